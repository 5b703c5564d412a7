import type { Result, Source } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { data } from './section.ts'

const scoredBy = (scoring: Source['scoring']) => (result: Result) => ({
  ...result,
  evidence: {
    ...result.evidence,
    sources: [
      ...result.evidence.sources,
      {
        ...{ name: 'model/model.json', hash: 'sha256-abc', bytes: null, ...(scoring ? { scoring } : {}) },
        reading: { kind: 'TensorFlow.js GraphModel', backend: 'wasm (TensorFlow.js 4.22.0)' },
      },
    ],
  },
})

testSection(data, [
  {
    name: 'names the model that gave the scores, what ran it and to how many rows',
    given: given('duo-2014', scoredBy({ column: 'score', rows: 4000, unscored: 12 })),
    expect: {
      en: ['<bdi>sha256-abc</bdi>', 'TensorFlow.js GraphModel', 'wasm (TensorFlow.js 4.22.0)', '4,000', '12'],
      fr: ['<bdi>sha256-abc</bdi>', 'TensorFlow.js GraphModel', 'lignes notées', '4\u202f000', 'sans score'],
    },
  },
  {
    name: 'shows that the number of rows with a score is withheld',
    given: given('duo-2014', scoredBy({ column: 'score', rows: null, unscored: null })),
    expect: { en: ['rows scored: ', '▒'], fr: ['lignes notées', '<bdi>▒</bdi>'] },
  },
  {
    name: 'says how files were read, how many people they hold and who has no known group',
    given: given('logement-social'),
    expect: {
      en: ['encoding “<bdi>windows-1252</bdi>”', '20,000', 'a group of their own'],
      fr: ['encodage «\u202f<bdi>windows-1252</bdi>\u202f»', '20\u202f000', 'un groupe à part'],
    },
  },
  {
    name: 'says that counts were rounded by their publisher',
    given: given('duo-2014'),
    expect: { en: ['rounded to 10'], fr: ['arrondis à 10'] },
  },
  {
    name: 'shows that the number of those missing is withheld',
    given: given('duo-2014', (result) => ({
      ...result,
      audit: { ...result.audit, attributes: result.audit.attributes.map((one) => ({ ...one, missingPeople: null })) },
    })),
    expect: { en: ['<td>▒</td>'], fr: ['<td>▒</td>'] },
  },
  {
    name: 'escapes what is given',
    given: given('duo-2014', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
