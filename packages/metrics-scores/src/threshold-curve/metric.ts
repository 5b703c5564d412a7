import { type Curve, defineMetric, type Input, message } from '@exaequo/contract'
import { type ScoredPeople, scoredPeople } from '../shared/scored-people.ts'
import { sumOf } from '../shared/totals.ts'
import { strings } from './strings.ts'
import { type Cut, cutsOf } from './thresholds.ts'

/**
 * For each group, who would be selected at up to about a hundred thresholds of the score: counts of people selected and,
 * where there is a label, of true and false positives, from everyone selected (the first point, which so holds the
 * totals) to the fewest. The ROC curve and the selection rate by threshold are drawn from it. Selected are those whose
 * score is at least the threshold (at most, where a lower score speaks for the positive decision); the threshold in use
 * is among the points, with its own reading of equality.
 */
export const thresholdCurve = defineMetric({
  id: 'threshold-curve',
  bundle: 'scores',
  family: 'ranking',
  strings,
  cite: [
    {
      title: 'An introduction to ROC analysis',
      authors: 'T. Fawcett',
      year: 2006,
      url: 'https://doi.org/10.1016/j.patrec.2005.10.010',
    },
  ],
  needs: ['score'],
  uses: ['label'],
  formula: {
    en: 'selected(t), TP(t), FP(t) for thresholds t of the score',
    fr: 'retenues(t), TP(t), FP(t) pour les seuils t du score',
  },
  ideal: {},
  range: [0, null],
  judged: false,
  compute(input) {
    const groups = scoredPeople(input)
    const [everyone] = scoredPeople(input, () => 0, 1) as [ScoredPeople]
    if (everyone.lower.length === 0) return { kind: 'notApplicable', reason: message('EMPTY_DENOMINATOR') }
    const cuts = cutsOf(everyone, input.score)
    return { kind: 'stats', stats: [], curves: groups.map((people, group) => curveOf(people, group, cuts, input)) }
  },
})

function curveOf(people: ScoredPeople, group: number, cuts: readonly Cut[], input: Input<'score'>): Curve {
  const labelled = 'label' in input.cells.domain
  const { positive, negative, unknown } = people
  const counts = (key: 'n' | 'w' | 'w2'): Record<string, number[]> => {
    const [tp, fp, rest] = [positive, negative, unknown].map((sums) => above(people, sums[key], cuts))
    const selected = (tp ?? []).map((n, i) => n + (fp?.[i] ?? 0) + (rest?.[i] ?? 0))
    return labelled ? { selected, truePositives: tp ?? [], falsePositives: fp ?? [] } : { selected }
  }
  const inUse = cuts.find((cut) => cut.inUse)
  return {
    quantity: 'selectedByThreshold',
    group,
    n: [positive, negative, unknown].reduce((sum, sums) => sum + sumOf(sums).n, 0),
    axis: 'threshold',
    x: cuts.map(({ threshold }) => threshold),
    counts: counts('n'),
    ...(input.weighted ? { weighted: counts('w'), squared: counts('w2') } : {}),
    ...(inUse === undefined ? {} : { inUse: inUse.threshold }),
  }
}

/** Sums over the bins at or beyond each cut, whose forecasts ascend. */
function above({ lower, upper }: ScoredPeople, sums: readonly number[], cuts: readonly Cut[]): number[] {
  const found = new Array<number>(cuts.length).fill(0)
  let [i, running] = [lower.length - 1, 0]
  for (let c = cuts.length - 1; c >= 0; c--) {
    const { forecast, open } = cuts[c] as Cut
    // By the middle: bins are told apart at the threshold in use, and cuts lie at limits of bins elsewhere.
    const beyond = (middle: number) => (open ? middle > forecast : middle >= forecast)
    while (i >= 0 && beyond(((lower[i] as number) + (upper[i] as number)) / 2)) running += sums[i--] as number
    found[c] = running
  }
  return found
}
