import { defineRate } from '@exaequo/contract'
import { FAIRNESS_DEFINITIONS } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Share of people declared positive, among those whose label is known.
 * (TP + FP) / (TP + FP + TN + FN); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const predictedPositiveRate = defineRate({
  id: 'predicted-positive-rate',
  bundle: 'equalized-odds',
  family: 'independence',
  quantity: 'predictedPositiveRate',
  strings,
  cite: [FAIRNESS_DEFINITIONS],
  needs: ['decision', 'label'],
  formula: '(TP + FP) / (TP + FP + TN + FN)',
  judged: false,
  numerator: [
    { decision: '1', label: '0' },
    { decision: '1', label: '1' },
  ],
  denominator: [
    { decision: '0', label: '0' },
    { decision: '0', label: '1' },
    { decision: '1', label: '0' },
    { decision: '1', label: '1' },
  ],
})
