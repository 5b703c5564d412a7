import { defineMetric } from '@exaequo/contract'
import { meansOf } from '../shared/means.ts'
import { strings } from './strings.ts'

/**
 * Bias: the mean of prediction minus target, in the unit of the amount; above 0 where the system says too much. Parity:
 * difference 0. It may lie on either side of 0, so that no ratio is formed.
 * What it cannot see: errors in both directions that cancel out.
 */
export const meanError = defineMetric({
  id: 'mean-error',
  bundle: 'outcomes',
  family: 'regression',
  strings,
  cite: [
    {
      title: 'Controlling attribute effect in linear regression',
      authors: 'T. Calders, A. Karim, F. Kamiran, W. Ali, X. Zhang',
      year: 2013,
      url: 'https://doi.org/10.1109/ICDM.2013.114',
    },
  ],
  needs: [],
  moments: ['error'],
  formula: {
    en: 'sum of (amount decided - amount found) / people',
    fr: 'somme des (montant décidé - montant constaté) / personnes',
  },
  ideal: { difference: 0 },
  range: [null, null],
  judged: true,
  quantities: ['meanError'],
  compute: (input) => ({ ...meansOf(input, 'meanError', 'error'), ratio: false }),
})
