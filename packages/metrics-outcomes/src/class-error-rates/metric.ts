import { defineMetric } from '@exaequo/contract'
import { crossed, eachClass } from '../shared/classes.ts'
import { strings } from './strings.ts'

/**
 * Of each class, one against the rest, among people whose class given and true class are both known: recall (the share
 * of its true members that were given it), false positive rate (the share of the others that were), precision (the share
 * of those given it that truly are of it). Parity: difference 0, ratio 1.
 * What they cannot see: which wrong class people were given instead.
 */
export const classErrorRates = defineMetric({
  id: 'class-error-rates',
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
  formula: {
    en: 'given and true / true; given and not true / not true; given and true / given',
    fr: 'reçue et vraie / vraie ; reçue et non vraie / non vraie ; reçue et vraie / reçue',
  },
  ideal: { difference: 0, ratio: 1 },
  range: [0, 1],
  judged: true,
  quantities: ['classRecall', 'classFalsePositiveRate', 'classPrecision'],
  compute: (input) =>
    eachClass(input, (one, others, all) => [
      { quantity: 'classRecall', numerator: crossed([one], [one]), denominator: crossed(all, [one]) },
      { quantity: 'classFalsePositiveRate', numerator: crossed([one], others), denominator: crossed(all, others) },
      { quantity: 'classPrecision', numerator: crossed([one], [one]), denominator: crossed([one], all) },
    ]),
})
