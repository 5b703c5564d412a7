import type { FiniteBounds } from './bounds.ts'
import { requireCounts } from './check.ts'
import { criticalValue } from './normal.ts'

/**
 * Wilson score interval of one rate: the rates p that a score test of the observed share would not reject.
 *
 *     centre ± half-width, with  centre = (p + z²/2n) / (1 + z²/n),
 *     half-width = z · sqrt(p(1−p)/n + z²/4n²) / (1 + z²/n)
 *
 * Unit: a share. `positives` may be fractional, for an effective size. No positives: lower is exactly 0; only
 * positives: upper is exactly 1. Nobody (`total` 0): both ends `null`.
 * What it cannot see: people who are not in the table, and rows that are not independent.
 *
 * Source: Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference.
 *
 * @example wilson(0, 25, 0.95) // { lower: 0, upper: 0.1331922509390485 }
 * @example wilson(0, 0, 0.95) // { lower: null, upper: null }
 * @throws RangeError if the counts or the level are impossible
 */
export function wilson(positives: number, total: number, level: number): FiniteBounds {
  requireCounts('wilson', positives, total)
  if (total === 0) throw new RangeError('wilson: nobody, and so no rate')
  return wilsonAt(positives / total, (total - positives) / total, total, criticalValue(level))
}

/**
 * Wilson interval around a weighted rate, as if it came from `effectiveSize` independent people (see `weightedRate`
 * and `kishSize`). An effective size of 0: both ends `null`.
 *
 * @example wilsonFromRate(0.5, 40, 0.95) // the same as wilson(20, 40, 0.95)
 */
export function wilsonFromRate(rate: number, effectiveSize: number, level: number): FiniteBounds {
  requireCounts('wilsonFromRate', rate * effectiveSize, effectiveSize)
  if (effectiveSize === 0) throw new RangeError('wilsonFromRate: nobody, and so no rate')
  return wilsonAt(rate, 1 - rate, effectiveSize, criticalValue(level))
}

/** The interval for a given critical value; the complement is passed so that neither end loses digits. */
export function wilsonAt(rate: number, complement: number, size: number, z: number): FiniteBounds {
  const shrink = (z * z) / size
  const halfWidth = z * Math.sqrt((rate * complement + shrink / 4) / size)
  const lower = rate <= 0 ? 0 : (rate + shrink / 2 - halfWidth) / (1 + shrink)
  const upper = complement <= 0 ? 1 : (rate + shrink / 2 + halfWidth) / (1 + shrink)
  return { lower: Math.max(0, lower), upper: Math.min(1, upper) }
}
