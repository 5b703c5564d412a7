import { defineMetric, type MomentTotals, message, type Stat, type UnitMean } from '@exaequo/contract'
import {
  LEAST_UNITS,
  peopleWorth,
  rmseRatio,
  rootOfMean,
  type WeightedMean,
  weightedMean,
  welch,
} from '@exaequo/statistics'
import { joinMoments, momentTotals } from '../shared/means.ts'
import { pairsOf, sidesOf } from '../shared/pairs.ts'
import { intervalOf, reasonOf } from '../shared/reasons.ts'
import { strings } from './strings.ts'

/**
 * √(Σ (prediction − target)² / people) in each group, in the unit of the amount. Parity: difference 0, ratio 1. Delta
 * method: of the value on its logarithm, of the difference with Welch's degrees of freedom; Fieller's ratio of the mean
 * squared errors, whose equality is what is tested.
 * What it cannot see: whom the errors favour.
 */
export const rootMeanSquareError = defineMetric({
  id: 'root-mean-square-error',
  bundle: 'outcomes',
  family: 'regression',
  strings,
  cite: [
    {
      title: 'Fair regression: quantitative definitions and reduction-based algorithms',
      authors: 'A. Agarwal, M. Dudík, Z. S. Wu',
      year: 2019,
      url: 'https://proceedings.mlr.press/v97/agarwal19d.html',
    },
    { title: 'Statistical Inference, section 5.5.4 (delta method)', authors: 'G. Casella, R. Berger', year: 2002 },
  ],
  needs: [],
  moments: ['squaredError'],
  formula: {
    en: 'sqrt(sum of (amount decided - amount found)^2 / people)',
    fr: 'racine(somme des (montant décidé - montant constaté)^2 / personnes)',
  },
  ideal: { difference: 0, ratio: 1 },
  range: [0, null],
  judged: false,
  compute(input) {
    const { level, floor, weighted, units, clustered } = input
    const quantity = 'rootMeanSquareError'
    const named = (method: string) => `${method}${clustered ? '-clustered' : weighted ? '-weighted' : ''}`
    // What the runner would find by resampling is known here: units bring their own sums.
    const known = units?.value('squaredError', 0) == null ? {} : { clustered: true as const }
    const sums = momentTotals(input, 'squaredError')
    const values = sums.map((own, group): Stat => {
      const mean = meanOf(own, units?.value('squaredError', group) ?? null)
      const found = rootOfMean(mean, level)
      const shared = { quantity, comparator: 'value', group, versus: null, n: own.n, ...known }
      return {
        ...shared,
        nEffective: mean.nEffective,
        value: found.value,
        ...(found.value === null ? { reason: reasonOf(found.reason) } : {}),
        interval: intervalOf(found, level, named('delta-log')),
      }
    })
    const sides = sidesOf(sums, joinMoments)
    const compared = pairsOf(input).flatMap((pair): Stat[] => {
      const [own, other] = sides(pair)
      const both = units?.pair('squaredError', pair.group, pair.versus) ?? null
      const [one, two] = [meanOf(own, both?.own ?? null), meanOf(other, both?.other ?? null)]
      const covariance = both?.covariance ?? 0
      const difference = rootDifference(one, two, covariance, level)
      const { t, degreesOfFreedom, p } = welch(one, two, level, covariance)
      const ratio = rmseRatio(one, two, level, covariance)
      const few = both !== null && Math.min(both.own.units, both.other.units) < LEAST_UNITS
      const tested = p !== null && t !== null && degreesOfFreedom !== null && !few && Math.min(own.n, other.n) >= floor
      const shared = {
        quantity,
        ...pair,
        ...known,
        n: own.n + other.n,
        nEffective: one.nEffective + two.nEffective,
        pValue: tested ? { value: p, adjusted: null, method: named('welch'), statistic: t, degreesOfFreedom } : null,
      }
      const missing = own.n === 0 ? 'EMPTY_DENOMINATOR' : other.n === 0 ? 'EMPTY_DENOMINATOR_VERSUS' : null
      const because = (reason: typeof ratio.reason) => (missing === null ? reasonOf(reason) : message(missing))
      return [
        {
          ...shared,
          comparator: 'difference',
          value: difference.value,
          ...(difference.value === null ? { reason: because(difference.reason) } : {}),
          interval: intervalOf(difference, level, named('delta-welch')),
        },
        {
          ...shared,
          comparator: 'ratio',
          value: ratio.value,
          ...(ratio.value === null ? { reason: because(ratio.reason) } : {}),
          interval: intervalOf(ratio, level, named('fieller-root')),
        },
      ]
    })
    return { kind: 'stats', stats: [...values, ...compared] }
  },
})

/** The mean squared error, of rows that come in units with the variance between them. */
function meanOf(sums: MomentTotals, unit: UnitMean | null): WeightedMean {
  const found = weightedMean(sums)
  if (unit === null || found.mean === null) return found
  const { variance, degreesOfFreedom } = unit
  const reason = variance === null ? 'tooFewPeople' : null
  return { ...found, variance, degreesOfFreedom, nEffective: peopleWorth(found.spread, unit), reason }
}

function rootDifference(one: WeightedMean, two: WeightedMean, covariance: number, level: number) {
  const [a, b] = [rootOfMean(one, level), rootOfMean(two, level)]
  const root = ({ value, standardError }: typeof a, { degreesOfFreedom }: WeightedMean) => ({
    ...{ mean: value, variance: standardError === null ? null : standardError ** 2, degreesOfFreedom },
  })
  const slopes = 4 * (a.value ?? 0) * (b.value ?? 0)
  return welch(root(a, one), root(b, two), level, slopes > 0 ? covariance / slopes : 0)
}
