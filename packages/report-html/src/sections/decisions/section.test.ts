import type { Result } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { asAmounts, asClasses, givenAttribute, hostile } from '../../../test/given.ts'
import { decisions } from './section.ts'

/** Classes with what was found of them: errors of one class, and the distance between what two groups are given. */
const withClassErrors = (result: Result): Result => {
  const classes = asClasses(result)
  const rates = classes.estimates.filter(({ comparator }) => comparator === 'value')
  const errors = ['classRecall', 'classFalsePositiveRate', 'classPrecision'].flatMap((quantity) =>
    rates.map((one) => ({ ...one, id: `${quantity} ${one.id}`, metric: 'class-error-rates', quantity })),
  )
  const [pair] = classes.estimates.filter(({ comparator, versus }) => comparator === 'ratio' && versus !== 'rest')
  if (pair === undefined) throw new TypeError('no pair')
  const { at: _, ...whole } = pair
  const distance = { ...whole, metric: 'total-variation', quantity: 'totalVariation' }
  const interval = { lower: 0.11, upper: 0.17, level: 0.95, method: 'bootstrap' }
  return {
    ...classes,
    estimates: [
      ...classes.estimates,
      ...errors,
      { ...distance, id: 'distance', comparator: 'totalVariation', value: 0.14, interval },
      { ...distance, id: 'expected', comparator: 'expectedUnderEquality', value: 0.012, interval: null },
    ],
  }
}

/** Labels known for some only: rates as limits. */
const identified = (result: Result): Result => ({
  ...result,
  estimates: result.estimates.map((one) =>
    one.quantity === 'selectionRate' && one.comparator === 'value'
      ? { ...one, value: null, interval: null, exactness: 'identified', identified: { lower: 0.123, upper: 0.567 } }
      : one,
  ),
})

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
        'On average, “<bdi>aid paid</bdi>” is 304 for',
        '445 for',
        '142 less. Allowing for chance, the data are compatible with 113',
        '<td>\u2212142</td>',
        'Dots: amounts',
      ],
      fr: ['En moyenne, «\u202f<bdi>aide versée</bdi>\u202f» vaut 304', '142 de moins'],
    },
    without: ['30.4%', '30,4\u202f%', 'Out of 1', 'points', '304.0', '304,0', '303.5'],
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
    name: 'says how far the classes given are apart, and holds them against those found',
    given: givenAttribute('berkeley-1973', 'sex', withClassErrors),
    expect: {
      en: [
        'at least 14.0% of the people would have to be given another class',
        '(<bdi>11.0 to 17.0%</bdi>, allowing for chance; chance alone would give about 1.2%)',
        'Classes given against classes found',
        'Members of the class who are given it',
        'Others who are given the class',
        '<td>30.4%<small>28.',
        'F1 is the harmonic mean',
      ],
      fr: ['à au moins 14,0\u202f% des personnes', 'Membres de la classe qui la reçoivent', 'moyenne harmonique'],
    },
  },
  {
    name: 'draws the limits of a rate that the data do not settle, and says what they are',
    given: givenAttribute('compas-2016', 'sex', identified),
    expect: {
      en: ['class="c-limits"', '>12 to 57%<', 'Pale bars: the limits between which a rate lies'],
      fr: ['class="c-limits"', '12 à 57\u202f%', 'Barres pâles'],
    },
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
