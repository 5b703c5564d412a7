import { defineRate } from '@exaequo/contract'
import { FAIRNESS_DEFINITIONS } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Among people declared positive, the share who are not.
 * FP / (FP + TP); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const falseDiscoveryRate = defineRate({
  id: 'false-discovery-rate',
  bundle: 'equalized-odds',
  family: 'sufficiency',
  quantity: 'falseDiscoveryRate',
  strings,
  cite: [FAIRNESS_DEFINITIONS],
  needs: ['decision', 'label'],
  formula: 'FP / (FP + TP)',
  complementOf: 'positivePredictiveValue',
  numerator: [{ decision: '1', label: '0' }],
  denominator: [
    { decision: '1', label: '0' },
    { decision: '1', label: '1' },
  ],
})
