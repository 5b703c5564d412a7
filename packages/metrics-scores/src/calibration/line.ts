import type { Input, Stat } from '@exaequo/contract'
import { calibrationInTheLarge, calibrationSlope, type Estimate, type MeanOf, welch } from '@exaequo/statistics'
import { comparisonsOf, withHolm } from '../shared/against.ts'
import { scoreBins } from '../shared/forecast-bins.ts'
import { reasonOf } from '../shared/reasons.ts'
import type { ScoredPeople } from '../shared/scored-people.ts'
import { labelled } from '../shared/totals.ts'

type Precision = Pick<Input, 'weighted' | 'level' | 'floor'>

/** Calibration in the large, slope and intercept of one group. */
export function lineStats(people: ScoredPeople, group: number, { weighted, level }: Precision): Stat[] {
  const bins = scoreBins(people, weighted)
  const { slope, intercept } = calibrationSlope(bins, level)
  const suffix = weighted ? '-weighted' : ''
  const stat = (quantity: string, found: Estimate, method: string): Stat => ({
    quantity,
    comparator: 'value',
    group,
    versus: null,
    ...numberOf(found, level, method),
    ...sizes(people),
  })
  return [
    stat('calibrationInTheLarge', calibrationInTheLarge(bins, level), `student${suffix}`),
    stat('calibrationSlope', slope, weighted ? 'wald-sandwich' : 'wald'),
    stat('calibrationIntercept', intercept, weighted ? 'wald-sandwich' : 'wald'),
  ]
}

/** Differences of calibration in the large, by Welch. */
export function differencesInTheLarge(
  input: Input<'label' | 'score'> & Precision,
  groups: readonly ScoredPeople[],
): Stat[] {
  const { weighted, level, floor } = input
  const method = `welch${weighted ? '-weighted' : ''}`
  const comparisons = comparisonsOf(input, groups)
  const found = comparisons.map(({ own, other }) =>
    welch(meanOf(own, weighted, level), meanOf(other, weighted, level), level),
  )
  const tests = withHolm(
    found.map(({ p }, i) => {
      const { own, other } = comparisons[i] as (typeof comparisons)[number]
      return Math.min(labelled(own).total.n, labelled(other).total.n) < floor ? null : p
    }),
  )
  return comparisons.map(({ group, versus, own, other }, i): Stat => {
    const difference = found[i] as (typeof found)[number]
    const test = tests[i] ?? null
    const [one, two] = [sizes(own), sizes(other)]
    const { t, degreesOfFreedom } = difference
    return {
      quantity: 'calibrationInTheLarge',
      comparator: 'difference',
      group,
      versus,
      ...numberOf(difference, level, method),
      n: one.n + two.n,
      nEffective: one.nEffective + two.nEffective,
      support: one.support,
      versusSupport: two.support,
      pValue:
        test === null || t === null || degreesOfFreedom === null
          ? null
          : { value: test[0], adjusted: test[1], method, statistic: t, degreesOfFreedom },
    }
  })
}

function meanOf(people: ScoredPeople, weighted: boolean, level: number): MeanOf {
  const { value, standardError } = calibrationInTheLarge(scoreBins(people, weighted), level)
  return {
    mean: value,
    variance: standardError === null ? null : standardError ** 2,
    degreesOfFreedom: Math.max(1, sizes(people).nEffective - 1),
  }
}

function numberOf({ value, lower, upper, reason }: Estimate, level: number, method: string) {
  if (value === null) return { value, reason: reasonOf(reason), interval: null }
  return { value, interval: lower === null ? null : { lower, upper, level, method } }
}

function sizes(people: ScoredPeople) {
  const support = labelled(people)
  const { n, w, w2 } = support.total
  return { n, nEffective: w2 > 0 ? (w * w) / w2 : 0, support }
}
