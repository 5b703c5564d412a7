import type { Bounds, FiniteBounds } from './bounds.ts'
import { findRoot } from './find-root.ts'
import { koopmanInterval } from './koopman.ts'
import { criticalValue, normalBelow, normalQuantile } from './normal.ts'
import { wilsonFromRate } from './wilson.ts'

/** All that a rate can be, whatever the unseen labels are; each end with the people it is a share of. */
export interface Region {
  readonly low: number
  readonly lowSize: number
  readonly high: number
  readonly highSize: number
}

export interface RegionInterval extends FiniteBounds {
  /** Between the two-sided z (a region of no width) and the one-sided (a wide one). */
  readonly critical: number
}

/**
 * Imbens and Manski's interval: it holds the rate itself (not the whole region) with the level's chance, wherever in the
 * region it is. Each end moves out by a z that depends on how wide the region is beside its sampling error:
 *
 *     Φ(critical + width/σ) − Φ(−critical) = level,  σ the larger standard error
 *
 * and by Wilson's limits instead of ± z σ, since rates may be near 0 or 1. An end of 0 people stays where it is.
 * @param sizeFactor effective people per person, where rows are weighted or come in units
 * @see Imbens, Manski 2004, https://doi.org/10.1111/j.1468-0262.2004.00555.x
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function regionInterval(of: Region, level: number, sizeFactor = 1): RegionInterval {
  const error = Math.max(errorOf(of.low, of.lowSize * sizeFactor), errorOf(of.high, of.highSize * sizeFactor))
  const critical = imbensManski(of.high - of.low, error, level)
  return { ...reach(of, critical, sizeFactor), critical }
}

/**
 * The gap of two groups' rates: between low1 − high0 and high1 − low0 whatever the unseen labels are, with the interval
 * as above (ends combined by squares).
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function regionGap(
  one: Region,
  other: Region,
  level: number,
  sizeFactors: readonly [number, number] = [1, 1],
): { readonly low: number; readonly high: number; readonly interval: RegionInterval } {
  const [low, high] = [one.low - other.high, one.high - other.low]
  const [f1, f0] = sizeFactors
  const error = Math.max(
    Math.hypot(errorOf(one.low, one.lowSize * f1), errorOf(other.high, other.highSize * f0)),
    Math.hypot(errorOf(one.high, one.highSize * f1), errorOf(other.low, other.lowSize * f0)),
  )
  const critical = imbensManski(high - low, error, level)
  const [a, b] = [reach(one, critical, f1), reach(other, critical, f0)]
  return {
    low,
    high,
    interval: {
      lower: Math.max(-1, low - Math.hypot(one.low - a.lower, b.upper - other.high)),
      upper: Math.min(1, high + Math.hypot(a.upper - one.high, other.low - b.lower)),
      critical,
    },
  }
}

export interface RegionRatio {
  readonly low: number
  /** `null`: the other rate may be 0. */
  readonly high: number | null
  readonly interval: Bounds & { readonly critical: number }
}

/**
 * The ratio of two groups' rates, between low1/high0 and high1/low0, with Koopman's limits at the two ends and the z of
 * Imbens and Manski for the width of the region on the logarithm. An end that is 0 has no error there: the two-sided z.
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function regionRatio(
  one: Region,
  other: Region,
  level: number,
  sizeFactors: readonly [number, number] = [1, 1],
): RegionRatio {
  const low = other.high > 0 ? one.low / other.high : 0
  const high = other.low > 0 ? one.high / other.low : null
  const [f1, f0] = sizeFactors
  const error = Math.max(
    logError(one.low, one.lowSize * f1) + logError(other.high, other.highSize * f0),
    logError(one.high, one.highSize * f1) + logError(other.low, other.lowSize * f0),
  )
  const bounded = Number.isFinite(error) && high !== null && low > 0
  const critical = bounded ? imbensManski(Math.log(high / low), Math.sqrt(error), level) : criticalValue(level)
  const at = 2 * normalBelow(critical) - 1
  const [n1, n0] = [one.lowSize * f1, other.highSize * f0]
  const [m1, m0] = [one.highSize * f1, other.lowSize * f0]
  const { lower } = koopmanInterval(one.low * n1, n1, other.high * n0, n0, at)
  const { upper } = koopmanInterval(one.high * m1, m1, other.low * m0, m0, at)
  return { low, high, interval: { lower, upper, critical } }
}

/** Squared error of the logarithm of a rate. */
function logError(rate: number, size: number): number {
  return rate > 0 ? (1 - rate) / (rate * size) : Number.POSITIVE_INFINITY
}

function reach(of: Region, critical: number, sizeFactor: number): FiniteBounds {
  const level = 2 * normalBelow(critical) - 1
  const end = (rate: number, size: number): FiniteBounds =>
    size > 0 ? wilsonFromRate(rate, size * sizeFactor, level) : { lower: rate, upper: rate }
  return { lower: end(of.low, of.lowSize).lower, upper: end(of.high, of.highSize).upper }
}

function errorOf(rate: number, size: number): number {
  return size > 0 ? Math.sqrt((rate * (1 - rate)) / size) : 0
}

/** The z of Imbens and Manski for a region this wide, estimated with this standard error. */
export function imbensManski(width: number, error: number, level: number): number {
  const twoSided = criticalValue(level)
  if (!(width > 0)) return twoSided
  const oneSided = normalQuantile(level)
  if (!(error > 0)) return oneSided
  const ratio = width / error
  // Falls as the critical value grows, and crosses 0 between the two.
  const root = findRoot((c) => level - (normalBelow(c + ratio) - normalBelow(-c)), twoSided, twoSided - oneSided, 10)
  return root ?? twoSided
}
