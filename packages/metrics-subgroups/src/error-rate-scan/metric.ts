import { defineMetric } from '@exaequo/contract'
import { scan } from '../shared/scan.ts'
import { strings } from './strings.ts'

/** As `subgroup-scan`, of an error rate: false positives among those labelled negative, or false negatives among the others. */
export const errorRateScan = defineMetric({
  id: 'error-rate-scan',
  bundle: 'subgroups',
  family: 'separation',
  strings,
  cite: [
    {
      title: 'The control of the false discovery rate in multiple testing under dependency',
      authors: 'Y. Benjamini, D. Yekutieli',
      year: 2001,
      url: 'https://doi.org/10.1214/aos/1013699998',
    },
    {
      title: 'Preventing Fairness Gerrymandering: Auditing and Learning for Subgroup Fairness',
      authors: 'M. Kearns, S. Neel, A. Roth, Z. S. Wu',
      year: 2018,
      url: 'https://proceedings.mlr.press/v80/kearns18a.html',
    },
  ],
  needs: ['decision', 'label'],
  scope: 'audit',
  options: {
    depth: {
      type: 'integer',
      minimum: 1,
      maximum: 4,
      default: 3,
      description: {
        en: 'How many attributes a subgroup is described by at most.',
        fr: 'Nombre maximal d’attributs qui décrivent un sous-groupe.',
      },
    },
    quantity: {
      type: 'enum',
      values: ['falsePositiveRate', 'falseNegativeRate'],
      default: 'falsePositiveRate',
      description: {
        en: 'The error rate.',
        fr: 'Le taux d’erreur.',
      },
    },
  },
  formula: {
    en: 'error rate(subgroup) - error rate(everyone else)',
    fr: 'taux d’erreur(sous-groupe) - taux d’erreur(tous les autres)',
  },
  ideal: { difference: 0 },
  range: [0, 1],
  judged: false,
  smooth: false,
  compute(input, { depth, quantity }) {
    const [among, event] = quantity === 'falseNegativeRate' ? ['1', '0'] : ['0', '1']
    return scan(input, {
      quantity,
      read: (levelOf) => {
        const decision = levelOf('decision')
        return decision === null || levelOf('label') !== among ? null : decision === event
      },
      harmful: input.favourable === (event === '0'),
      depth,
    })
  },
})
