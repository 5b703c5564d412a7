import { testSection } from '@exaequo/testkit'
import { givenAttribute, hostile } from '../../../test/given.ts'
import { thresholds } from './section.ts'

testSection(thresholds, [
  {
    name: 'has rates by group and the word of each benchmark at each threshold, and the ranges in which it is met',
    given: givenAttribute('compas-2016', 'sex', undefined, 'restricted'),
    expect: {
      en: [
        'the data rule out a larger gap',
        'thresholds tried: 2 to 5.',
        'thresholds tried: 3; 5; 8 to 10.',
        '5 (in use)',
        '<td>42.4%</td>',
        '▲</i> Gap larger than the benchmark',
        '?</i> Not settled',
        '<div class="explorer" hidden>',
      ],
      fr: ['5 (employé)', 'seuils essayés suivants', '2 à 5.', '42,4\u202f%'],
    },
  },
  {
    name: 'says that a benchmark is met nowhere, and that all is withheld',
    given: givenAttribute('compas-2016', 'age'),
    expect: { en: ['at no threshold tried', '▒'], fr: ['à aucun seuil essayé'] },
  },
  {
    name: 'prints some of many thresholds, with the ends of the ranges',
    given: givenAttribute('logement-social', 'age', undefined, 'restricted'),
    expect: {
      en: ['0.463</th>', '0.499</th>', '0.545</th>', '0.269 to 0.463; 0.499 to 0.545', 'Not all thresholds tried'],
      fr: ['0,463'],
    },
  },
  { name: 'has nothing without a score', given: givenAttribute('berkeley-1973', 'sex'), expect: null },
  {
    name: 'escapes what is given',
    given: givenAttribute('compas-2016', 'sex', hostile, 'restricted'),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
