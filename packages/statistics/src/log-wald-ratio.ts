import { type Bounds, NO_BOUNDS } from './bounds.ts'
import { requireCounts } from './check.ts'
import { criticalValue } from './normal.ts'

export interface LogWaldOptions {
  /** Adds ½ to positives and totals, so that a zero count has an interval too. Default true; false is Katz's interval. */
  readonly half?: boolean
}

/**
 * Log-Wald interval of the ratio p1/p0.
 *
 *     exp(log(p1/p0) ± z · sqrt(1/x1 − 1/n1 + 1/x0 − 1/n0))
 *
 * Unit: a factor; 1 at parity. With `half` (default), x + ½ and n + ½ stand for x and n: always finite, and of width 0
 * where everybody in both groups is positive. Without it (Katz), a group without positives gives `null` at both ends.
 * An empty group: both ends `null`.
 *
 * Source: Katz, D. et al. (1978), Obtaining confidence intervals for the risk ratio in cohort studies; with ½:
 * Walter, S. D. (1975), The distribution of Levin's measure of attributable risk.
 *
 * @example logWaldRatio(37, 80, 58, 120, 0.95, { half: false }) // { lower: 0.7088570, upper: 1.2917287 }
 * @throws RangeError if the counts or the level are impossible
 */
export function logWaldRatio(
  x1: number,
  n1: number,
  x0: number,
  n0: number,
  level: number,
  options: LogWaldOptions = {},
): Bounds {
  requireCounts('logWaldRatio', x1, n1)
  requireCounts('logWaldRatio', x0, n0)
  const z = criticalValue(level)
  const added = (options.half ?? true) ? 0.5 : 0
  if (n1 === 0 || n0 === 0 || x1 + added === 0 || x0 + added === 0) return NO_BOUNDS
  const ratio = ((x1 + added) * (n0 + added)) / ((x0 + added) * (n1 + added))
  const variance = (n1 - x1) / ((x1 + added) * (n1 + added)) + (n0 - x0) / ((x0 + added) * (n0 + added))
  const factor = Math.exp(z * Math.sqrt(variance))
  return { lower: ratio / factor, upper: ratio * factor }
}
