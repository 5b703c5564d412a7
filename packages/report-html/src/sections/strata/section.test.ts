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
    name: 'says what is left within strata, that no reversal is established, and that the whole is judged',
    given: given('berkeley-1973', undefined, 'restricted'),
    expect: {
      en: [
        'No reversal is established. What is judged is the whole.',
        'no common number stands for them',
        '1.06 [0.97 ; 1.15]',
        '1.11 [0.94 ; 1.30]',
        '0.22',
        '0.002',
        '\u221214.2',
        '+3.6 [',
        '\u221217.8 [',
        '\u22121.9 [',
      ],
      fr: ['Aucun renversement n’est établi. C’est l’ensemble qui est jugé.', '1,06 [0,97 ; 1,15]', '+3,6 ['],
    },
  },
  {
    name: 'says so where conditioning has no reason',
    given: given('berkeley-1973', (result) => ({
      ...result,
      audit: { ...result.audit, strata: [{ columns: ['dept'], legitimate: null }] },
    })),
    expect: {
      en: ['are in the annex', 'conditioning not justified'],
      fr: ['en annexe', 'conditionnement non justifié'],
    },
    without: ['82.4% (108)'],
  },
  { name: 'has nothing without strata', given: given('duo-2014'), expect: null },
  {
    name: 'escapes what is given',
    given: given('berkeley-1973', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
