import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import type { FiniteBounds } from './bounds.ts'
import { requireGroup, requireOpenUnit } from './check.ts'

/**
 * Clopper and Pearson's exact interval: never covers less than the level, at the price of width.
 *
 *     lower = beta quantile(a; x, n − x + 1), 0 where x = 0;  upper = beta quantile(1 − a; x + 1, n − x), 1 where x = n;
 *     a = (1 − level)/2
 *
 * Unit: a share.
 * @param total greater than 0.
 * @see Clopper, Pearson 1934, https://doi.org/10.1093/biomet/26.4.404
 * @example clopperPearson(0, 10, 0.95) // { lower: 0, upper: 0.30849710781876083 }
 * @throws RangeError if the counts or the level are impossible
 */
export function clopperPearson(positives: number, total: number, level: number): FiniteBounds {
  requireGroup('clopperPearson', positives, total)
  requireOpenUnit('clopperPearson', 'level', level)
  const tail = (1 - level) / 2
  return {
    lower: positives <= 0 ? 0 : betaQuantile(tail, positives, total - positives + 1),
    upper: positives >= total ? 1 : betaQuantile(1 - tail, positives + 1, total - positives),
  }
}
