import { requireCounts } from './check.ts'
import { chiSquaredUpperTail } from './chi-squared.ts'
import { fisherExact } from './fisher.ts'

export interface KGroups {
  readonly statistic: number | null
  readonly p: number | null
  readonly degreesOfFreedom: number
  readonly minimumExpected: number
}

/**
 * Pearson's χ² test that all groups have one rate, without continuity correction; k − 1 degrees of freedom.
 *
 *     Σ over groups of (x − n P)² / (n P (1 − P)),  P the rate of everyone
 *
 * Groups without people are left out; with fewer than two left, statistic and p are `null`. Where everyone or nobody is
 * positive there is nothing to test: statistic 0, p 1. Equality only: it says nothing of how large a gap is.
 * @see Pearson 1900, https://doi.org/10.1080/14786440009463897
 * @throws RangeError on impossible counts
 */
export function chiSquaredKGroups(groups: readonly { positives: number; total: number }[]): KGroups {
  for (const group of groups) requireCounts('chiSquaredKGroups', group.positives, group.total)
  const filled = groups.filter(({ total }) => total > 0)
  const positives = filled.reduce((sum, group) => sum + group.positives, 0)
  const total = filled.reduce((sum, group) => sum + group.total, 0)
  const degreesOfFreedom = filled.length - 1
  if (degreesOfFreedom < 1) return { statistic: null, p: null, degreesOfFreedom, minimumExpected: 0 }
  if (positives <= 0 || positives >= total) return { statistic: 0, p: 1, degreesOfFreedom, minimumExpected: 0 }
  const smallest = filled.reduce((least, group) => Math.min(least, group.total), Number.POSITIVE_INFINITY)
  const minimumExpected = (smallest * Math.min(positives, total - positives)) / total
  const statistic = filled.reduce((sum, group) => {
    // Products of whole counts are exact, so that a small gap between large groups keeps its digits.
    const gap = group.positives * total - group.total * positives
    return sum + (gap / positives) * (gap / (total - positives) / group.total)
  }, 0)
  return { statistic, p: chiSquaredUpperTail(statistic, degreesOfFreedom), degreesOfFreedom, minimumExpected }
}

/** The same of two groups: 1 degree of freedom. Written out, since every comparison asks for it. */
export function pearsonChiSquared2x2(x1: number, n1: number, x0: number, n0: number): KGroups {
  requireCounts('pearsonChiSquared2x2', x1, n1)
  requireCounts('pearsonChiSquared2x2', x0, n0)
  if (n1 <= 0 || n0 <= 0) {
    const filled = n1 > 0 || n0 > 0 ? 1 : 0
    return { statistic: null, p: null, degreesOfFreedom: filled - 1, minimumExpected: 0 }
  }
  const positives = x1 + x0
  const total = n1 + n0
  const negatives = total - positives
  if (positives <= 0 || positives >= total) return { statistic: 0, p: 1, degreesOfFreedom: 1, minimumExpected: 0 }
  const minimumExpected = (Math.min(n1, n0) * Math.min(positives, negatives)) / total
  const gap1 = x1 * total - n1 * positives
  const gap0 = x0 * total - n0 * positives
  const statistic = (gap1 / positives) * (gap1 / negatives / n1) + (gap0 / positives) * (gap0 / negatives / n0)
  return { statistic, p: chiSquaredUpperTail(statistic, 1), degreesOfFreedom: 1, minimumExpected }
}

export interface Equality {
  readonly p: number
  readonly method: 'fisher' | 'chi-squared'
  readonly statistic: number | null
  readonly minimumExpected: number
}

/**
 * The test that two rates are equal: Fisher's exact where an expected count is under 5, else Pearson's χ² without
 * continuity correction. With `exact: false`, and on fractional (effective) counts, always Pearson's. An empty group:
 * p 1. Symmetric in the groups, and in positives and negatives.
 */
export function equalityTest(
  x1: number,
  n1: number,
  x0: number,
  n0: number,
  { exact = true }: { exact?: boolean } = {},
): Equality {
  const { statistic, p, minimumExpected } = pearsonChiSquared2x2(x1, n1, x0, n0)
  if (exact && minimumExpected < 5 && [x1, n1, x0, n0].every(Number.isInteger)) {
    return { p: fisherExact(x1, n1, x0, n0), method: 'fisher', statistic: null, minimumExpected }
  }
  return { p: p ?? 1, method: 'chi-squared', statistic, minimumExpected }
}
