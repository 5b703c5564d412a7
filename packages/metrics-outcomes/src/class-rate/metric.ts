import { defineMetric } from '@exaequo/contract'
import { decidedAs, eachClass } from '../shared/classes.ts'
import { strings } from './strings.ts'

/**
 * The share of people to whom the system gave each class, one class against the rest. Parity: difference 0, ratio 1.
 * What it cannot see: whether the class was right.
 */
export const classRate = defineMetric({
  id: 'class-rate',
  bundle: 'outcomes',
  family: 'independence',
  strings,
  cite: [
    {
      title: 'Fairness guarantees in multi-class classification with demographic parity',
      authors: 'C. Denis, R. Elie, M. Hebiri, F. Hu',
      year: 2024,
      url: 'https://arxiv.org/abs/2109.13642',
    },
  ],
  needs: ['class'],
  formula: {
    en: 'people given the class / people given any class',
    fr: 'personnes recevant la classe / personnes recevant une classe',
  },
  ideal: { difference: 0, ratio: 1 },
  range: [0, 1],
  judged: true,
  quantities: ['classRate'],
  compute: (input) =>
    eachClass(input, (one, _, all) => [
      { quantity: 'classRate', numerator: decidedAs([one]), denominator: decidedAs(all) },
    ]),
})
