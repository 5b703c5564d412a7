// Where another library means something else by a number, or says something where there is nothing to say. Each entry
// has a condition on the very number: most recompute the library's number from ours. What no entry explains disagrees.
import { close } from './compare.mjs'

const ERROR_RATES = ['truePositiveRate', 'falsePositiveRate']

export const definitions = [
  {
    id: 'undefined-is-zero',
    reason:
      'A rate over nobody (no positive label in the group, nobody selected) is 0 there. Here it has no value, with the reason: 0 would read as the worst or the best of rates.',
    explains: ({ estimate, ours, theirs, number }) =>
      estimate !== undefined && number.comparator === 'value' && ours === null && theirs === 0,
  },
  {
    id: 'undefined-is-zero-in-comparisons',
    reason:
      'The same 0 enters differences and ratios, and so decides the largest difference and the smallest ratio over all groups. Here groups without a rate take no part; a comparison with one has no value.',
    explains: (about) => close(withZeros(about), about.theirs),
  },
  {
    id: 'one-class-balanced-accuracy',
    reason:
      'In a group with one label only, the rate of that label alone is given as the mean of two. Here a mean of two rates of which one is undefined has no value.',
    explains: ({ number, ours, theirs, find }) =>
      number.quantity === 'balancedAccuracy' &&
      ours === null &&
      ['truePositiveRate', 'trueNegativeRate'].some((quantity) => close(find({ ...number, quantity })?.value, theirs)),
  },
  {
    id: 'one-rate-equalized-odds',
    reason:
      'In a group without positive labels the difference of true positive rates is NaN, which the maximum passes over: the difference of false positive rates alone is given. Here the larger of two differences of which one is undefined has no value.',
    explains: ({ number, ours, theirs, find }) => {
      if (number.comparator !== 'equalizedOddsDifference' || number.versus === undefined || ours !== null) return false
      const gaps = ERROR_RATES.map((quantity) => find({ ...number, quantity, comparator: 'difference' })?.value ?? null)
      return gaps.includes(null) && gaps.some((gap) => gap !== null && close(Math.abs(gap), theirs))
    },
  },
  {
    id: 'indices-without-weights',
    reason:
      'AIF360 leaves instance weights out of its entropy indices. Its number is ours of the same rows without weights.',
    explains: ({ number, theirs, finders }) =>
      number.library === 'aif360' &&
      number.case === 'large-weighted' &&
      ['generalizedEntropy', 'theilIndex', 'betweenGroupInequality'].includes(number.quantity) &&
      close(finders.large?.(number)?.value, theirs),
  },
  {
    id: 'smoothing-without-weights',
    reason:
      'AIF360 adds its pseudo-counts to sums of weights. Here, as weights have no natural unit, they are added to the effective number of people.',
    explains: ({ number, theirs, groupsOf }) =>
      number.comparator === 'smoothed' &&
      number.case === 'large-weighted' &&
      close(smoothedOverWeights(groupsOf(number, 'selectionRate')), theirs),
  },
  {
    id: 'breslow-day-without-tarone',
    reason:
      "The plain Breslow–Day statistic is not χ² where the common odds ratio is Mantel and Haenszel's (Tarone 1985). Here only the corrected one is printed; the same library's corrected one is compared, and agrees, on the same table.",
    explains: ({ number, theirs, sibling, ours }) =>
      number.function === 'StratifiedTable.test_equal_odds(adjust=False)' &&
      close(sibling('StratifiedTable.test_equal_odds(adjust=True)'), ours) &&
      (number.field === 'p' ? theirs <= ours : theirs >= ours),
  },
  {
    id: 'root-search-fails-at-one',
    reason:
      'Where everyone in the group has the outcome, the root search for the lower limit of the ratio stops at the estimate or next to it: the interval holds nothing below. A fault there, no definition.',
    explains: ({ number, theirs, estimate }) =>
      number.method === 'koopman' &&
      number.field === 'lower' &&
      estimate?.support?.positives === estimate?.support?.total &&
      theirs > 0.95 * estimate.value,
  },
  {
    id: 'one-minus-distribution',
    reason:
      'Its p-value is 1 minus the distribution function, which has no digits under 1e-16 and ends in 0. A fault there, no definition; the statistic agrees.',
    explains: ({ number, ours, theirs }) =>
      number.library === 'statsmodels' &&
      number.function.startsWith('StratifiedTable.test_') &&
      number.field === 'p' &&
      ours < 1e-12 &&
      Math.abs(ours - theirs) < 2e-16,
  },
  {
    id: 'not-testable-is-not-adjusted',
    reason:
      'With so few people that no outcome could be established, a comparison is a member of its family but has the verdict “not testable” and shows no adjusted p-value.',
    explains: ({ number, estimate, ours, result }) =>
      number.field === 'adjusted' &&
      ours === null &&
      result.verdicts.some(
        ({ estimate: id, verdict }) =>
          id === estimate.id.replace('/difference/', '/ratio/') && verdict === 'notTestable',
      ),
  },
]

/** Differential fairness with half a pseudo-count an outcome added to sums of weights. */
function smoothedOverWeights(groups) {
  const chances = groups.map(({ support }) => (support.weighted.positives + 0.5) / (support.weighted.total + 1))
  const range = (values) => Math.log(Math.max(...values) / Math.min(...values))
  return Math.max(range(chances), range(chances.map((chance) => 1 - chance)))
}

/** Our comparison, had a rate over nobody been 0. */
function withZeros({ number, groupsOf, find }) {
  const { quantity, comparator, versus } = number
  const rates = (name) => groupsOf(number, name).map(({ value }) => value ?? 0)
  const spread = (name) => Math.max(...rates(name)) - Math.min(...rates(name))
  const ratio = (name) => Math.min(...rates(name)) / Math.max(...rates(name))
  if (comparator === 'spread') return spread(quantity)
  if (comparator === 'minMaxRatio') return ratio(quantity)
  if (quantity === 'equalizedOdds' && versus === undefined) {
    return comparator === 'equalizedOddsDifference'
      ? Math.max(...ERROR_RATES.map(spread))
      : Math.min(...ERROR_RATES.map(ratio))
  }
  if (versus === undefined || !['difference', 'ratio'].includes(comparator)) return undefined
  const [own, base] = [number.group, versus].map(
    (group) => find({ ...number, comparator: 'value', group, versus: null })?.value ?? 0,
  )
  return comparator === 'difference' ? own - base : own / base
}
