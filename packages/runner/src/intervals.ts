import { type Interval, type Message, message, type PValue } from '@exaequo/contract'
import {
  equalityTest,
  koopmanInterval,
  newcombe,
  oddsRatioExact,
  oddsRatioLogWald,
  type Region,
  regionGap,
  regionInterval,
  regionRatio,
  wilson,
} from '@exaequo/statistics'
import { limitsOf, type Measured } from './measured.ts'
import { cornerPairs, together } from './pair.ts'
import type { Rate } from './rate.ts'
import { unionOf } from './rounding.ts'
import { isExact, methodName, type Settings } from './settings.ts'

export function valueInterval(group: Measured, settings: Settings): Interval | null {
  const { level } = settings
  if (group.corners.some(({ value }) => value === null)) return null
  if (group.because === 'labels') {
    const { lower, upper } = regionInterval(regionOf(group), level)
    return { lower, upper, level, method: methodName('imbens-manski-wilson', settings) }
  }
  const method = methodName('wilson', settings)
  return union(
    group,
    group,
    group.corners.map((rate) => named(wilson(rate.positives, rate.total, level), level, method)),
  )
}

export function differenceInterval(group: Measured, versus: Measured, settings: Settings): Interval | null {
  if (!comparable(group, versus)) return null
  const { level } = settings
  const method = methodName('newcombe', settings)
  const [one, other] = together(group, versus, 1)
  if (withinLimits(group, versus)) {
    const { lower, upper } = regionGap(regionOf(one), regionOf(other), level).interval
    return { lower, upper, level, method: methodName('imbens-manski-newcombe', settings) }
  }
  return union(
    group,
    versus,
    cornerPairs(one, other, (a, b) =>
      named(newcombe(a.positives, a.total, b.positives, b.total, level), level, method),
    ),
  )
}

export function ratioInterval(group: Measured, versus: Measured, settings: Settings): Interval | null {
  if (!comparable(group, versus)) return null
  const { level } = settings
  const method = methodName('koopman', settings)
  const [one, other] = together(group, versus, ratioWeight(group, versus))
  const found = withinLimits(group, versus) ? imbensManskiRatio(one, other, settings) : koopman()
  if (found.upper !== null) return found
  return { ...found, reason: message(found.lower === null ? 'UNDEFINED_ZERO_BY_ZERO' : 'INTERVAL_UNBOUNDED') }

  function koopman(): Interval {
    return union(
      group,
      versus,
      cornerPairs(one, other, (a, b) =>
        named(koopmanInterval(a.positives, a.total, b.positives, b.total, level), level, method),
      ),
    )
  }
}

function imbensManskiRatio(one: Measured, other: Measured, settings: Settings): Interval {
  const { lower, upper } = regionRatio(regionOf(one), regionOf(other), settings.level).interval
  return { lower, upper, level: settings.level, method: methodName('imbens-manski-koopman', settings) }
}

/** Whether the labels leave either rate known within limits only. */
function withinLimits(group: Measured, versus: Measured): boolean {
  return group.because === 'labels' || versus.because === 'labels'
}

/** The lowest and the highest that a rate may be, each with its effective size. */
function regionOf({ corners }: Measured): Region {
  const [low, high] = [corners[0] as Rate, corners.at(-1) as Rate]
  return { low: low.value ?? 0, lowSize: low.total, high: high.value ?? 0, highSize: high.total }
}

/** Conditional exact where one of the four counts is under 5, since log-Wald then covers as little as 0.82. */
export function oddsRatioInterval(group: Measured, versus: Measured, settings: Settings): Interval | null {
  if (!comparable(group, versus)) return null
  const { level } = settings
  const { rate: own } = group
  const { rate: base } = versus
  const least = Math.min(own.positives, own.total - own.positives, base.positives, base.total - base.positives)
  if (isExact(settings) && group.corners.length === 1 && least < 5) {
    const { lower, upper } = oddsRatioExact(own.positives, own.total, base.positives, base.total, level)
    return { lower: lower ?? 0, upper, level, method: 'conditional-exact' }
  }
  const method = methodName('log-wald-half', settings)
  const [one, other] = together(group, versus, ratioWeight(group, versus))
  return union(
    group,
    versus,
    cornerPairs(one, other, (a, b) => {
      const { lower, upper } = oddsRatioLogWald(a.positives, a.total, b.positives, b.total, level)
      // The added ½ must not move a limit away from what was seen: no success, or no failure to compare with.
      const zero = a.positives <= 0 || b.positives >= b.total
      const open = a.positives >= a.total || b.positives <= 0
      return { lower: zero ? 0 : lower, upper: open ? null : upper, level, method }
    }),
  )
}

