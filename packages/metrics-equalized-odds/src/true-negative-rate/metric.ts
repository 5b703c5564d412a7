import { defineRate } from '@exaequo/contract'
import { strings } from './strings.ts'

/**
 * Share of the truly negative people that the system declared negative.
 * TN / (TN + FP); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const trueNegativeRate = defineRate({
  id: 'true-negative-rate',
  bundle: 'equalized-odds',
  family: 'separation',
  quantity: 'trueNegativeRate',
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
  formula: 'TN / (TN + FP)',
  complementOf: 'falsePositiveRate',
  numerator: [{ decision: '0', label: '0' }],
  denominator: [
    { decision: '0', label: '0' },
    { decision: '1', label: '0' },
  ],
})
