import { defineMetric, type Input, message, type Stat } from '@exaequo/contract'
import { countStrata, kish } from '@exaequo/statistics'
import { type Comparison, columnsOf, comparisons, type Tally } from '../shared/strata.ts'
import { strataReason } from '../shared/undefined.ts'
import { effectsOfCounts, effectsOfWeights, intervalOf, stratified } from './effects.ts'
import { remarksOf } from './remarks.ts'
import { strings } from './strings.ts'

/**
 * Like compared with like: Mantel and Haenszel's common odds ratio, ratio and difference of selection rates over strata,
 * against the reference group (everyone else where none is named), with Cochran, Mantel and Haenszel's test that there is
 * no effect and Breslow and Day's, corrected by Tarone, that it is the same in all strata. Parity: 1, 1, 0. An adjusted
 * number explains a verdict and never turns it: none is judged.
 *
 * `differencesSpread` is the largest less the smallest difference of a stratum; its p-value is that of the test of
 * likeness. A reversal is remarked only where the plain and the adjusted difference both exclude 0, on opposite sides.
 */
export const stratifiedDisparity = defineMetric({
  id: 'stratified-disparity',
  bundle: 'subgroups',
  family: 'independence',
  strings,
  cite: [
    {
      title: 'Statistical aspects of the analysis of data from retrospective studies of disease',
      authors: 'N. Mantel, W. Haenszel',
      year: 1959,
      url: 'https://doi.org/10.1093/jnci/22.4.719',
    },
    {
      title: 'On heterogeneity tests based on efficient scores',
      authors: 'R. Tarone',
      year: 1985,
      url: 'https://doi.org/10.1093/biomet/72.1.91',
    },
    {
      title: 'Sex Bias in Graduate Admissions: Data from Berkeley',
      authors: 'P. Bickel, E. Hammel, J. O’Connell',
      year: 1975,
      url: 'https://doi.org/10.1126/science.187.4175.398',
    },
  ],
  needs: ['decision', 'stratum'],
  scope: 'strata',
  formula: {
    en: 'sum(x1 (n0 - x0)/N) / sum(x0 (n1 - x1)/N) over strata',
    fr: 'somme(x1 (n0 - x0)/N) / somme(x0 (n1 - x1)/N) sur les strates',
  },
  ideal: { difference: 0, ratio: 1 },
  range: [null, null],
  judged: false,
  compute(input) {
    return { kind: 'stats', stats: comparisons(input).flatMap((comparison) => statsOf(comparison, input)) }
  },
})

function statsOf(comparison: Comparison, input: Input<'decision' | 'stratum'>): Stat[] {
  const { level, weighted, clustered } = input
  const given = columnsOf(input)
  const { group, versus, n } = comparison
  const about = { quantity: 'selectionRate', group, versus, n, nEffective: effectiveOf(comparison) }
  const found = weighted || clustered ? effectsOfWeights(comparison, level) : effectsOfCounts(comparison, level)
  const replaced = clustered ? 'STRATA_TESTS_NOT_CLUSTERED' : weighted ? 'STRATA_TESTS_NOT_WEIGHTED' : null
  // From units the runner finds the interval itself: what follows from one made for independent people is not said.
  const remarks = [
    ...(clustered ? [] : remarksOf(found, { level, given })),
    ...(replaced === null ? [] : [message(replaced)]),
  ]
  const effects = found.effects.map(
    ({ comparator, estimate, method }): Stat => ({
      ...about,
      comparator,
      value: estimate.value,
      reason: strataReason(estimate.reason),
      interval: intervalOf(estimate, level, method),
      pValue: found.test,
      ...(comparator === 'commonDifference' ? { remarks } : {}),
    }),
  )
  return [...effects, likeness(comparison, about, found.homogeneity), ...counts(comparison, about)]
}

type About = Omit<Stat, 'comparator' | 'value' | 'interval'>

function likeness(
  { own, base }: Comparison,
  about: About,
  test: ReturnType<typeof effectsOfCounts>['homogeneity'],
): Stat {
  const differences = own.flatMap((one, s) => {
    const other = base[s] as Tally
    return one.total.w > 0 && other.total.w > 0
      ? [one.positives.w / one.total.w - other.positives.w / other.total.w]
      : []
  })
  const stat = { ...about, comparator: 'differencesSpread', interval: null }
  if (differences.length === 0) return { ...stat, value: null, reason: message('STRATA_NOT_COMPARABLE') }
  return {
    ...stat,
    value: Math.max(...differences) - Math.min(...differences),
    pValue:
      test === null || test.p === null || test.statistic === null
        ? null
        : {
            value: test.p,
            adjusted: null,
            method: 'breslow-day-tarone',
            statistic: test.statistic,
            degreesOfFreedom: test.degreesOfFreedom,
            ...(test.smallestExpected === null ? {} : { minimumExpected: test.smallestExpected }),
          },
  }
}

function counts(comparison: Comparison, about: About): Stat[] {
  const found = countStrata(stratified(comparison))
  const people = comparison.n
  const stat = (comparator: string, value: number): Stat => ({ ...about, comparator, value, interval: null })
  return [
    stat('strataCompared', found.compared),
    stat('strataWithOneGroup', found.oneGroup),
    stat('strataWithoutVariation', found.noVariation),
    people === 0
      ? { ...stat('peopleNotCompared', 0), value: null, reason: message('EMPTY_DENOMINATOR') }
      : stat('peopleNotCompared', found.peopleOneGroup / people),
  ]
}

/** Kish's size of both groups together. */
function effectiveOf({ own, base }: Comparison): number {
  const all = [...own, ...base]
  const sum = (of: (one: Tally) => number) => all.reduce((total, one) => total + of(one), 0)
  return kish(
    sum(({ total }) => total.w),
    sum(({ total }) => total.w2),
  )
}
