import {
  defineMetric,
  type Input,
  type Means,
  type MomentTotals,
  message,
  NO_MOMENTS,
  type Stat,
} from '@exaequo/contract'
import { brier, brierIntervals, clusteredRate, joinBins, kish, unitSums } from '@exaequo/statistics'
import { cutsAt, equalWidthEdges, scoreBins } from '../shared/forecast-bins.ts'
import { bins, edgesOf } from '../shared/options.ts'
import { scoredPeople } from '../shared/scored-people.ts'
import { labelled } from '../shared/totals.ts'
import { fewUnits, unitsFinder } from '../shared/units.ts'
import { strings } from './strings.ts'

/**
 * Brier score of each group, the mean of (score − label)², with differences and ratios; 0 is best, parity: difference 0.
 * Beside it its decomposition over bins of equal width: score = reliability − resolution + uncertainty + variance within
 * bins − covariance within bins. Exact however scores are binned: squares are summed, and by label. Each part with its interval (`brierIntervals`).
 * For probabilities only.
 */
export const brierScore = defineMetric({
  id: 'brier-score',
  bundle: 'scores',
  family: 'calibration',
  strings,
  cite: [
    {
      title: 'A New Vector Partition of the Probability Score',
      authors: 'A. Murphy',
      year: 1973,
      url: 'https://doi.org/10.1175/1520-0450(1973)012%3C0595:ANVPOT%3E2.0.CO;2',
    },
    {
      title: 'Two Extra Components in the Brier Score Decomposition',
      authors: 'D. Stephenson, C. Coelho, I. Jolliffe',
      year: 2008,
      url: 'https://doi.org/10.1175/2007WAF2006116.1',
    },
  ],
  needs: ['label', 'score'],
  moments: ['score'],
  options: { bins },
  scoreEdges: edgesOf,
  formula: { en: 'mean((score - label)^2)', fr: 'moyenne((score - étiquette)^2)' },
  ideal: { difference: 0, ratio: 1, value: 0 },
  range: [-1, 1],
  // A rarer label alone makes it smaller: a gap is no finding about the system.
  judged: false,
  quantities: ['brierScore'],
  compute(input, { bins: wanted }) {
    if (input.score?.probability !== true) {
      return { kind: 'notApplicable', reason: message('SCORE_NOT_PROBABILITY') }
    }
    const edges = equalWidthEdges(wanted)
    const unitsOf = unitsFinder(input)
    const parts = scoredPeople(input).flatMap((people, group): Stat[] => {
      const fine = scoreBins(people, input.weighted)
      const cuts = cutsAt(people, edges)
      const found = brier(joinBins(fine, cuts))
      const units = unitsOf(people)
      const limits = brierIntervals(fine, cuts, input.level, units)
      const support = labelled(people)
      const { w, w2 } = support.total
      const suffix = units !== null ? '-clustered' : input.weighted ? '-weighted' : ''
      // Of the base rate: units differ, if in anything, in how often their rows have the label.
      const all = fine.n.length
      const base =
        units === null
          ? null
          : clusteredRate(unitSums(units, new Float64Array(all).fill(1), new Float64Array(all)), input.level)
      return PARTS.map(
        ([quantity, key, method]): Stat => ({
          quantity,
          comparator: 'value',
          group,
          versus: null,
          at: { bins: wanted },
          value: found[key],
          ...(found[key] === null ? { reason: message('EMPTY_DENOMINATOR') } : {}),
          n: support.total.n,
          nEffective: base?.nEffective ?? kish(w, w2),
          support,
          interval: limits[key] && { ...limits[key], level: input.level, method: `${method}${suffix}` },
          ...(base === null ? {} : { clustered: true, ...fewUnits(base.units) }),
        }),
      )
    })
    return {
      kind: 'several',
      parts: [
        { kind: 'means', quantity: 'brierScore', ...squaredErrors(input) },
        { kind: 'stats', stats: parts },
      ],
    }
  },
})

const PARTS = [
  ['brierReliability', 'reliability', 'triangle-inequality'],
  ['brierResolution', 'resolution', 'triangle-inequality'],
  ['brierUncertainty', 'uncertainty', 'wilson'],
  ['brierWithinVariance', 'withinVariance', 'delta'],
  ['brierWithinCovariance', 'withinCovariance', 'delta'],
] as const

/**
 * Sums of d = (forecast − label)². The sum of d itself is exact from the sums of scores; its square is at most d times the
 * largest d of the bin (the same, where a bin holds one score), so that intervals are never too short.
 */
function squaredErrors(input: Input<'label' | 'score'>): Pick<Means, 'groups' | 'of'> {
  const { cells } = input
  const perCell = new Float64Array(cells.length).fill(Number.NaN)
  const sums = input.groups.map(() => ({ ...NO_MOMENTS }) as { -readonly [K in keyof MomentTotals]: number })
  const moments = cells.moments?.score
  for (let i = 0; i < cells.length; i++) {
    const level = cells.domain.score[cells.at.score[i] as number] ?? null
    const label = cells.domain.label[cells.at.label[i] as number] ?? null
    const bin = input.bins.score?.[Number(level)]
    if (level === null || label === null || bin === undefined || moments === undefined) continue
    // The score that would have been right.
    const right = (label === '1') === (input.score?.higherMeans === 'positive') ? 1 : 0
    const own = sums[Number(cells.domain.group[cells.at.group[i] as number])] as (typeof sums)[number]
    const [w, w2] = [moments.w[i] as number, moments.w2[i] as number]
    const largest = Math.max((right - bin.lower) ** 2, (right - bin.upper) ** 2)
    const squares = (sum: number, x: number, xx: number) =>
      bin.single ? sum * largest : Math.max(0, right * sum - 2 * right * x + xx)
    const [wx, w2x] = [
      squares(w, moments.wx[i] as number, moments.wxx[i] as number),
      squares(w2, moments.w2x[i] as number, moments.w2xx[i] as number),
    ]
    if (w > 0) perCell[i] = wx / w
    own.n += moments.n[i] as number
    own.w += w
    own.w2 += w2
    own.wx += wx
    own.wxx += wx * largest
    own.w2x += w2x
    own.w2xx += w2x * largest
  }
  return { groups: sums, of: { perCell } }
}
