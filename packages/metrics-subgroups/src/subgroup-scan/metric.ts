import { defineMetric } from '@exaequo/contract'
import { scan } from '../shared/scan.ts'
import { strings } from './strings.ts'

/**
 * Every subgroup that levels of up to `depth` attributes describe, beside everyone else: its selection rate, the
 * difference with a bound that holds for all at once, and what it adds to the parts of its own description
 * (`subgroupIncrement`, parity 0), tested over the full list. The 50 strongest and the 10 worst are listed, with how many
 * were tested. Signals to check: no verdict.
 */
export const subgroupScan = defineMetric({
  id: 'subgroup-scan',
  bundle: 'subgroups',
  family: 'independence',
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
  needs: ['decision'],
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
  },
  formula: { en: 'rate(subgroup) - rate(everyone else)', fr: 'taux(sous-groupe) - taux(tous les autres)' },
  ideal: { difference: 0 },
  range: [0, 1],
  judged: false,
  smooth: false,
  compute(input, { depth }) {
    return scan(input, {
      quantity: 'selectionRate',
      read: (levelOf) => {
        const decision = levelOf('decision')
        return decision === null ? null : decision === '1'
      },
      harmful: !input.favourable,
      depth,
    })
  },
})
