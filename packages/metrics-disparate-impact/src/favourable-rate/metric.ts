import { defineMetric, type Input, proportionsOf } from '@exaequo/contract'
import { UNIFORM_GUIDELINES } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * The share of people who got what is good for them: the selection rate where the positive decision is favourable, its
 * complement where it is not. Parity: difference 0, ratio 1. Never judged: the same fact as the selection rate.
 */
export const favourableRate = defineMetric({
  id: 'favourable-rate',
  bundle: 'disparate-impact',
  family: 'independence',
  strings,
  cite: [UNIFORM_GUIDELINES],
  needs: ['decision'],
  formula: {
    en: 'people with the favourable decision / people with a decision',
    fr: 'personnes ayant la décision favorable / personnes ayant une décision',
  },
  ideal: { difference: 0, ratio: 1 },
  range: [0, 1],
  complementOf: 'selectionRate',
  judged: false,
  compute(input) {
    return proportionsOf(input as Input, 'favourableRate', {
      numerator: [{ decision: input.favourable ? '1' : '0' }],
      denominator: [{ decision: '0' }, { decision: '1' }],
    })
  },
})
