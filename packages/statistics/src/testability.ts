import { thresholdTest } from './threshold-test.ts'

interface Margins {
  readonly n1: number
  readonly n0: number
  /** Positives in both groups together. */
  readonly positives: number
  readonly comparator: 'ratio' | 'difference'
  readonly edges: readonly [number, number]
  readonly alpha: number
}

/**
 * Whether, at these margins, not even the most extreme split of the positives between the two groups could reject
 * anything. Such a comparison is no member of its family: it costs the others nothing.
 * @see Tarone 1990, https://doi.org/10.2307/2531456
 */
export function noOutcomePossible({ n1, n0, positives, comparator, edges, alpha }: Margins): boolean {
  const lowest = Math.max(0, positives - n0)
  const highest = Math.min(n1, positives)
  const even = Math.min(highest, Math.max(lowest, Math.round((positives * n1) / (n1 + n0))))
  const p = (x1: number, threshold: number, alternative: 'less' | 'greater') =>
    thresholdTest({ x1, n1, x0: positives - x1, n0, comparator, threshold, alternative }).p
  if (p(lowest, edges[0], 'less') <= alpha || p(highest, edges[1], 'greater') <= alpha) return false
  return Math.max(p(even, edges[0], 'greater'), p(even, edges[1], 'less')) > alpha
}

interface Effective {
  readonly x1: number
  readonly n1: number
  readonly x0: number
  readonly n0: number
  readonly alternative: 'less' | 'greater'
}

/** Whole counts from effective ones: sizes rounded down, positives rounded towards the null. */
export function effectiveCounts({ x1, n1, x0, n0, alternative }: Effective): Omit<Effective, 'alternative'> {
  const [m1, m0] = [Math.max(1, Math.floor(n1)), Math.max(1, Math.floor(n0))]
  const [a, b] = [n1 > 0 ? (x1 / n1) * m1 : 0, n0 > 0 ? (x0 / n0) * m0 : 0]
  return alternative === 'less'
    ? { x1: Math.min(m1, Math.ceil(a - 1e-9)), n1: m1, x0: Math.floor(b + 1e-9), n0: m0 }
    : { x1: Math.floor(a + 1e-9), n1: m1, x0: Math.min(m0, Math.ceil(b - 1e-9)), n0: m0 }
}
