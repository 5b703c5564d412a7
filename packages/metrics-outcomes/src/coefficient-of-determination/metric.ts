import { defineMetric, type Input, message, type Stat } from '@exaequo/contract'
import { type Estimate as Found, kish, rSquared, welch } from '@exaequo/statistics'
import { pairsOf, sidesOf } from '../shared/pairs.ts'
import { intervalOf, reasonOf } from '../shared/reasons.ts'
import { addOutcomes, type Outcomes, outcomesOf } from './outcomes-of.ts'
import { strings } from './strings.ts'

/**
 * R² by group: 1 − Σ (target − prediction)² / Σ (target − its mean)², the share of what varies within the group that the
 * prediction explains. 1: all of it; 0: no more than the group's mean would; below 0: less. Parity: difference 0. Delta
 * method, from the errors summed within each bin of the target.
 * What it cannot see: a group whose amounts vary little has a low R² even with errors as small as elsewhere.
 */
export const coefficientOfDetermination = defineMetric({
  id: 'coefficient-of-determination',
  bundle: 'outcomes',
  family: 'regression',
  strings,
  cite: [
    {
      title: 'Cautionary note about R²',
      authors: 'T. O. Kvålseth',
      year: 1985,
      url: 'https://doi.org/10.1080/00031305.1985.10479448',
    },
  ],
  needs: ['target'],
  moments: ['squaredError', 'target'],
  formula: {
    en: '1 - sum of (found - decided)^2 / sum of (found - mean found)^2',
    fr: '1 - somme des (constaté - décidé)^2 / somme des (constaté - moyenne constatée)^2',
  },
  ideal: { difference: 0 },
  range: [null, 1],
  judged: false,
  compute(input) {
    const { level, weighted } = input
    const quantity = 'coefficientOfDetermination'
    const own = outcomesOf(input as Input)
    const method = (name: string) => `${name}${weighted ? '-weighted' : ''}`
    const of = ({ target, squaredError, joint }: Outcomes) => rSquared(target, squaredError, level, joint)
    const values = own.map((one, group): Stat => {
      const found = of(one)
      return {
        quantity,
        comparator: 'value',
        group,
        versus: null,
        n: one.squaredError.n,
        nEffective: effective(one),
        value: found.value,
        ...(found.value === null ? { reason: reasonOf(found.reason) } : {}),
        interval: intervalOf(found, level, method('delta')),
      }
    })
    const sides = sidesOf(own, (parts) => parts.reduce(addOutcomes))
    const compared = pairsOf(input).map((pair): Stat => {
      const [one, other] = sides(pair)
      const found = welch(meanOf(of(one), one), meanOf(of(other), other), level)
      const missing =
        one.squaredError.n === 0
          ? 'EMPTY_DENOMINATOR'
          : other.squaredError.n === 0
            ? 'EMPTY_DENOMINATOR_VERSUS'
            : 'NO_VARIATION'
      return {
        quantity,
        comparator: 'difference',
        ...pair,
        n: one.squaredError.n + other.squaredError.n,
        nEffective: effective(one) + effective(other),
        value: found.value,
        ...(found.value === null ? { reason: message(missing) } : {}),
        interval: intervalOf(found, level, method('delta-welch')),
      }
    })
    return { kind: 'stats', stats: [...values, ...compared] }
  },
})

const effective = ({ squaredError }: Outcomes) => kish(squaredError.w, squaredError.w2)

/** As a mean with a variance, for Welch's comparison. */
function meanOf({ value, standardError }: Found, of: Outcomes) {
  return {
    mean: value,
    variance: standardError === null ? null : standardError ** 2,
    degreesOfFreedom: effective(of) - 1,
  }
}
