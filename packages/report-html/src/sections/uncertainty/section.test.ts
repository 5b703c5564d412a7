import { testSection } from '@exaequo/testkit'
import { given } from '../../../test/given.ts'
import { uncertainty } from './section.ts'

testSection(uncertainty, [
  {
    name: 'says how chance is allowed for',
    given: given('compas-2016'),
    expect: { en: ['95%', 'Holm', 'fewer than 11', '20160523'], fr: ['95\u202f%', 'Holm', 'moins de 11', '20160523'] },
  },
  {
    name: 'says in what units rows come, and that unknown labels leave limits',
    given: given('compas-2016', (result) => ({
      ...result,
      audit: {
        ...result.audit,
        unit: { column: 'person', units: 4100, largest: 7 },
        label: result.audit.label && {
          ...result.audit.label,
          observed: { column: 'checked', values: ['yes'], selection: 'unknown', people: 900 },
        },
      },
    })),
    expect: {
      en: ['Rows come in units (<bdi>person</bdi>): 4,100 units, the largest of 7 rows', 'given as limits'],
      fr: ['4\u202f100 unités', 'donnés par leurs limites'],
    },
  },
])
