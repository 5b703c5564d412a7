import { defineMetric, type Input, proportionsOf } from '@exaequo/contract'
import { classesOf, crossed } from '../shared/classes.ts'
import { strings } from './strings.ts'

/**
 * The share of people given their true class, among those whose class given and true class are known. Parity:
 * difference 0, ratio 1.
 * What it cannot see: errors in rare classes, which large ones outweigh.
 */
export const classAccuracy = defineMetric({
  id: 'class-accuracy',
  bundle: 'outcomes',
  family: 'separation',
  strings,
  cite: [
    {
      title: 'Blackbox post-processing for multiclass fairness',
      authors: 'P. Putzel, S. Lee',
      year: 2022,
      url: 'https://arxiv.org/abs/2201.04461',
    },
  ],
  needs: ['class', 'trueClass'],
  formula: { en: 'people given their true class / people', fr: 'personnes recevant leur vraie classe / personnes' },
  ideal: { difference: 0, ratio: 1 },
  range: [0, 1],
  judged: true,
  quantities: ['classAccuracy'],
  compute(input) {
    const all = classesOf(input)
    return proportionsOf(input as Input, 'classAccuracy', {
      numerator: all.flatMap((one) => crossed([one], [one])),
      denominator: crossed(all, all),
    })
  },
})
