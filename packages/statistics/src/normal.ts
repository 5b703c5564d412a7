import gammainc from '@stdlib/math-base-special-gammainc'
import quantile from '@stdlib/stats-base-dists-normal-quantile'
import { requireOpenUnit } from './check.ts'

/** P(Z > z) of the standard normal law, accurate far into the tail: half that of z² under the χ² law with 1 degree of freedom. */
export function normalAbove(z: number): number {
  if (z === 0) return 0.5
  const half = gammainc((z * z) / 2, 0.5, true, true) / 2
  return z > 0 ? half : 1 - half
}

/** P(Z < z). */
export function normalBelow(z: number): number {
  return normalAbove(-z)
}

/**
 * The z with P(Z ≤ z) = probability.
 * @example normalQuantile(0.8) // 0.8416212335729143
 * @throws RangeError outside (0, 1)
 */
export function normalQuantile(probability: number): number {
  requireOpenUnit('normalQuantile', 'probability', probability)
  return probability <= 0.5 ? lowerQuantile(probability) : -lowerQuantile(1 - probability)
}

/**
 * The z of a two-sided interval at this level: 1.96 at 0.95.
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function criticalValue(level: number): number {
  requireOpenUnit('criticalValue', 'level', level)
  const known = CRITICAL.get(level)
  if (known !== undefined) return known
  // From the lower tail: (1 − level)/2 keeps the digits that 1 − (1 − level)/2 would round away.
  const z = -lowerQuantile((1 - level) / 2)
  if (CRITICAL.size >= CRITICAL_CAP) CRITICAL.clear()
  CRITICAL.set(level, z)
  return z
}

/** An audit asks for thousands of intervals at a few levels. */
const CRITICAL = new Map<number, number>()
const CRITICAL_CAP = 256

/** The library loses digits far in the tail (1e-12 at a probability of 1e-6); one Newton step brings them back. */
function lowerQuantile(probability: number): number {
  const z = quantile(probability, 0, 1)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  return density > 0 ? z - (normalAbove(-z) - probability) / density : z
}
