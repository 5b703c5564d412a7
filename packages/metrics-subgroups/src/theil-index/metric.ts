import { defineMetric } from '@exaequo/contract'
import { entropyStats } from '../shared/entropy.ts'
import { strings } from './strings.ts'

/**
 * Inequality of benefits b = decision - label + 1 between people, of everyone and within each group, by Theil's index,
 * sum((b/mean) ln(b/mean)) / n: the generalised entropy index at alpha = 1. 0 where all receive the same, at most ln n.
 */
export const theilIndex = defineMetric({
  id: 'theil-index',
  bundle: 'subgroups',
  family: 'individual',
  strings,
  cite: [
    {
      title: 'A Unified Approach to Quantifying Algorithmic Unfairness',
      authors: 'T. Speicher et al.',
      year: 2018,
      url: 'https://doi.org/10.1145/3219819.3220046',
    },
    { title: 'Economics and Information Theory', authors: 'H. Theil', year: 1967 },
  ],
  needs: ['decision', 'label'],
  formula: {
    en: 'sum((b/mean) ln(b/mean)) / n, b = decision - label + 1',
    fr: 'somme((b/moyenne) ln(b/moyenne)) / n, b = décision - étiquette + 1',
  },
  ideal: { value: 0 },
  range: [0, null],
  judged: false,
  compute: (input) => ({ kind: 'stats', stats: entropyStats(input, 'theilIndex', 1) }),
})
