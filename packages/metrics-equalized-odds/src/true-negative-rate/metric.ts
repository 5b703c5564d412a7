import { defineRate } from '@exaequo/contract'
import { FAIRNESS_DEFINITIONS } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Share of the truly negative people that the system declared negative.
 * TN / (TN + FP); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const trueNegativeRate = defineRate({
  id: 'true-negative-rate',
  bundle: 'equalized-odds',
  family: 'separation',
  quantity: 'trueNegativeRate',
  strings,
  cite: [FAIRNESS_DEFINITIONS],
  needs: ['decision', 'label'],
  formula: 'TN / (TN + FP)',
  complementOf: 'falsePositiveRate',
  numerator: [{ decision: '0', label: '0' }],
  denominator: [
    { decision: '0', label: '0' },
    { decision: '1', label: '0' },
  ],
})
