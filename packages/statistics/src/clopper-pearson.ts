import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import { type Bounds, NO_BOUNDS } from './bounds.ts'
import { requireCounts, requireOpenUnit } from './check.ts'

/**
 * Clopper–Pearson interval of one rate: covers at least as often as its level says, and usually more often.
 *
 *     lower = beta quantile((1−level)/2;   x,   n−x+1),  0 where x = 0
 *     upper = beta quantile(1−(1−level)/2; x+1, n−x),    1 where x = n
 *
 * Unit: a share. Nobody (`total` 0): both ends `null`.
 *
 * Source: Clopper, C. J. and Pearson, E. S. (1934), The use of confidence or fiducial limits illustrated in the case
 * of the binomial.
 *
 * @example clopperPearson(0, 10, 0.95) // { lower: 0, upper: 0.30849710781876083 }
 * @throws RangeError if the counts or the level are impossible
 */
export function clopperPearson(positives: number, total: number, level: number): Bounds {
  requireCounts('clopperPearson', positives, total)
  requireOpenUnit('clopperPearson', 'level', level)
  if (total === 0) return NO_BOUNDS
  const negatives = total - positives
  const tail = (1 - level) / 2
  return {
    lower: positives === 0 ? 0 : betaQuantile(tail, positives, negatives + 1),
    upper: negatives === 0 ? 1 : betaQuantile(1 - tail, positives + 1, negatives),
  }
}
