import { defineRate } from '@exaequo/contract'
import { strings } from './strings.ts'

/**
 * Share of the truly positive people that the system wrongly declared negative.
 * FN / (FN + TP); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const falseNegativeRate = defineRate({
  id: 'false-negative-rate',
  bundle: 'equalized-odds',
  family: 'separation',
  quantity: 'falseNegativeRate',
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
  formula: 'FN / (FN + TP)',
  complementOf: 'truePositiveRate',
  numerator: [{ decision: '0', label: '1' }],
  denominator: [
    { decision: '0', label: '1' },
    { decision: '1', label: '1' },
  ],
})
