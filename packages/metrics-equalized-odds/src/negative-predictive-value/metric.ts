import { defineRate } from '@exaequo/contract'
import { FAIRNESS_DEFINITIONS } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Among people declared negative, the share who truly are.
 * TN / (TN + FN); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const negativePredictiveValue = defineRate({
  id: 'negative-predictive-value',
  bundle: 'equalized-odds',
  family: 'sufficiency',
  quantity: 'negativePredictiveValue',
  strings,
  cite: [FAIRNESS_DEFINITIONS],
  needs: ['decision', 'label'],
  formula: 'TN / (TN + FN)',
  numerator: [{ decision: '0', label: '0' }],
  denominator: [
    { decision: '0', label: '0' },
    { decision: '0', label: '1' },
  ],
})
