import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { system } from './section.ts'

testSection(system, [
  {
    name: 'says what is decided, for whom it is good, and who decides',
    given: given('compas-2016'),
    expect: {
      en: ['at least 5', 'unfavourable', 'a person decides with the system’s help', 'decile_score'],
      fr: ['au moins 5', 'défavorable', 'une personne décide avec l’aide du système'],
    },
  },
  {
    name: 'says what is not filled',
    given: given('duo-2014', (result) => ({
      ...result,
      audit: { ...result.audit, system: { name: null, organisation: null, purpose: null, automation: null } },
    })),
    expect: { en: ['not filled'], fr: ['non renseigné'] },
  },
  {
    name: 'escapes what is given',
    given: given('compas-2016', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
