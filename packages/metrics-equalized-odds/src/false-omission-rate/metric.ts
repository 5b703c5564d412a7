import { defineRate } from '@exaequo/contract'
import { FAIRNESS_DEFINITIONS } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Among people declared negative, the share who are in fact positive.
 * FN / (FN + TN); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const falseOmissionRate = defineRate({
  id: 'false-omission-rate',
  bundle: 'equalized-odds',
  family: 'sufficiency',
  quantity: 'falseOmissionRate',
  strings,
  cite: [FAIRNESS_DEFINITIONS],
  needs: ['decision', 'label'],
  formula: 'FN / (FN + TN)',
  complementOf: 'negativePredictiveValue',
  numerator: [{ decision: '0', label: '1' }],
  denominator: [
    { decision: '0', label: '0' },
    { decision: '0', label: '1' },
  ],
})
