import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { strata } from './section.ts'

testSection(strata, [
  {
    name: 'puts the crude rates beside those within each level, with verdicts and the reason for conditioning',
    given: given('berkeley-1973'),
    expect: {
      en: ['44.5% (2,691)', '0.68 [0.63 ; 0.74]', '82.4% (108)', 'Each department decides by itself', '▲'],
      fr: ['44,5\u202f% (2\u202f691)', 'Chaque département choisit seul', 'Ensemble'],
    },
  },
  {
    name: 'says so where conditioning has no reason',
    given: given('berkeley-1973', (result) => ({
      ...result,
      audit: { ...result.audit, strata: [{ columns: ['dept'], legitimate: null }] },
    })),
    expect: { en: ['Conditioning not justified'], fr: ['Conditionnement non justifié'] },
  },
  { name: 'has nothing without strata', given: given('duo-2014'), expect: null },
  {
    name: 'escapes what is given',
    given: given('berkeley-1973', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
