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
 * Groups without people are left out. Where everyone or nobody is positive there is nothing to test: p = 1.
 */
export function chiSquaredKGroups(groups: readonly { positives: number; total: number }[]): KGroups {
  const filled = groups.filter(({ total }) => total > 0)
  const positives = filled.reduce((sum, group) => sum + group.positives, 0)
  const total = filled.reduce((sum, group) => sum + group.total, 0)
  const degreesOfFreedom = filled.length - 1
  if (degreesOfFreedom < 1) return { statistic: null, p: null, degreesOfFreedom, minimumExpected: 0 }
  const rate = positives / total
  const minimumExpected = Math.min(...filled.map((group) => group.total * Math.min(rate, 1 - rate)))
  if (positives <= 0 || positives >= total) return { statistic: 0, p: 1, degreesOfFreedom, minimumExpected: 0 }
  const statistic = filled.reduce((sum, group) => {
    const gap = group.positives - group.total * rate
    return sum + (gap * gap) / (group.total * rate * (1 - rate))
  }, 0)
  return { statistic, p: chiSquaredUpperTail(statistic, degreesOfFreedom), degreesOfFreedom, minimumExpected }
}

export interface Equality {
  readonly p: number
  readonly method: 'fisher' | 'chi-squared'
  readonly statistic: number | null
  readonly minimumExpected: number
}

/** The test that two rates are equal: Fisher's exact where an expected count is under 5, else Pearson's χ². */
export function equalityTest(
  x1: number,
  n1: number,
  x0: number,
  n0: number,
  { exact = true }: { exact?: boolean } = {},
): Equality {
  const { statistic, p, minimumExpected } = chiSquaredKGroups([
    { positives: x1, total: n1 },
    { positives: x0, total: n0 },
  ])
  if (exact && minimumExpected < 5) {
    return { p: fisherExact(x1, n1, x0, n0), method: 'fisher', statistic: null, minimumExpected }
  }
  return { p: p ?? 1, method: 'chi-squared', statistic, minimumExpected }
}
