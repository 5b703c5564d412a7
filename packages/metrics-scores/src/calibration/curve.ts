import { type Input, message, NO_SUMS, type Stat, type Support } from '@exaequo/contract'
import { calibrationCurve, clusteredBins, type ScoredUnits } from '@exaequo/statistics'
import { cutsAt, type Edges, joinAt, scoreBins } from '../shared/forecast-bins.ts'
import type { ScoredPeople, ScoreSums } from '../shared/scored-people.ts'

/** Two numbers a bin: where it stands, and what was observed there. Empty bins say that they are. */
export function curveStats(
  people: ScoredPeople,
  group: number,
  edges: Edges,
  { weighted, level }: Pick<Input, 'weighted' | 'level'>,
  units: ScoredUnits | null,
): Stat[] {
  const bins = joinAt(scoreBins(people, weighted), people, edges)
  const sizes = units === null ? undefined : clusteredBins(bins, units, cutsAt(people, edges), level).sizes
  const clustered = units === null ? {} : ({ clustered: true } as const)
  const [positive, negative] = [byBin(people.positive, people, edges), byBin(people.negative, people, edges)]
  return calibrationCurve(bins, level, sizes).flatMap((point, i): Stat[] => {
    const at = { bin: i + 1, from: shown(edges[i]), to: shown(edges[i + 1]) }
    const shared = {
      comparator: 'value',
      group,
      versus: null,
      at,
      n: point.n,
      nEffective: point.nEffective,
      ...clustered,
    }
    const [with_, without] = [positive[i] ?? NO_SUMS, negative[i] ?? NO_SUMS]
    const support: Support = {
      positives: with_,
      total: { n: with_.n + without.n, w: with_.w + without.w, w2: with_.w2 + without.w2, rows: 0 },
    }
    const { score, rate, lower, upper } = point
    if (score === null || rate === null) {
      const none = { ...shared, value: null, reason: message('EMPTY_DENOMINATOR'), interval: null }
      return [
        { ...none, quantity: 'meanForecast' },
        { ...none, quantity: 'observedRate' },
      ]
    }
    const method = units !== null ? 'wilson-clustered' : weighted ? 'wilson-linearised' : 'wilson'
    const interval = lower === null ? null : { lower, upper, level, method }
    return [
      { ...shared, quantity: 'meanForecast', value: score, support, interval: null },
      { ...shared, quantity: 'observedRate', value: rate, support, interval },
    ]
  })
}

/** An edge without the last digits of its multiplication: it is part of a name. */
const shown = (edge: number | undefined): number => Number((edge ?? 0).toPrecision(12))

function byBin({ n, w, w2 }: ScoreSums, people: ScoredPeople, edges: Edges) {
  const none = n.map(() => 0)
  const joined = joinAt({ n, w, w2, score: none, scoreSquared: none, positives: none }, people, edges)
  return Array.from(joined.n, (own, i) => ({ n: own, w: joined.w?.[i] ?? 0, w2: joined.w2?.[i] ?? 0, rows: 0 }))
}
