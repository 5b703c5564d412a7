import type { Bounds } from './bounds.ts'
import { requireCounts, requireOpenUnit } from './check.ts'
import { findRoot } from './find-root.ts'

/**
 * Conditional exact interval of the odds ratio: the odds ratios under which the observed number of positives in
 * group 1, both margins held fixed, is not in a tail of (1 − level)/2. What R's `fisher.test` prints.
 *
 *     lower: P(X ≥ x1; lower) = (1−level)/2,   upper: P(X ≤ x1; upper) = (1−level)/2
 *
 * Unit: a factor; 1 at parity. x1 as small as the margins allow: lower 0; as large: upper `null` (unbounded). Margins
 * that allow a single table: both ends `null`. For integer counts of small tables: its cost grows with the margins.
 *
 * @see Cornfield 1956, A statistical problem arising from retrospective studies
 *
 * @throws RangeError if the counts are impossible or fractional, or the level is
 */
export function oddsRatioExact(x1: number, n1: number, x0: number, n0: number, level: number): Bounds {
  requireCounts('oddsRatioExact', x1, n1)
  requireCounts('oddsRatioExact', x0, n0)
  requireOpenUnit('oddsRatioExact', 'level', level)
  if (![x1, n1, x0, n0].every(Number.isInteger)) throw new RangeError('oddsRatioExact: counts must be integers')
  const positives = x1 + x0
  const least = Math.max(0, positives - n0)
  const most = Math.min(n1, positives)
  if (least === most) return { lower: null, upper: null }
  const tail = (1 - level) / 2
  const start = Math.log(((x1 + 0.5) * (n0 - x0 + 0.5)) / ((x0 + 0.5) * (n1 - x1 + 0.5)))
  const solve = (f: (odds: number) => number): number | null => {
    const root = findRoot((logOdds) => f(Math.exp(logOdds)), start, 0.5, 700)
    return root === null ? null : Math.exp(root)
  }
  return {
    lower: x1 === least ? 0 : solve((odds) => Math.log(tail / tailShare(x1, n1, positives, n0, odds, 1))),
    upper: x1 === most ? null : solve((odds) => Math.log(tailShare(x1, n1, positives, n0, odds, -1) / tail)),
  }
}

/** P(X ≥ x1) for direction 1, P(X ≤ x1) for −1, in Fisher's noncentral hypergeometric law, by ratios of neighbours. */
function tailShare(x1: number, n1: number, positives: number, n0: number, odds: number, direction: 1 | -1): number {
  const sum = (step: 1 | -1): number => {
    let total = 0
    let weight = 1
    for (let k = x1; ; k += step) {
      weight *=
        step === 1
          ? (((positives - k) * (n1 - k)) / ((k + 1) * (n0 - positives + k + 1))) * odds
          : (k * (n0 - positives + k)) / ((positives - k + 1) * (n1 - k + 1)) / odds
      if (weight === 0 || weight < total * 1e-18) return total
      total += weight
      if (total === Number.POSITIVE_INFINITY) return total
    }
  }
  const inside = 1 + sum(direction)
  const outside = sum(direction === 1 ? -1 : 1)
  // One side may overflow where the odds are far from the truth; the share is then 1 or, almost, 0.
  if (inside === Number.POSITIVE_INFINITY) return 1
  return Math.max(Number.MIN_VALUE, inside / (inside + outside))
}
