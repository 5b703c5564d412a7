import { defineMetric, type MomentTotals, message, type Stat } from '@exaequo/contract'
import { rmseRatio, rootMeanSquaredError, weightedMean, welch } from '@exaequo/statistics'
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
  formula: 'sqrt(sum of (amount decided - amount found)^2 / people)',
  ideal: { difference: 0, ratio: 1 },
  range: [0, null],
  judged: false,
  compute(input) {
    const { level, floor, weighted } = input
    const quantity = 'rootMeanSquareError'
    const named = (method: string) => `${method}${weighted ? '-weighted' : ''}`
    const sums = momentTotals(input, 'squaredError')
    const values = sums.map((own, group): Stat => {
      const found = rootMeanSquaredError(own, level)
      const shared = { quantity, comparator: 'value', group, versus: null, n: own.n }
      return {
        ...shared,
        nEffective: weightedMean(own).nEffective,
        value: found.value,
        ...(found.value === null ? { reason: reasonOf(found.reason) } : {}),
        interval: intervalOf(found, level, named('delta-log')),
      }
    })
    const sides = sidesOf(sums, joinMoments)
    const compared = pairsOf(input).flatMap((pair): Stat[] => {
      const [own, other] = sides(pair)
      const [one, two] = [weightedMean(own), weightedMean(other)]
      const difference = welch(rootOf(own, level), rootOf(other, level), level)
      const { t, degreesOfFreedom, p } = welch(one, two, level)
      const ratio = rmseRatio(one, two, level)
      const tested = p !== null && t !== null && degreesOfFreedom !== null && Math.min(own.n, other.n) >= floor
      const shared = {
        quantity,
        ...pair,
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

/** As a mean with a variance, for Welch's comparison. */
function rootOf(sums: MomentTotals, level: number) {
  const { value, standardError } = rootMeanSquaredError(sums, level)
  const { degreesOfFreedom } = weightedMean(sums)
  return { mean: value, variance: standardError === null ? null : standardError ** 2, degreesOfFreedom }
}
