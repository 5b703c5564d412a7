import type { Bounds } from './bounds.ts'
import { requireCounts } from './check.ts'
import { criticalValue } from './normal.ts'

/**
 * Odds ratio: the odds of being positive in group 1 over the odds in group 0.
 *
 *     x1·(n0 − x0) / (x0·(n1 − x1))
 *
 * 1 at parity. `null` where it is 0/0 or a number over 0: an empty group, nobody positive or everybody positive in the
 * wrong places.
 *
 * @example oddsRatio(3, 4, 1, 4) // 9
 * @example oddsRatio(3, 4, 0, 4) // null
 */
export function oddsRatio(x1: number, n1: number, x0: number, n0: number): number | null {
  requireCounts('oddsRatio', x1, n1)
  requireCounts('oddsRatio', x0, n0)
  const denominator = x0 * (n1 - x1)
  return denominator === 0 ? null : (x1 * (n0 - x0)) / denominator
}

/**
 * Log-Wald interval of the odds ratio, ½ added to each of the four counts so that it always exists.
 *
 *     exp(log OR ± z · sqrt(1/a + 1/b + 1/c + 1/d)),  a, b, c, d the four counts plus ½
 *
 * Unit: a factor; 1 at parity. An empty group: both ends `null`.
 *
 * @see Agresti 1999, https://doi.org/10.1111/j.0006-341X.1999.00597.x
 *
 * @example oddsRatioLogWald(3, 4, 1, 4, 0.95) // contains 9
 * @throws RangeError if the counts or the level are impossible
 */
export function oddsRatioLogWald(x1: number, n1: number, x0: number, n0: number, level: number): Bounds {
  requireCounts('oddsRatioLogWald', x1, n1)
  requireCounts('oddsRatioLogWald', x0, n0)
  const z = criticalValue(level)
  if (n1 === 0 || n0 === 0) return { lower: null, upper: null }
  const a = x1 + 0.5
  const b = n1 - x1 + 0.5
  const c = x0 + 0.5
  const d = n0 - x0 + 0.5
  const ratio = (a * d) / (b * c)
  const factor = Math.exp(z * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d))
  return { lower: ratio / factor, upper: ratio * factor }
}
