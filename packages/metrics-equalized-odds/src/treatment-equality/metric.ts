import { defineMetric, message, type Stat, type Sums, sumWhere } from '@exaequo/contract'
import { wilson } from '@exaequo/statistics'
import { ownRate } from '../shared/rates.ts'
import { CRIMINAL_JUSTICE } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Treatment equality: wrongly negative per wrongly positive person, FN / FP; parity: the same number in every group.
 * Its interval comes from the share of false negatives among the errors, p / (1 − p) at Wilson's limits.
 * Undefined where a group has no false positive.
 */
export const treatmentEquality = defineMetric({
  id: 'treatment-equality',
  bundle: 'equalized-odds',
  family: 'separation',
  strings,
  cite: [CRIMINAL_JUSTICE],
  needs: ['decision', 'label'],
  formula: 'FN / FP',
  ideal: { ratio: 1 },
  range: [0, null],
  judged: false,
  compute(input) {
    const negatives = sumWhere(input, [{ decision: '0', label: '1' }])
    const positives = sumWhere(input, [{ decision: '1', label: '0' }])
    const stats = negatives.map((wrong, group): Stat => {
      const other = positives[group] as Sums
      const share = ownRate(wrong, other, input.weighted)
      const shared = {
        quantity: 'treatmentEquality',
        comparator: 'value',
        group,
        versus: null,
        n: share.n,
        nEffective: share.total,
      }
      if (share.value === null || share.value === 1) {
        const reason = message(share.value === null ? 'UNDEFINED_ZERO_BY_ZERO' : 'UNDEFINED_BY_ZERO')
        return { ...shared, value: null, reason, interval: null }
      }
      const { lower, upper } = wilson(share.positives, share.total, input.level)
      return {
        ...shared,
        value: share.value / (1 - share.value),
        interval: {
          lower: lower / (1 - lower),
          upper: upper === 1 ? null : upper / (1 - upper),
          level: input.level,
          method: 'wilson-odds',
        },
      }
    })
    return { kind: 'stats', stats }
  },
})
