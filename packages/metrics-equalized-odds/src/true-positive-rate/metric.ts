import { defineRate } from '@exaequo/contract'
import { EQUALITY_OF_OPPORTUNITY, FAIRNESS_DEFINITIONS } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Share of the truly positive people that the system declared positive.
 * TP / (TP + FN); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const truePositiveRate = defineRate({
  id: 'true-positive-rate',
  bundle: 'equalized-odds',
  family: 'separation',
  quantity: 'truePositiveRate',
  strings,
  cite: [EQUALITY_OF_OPPORTUNITY, FAIRNESS_DEFINITIONS],
  needs: ['decision', 'label'],
  formula: 'TP / (TP + FN)',
  numerator: [{ decision: '1', label: '1' }],
  denominator: [
    { decision: '0', label: '1' },
    { decision: '1', label: '1' },
  ],
})
