import { defineRate } from '@exaequo/contract'
import { CRIMINAL_JUSTICE } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Share of people whose label is positive. A fact about the data, not about the system.
 * (TP + FN) / (TP + FP + TN + FN); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const baseRate = defineRate({
  id: 'base-rate',
  bundle: 'equalized-odds',
  family: 'data',
  quantity: 'baseRate',
  strings,
  cite: [CRIMINAL_JUSTICE],
  needs: ['decision', 'label'],
  formula: '(TP + FN) / (TP + FP + TN + FN)',
  judged: false,
  numerator: [
    { decision: '0', label: '1' },
    { decision: '1', label: '1' },
  ],
  denominator: [
    { decision: '0', label: '0' },
    { decision: '0', label: '1' },
    { decision: '1', label: '0' },
    { decision: '1', label: '1' },
  ],
})
