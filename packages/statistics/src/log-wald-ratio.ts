import type { Bounds } from './bounds.ts'
import { requireCounts } from './check.ts'
import { criticalValue } from './normal.ts'

export interface LogWaldOptions {
  /** Adds ½ to positives and totals, so that a zero count has an interval too. Default true. */
  readonly half?: boolean
}

/**
 * Wald's interval of the logarithm of p1 / p0, with ½ added to each count unless `half` is false.
 *
 *     exp(log(p1/p0) ± z √((n1 − x1)/(x1 n1) + (n0 − x0)/(x0 n0))),  x + ½ and n + ½ for x and n
 *
 * Unit: a factor; 1 at parity. With ½ always finite, and of width 0 where everybody in both groups is positive. With
 * `half: false` it is Katz's: both ends `null` where nobody is positive in a group. An empty group: both ends `null`.
 * @see Katz and others 1978, https://doi.org/10.2307/2530610
 * @example logWaldRatio(37, 80, 58, 120, 0.95, { half: false }) // { lower: 0.7088570225967097, upper: 1.2917287711241137 }
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
  const add = (options.half ?? true) ? 0.5 : 0
  requireCounts('logWaldRatio', x1, n1)
  requireCounts('logWaldRatio', x0, n0)
  const z = criticalValue(level)
  if (n1 === 0 || n0 === 0 || x1 + add <= 0 || x0 + add <= 0) return { lower: null, upper: null }
  const ratio = ((x1 + add) * (n0 + add)) / ((x0 + add) * (n1 + add))
  const variance = Math.max(0, n1 - x1) / ((x1 + add) * (n1 + add)) + Math.max(0, n0 - x0) / ((x0 + add) * (n0 + add))
  const factor = Math.exp(z * Math.sqrt(variance))
  return { lower: ratio / factor, upper: ratio * factor }
}
