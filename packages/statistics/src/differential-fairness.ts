import type { Bounds } from './bounds.ts'
import { requireOpenUnit } from './check.ts'
import type { Undefined } from './estimate.ts'
import { total } from './total.ts'
import { wilson } from './wilson.ts'

export interface DifferentialFairness extends Bounds {
  /** ε: 0 at parity; e^ε is the largest factor between two groups' chances of one outcome. */
  readonly value: number | null
  /** Positions of the groups and outcome that attain it: the chance is highest in `highest`. */
  readonly attained: { readonly outcome: number; readonly highest: number; readonly lowest: number } | null
  readonly reason: Undefined | null
}

/**
 * Differential fairness: the largest logarithm of a ratio between two groups' chances of any one outcome.
 *
 *     ε = max over outcomes y, groups g, h of ln P(y|g)/P(y|h),   P(y|g) = (n_gy + c/k)/(n_g + c)
 *
 * k outcomes, c the strength of a Dirichlet prior (1: smoothed as Foulds et al.; 0: plain, infinite where somebody's
 * chance is 0: `unbounded`). Groups without people are left out. A maximum, so biased upwards by chance: the interval is
 * from Wilson intervals of all chances that hold together, of the unsmoothed chances, and the smoothed value may lie
 * outside it where groups are small. `upper` is `null` where a chance may be 0.
 * @param groups counts of outcomes, group by group; may be effective
 * @see Foulds, Islam, Keya, Pan 2020, An intersectional definition of fairness, https://doi.org/10.1109/ICDE48307.2020.00203
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function differentialFairness(
  groups: readonly ArrayLike<number>[],
  level: number,
  { concentration = 1 }: { concentration?: number } = {},
): DifferentialFairness {
  requireOpenUnit('differentialFairness', 'level', level)
  const filled = groups.map((counts, at) => ({ counts, at, n: total(counts) })).filter(({ n }) => n > 0)
  const none = { value: null, attained: null, lower: null, upper: null }
  if (filled.length < 2) return { ...none, reason: filled.length === 0 ? 'noPeople' : 'oneGroup' }
  const outcomes = filled[0]?.counts.length as number
  // Two outcomes are one chance and its complement.
  const chances = filled.length * (outcomes === 2 ? 1 : outcomes)
  const each = 1 - (1 - level) / chances
  let value = 0
  let attained = { outcome: 0, highest: filled[0]?.at as number, lowest: filled[0]?.at as number }
  let [lower, upper] = [0, 0]
  for (let outcome = 0; outcome < outcomes; outcome++) {
    const smoothed = filled.map(({ counts, n, at }) => ({
      at,
      chance: ((counts[outcome] as number) + concentration / outcomes) / (n + concentration),
    }))
    const nobody = filled.every(({ counts }) => counts[outcome] === 0)
    const highest = smoothed.reduce((a, b) => (b.chance > a.chance ? b : a))
    const lowest = smoothed.reduce((a, b) => (b.chance < a.chance ? b : a))
    const ratio = nobody && concentration === 0 ? 0 : Math.log(highest.chance / lowest.chance)
    if (ratio > value) {
      value = ratio
      attained = { outcome, highest: highest.at, lowest: lowest.at }
    }
    const bounds = filled.map(({ counts, n }) => wilson(Math.min(n, counts[outcome] as number), n, each))
    bounds.forEach((one, g) => {
      bounds.forEach((other, h) => {
        if (g === h) return
        lower = Math.max(lower, Math.log(one.lower / other.upper))
        upper = Math.max(upper, other.lower > 0 ? Math.log(one.upper / other.lower) : Number.POSITIVE_INFINITY)
      })
    })
  }
  const end = Number.isFinite(upper) ? upper : null
  if (!Number.isFinite(value)) return { ...none, attained, lower, reason: 'unbounded' }
  return { value, attained, lower, upper: end, reason: null }
}
