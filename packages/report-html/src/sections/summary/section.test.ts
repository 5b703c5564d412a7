import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { summary } from './section.ts'

testSection(summary, [
  {
    name: 'leads with what exceeds its benchmark, per 1,000 people, with the benchmark’s origin',
    given: given('duo-2014'),
    expect: {
      en: ['▲', 'Gap larger than the benchmark', '37 of', '6.2 times', 'a benchmark of US origin', 'burden of proof'],
      fr: [
        '▲',
        'Écart supérieur au repère',
        '37 parmi',
        '6,2 fois',
        'un repère d’origine américaine',
        'charge de la preuve',
      ],
    },
  },
  {
    name: 'says so where nothing can lead it',
    given: given('duo-2014', (result) => ({ ...result, estimates: [], verdicts: [] })),
    expect: { en: ['No comparison could be made'], fr: ['Aucune comparaison n’a pu être faite'] },
  },
  {
    name: 'says that a withheld finding says nothing',
    given: given('duo-2014', (result) => ({
      ...result,
      verdicts: [],
      estimates: result.estimates.map((one) => ({
        ...one,
        value: null,
        interval: null,
        exactness: 'withheld' as const,
      })),
    })),
    expect: { en: ['▒', 'says nothing about the gap'], fr: ['▒', 'cela ne dit rien de l’écart'] },
  },
  {
    name: 'says which grounds the system uses, what was tested, who acts and where to complain',
    given: given('logement-social'),
    expect: {
      en: [
        'family situation',
        '24 others are unknown',
        '6 of 28',
        'by <bdi>30 April 2025</bdi>',
        '2 more actions',
        'municipal mediator',
      ],
      fr: ['situation de famille', '6 sur 28', '2 autres actions', 'médiateur municipal'],
    },
  },
  {
    name: 'counts what no card tells, and points at crossed grounds and at wrong decisions',
    given: given('logement-social'),
    expect: {
      en: [
        'Not settled</b> (5 comparisons)',
        'Grounds crossed (exploratory)',
        'Wrong decisions (exploratory)',
        'main ones',
      ],
      fr: ['Non tranché</b> (5 comparaisons)', 'le plus souvent', 'principales'],
    },
  },
  {
    name: 'leads with what is established, recorded groups first, and names a withheld one once',
    given: given('compas-2016'),
    expect: {
      en: [
        'Gap established, smaller than the benchmark',
        'Withheld (protects fewer than 11 people)</b> (3 comparisons)',
      ],
    },
    without: ['<p class="meta">▒'],
  },
  {
    name: 'says what is not filled, and never takes what nobody said for no',
    given: given('berkeley-1973'),
    expect: {
      en: ['none named; 28 are unknown', '<dd class="unfilled">not filled'],
      fr: ['aucun désigné', '28 sont inconnus', 'non renseigné'],
    },
  },
  {
    name: 'says where the gap turns round once people of the same stratum are compared',
    given: given('berkeley-1973'),
    expect: {
      en: ['the gap goes the other way in 4 (established in 1:', 'the same way in 2', '+18 per 1,000', 'it is −141'],
      fr: ['l’écart va dans l’autre sens dans 4 (établi dans 1', 'dans le même sens dans 2', '+18 pour 1'],
    },
  },
  {
    name: 'says that it may turn round where every stratum is withheld',
    given: given('berkeley-1973', (result) => ({
      ...result,
      verdicts: result.verdicts.filter(({ stratum }) => stratum === null),
      estimates: result.estimates.map((one) =>
        one.stratum === null && one.given === undefined
          ? one
          : { ...one, value: null, interval: null, exactness: 'withheld' as const },
      ),
    })),
    expect: { en: ['the picture may change; these comparisons are withheld'], fr: ['ces comparaisons sont masquées'] },
  },
  {
    name: 'escapes what is given',
    given: given('compas-2016', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
