import { defineRate } from '@exaequo/contract'
import { strings } from './strings.ts'

/**
 * Share of people for whom decision and label agree.
 * (TP + TN) / (TP + FP + TN + FN); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const accuracy = defineRate({
  id: 'accuracy',
  bundle: 'equalized-odds',
  family: 'separation',
  quantity: 'accuracy',
  strings,
  cite: [
    {
      title: 'Fairness in Criminal Justice Risk Assessments: The State of the Art',
      authors: 'R. Berk, H. Heidari, S. Jabbari, M. Kearns, A. Roth',
      year: 2021,
      url: 'https://doi.org/10.1177/0049124118782533',
    },
    {
      title: 'Fairness Definitions Explained',
      authors: 'S. Verma, J. Rubin',
      year: 2018,
      url: 'https://doi.org/10.1145/3194770.3194776',
    },
  ],
  needs: ['decision', 'label'],
  formula: '(TP + TN) / (TP + FP + TN + FN)',
  numerator: [
    { decision: '0', label: '0' },
    { decision: '1', label: '1' },
  ],
  denominator: [
    { decision: '0', label: '0' },
    { decision: '0', label: '1' },
    { decision: '1', label: '0' },
    { decision: '1', label: '1' },
  ],
})
