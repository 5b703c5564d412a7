import type { Comparator } from './edge.ts'
import { type Alternative, thresholdTest } from './threshold-test.ts'

interface Margins {
  /** People; effective ones are rounded down. */
  readonly n1: number
  readonly n0: number
  /** Positives in both groups together. */
  readonly positives: number
  readonly comparator: Comparator
  /** Edges of the region, lower then upper; equal for parity, which nothing can meet. */
  readonly edges: readonly [number, number]
  readonly alpha: number
}

/**
 * Whether, at these margins, not even the most extreme split of the positives between the two groups could reject
 * anything: neither "at least the lower edge", nor "at most the upper edge", nor both "outside" statements at once.
 * A reason not to test, never a reason to leave it out of its family: that needs tests which hold given the positives
 * (Tarone 1990, https://doi.org/10.2307/2531456), and the threshold test holds over all samples.
 */
export function noOutcomePossible({ comparator, edges, alpha, ...margins }: Margins): boolean {
  const [n1, n0] = [down(margins.n1), down(margins.n0)]
  // Rounded apart from the sizes, effective positives may exceed them by one.
  const positives = Math.min(n1 + n0, Math.round(margins.positives))
  if (n1 === 0 || n0 === 0) return true
  const lowest = Math.max(0, positives - n0)
  const highest = Math.min(n1, positives)
  const p = (x1: number, threshold: number, alternative: Alternative): number =>
    thresholdTest({ x1, n1, x0: positives - x1, n0, comparator, threshold, alternative }).p
  if (p(lowest, edges[0], 'less') <= alpha || p(highest, edges[1], 'greater') <= alpha) return false
  // To meet, both must be small: one falls and the other rises with x1, so the best split is where they cross.
  let low = lowest
  let high = highest
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    const aboveLower = p(middle, edges[0], 'greater')
    const belowUpper = p(middle, edges[1], 'less')
    if (Math.max(aboveLower, belowUpper) <= alpha) return false
    // Both too large: no split can have both small.
    if (Math.min(aboveLower, belowUpper) > alpha) return true
    if (aboveLower > belowUpper) low = middle
    else high = middle
  }
  return [low, high].every((x1) => Math.max(p(x1, edges[0], 'greater'), p(x1, edges[1], 'less')) > alpha)
}

interface Effective {
  readonly x1: number
  readonly n1: number
  readonly x0: number
  readonly n0: number
  readonly alternative: Alternative
}

/**
 * Whole counts from effective ones: sizes rounded down, positives rounded towards the null, so that rounding never
 * makes evidence. `less` (the value lies below): x1 up, x0 down; `greater`: the other way. A size under 1 becomes 0,
 * which no test rejects.
 * @example effectiveCounts({ x1: 3.4, n1: 10.2, x0: 5.5, n0: 11, alternative: 'less' }) // { x1: 4, n1: 10, x0: 5, n0: 11 }
 */
export function effectiveCounts({ x1, n1, x0, n0, alternative }: Effective): Omit<Effective, 'alternative'> {
  const [m1, m0] = [down(n1), down(n0)]
  const [a, b] = [n1 > 0 ? (x1 / n1) * m1 : 0, n0 > 0 ? (x0 / n0) * m0 : 0]
  return alternative === 'less'
    ? { x1: Math.min(m1, up(a)), n1: m1, x0: Math.min(m0, down(b)), n0: m0 }
    : { x1: Math.min(m1, down(a)), n1: m1, x0: Math.min(m0, up(b)), n0: m0 }
}

/** Effective counts come out of divisions: 99.9999999999 is 100. */
const ROOM = 1e-9

function down(count: number): number {
  return Math.floor(count * (1 + ROOM) + ROOM)
}

function up(count: number): number {
  return Math.max(0, Math.ceil(count * (1 - ROOM) - ROOM))
}
