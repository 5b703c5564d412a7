import { defineMetric } from '@exaequo/contract'
import { meansOf } from '../shared/means.ts'
import { strings } from './strings.ts'

/**
 * The mean of the absolute difference between prediction and target, in the unit of the amount. Parity: difference 0,
 * ratio 1.
 * What it cannot see: whom the errors favour.
 */
export const meanAbsoluteError = defineMetric({
  id: 'mean-absolute-error',
  bundle: 'outcomes',
  family: 'regression',
  strings,
  cite: [
    {
      title: 'Fair regression: quantitative definitions and reduction-based algorithms',
      authors: 'A. Agarwal, M. Dudík, Z. S. Wu',
      year: 2019,
      url: 'https://proceedings.mlr.press/v97/agarwal19d.html',
    },
  ],
  needs: [],
  moments: ['absError'],
  formula: {
    en: 'sum of |amount decided - amount found| / people',
    fr: 'somme des |montant décidé - montant constaté| / personnes',
  },
  ideal: { difference: 0, ratio: 1 },
  range: [0, null],
  judged: true,
  quantities: ['meanAbsoluteError'],
  compute: (input) => meansOf(input, 'meanAbsoluteError', 'absError'),
})
