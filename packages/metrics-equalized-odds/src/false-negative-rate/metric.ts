import { defineRate } from '@exaequo/contract'
import { FAIRNESS_DEFINITIONS } from '../shared/sources.ts'
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
  cite: [FAIRNESS_DEFINITIONS],
  needs: ['decision', 'label'],
  formula: 'FN / (FN + TP)',
  complementOf: 'truePositiveRate',
  numerator: [{ decision: '0', label: '1' }],
  denominator: [
    { decision: '0', label: '1' },
    { decision: '1', label: '1' },
  ],
})
