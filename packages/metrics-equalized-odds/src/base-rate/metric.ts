import { defineRate } from '@exaequo/contract'
import { strings } from './strings.ts'

/**
 * Share of people whose label is positive. A fact about the data, not about the system.
 * (TP + FN) / (TP + FP + TN + FN); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const baseRate = defineRate({
  id: 'base-rate',
  bundle: 'equalized-odds',
  family: 'data',
  quantity: 'baseRate',
  strings,
  cite: [
    {
      title: 'Fairness in Criminal Justice Risk Assessments: The State of the Art',
      authors: 'R. Berk, H. Heidari, S. Jabbari, M. Kearns, A. Roth',
      year: 2021,
      url: 'https://doi.org/10.1177/0049124118782533',
    },
  ],
  needs: ['decision', 'label'],
  formula: '(TP + FN) / (TP + FP + TN + FN)',
  judged: false,
  numerator: [
    { decision: '0', label: '1' },
    { decision: '1', label: '1' },
  ],
  denominator: [
    { decision: '0', label: '0' },
    { decision: '0', label: '1' },
    { decision: '1', label: '0' },
    { decision: '1', label: '1' },
  ],
})
