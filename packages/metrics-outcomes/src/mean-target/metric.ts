import { defineMetric } from '@exaequo/contract'
import { meansOf } from '../shared/means.ts'
import { strings } from './strings.ts'

/**
 * The mean of the amount that turned out to be true, in its unit: the ground that errors stand on. Parity: difference 0,
 * ratio 1. Never judged, like a base rate: it is about the world and the way it was measured, not about the system.
 */
export const meanTarget = defineMetric({
  id: 'mean-target',
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
  moments: ['target'],
  formula: { en: 'sum of amounts found / people', fr: 'somme des montants constatés / personnes' },
  ideal: { difference: 0, ratio: 1 },
  range: [null, null],
  judged: false,
  quantities: ['meanTarget'],
  compute: (input) => meansOf(input, 'meanTarget', 'target'),
})
