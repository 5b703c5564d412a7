import { defineMetric } from '@exaequo/contract'
import { entropyStats } from '../shared/entropy.ts'
import { strings } from './strings.ts'

/**
 * Inequality of benefits b = decision - label + 1 between people, of everyone and within each group: the generalised
 * entropy index, sum((b/mean)^alpha - 1) / (n alpha (alpha - 1)), for alpha = 2 half the squared coefficient of
 * variation. 0 where all receive the same.
 */
export const generalizedEntropy = defineMetric({
  id: 'generalized-entropy',
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
  ],
  needs: ['decision', 'label'],
  options: {
    alpha: {
      type: 'number',
      minimum: 0,
      maximum: 10,
      default: 2,
      description: {
        en: 'The larger, the more the largest benefits count; 1 is Theil’s index.',
        fr: 'Plus il est grand, plus les bénéfices les plus élevés comptent ; 1 donne l’indice de Theil.',
      },
    },
  },
  formula: {
    en: 'sum((b/mean)^alpha - 1) / (n alpha (alpha - 1)), b = decision - label + 1',
    fr: 'somme((b/moyenne)^alpha - 1) / (n alpha (alpha - 1)), b = décision - étiquette + 1',
  },
  ideal: { value: 0 },
  range: [0, null],
  judged: false,
  compute: (input, { alpha }) => ({ kind: 'stats', stats: entropyStats(input, 'generalizedEntropy', alpha) }),
})
