import { message } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { given } from '../../../test/given.ts'
import { limits } from './section.ts'

testSection(limits, [
  {
    name: 'says what the audit cannot see, and that no number is law',
    given: given('compas-2016'),
    expect: {
      en: ['people who are not in the file', 'discrimination in law'],
      fr: ['absentes du fichier', 'au sens de la loi'],
    },
  },
  {
    name: 'says what went out of the ordinary',
    given: given('compas-2016', (result) => ({
      ...result,
      warnings: [message('WARNING_LABEL_MISSING', { n: 12 })],
      leftOut: { estimates: 5, cap: 10 },
    })),
    expect: { en: ['Worth knowing', '12 people', '5 estimates'], fr: ['À savoir', '12 personnes', '5 estimations'] },
  },
])
