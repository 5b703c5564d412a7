import { testSection } from '@exaequo/testkit'
import { given } from '../../../test/given.ts'
import { localLaw144 } from './section.ts'

testSection(localLaw144, [
  {
    name: 'has impact ratios against the highest group, and says that they are no verdict',
    given: given('berkeley-1973'),
    expect: { en: ['0.68', '1.00', 'not a verdict'], fr: ['0,68', 'pas un verdict'] },
  },
  {
    name: 'stands in US audits alone',
    given: given('berkeley-1973', (result) => ({ ...result, audit: { ...result.audit, jurisdiction: 'FR' } })),
    expect: null,
  },
])
