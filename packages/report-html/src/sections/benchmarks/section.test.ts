import { testSection } from '@exaequo/testkit'
import { given } from '../../../test/given.ts'
import { benchmarks } from './section.ts'

testSection(benchmarks, [
  {
    name: 'says where each comes from, with its source',
    given: given('compas-2016'),
    expect: {
      en: ['Title of four-fifths', 'Threshold: 0.8', 'Origin: a benchmark of US origin', 'href="https://example.org"'],
      fr: ['Titre de four-fifths', 'Seuil\u00a0: 0,8', 'Origine\u00a0: un repère d’origine américaine'],
    },
  },
  {
    name: 'says that a point standard gives no verdict, and names one that it does not know',
    given: given('compas-2016', (result) => ({
      ...result,
      audit: {
        ...result.audit,
        standards: [
          { id: 'four-fifths-reading', rule: 'point', threshold: 0.8, quantities: [] },
          { id: 'of-others', rule: 'ratio', threshold: 0.9, quantities: [] },
        ],
      },
    })),
    expect: {
      en: ['not a verdict', 'No description of “<bdi>of-others</bdi>”'],
      fr: ['non verdict', 'Aucune description'],
    },
  },
  {
    name: 'has nothing where nothing is judged',
    given: given('compas-2016', (result) => ({ ...result, audit: { ...result.audit, standards: [] } })),
    expect: null,
  },
])
