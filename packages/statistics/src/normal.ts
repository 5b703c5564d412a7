import cdf from '@stdlib/stats-base-dists-normal-cdf'
import quantile from '@stdlib/stats-base-dists-normal-quantile'
import { requireOpenUnit } from './check.ts'

/** Probability that a standard normal variable is at most `z`. Keeps its relative precision in the far lower tail. */
export function normalBelow(z: number): number {
  return cdf(z, 0, 1)
}

/** Probability that a standard normal variable is at least `z`. Keeps its relative precision in the far upper tail. */
export function normalAbove(z: number): number {
  return cdf(-z, 0, 1)
}

/**
 * The value that a standard normal variable stays below with the given probability.
 *
 * @example normalQuantile(0.5) // 0
 * @example normalQuantile(0.8) // 0.8416212335729143
 * @throws RangeError outside (0, 1)
 */
export function normalQuantile(probability: number): number {
  requireOpenUnit('normalQuantile', 'probability', probability)
  return quantile(probability, 0, 1)
}

/**
 * Half-width of a two-sided normal interval, in standard errors: 1.96 for a level of 0.95.
 *
 *     z = quantile(1 - (1 - level) / 2)
 *
 * @example criticalValue(0.95) // 1.959963984540054
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function criticalValue(level: number): number {
  requireOpenUnit('criticalValue', 'level', level)
  // From the lower tail: (1 − level)/2 keeps its digits where 1 − (1 − level)/2 would round to 1.
  return -quantile((1 - level) / 2, 0, 1)
}
