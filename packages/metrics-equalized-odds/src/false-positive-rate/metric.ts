import { defineRate } from '@exaequo/contract'
import { EQUALITY_OF_OPPORTUNITY, FAIRNESS_DEFINITIONS } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Share of the truly negative people that the system wrongly declared positive.
 * FP / (FP + TN); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const falsePositiveRate = defineRate({
  id: 'false-positive-rate',
  bundle: 'equalized-odds',
  family: 'separation',
  quantity: 'falsePositiveRate',
  strings,
  cite: [EQUALITY_OF_OPPORTUNITY, FAIRNESS_DEFINITIONS],
  needs: ['decision', 'label'],
  formula: 'FP / (FP + TN)',
  numerator: [{ decision: '1', label: '0' }],
  denominator: [
    { decision: '0', label: '0' },
    { decision: '1', label: '0' },
  ],
})
