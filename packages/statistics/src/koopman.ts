import { type Bounds, NO_BOUNDS } from './bounds.ts'
import { requireCounts } from './check.ts'
import { findRoot } from './find-root.ts'
import { criticalValue } from './normal.ts'
import { scoreForRatio } from './score-ratio.ts'

/**
 * Koopman's score interval of the ratio p1/p0: the ratios that the two-sided score test does not reject.
 *
 *     { ratio : |scoreForRatio(ratio)| ≤ z }
 *
 * Unit: a factor; 1 at parity. Counts may be fractional, for effective sizes (x = rate × size). Special values:
 * no positives in group 1: lower 0. No positives in group 0: upper `null` (unbounded). No positives in either, or an
 * empty group: both ends `null`. Found to a relative 1e-12 or better.
 * What it cannot see: see `wilson`.
 *
 * @see Koopman 1984, https://doi.org/10.2307/2531405
 *
 * @example koopmanInterval(37, 80, 58, 120, 0.95) // { lower: 0.7022837, upper: 1.2824374 }
 * @example koopmanInterval(3, 10, 0, 12, 0.95).upper // null
 * @throws RangeError if the counts or the level are impossible
 */
export function koopmanInterval(x1: number, n1: number, x0: number, n0: number, level: number): Bounds {
  requireCounts('koopmanInterval', x1, n1)
  requireCounts('koopmanInterval', x0, n0)
  const z = criticalValue(level)
  if (n1 === 0 || n0 === 0 || x1 + x0 === 0) return NO_BOUNDS
  // The log-Wald interval with +½ starts the search in the right place; the score statistic falls as the ratio grows.
  const start = Math.log(((x1 + 0.5) * (n0 + 0.5)) / ((x0 + 0.5) * (n1 + 0.5)))
  const spread = Math.sqrt(Math.max(0, 1 / (x1 + 0.5) + 1 / (x0 + 0.5) - 1 / (n1 + 0.5) - 1 / (n0 + 0.5)))
  const step = z * Math.max(spread, 1 / Math.sqrt(n1 + n0))
  const bound = (target: number, from: number): number | null => {
    const score = (logRatio: number): number => scoreForRatio(x1, n1, x0, n0, Math.exp(logRatio)) - target
    const root = findRoot(score, from, step / 4, 700)
    return root === null ? null : Math.exp(root)
  }
  return {
    lower: x1 === 0 ? 0 : bound(z, start - step),
    upper: x0 === 0 ? null : bound(-z, start + step),
  }
}
