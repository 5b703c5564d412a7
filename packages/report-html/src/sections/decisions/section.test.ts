import { testSection } from '@exaequo/testkit'
import { asAmounts, asClasses, givenAttribute, hostile } from '../../../test/given.ts'
import { decisions } from './section.ts'

testSection(decisions, [
  {
    name: 'has a sentence, a chart with its name and the table with verdicts, for every leading rate',
    given: givenAttribute('compas-2016', 'race'),
    expect: {
      en: ['448 of', '<svg role="img" aria-label="Decision', 'class="plot narrow"', '44.8%', '23.5%', '▲'],
      fr: ['448 parmi', 'selon le groupe, avec intervalles', '44,8\u202f%', 'référence'],
    },
  },
  {
    name: 'shows a convention read from the estimate beside the verdict, in its own words',
    given: givenAttribute('berkeley-1973', 'sex', (result) => ({
      ...result,
      readings: result.estimates
        .filter(
          ({ comparator, quantity, stratum }) =>
            comparator === 'ratio' && quantity === 'selectionRate' && stratum === null,
        )
        .map(({ id }) => ({
          standard: 'four-fifths-reading',
          estimate: id,
          reading: 'below' as const,
          threshold: 0.8,
        })),
    })),
    expect: { en: ['○', 'Plain reading: below 0.8'], fr: ['○', 'Lecture brute\u00a0: en dessous de 0,8'] },
  },
  {
    name: 'has nothing where the result has no such rate',
    given: givenAttribute('berkeley-1973', 'sex', (result) => ({ ...result, estimates: [], verdicts: [] })),
    expect: null,
  },
  {
    name: 'says so where no benchmark judges',
    given: givenAttribute('berkeley-1973', 'sex', (result) => ({ ...result, verdicts: [] })),
    expect: { en: ['No benchmark judges'], fr: ['Aucun repère ne juge'] },
  },
  {
    name: 'says amounts in their own unit: in the sentence, on the axis and in the table',
    given: givenAttribute('berkeley-1973', 'sex', asAmounts, 'restricted'),
    expect: {
      en: [
        'On average, “<bdi>aid paid</bdi>” is 303.5 for',
        '445.2 for',
        '141.6 less. Allowing for chance, the data are compatible with 113.2',
        '<td>\u2212141.6</td>',
        'Dots: amounts',
      ],
      fr: ['En moyenne, «\u202f<bdi>aide versée</bdi>\u202f» vaut 303,5', '141,6 de moins'],
    },
    without: ['30.4%', '30,4\u202f%', 'Out of 1', 'points'],
  },
  {
    name: 'has a table of classes with rates, ratios and verdicts',
    given: givenAttribute('berkeley-1973', 'sex', asClasses),
    expect: {
      en: ['Rate of each class of “<bdi>priority class</bdi>”', '30.4%<small>28.', '0.68 [0.63 ; 0.74]<small>', '▲'],
      fr: ['Taux de chaque classe', '30,4\u202f%<small>'],
    },
    without: ['No benchmark judges'],
  },
  {
    name: 'gives the gap among everyone concerned as a fact, beside the reading as a process',
    given: givenAttribute('duo-2014', 'origin'),
    expect: {
      en: ['the gap is a fact: 3.7% of', '2,010 of 54,820', 'about the process'],
      fr: ['l’écart est un fait', '1\u202f050 sur 178\u202f210'],
    },
  },
  {
    name: 'calls no gap a fact where the data are not everyone',
    given: givenAttribute('compas-2016', 'race'),
    expect: { en: ['<table'], fr: ['<table'] },
    without: ['is a fact', 'est un fait'],
  },
  {
    name: 'escapes what is given',
    given: givenAttribute('compas-2016', 'race', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
