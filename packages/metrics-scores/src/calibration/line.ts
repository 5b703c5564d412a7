import type { Input, Stat } from '@exaequo/contract'
import {
  calibrationInTheLarge,
  calibrationSlope,
  clusteredInTheLarge,
  clusteredInTheLargeDifference,
  type Estimate,
  type MeanOf,
  type ScoredUnits,
  welch,
} from '@exaequo/statistics'
import { comparisonsOf, withHolm } from '../shared/against.ts'
import { scoreBins } from '../shared/forecast-bins.ts'
import { reasonOf } from '../shared/reasons.ts'
import type { ScoredPeople } from '../shared/scored-people.ts'
import { labelled } from '../shared/totals.ts'
import { fewUnits } from '../shared/units.ts'

type Precision = Pick<Input, 'weighted' | 'level' | 'floor'>

/** Calibration in the large, slope and intercept of one group. */
export function lineStats(
  people: ScoredPeople,
  group: number,
  { weighted, level }: Precision,
  units: ScoredUnits | null,
): Stat[] {
  const bins = scoreBins(people, weighted)
  const { slope, intercept } = calibrationSlope(bins, level, units)
  const gap = units === null ? null : clusteredInTheLarge(bins, units, level)
  const suffix = units !== null ? '-clustered' : weighted ? '-weighted' : ''
  const sandwich = units !== null ? 'student-sandwich-clustered' : weighted ? 'wald-sandwich' : 'wald'
  const stat = (quantity: string, found: Estimate, method: string): Stat => ({
    quantity,
    comparator: 'value',
    group,
    versus: null,
    ...numberOf(found, level, method),
    ...sizes(people),
    ...(gap === null ? {} : { nEffective: gap.nEffective, clustered: true as const, ...fewUnits(gap.units) }),
  })
  return [
    stat('calibrationInTheLarge', gap ?? calibrationInTheLarge(bins, level), `student${suffix}`),
    stat('calibrationSlope', slope, sandwich),
    stat('calibrationIntercept', intercept, sandwich),
  ]
}

/** Differences of calibration in the large, by Welch. */
export function differencesInTheLarge(
  input: Input<'label' | 'score'> & Precision,
  groups: readonly ScoredPeople[],
  unitsOf: (people: ScoredPeople) => ScoredUnits | null,
): Stat[] {
  const { weighted, level, floor } = input
  const comparisons = comparisonsOf(input, groups)
  const found = comparisons.map(({ own, other }) => {
    const [one, two] = [unitsOf(own), unitsOf(other)]
    if (one === null || two === null) {
      return { ...welch(meanOf(own, weighted, level), meanOf(other, weighted, level), level), clustered: null }
    }
    const clustered = clusteredInTheLargeDifference(
      { bins: scoreBins(own, weighted), units: one },
      { bins: scoreBins(other, weighted), units: two },
      level,
    )
    return { ...clustered, clustered }
  })
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
    const { t, degreesOfFreedom, clustered } = difference
    const method = `welch${clustered !== null ? '-clustered' : weighted ? '-weighted' : ''}`
    return {
      quantity: 'calibrationInTheLarge',
      comparator: 'difference',
      group,
      versus,
      ...numberOf(difference, level, method),
      n: one.n + two.n,
      nEffective: clustered?.nEffective ?? one.nEffective + two.nEffective,
      ...(clustered === null ? {} : { clustered: true, ...fewUnits(clustered.units) }),
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
