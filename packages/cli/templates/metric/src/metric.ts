import { defineRate } from '@exaequo/contract'
import { strings } from './strings.ts'

/**
 * Share of the people selected. An example that works: write your own definition in its place.
 * selected / everyone; parity: difference 0, ratio 1. Undefined (a reason, never 0) where a group is empty.
 */
export const templateId = defineRate({
  id: 'template-id',
  bundle: 'template-id',
  family: 'independence',
  quantity: 'templateId',
  strings,
  // Where it is defined: readers go there.
  cite: [
    {
      title: 'Fairness Definitions Explained',
      authors: 'S. Verma, J. Rubin',
      year: 2018,
      url: 'https://doi.org/10.1145/3194770.3194776',
    },
  ],
  // The roles it reads, never names of columns.
  needs: ['decision'],
  formula: 'selected / everyone',
  numerator: [{ decision: '1' }],
  denominator: [{ decision: '0' }, { decision: '1' }],
})
