import { defineMetric, type Sums, sumWhere } from '@exaequo/contract'
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
  formula: 'people with the favourable decision / people with a decision',
  ideal: { difference: 0, ratio: 1 },
  range: [0, 1],
  complementOf: 'selectionRate',
  judged: false,
  compute(input) {
    const good = sumWhere(input, [{ decision: input.favourable ? '1' : '0' }])
    const all = sumWhere(input, [{ decision: '0' }, { decision: '1' }])
    return {
      kind: 'proportions',
      quantity: 'favourableRate',
      groups: all.map((total, g) => ({ positives: good[g] as Sums, total })),
    }
  },
})
