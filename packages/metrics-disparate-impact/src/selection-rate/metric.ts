import { defineRate } from '@exaequo/contract'
import { UNIFORM_GUIDELINES } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Share of people who got the decision declared positive, whether it is good for them or not.
 * selected / (selected + not selected); parity: difference 0, ratio 1. Undefined (a reason, never 0) where the denominator is empty.
 */
export const selectionRate = defineRate({
  id: 'selection-rate',
  bundle: 'disparate-impact',
  family: 'independence',
  quantity: 'selectionRate',
  strings,
  cite: [
    {
      title: 'Certifying and Removing Disparate Impact',
      authors: 'M. Feldman, S. Friedler, J. Moeller, C. Scheidegger, S. Venkatasubramanian',
      year: 2015,
      url: 'https://doi.org/10.1145/2783258.2783311',
    },
    UNIFORM_GUIDELINES,
  ],
  needs: ['decision'],
  formula: { en: 'selected / (selected + not selected)', fr: 'retenues / (retenues + non retenues)' },
  numerator: [{ decision: '1' }],
  denominator: [{ decision: '0' }, { decision: '1' }],
})
