import { type Interval, type Message, message, type PValue, type Support } from '@exaequo/contract'
import { equalityTest, koopmanInterval, newcombe, oddsRatioExact, oddsRatioLogWald, wilson } from '@exaequo/statistics'
import type { Rate } from './rate.ts'
import { type Rounding, roundedCorners, unionOf } from './rounding.ts'

/** One group's counts, as they are and as rounding allows them to be. */
export interface Measured {
  readonly support: Support
  readonly rate: Rate
  /** The extreme rates where counts were rounded by their publisher; otherwise the rate alone. */
  readonly corners: readonly Rate[]
}

export interface Settings {
  readonly level: number
  readonly weighted: boolean
}

export function measured(support: Support, rate: Rate, rounding: Rounding | null): Measured {
  return { support, rate, corners: rounding === null ? [rate] : roundedCorners(support, rounding) }
}

export function valueInterval(group: Measured, { level, weighted }: Settings): Interval | null {
  if (group.rate.value === null) return null
  const method = weighted ? 'wilson-linearised' : 'wilson'
  return spread(group.corners.map((rate) => ({ ...wilson(rate.positives, rate.total, level), level, method })))
}

export function differenceInterval(group: Measured, versus: Measured, { level, weighted }: Settings): Interval | null {
  if (group.rate.value === null || versus.rate.value === null) return null
  const method = weighted ? 'newcombe-effective' : 'newcombe'
  return spread(
    pairs(group, versus, (a, b) => ({ ...newcombe(a.positives, a.total, b.positives, b.total, level), level, method })),
  )
}

export function ratioInterval(group: Measured, versus: Measured, { level, weighted }: Settings): Interval | null {
  if (group.rate.value === null || versus.rate.value === null) return null
  const method = weighted ? 'koopman-effective' : 'koopman'
  const found = spread(
    pairs(group, versus, (a, b) => ({
      ...koopmanInterval(a.positives, a.total, b.positives, b.total, level),
      level,
      method,
    })),
  )
  if (found.upper !== null) return found
  return { ...found, reason: message(found.lower === null ? 'UNDEFINED_ZERO_BY_ZERO' : 'INTERVAL_UNBOUNDED') }
}

/** Conditional exact where one of the four counts is under 5, since log-Wald then covers as little as 0.82. */
export function oddsRatioInterval(group: Measured, versus: Measured, { level, weighted }: Settings): Interval | null {
  if (group.rate.value === null || versus.rate.value === null) return null
  const [a, b] = [group.rate, versus.rate]
  const least = Math.min(a.positives, a.total - a.positives, b.positives, b.total - b.positives)
  if (!weighted && group.corners.length === 1 && least < 5) {
    const { lower, upper } = oddsRatioExact(a.positives, a.total, b.positives, b.total, level)
    return { lower: lower ?? 0, upper, level, method: 'conditional-exact' }
  }
  const method = weighted ? 'log-wald-half-effective' : 'log-wald-half'
  return spread(
    pairs(group, versus, (a, b) => {
      const { lower, upper } = oddsRatioLogWald(a.positives, a.total, b.positives, b.total, level)
      // The added ½ must not move a limit away from what was seen: no success, or no failure to compare with.
      const zero = a.positives <= 0 || b.positives >= b.total
      const open = a.positives >= a.total || b.positives <= 0
      return { lower: zero ? 0 : lower, upper: open ? null : upper, level, method }
    }),
  )
}

/** The test of equality: Fisher's exact where an expected count is under 5, else Pearson's. Exact tests do not apply to weights. */
export function equality(group: Measured, versus: Measured, { weighted }: Settings): PValue | null {
  if (group.rate.value === null || versus.rate.value === null) return null
  const found = pairs(group, versus, (a, b) =>
    equalityTest(
      weighted ? a.positives : Math.round(a.positives),
      weighted ? a.total : Math.round(a.total),
      weighted ? b.positives : Math.round(b.positives),
      weighted ? b.total : Math.round(b.total),
      weighted ? { exact: false } : {},
    ),
  )
  const worst = found.reduce((a, b) => (b.p > a.p ? b : a))
  return {
    value: worst.p,
    adjusted: null,
    method: `${worst.method}${weighted ? '-effective' : ''}${found.length > 1 ? '+rounding' : ''}`,
    ...(worst.statistic === null ? {} : { statistic: worst.statistic, degreesOfFreedom: 1 }),
    minimumExpected: worst.minimumExpected,
  }
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

function pairs<T>(group: Measured, versus: Measured, make: (a: Rate, b: Rate) => T): T[] {
  return group.corners.flatMap((a) => versus.corners.map((b) => make(a, b)))
}

function spread(intervals: readonly Interval[]): Interval {
  return intervals.length === 1 ? (intervals[0] as Interval) : unionOf(intervals)
}
