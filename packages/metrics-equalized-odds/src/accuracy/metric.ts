import { defineRate } from '@exaequo/contract'
import { CRIMINAL_JUSTICE, FAIRNESS_DEFINITIONS } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Share of people for whom decision and label agree.
 * (TP + TN) / (TP + FP + TN + FN); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const accuracy = defineRate({
  id: 'accuracy',
  bundle: 'equalized-odds',
  family: 'separation',
  quantity: 'accuracy',
  strings,
  cite: [CRIMINAL_JUSTICE, FAIRNESS_DEFINITIONS],
  needs: ['decision', 'label'],
  formula: '(TP + TN) / (TP + FP + TN + FN)',
  numerator: [
    { decision: '0', label: '0' },
    { decision: '1', label: '1' },
  ],
  denominator: [
    { decision: '0', label: '0' },
    { decision: '0', label: '1' },
    { decision: '1', label: '0' },
    { decision: '1', label: '1' },
  ],
})
