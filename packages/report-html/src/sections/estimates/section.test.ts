import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { estimates } from './section.ts'

testSection(estimates, [
  {
    name: 'has every rate of every attribute, and the CSV’s hash',
    given: given('compas-2016', undefined, 'restricted'),
    expect: {
      en: [
        'sha256-csv',
        '44.85 [',
        '23.45 [',
        'false positive rate',
        'Extremes of all groups',
        'Counts by',
        'found among those checked; checks were not equal',
        'Other measures',
      ],
      fr: ['44,85 [', 'taux de faux positifs', 'Extrêmes de tous les groupes', 'Effectifs selon'],
    },
  },
  {
    name: 'shows no more digits than are public',
    given: given('compas-2016'),
    expect: { en: ['44.8 ['], fr: ['44,8 ['] },
    without: ['44.80', '44,80', '44.85', '44,85'],
  },
  {
    name: 'says what part a number is about and what it is adjusted for',
    given: given('berkeley-1973', undefined, 'restricted'),
    expect: { en: ['<td><bdi>dept</bdi></td>', '· commonRatio'], fr: ['À égalité de'] },
  },
  {
    name: 'has nothing without estimates',
    given: given('compas-2016', (result) => ({ ...result, estimates: [], verdicts: [] })),
    expect: null,
  },
  {
    name: 'escapes what is given',
    given: given('duo-2014', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
