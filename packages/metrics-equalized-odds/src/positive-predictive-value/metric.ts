import { defineRate } from '@exaequo/contract'
import { FAIRNESS_DEFINITIONS } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Among people declared positive, the share who truly are.
 * TP / (TP + FP); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const positivePredictiveValue = defineRate({
  id: 'positive-predictive-value',
  bundle: 'equalized-odds',
  family: 'sufficiency',
  quantity: 'positivePredictiveValue',
  strings,
  cite: [
    {
      title: 'Fair Prediction with Disparate Impact',
      authors: 'A. Chouldechova',
      year: 2017,
      url: 'https://doi.org/10.1089/big.2016.0047',
    },
    FAIRNESS_DEFINITIONS,
  ],
  needs: ['decision', 'label'],
  formula: 'TP / (TP + FP)',
  numerator: [{ decision: '1', label: '1' }],
  denominator: [
    { decision: '1', label: '0' },
    { decision: '1', label: '1' },
  ],
})
