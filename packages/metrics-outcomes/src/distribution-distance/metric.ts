import { defineMetric, type Input, message, type Stat } from '@exaequo/contract'
import { kolmogorovSmirnov } from '@exaequo/statistics'
import { binColumns, effectiveIn, joinColumns, peopleIn } from '../shared/columns.ts'
import { pairsOf, sidesOf } from '../shared/pairs.ts'
import { superiorityStat } from '../shared/superiority.ts'
import { strings } from './strings.ts'

/**
 * Two distances between the amounts decided in a group and in the reference: Kolmogorov and Smirnov's, the largest
 * difference of the shares at or under any amount (0 at parity, at most 1), with an interval that assumes no law; and the
 * probability of superiority, P(amount of the group > amount of the reference) + ½ P(equal), ½ at parity, whose test is
 * Mann and Whitney's. Guaranteed bound where amounts were binned.
 * What it cannot see: how far apart the amounts are in their own unit.
 */
export const distributionDistance = defineMetric({
  id: 'distribution-distance',
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
    {
      title: 'A critique and improvement of the CL common language effect size statistics of McGraw and Wong',
      authors: 'A. Vargha, H. D. Delaney',
      year: 2000,
      url: 'https://doi.org/10.3102/10769986025002101',
    },
    {
      title: 'On a test of whether one of two random variables is stochastically larger than the other',
      authors: 'H. B. Mann, D. R. Whitney',
      year: 1947,
      url: 'https://doi.org/10.1214/aoms/1177730491',
    },
    {
      title: 'The tight constant in the Dvoretzky-Kiefer-Wolfowitz inequality',
      authors: 'P. Massart',
      year: 1990,
      url: 'https://doi.org/10.1214/aop/1176990746',
    },
  ],
  needs: ['prediction'],
  formula: {
    en: 'max over x of |F(x) - F0(x)|; P(X > X0) + P(X = X0)/2',
    fr: 'max sur x de |F(x) - F0(x)| ; P(X > X0) + P(X = X0)/2',
  },
  ideal: {},
  range: [0, 1],
  judged: false,
  smooth: false,
  setOnly: true,
  compute(input) {
    const { level, floor, weighted } = input
    const bins = input.bins.prediction ?? []
    const single = bins.map((bin) => bin.single)
    const sides = sidesOf(binColumns(input as Input, 'prediction'), joinColumns)
    const suffix = weighted ? '-effective' : ''
    const stats = pairsOf(input).flatMap((pair): Stat[] => {
      const [one, other] = sides(pair)
      const [n1, n0] = [peopleIn(one), peopleIn(other)]
      const squares = weighted ? { oneSquared: one.w2, otherSquared: other.w2 } : {}
      const found = kolmogorovSmirnov({ one: one.w, other: other.w, ...squares }, level, single)
      const { value, bound, lower, upper, p, method } = found
      const missing = message(n1 === 0 ? 'EMPTY_DENOMINATOR' : 'EMPTY_DENOMINATOR_VERSUS')
      const tested = p !== null && method !== null && value !== null && Math.min(n1, n0) >= floor
      return [
        {
          quantity: 'distributionDistance',
          comparator: 'kolmogorovSmirnov',
          ...pair,
          n: n1 + n0,
          nEffective: effectiveIn(one) + effectiveIn(other),
          value,
          ...(value === null ? { reason: missing } : {}),
          ...(bound === null ? {} : { bound }),
          interval: value === null ? null : { lower, upper, level, method: `dvoretzky-kiefer-wolfowitz${suffix}` },
          pValue: tested ? { value: p, adjusted: null, method: `${method}${suffix}`, statistic: value } : null,
        },
        superiorityStat({ pair, one, other, single, level, floor, weighted, missing }),
      ]
    })
    return { kind: 'stats', stats }
  },
})
