import { testSection } from '@exaequo/testkit'
import { given } from '../../../test/given.ts'
import { uncertainty } from './section.ts'

testSection(uncertainty, [
  {
    name: 'says how chance is allowed for',
    given: given('compas-2016'),
    expect: { en: ['95%', 'Holm', 'fewer than 11', '20160523'], fr: ['95\u202f%', 'Holm', 'moins de 11', '20160523'] },
  },
])