/** The test of equality: Fisher's exact where an expected count is under 5, else Pearson's. Exact tests need whole counts. */
export function equality(group: Measured, versus: Measured, settings: Settings): PValue | null {
  if (!comparable(group, versus)) return null
  if (group.untestable !== null || versus.untestable !== null) return null
  const exact = isExact(settings)
  const whole = (x: number) => (exact ? Math.round(x) : x)
  const [one, other] = together(group, versus, 1)
  const found = cornerPairs(one, other, (a, b) =>
    equalityTest(whole(a.positives), whole(a.total), whole(b.positives), whole(b.total), exact ? {} : { exact: false }),
  )
  const worst = found.reduce((a, b) => (b.p > a.p ? b : a))
  const { statistic, minimumExpected } = worst
  // Rates that may be equal cannot be told apart, however far apart the corners lie.
  const value = overlap(group, versus) ? 1 : worst.p
  const method = `${methodName(worst.method, settings)}${suffixOf(group, versus)}`
  const adjusted = null
  if (statistic === null) return { value, adjusted, method, minimumExpected }
  return { value, adjusted, method, statistic, degreesOfFreedom: 1, minimumExpected }
}

function overlap(group: Measured, versus: Measured): boolean {
  const [one, other] = [limitsOf(group), limitsOf(versus)]
  return one !== null && other !== null && one.lower <= other.upper && other.lower <= one.upper
}

/** A ratio of rates varies like (group − ratio · versus). */
export function ratioWeight(group: Measured, versus: Measured): number {
  const [a, b] = [group.rate.value ?? 0, versus.rate.value ?? 0]
  return a > 0 && b > 0 ? a / b : 1
}

export function comparable(group: Measured, versus: Measured): boolean {
  return [...group.corners, ...versus.corners].every(({ value }) => value !== null)
}

function suffixOf(group: Measured, versus: Measured): string {
  const because = group.because ?? versus.because
  return because === null ? '' : because === 'rounding' ? '+rounding' : '+unknown-labels'
}

/** In one literal: to add to what is spread takes engines a hundred times as long, and there are tens of thousands. */
export function named(
  { lower, upper }: { readonly lower: number | null; readonly upper: number | null },
  level: number,
  method: string,
): Interval {
  return { lower, upper, level, method }
}

export function union(group: Measured, versus: Measured, intervals: readonly Interval[]): Interval {
  return intervals.length === 1 ? (intervals[0] as Interval) : unionOf(intervals, suffixOf(group, versus))
}

export interface Point {
  readonly value: number | null
  readonly reason: Message | null
}

export function differenceOf(group: Rate, versus: Rate): Point {
  if (group.value === null || versus.value === null) return undefinedRate(group)
  return { value: group.value - versus.value, reason: null }
}

/** group ÷ versus. 0 ÷ 0 and x ÷ 0 have no value. */
export function ratioOf(group: Rate, versus: Rate): Point {
  if (group.value === null || versus.value === null) return undefinedRate(group)
  if (versus.value === 0) {
    return { value: null, reason: message(group.value === 0 ? 'UNDEFINED_ZERO_BY_ZERO' : 'UNDEFINED_BY_ZERO') }
  }
  return { value: group.value / versus.value, reason: null }
}

export function oddsRatioOf(group: Rate, versus: Rate): Point {
  if (group.value === null || versus.value === null) return undefinedRate(group)
  const numerator = group.value * (1 - versus.value)
  const denominator = (1 - group.value) * versus.value
  if (denominator === 0) {
    return { value: null, reason: message(numerator === 0 ? 'UNDEFINED_ZERO_BY_ZERO' : 'UNDEFINED_BY_ZERO') }
  }
  return { value: numerator / denominator, reason: null }
}

function undefinedRate(group: Rate): Point {
  return { value: null, reason: message(group.value === null ? 'EMPTY_DENOMINATOR' : 'EMPTY_DENOMINATOR_VERSUS') }
}
