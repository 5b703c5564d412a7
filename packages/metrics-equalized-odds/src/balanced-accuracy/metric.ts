import { defineMetric, message, type Stat } from '@exaequo/contract'
import { moverSum } from '@exaequo/statistics'
import { errorRates, limits } from '../shared/rates.ts'
import { strings } from './strings.ts'

/**
 * Balanced accuracy of each group: (true positive rate + true negative rate) / 2; parity: difference 0.
 * Interval by MOVER from the two Wilson intervals, which rest on different people and so are independent.
 * Undefined where a group has no positive or no negative label.
 */
export const balancedAccuracy = defineMetric({
  id: 'balanced-accuracy',
  bundle: 'equalized-odds',
  family: 'separation',
  strings,
  cite: [
    {
      title: 'The Balanced Accuracy and Its Posterior Distribution',
      authors: 'K. Brodersen, C. Ong, K. Stephan, J. Buhmann',
      year: 2010,
      url: 'https://doi.org/10.1109/ICPR.2010.764',
    },
    {
      title: 'Construction of confidence limits about effect measures: a general approach',
      authors: 'G. Zou, A. Donner',
      year: 2008,
      url: 'https://doi.org/10.1002/sim.3095',
    },
  ],
  needs: ['decision', 'label'],
  formula: '(TPR + TNR) / 2',
  ideal: { difference: 0, ratio: 1 },
  range: [0, 1],
  judged: false,
  compute(input) {
    const { truePositive, falsePositive } = errorRates(input)
    const { level, reference } = input
    const parts = input.groups.map((_, g) => {
      const [tpr, fpr] = [truePositive[g], falsePositive[g]]
      if (tpr?.value == null || fpr?.value == null) return null
      const miss = limits(fpr, level)
      return {
        n: tpr.n + fpr.n,
        terms: [
          { ...limits(tpr, level), weight: 0.5 },
          { estimate: 1 - miss.estimate, lower: 1 - miss.upper, upper: 1 - miss.lower, weight: 0.5 },
        ],
      }
    })
    const stats: Stat[] = parts.map((part, group) => {
      const base = { quantity: 'balancedAccuracy', comparator: 'value', group, versus: null, n: part?.n ?? 0 }
      if (part === null) return { ...base, value: null, reason: message('EMPTY_DENOMINATOR'), interval: null }
      const { estimate, lower, upper } = moverSum(part.terms)
      return { ...base, value: estimate, interval: { lower, upper, level, method: 'mover-wilson' } }
    })
    const base = reference === null ? null : parts[reference]
    if (reference !== null && base !== undefined) {
      parts.forEach((part, group) => {
        if (group === reference) return
        const shared = { quantity: 'balancedAccuracy', group, versus: reference }
        if (part === null || base === null) {
          const none = { ...shared, value: null, reason: message('EMPTY_DENOMINATOR'), n: 0, interval: null }
          stats.push({ ...none, comparator: 'difference' }, { ...none, comparator: 'ratio' })
          return
        }
        const n = part.n + base.n
        const against = base.terms.map((term) => ({ ...term, weight: -term.weight }))
        const { estimate, lower, upper } = moverSum([...part.terms, ...against])
        stats.push({
          ...shared,
          comparator: 'difference',
          value: estimate,
          n,
          interval: { lower, upper, level, method: 'mover-wilson' },
        })
        const [own, other] = [moverSum(part.terms), moverSum(base.terms)]
        stats.push({
          ...shared,
          comparator: 'ratio',
          n,
          ...(other.estimate === 0
            ? { value: null, reason: message('UNDEFINED_BY_ZERO'), interval: null }
            : { value: own.estimate / other.estimate, interval: null }),
        })
      })
    }
    return { kind: 'stats', stats }
  },
})
