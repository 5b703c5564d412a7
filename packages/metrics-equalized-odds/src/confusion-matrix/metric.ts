import { defineMetric, type Sums, sumWhere } from '@exaequo/contract'
import { FAIRNESS_DEFINITIONS } from '../shared/sources.ts'
import { strings } from './strings.ts'

const COUNTS = [
  ['truePositives', { decision: '1', label: '1' }],
  ['falsePositives', { decision: '1', label: '0' }],
  ['falseNegatives', { decision: '0', label: '1' }],
  ['trueNegatives', { decision: '0', label: '0' }],
] as const

/**
 * The four counts of each group, from which every rate of this family is made. Counts of people, and weighted sums
 * where there are weights: facts, without an interval.
 */
export const confusionMatrix = defineMetric({
  id: 'confusion-matrix',
  bundle: 'equalized-odds',
  family: 'data',
  strings,
  cite: [FAIRNESS_DEFINITIONS],
  needs: ['decision', 'label'],
  formula: 'TP, FP, FN, TN',
  ideal: {},
  range: [0, null],
  judged: false,
  compute(input) {
    const stats = COUNTS.flatMap(([quantity, condition]) =>
      sumWhere(input, [condition]).map((sums: Sums, group) => ({
        quantity,
        comparator: 'value',
        group,
        versus: null,
        value: input.weighted ? sums.w : sums.n,
        n: sums.n,
        interval: null,
      })),
    )
    return { kind: 'stats', stats }
  },
})
