import { equalMassCuts, joinBins, type ScoreBins } from '@exaequo/statistics'
import type { ScoredPeople } from './scored-people.ts'

/** People whose label is known, as the statistics of calibration want them: bins of the forecast. */
export function scoreBins({ positive, negative }: ScoredPeople, weighted: boolean): ScoreBins {
  const both = (key: 'n' | 'w' | 'w2' | 'wx' | 'wxx') =>
    positive[key].map((value, i) => value + (negative[key][i] as number))
  const shared = { n: both('n'), score: both('wx'), scoreSquared: both('wxx'), scorePositives: positive.wx }
  if (!weighted) return { ...shared, positives: positive.n }
  return { ...shared, w: both('w'), w2: both('w2'), positives: positive.w, positivesSquared: positive.w2 }
}

/** Limits of the bins of a calibration curve: (edge i, edge i + 1], the first with its lower edge. */
export type Edges = readonly number[]

/** Edges of equal width on [0, 1]. A forecast equal to an inner edge belongs to the lower bin. */
export function equalWidthEdges(bins: number): Edges {
  // As i · (1/bins), and not i/bins: the same numbers as others' tools, to the last digit.
  return Array.from({ length: bins + 1 }, (_, i) => (i === bins ? 1 : i * (1 / bins)))
}

/** Edges between which about equally many of these people lie; fewer bins where many share one score. */
export function equalMassEdges(people: ScoredPeople, bins: number): Edges {
  const weights = people.positive.w.map((w, i) => w + (people.negative.w[i] as number))
  const cuts = equalMassCuts(weights, bins)
  return [people.lower[0] ?? 0, ...cuts.map((cut) => people.upper[cut] as number)]
}

/** The people joined between the edges; bins without anyone stay, empty. */
export function joinAt(bins: ScoreBins, people: ScoredPeople, edges: Edges): ScoreBins {
  return joinBins(bins, cutsAt(people, edges))
}

/** The last fine bin at or under each edge but the first. */
export function cutsAt({ lower, upper }: ScoredPeople, edges: Edges): number[] {
  const cuts: number[] = []
  let last = -1
  for (const edge of edges.slice(1)) {
    // By the middle: a bin that was told apart at the edges lies on one side whatever the rounding of its limits.
    while (last + 1 < upper.length && ((lower[last + 1] as number) + (upper[last + 1] as number)) / 2 <= edge) last++
    cuts.push(last)
  }
  if (cuts.length > 0) cuts[cuts.length - 1] = upper.length - 1
  return cuts
}
