import type { FiniteBounds } from './bounds.ts'
import { wilson, wilsonFromRate } from './wilson.ts'

/**
 * Newcombe's hybrid score interval (method 10) of p1 − p0: the two Wilson intervals, combined by squares.
 *
 *     d − √((p1 − l1)² + (u0 − p0)²)  to  d + √((u1 − p1)² + (p0 − l0)²)
 *
 * Unit: a difference of shares, in [−1, 1]; 0 at parity. Counts may be effective; totals greater than 0.
 * @see Newcombe 1998, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I
 * @example newcombe(37, 80, 58, 120, 0.95) // { lower: -0.1581902681500007, upper: 0.11851695099348472 }
 */
export function newcombe(x1: number, n1: number, x0: number, n0: number, level: number): FiniteBounds {
  return combine(x1 / n1, wilson(x1, n1, level), x0 / n0, wilson(x0, n0, level))
}

/** The same around weighted rates, each with its effective size. */
export function newcombeFromRates(
  rate1: number,
  effectiveSize1: number,
  rate0: number,
  effectiveSize0: number,
  level: number,
): FiniteBounds {
  const one = wilsonFromRate(rate1, effectiveSize1, level)
  return combine(rate1, one, rate0, wilsonFromRate(rate0, effectiveSize0, level))
}

function combine(p1: number, one: FiniteBounds, p0: number, other: FiniteBounds): FiniteBounds {
  return {
    lower: Math.max(-1, p1 - p0 - Math.hypot(p1 - one.lower, other.upper - p0)),
    upper: Math.min(1, p1 - p0 + Math.hypot(one.upper - p1, p0 - other.lower)),
  }
}
