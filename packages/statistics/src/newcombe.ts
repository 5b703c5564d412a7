import type { FiniteBounds } from './bounds.ts'
import { requireCounts } from './check.ts'
import { criticalValue } from './normal.ts'
import { wilsonAt } from './wilson.ts'

/**
 * Newcombe's hybrid score interval (his method 10, no continuity correction) of the difference p1 − p0.
 *
 *     d − sqrt((p1−l1)² + (u0−p0)²)  to  d + sqrt((u1−p1)² + (p0−l0)²),  with [l, u] the Wilson intervals
 *
 * Unit: a difference of shares, within [−1, 1]; 0 at parity. An empty group: both ends `null`.
 *
 * Source: Newcombe, R. G. (1998), Interval estimation for the difference between independent proportions.
 *
 * @example newcombe(37, 80, 58, 120, 0.95) // { lower: -0.1581902681500007, upper: 0.11851695099348472 }
 * @throws RangeError if the counts or the level are impossible
 */
export function newcombe(x1: number, n1: number, x0: number, n0: number, level: number): FiniteBounds {
  requireCounts('newcombe', x1, n1)
  requireCounts('newcombe', x0, n0)
  if (n1 === 0 || n0 === 0) throw new RangeError('newcombe: an empty group has no rate')
  const z = criticalValue(level)
  const p1 = x1 / n1
  const p0 = x0 / n0
  return combine(p1, wilsonAt(p1, (n1 - x1) / n1, n1, z), p0, wilsonAt(p0, (n0 - x0) / n0, n0, z))
}

/** The same around weighted rates, each with its effective size. An effective size of 0: both ends `null`. */
export function newcombeFromRates(
  rate1: number,
  effectiveSize1: number,
  rate0: number,
  effectiveSize0: number,
  level: number,
): FiniteBounds {
  requireCounts('newcombeFromRates', rate1 * effectiveSize1, effectiveSize1)
  requireCounts('newcombeFromRates', rate0 * effectiveSize0, effectiveSize0)
  if (effectiveSize1 === 0 || effectiveSize0 === 0)
    throw new RangeError('newcombeFromRates: an empty group has no rate')
  const z = criticalValue(level)
  const one = wilsonAt(rate1, 1 - rate1, effectiveSize1, z)
  const other = wilsonAt(rate0, 1 - rate0, effectiveSize0, z)
  return combine(rate1, one, rate0, other)
}

function combine(p1: number, one: FiniteBounds, p0: number, other: FiniteBounds): FiniteBounds {
  const difference = p1 - p0
  return {
    lower: Math.max(-1, difference - Math.hypot(p1 - one.lower, other.upper - p0)),
    upper: Math.min(1, difference + Math.hypot(one.upper - p1, p0 - other.lower)),
  }
}
