import { defineRate } from '@exaequo/contract'
import { strings } from './strings.ts'

/**
 * Share of the truly positive people that the system declared positive.
 * TP / (TP + FN); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const truePositiveRate = defineRate({
  id: 'true-positive-rate',
  bundle: 'equalized-odds',
  family: 'separation',
  quantity: 'truePositiveRate',
  strings,
  cite: [
    {
      title: 'Equality of Opportunity in Supervised Learning',
      authors: 'M. Hardt, E. Price, N. Srebro',
      year: 2016,
      url: 'https://arxiv.org/abs/1610.02413',
    },
    {
      title: 'Fairness Definitions Explained',
      authors: 'S. Verma, J. Rubin',
      year: 2018,
      url: 'https://doi.org/10.1145/3194770.3194776',
    },
  ],
  needs: ['decision', 'label'],
  formula: 'TP / (TP + FN)',
  numerator: [{ decision: '1', label: '1' }],
  denominator: [
    { decision: '0', label: '1' },
    { decision: '1', label: '1' },
  ],
})
