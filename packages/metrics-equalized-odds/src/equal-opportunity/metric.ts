import { defineMetric, message, type Stat } from '@exaequo/contract'
import { newcombe } from '@exaequo/statistics'
import { errorRates } from '../shared/rates.ts'
import { EQUALITY_OF_OPPORTUNITY } from '../shared/sources.ts'
import { strings } from './strings.ts'

/**
 * Equal opportunity: the difference of true positive rates with the reference group, TPR(group) − TPR(reference);
 * parity: 0. Newcombe's interval. Undefined, and never 0 or 1, where a group has no positive label.
 */
export const equalOpportunity = defineMetric({
  id: 'equal-opportunity',
  bundle: 'equalized-odds',
  family: 'separation',
  strings,
  cite: [EQUALITY_OF_OPPORTUNITY],
  needs: ['decision', 'label'],
  formula: { en: 'TPR(group) - TPR(reference)', fr: 'TPR(groupe) - TPR(référence)' },
  ideal: { difference: 0 },
  range: [-1, 1],
  judged: false,
  setOnly: true,
  compute(input) {
    const { reference, level } = input
    if (reference === null) return { kind: 'notApplicable', reason: message('NEEDS_REFERENCE') }
    const { truePositive } = errorRates(input)
    const base = truePositive[reference]
    const stats = truePositive.flatMap((own, group): Stat[] => {
      if (group === reference || base === undefined) return []
      const shared = {
        quantity: 'truePositiveRate',
        comparator: 'equalOpportunityDifference',
        group,
        versus: reference,
        n: own.n + base.n,
        nEffective: own.total + base.total,
      }
      if (own.value === null || base.value === null) {
        return [{ ...shared, value: null, reason: message('EMPTY_DENOMINATOR'), interval: null }]
      }
      const limits = newcombe(own.positives, own.total, base.positives, base.total, level)
      return [{ ...shared, value: own.value - base.value, interval: { ...limits, level, method: 'newcombe' } }]
    })
    return { kind: 'stats', stats }
  },
})
