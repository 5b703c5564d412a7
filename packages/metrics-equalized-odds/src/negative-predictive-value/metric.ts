import { defineRate } from '@exaequo/contract'
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
  cite: [
    {
      title: 'Fairness Definitions Explained',
      authors: 'S. Verma, J. Rubin',
      year: 2018,
      url: 'https://doi.org/10.1145/3194770.3194776',
    },
  ],
  needs: ['decision', 'label'],
  formula: 'TN / (TN + FN)',
  numerator: [{ decision: '0', label: '0' }],
  denominator: [
    { decision: '0', label: '0' },
    { decision: '0', label: '1' },
  ],
})
