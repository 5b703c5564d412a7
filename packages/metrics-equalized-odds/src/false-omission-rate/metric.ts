import { defineRate } from '@exaequo/contract'
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
  cite: [
    {
      title: 'Fairness Definitions Explained',
      authors: 'S. Verma, J. Rubin',
      year: 2018,
      url: 'https://doi.org/10.1145/3194770.3194776',
    },
  ],
  needs: ['decision', 'label'],
  formula: 'FN / (FN + TN)',
  complementOf: 'negativePredictiveValue',
  numerator: [{ decision: '0', label: '1' }],
  denominator: [
    { decision: '0', label: '0' },
    { decision: '0', label: '1' },
  ],
})
