import { type Auc, auc } from './auc.ts'
import type { Undefined } from './estimate.ts'
import { normalAbove } from './normal.ts'
import { total } from './total.ts'

/**
 * Probability of superiority: P(someone of group 1 is above someone of group 0) + ½ P(equal), over ordered values or
 * classes, lowest first. ½ at parity. Value, interval and special cases as in `auc`, of which it is the other name.
 */
export function superiority(one: ArrayLike<number>, other: ArrayLike<number>, level: number): Auc {
  const singleValued = new Uint8Array(one.length).fill(1)
  const found = auc({ positives: one, negatives: other, singleValued }, level)
  return found.value === null ? { ...found, reason: 'noPeople' } : found
}

export interface RankTest {
  /** Pairs in which group 1 is above, ties half. */
  readonly u: number | null
  readonly p: number | null
  readonly reason: Undefined | null
}

/**
 * Wilcoxon, Mann and Whitney's test that neither group tends to be above the other if both have one distribution; normal
 * approximation with the variance for ties and a continuity correction of ½. Two-sided. Whole counts over ordered values.
 * Nobody in a group: `noPeople`; all values equal: `noVariation`.
 * @see Mann, Whitney 1947, https://doi.org/10.1214/aoms/1177730491; Lehmann 1975, Nonparametrics, section 1.4
 */
export function mannWhitney(one: ArrayLike<number>, other: ArrayLike<number>): RankTest {
  const [n1, n0] = [total(one), total(other)]
  if (!(n1 > 0 && n0 > 0)) return { u: null, p: null, reason: 'noPeople' }
  const n = n1 + n0
  let [below, u, ties] = [0, 0, 0]
  for (let i = 0; i < one.length; i++) {
    const [a, b] = [one[i] as number, other[i] as number]
    u += a * (below + b / 2)
    below += b
    const tied = a + b
    ties += tied * tied * tied - tied
  }
  const variance = ((n1 * n0) / 12) * (n + 1 - ties / (n * (n - 1)))
  if (!(variance > 1e-12 * n1 * n0)) return { u, p: null, reason: 'noVariation' }
  const z = (Math.abs(u - (n1 * n0) / 2) - 0.5) / Math.sqrt(variance)
  return { u, p: Math.min(1, 2 * normalAbove(z)), reason: null }
}
