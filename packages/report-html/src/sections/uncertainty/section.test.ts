import type { Result } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { given } from '../../../test/given.ts'
import { uncertainty } from './section.ts'

const sample = (result: Result): Result => ({
  ...result,
  audit: { ...result.audit, inference: { ...result.audit.inference, population: 'sample', populationSize: 90_000 } },
})

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
  {
    name: 'says what the interval is about: a process',
    given: given('compas-2016'),
    expect: { en: ['one realisation of a rule', 'Few events'], fr: ['une réalisation d’une règle', 'Peu de cas'] },
  },
  {
    name: 'says what the interval is about: everyone, whose gap is a fact',
    given: given('duo-2014'),
    expect: { en: ['is a fact, and needs no interval'], fr: ['est un fait, qui se passe d’intervalle'] },
  },
  {
    name: 'says what the interval is about: a sample of so many',
    given: given('compas-2016', sample),
    expect: { en: ['a sample of 90,000'], fr: ['un échantillon de 90\u202f000 personnes'] },
  },
])
