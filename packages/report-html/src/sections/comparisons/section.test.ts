import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { comparisons } from './section.ts'

testSection(comparisons, [
  {
    name: 'says who is compared with whom, why, and on which rate',
    given: given('compas-2016'),
    expect: {
      en: ['origin<', 'by the specification', 'does not confirm it'],
      fr: ['par la spécification', 'non confirmée'],
    },
  },
  {
    name: 'has nothing where no attribute is examined',
    given: given('compas-2016', (result) => ({ ...result, audit: { ...result.audit, attributes: [] } })),
    expect: null,
  },
  {
    name: 'escapes what is given',
    given: given('compas-2016', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
