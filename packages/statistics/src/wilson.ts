import type { FiniteBounds } from './bounds.ts'
import { requireGroup } from './check.ts'
import { criticalValue } from './normal.ts'

/**
 * Wilson's score interval of a rate: the rates p that a score test of the share seen would not reject.
 *
 *     (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
 *
 * Unit: a share. Counts may be effective, not whole. Exact at the ends: lower 0 where nobody, upper 1 where everybody.
 * What it cannot see: people who are not in the table, and rows that are not independent.
 * @param total greater than 0.
 * @see Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953
 * @example wilson(0, 10, 0.95).lower // 0
 * @throws RangeError if the counts or the level are impossible
 */
export function wilson(positives: number, total: number, level: number): FiniteBounds {
  requireGroup('wilson', positives, total)
  return wilsonAt(positives / total, (total - positives) / total, total, criticalValue(level))
}

/**
 * The same around a weighted rate, as if it came from `effectiveSize` independent people (`wilson-linearised` with
 * `weightedRate`, `wilson-kish` with `kish`). The rate is not rebuilt from counts and so keeps all its digits.
 * @example wilsonFromRate(0.5, 40, 0.95) // wilson(20, 40, 0.95)
 */
export function wilsonFromRate(rate: number, effectiveSize: number, level: number): FiniteBounds {
  requireGroup('wilsonFromRate', rate * effectiveSize, effectiveSize)
  return wilsonAt(rate, 1 - rate, effectiveSize, criticalValue(level))
}

function wilsonAt(rate: number, complement: number, size: number, z: number): FiniteBounds {
  const shrink = (z * z) / size
  const half = z * Math.sqrt((rate * complement + shrink / 4) / size)
  return {
    lower: rate <= 0 ? 0 : Math.max(0, (rate + shrink / 2 - half) / (1 + shrink)),
    upper: complement <= 0 ? 1 : Math.min(1, (rate + shrink / 2 + half) / (1 + shrink)),
  }
}
