import type { Undefined } from './estimate.ts'
import { countStrata, type Stratum } from './strata.ts'

export interface KitagawaStratum {
  /** Share of group 1, and of group 0, that is in the stratum. */
  readonly share1: number
  readonly share0: number
  readonly composition: number
  readonly within: number
  /** Of a stratum with only one of the groups: cannot be split. */
  readonly unmatched: number
}

export interface Kitagawa {
  /** rate1 − rate0; `null` where a group has nobody. Equals composition + within + unmatched. */
  readonly gap: number | null
  readonly composition: number | null
  readonly within: number | null
  readonly unmatched: number | null
  readonly strata: readonly KitagawaStratum[]
  readonly reason: Undefined | null
}

/**
 * Kitagawa's decomposition of a difference of rates: how much goes with the groups being in different strata, and how
 * much remains between people of the same stratum.
 *
 *     composition = Σ (f1 − f0) (r1 + r0)/2,   within = Σ (r1 − r0) (f1 + f0)/2
 *
 * f is the share of a group that is in the stratum, r its rate there. Symmetric in the two groups; a stratum's own
 * composition term means little by itself, the sums do. Counts may be weighted sums. A stratum with only one of the
 * groups adds f r (or − f r) as `unmatched`: neither part, never guessed.
 * What it cannot see: whether being in a stratum is itself the effect of unequal treatment.
 * @see Kitagawa 1955, https://doi.org/10.1080/01621459.1955.10501299
 * @throws RangeError on impossible counts
 */
export function kitagawa(strata: readonly Stratum[]): Kitagawa {
  countStrata(strata)
  const total = (of: (stratum: Stratum) => number): number => strata.reduce((sum, stratum) => sum + of(stratum), 0)
  const n1 = total((s) => s.n1)
  const n0 = total((s) => s.n0)
  if (n1 === 0 || n0 === 0) {
    const reason = n1 === n0 ? 'noPeople' : 'oneGroup'
    return { gap: null, composition: null, within: null, unmatched: null, strata: [], reason }
  }
  const parts = strata.map((stratum) => {
    const [share1, share0] = [stratum.n1 / n1, stratum.n0 / n0]
    if (stratum.n1 === 0 || stratum.n0 === 0) {
      const unmatched = stratum.x1 / n1 - stratum.x0 / n0
      return { share1, share0, composition: 0, within: 0, unmatched }
    }
    const [rate1, rate0] = [stratum.x1 / stratum.n1, stratum.x0 / stratum.n0]
    return {
      share1,
      share0,
      composition: ((share1 - share0) * (rate1 + rate0)) / 2,
      within: ((rate1 - rate0) * (share1 + share0)) / 2,
      unmatched: 0,
    }
  })
  const sum = (of: (part: KitagawaStratum) => number): number => parts.reduce((all, part) => all + of(part), 0)
  return {
    gap: total((s) => s.x1) / n1 - total((s) => s.x0) / n0,
    composition: sum((part) => part.composition),
    within: sum((part) => part.within),
    unmatched: sum((part) => part.unmatched),
    strata: parts,
    reason: null,
  }
}
