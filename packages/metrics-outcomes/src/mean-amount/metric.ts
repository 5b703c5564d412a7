import { defineMetric } from '@exaequo/contract'
import { meansOf } from '../shared/means.ts'
import { strings } from './strings.ts'

/**
 * The mean of the amount that the system decided or predicted, in the unit of the amount. Parity: difference 0, ratio 1.
 * Student's interval; Welch's difference and test; Fieller's ratio.
 * What it cannot see: whether needs or merits differ, and what happens away from the middle.
 */
export const meanAmount = defineMetric({
  id: 'mean-amount',
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
  moments: ['prediction'],
  formula: { en: 'sum of amounts decided / people', fr: 'somme des montants décidés / personnes' },
  ideal: { difference: 0, ratio: 1 },
  range: [null, null],
  judged: true,
  quantities: ['meanPrediction'],
  compute: (input) => meansOf(input, 'meanPrediction', 'prediction'),
})
