import type { Result } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { asAmounts, given, hostile } from '../../../test/given.ts'
import { estimates } from './section.ts'

/** Two hundred and fifty quantiles of an amount in one group. */
const quantiles = (result: Result): Result => {
  const amounts = asAmounts(result)
  const own = amounts.estimates.find(
    ({ attributes, comparator, stratum }) => attributes.length === 1 && comparator === 'value' && stratum === null,
  )
  if (own === undefined) throw new TypeError('no such estimate')
  const more = Array.from({ length: 250 }, (_, i) => {
    const quantile = (i + 1) / 1000
    return { ...own, id: `${quantile}`, metric: 'quantiles', quantity: 'quantile', at: { quantile } }
  })
  return { ...amounts, estimates: [...amounts.estimates, ...more] }
}

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
      fr: [
        ...['44,85 [', 'taux de faux positifs', 'Extrêmes de tous les groupes', 'Effectifs selon'],
        ...['faux négatifs', 'écart moyen des erreurs'],
      ],
    },
    // No identifier in the place of a name.
    without: ['averageOdds', 'falseNegatives', 'meanScore'],
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
    expect: {
      en: ['<td><bdi>dept</bdi></td>', '· common ratio of the strata'],
      fr: ['À égalité de', '· rapport commun aux strates'],
    },
  },
  {
    name: 'has the parts that stand nowhere else, and leaves to their chapters those of classes, bins and steps',
    given: given('compas-2016', undefined, 'restricted'),
    expect: {
      en: ['given equal false positive rate and positive predictive value', '· implied'],
      fr: ['à égalité de taux de faux positifs et valeur prédictive positive', '· valeur impliquée'],
    },
  },
  {
    name: 'has no bins of scores and no steps, which would hide the rest',
    given: given('logement-social', undefined, 'restricted'),
    expect: { en: ['Estimates by'], fr: ['Estimations selon'] },
    without: ['<bdi>bin ', '<bdi>step ', '<bdi>proposed ', 'other rows are in'],
  },
  {
    name: 'prints two hundred rows of parts, and says how many are left out',
    given: given('berkeley-1973', quantiles, 'restricted'),
    expect: {
      en: ['<bdi>quantile 0.001</bdi>', '61 other rows are in estimates.csv'],
      fr: ['<bdi>quantile 0,001</bdi>', '61 autres lignes'],
    },
    without: ['quantile 0.19<', 'quantile 0,19<'],
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
