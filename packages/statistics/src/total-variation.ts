import { requireOpenUnit } from './check.ts'
import { chiSquaredUpperTail } from './chi-squared.ts'
import type { Undefined } from './estimate.ts'
import { newcombe } from './newcombe.ts'
import { criticalValue, normalAbove } from './normal.ts'
import { total } from './total.ts'

export interface TotalVariation {
  /** Half the sum of absolute differences of class shares: 0 at parity, at most 1. */
  readonly value: number | null
  /** What chance alone makes of it, on average, if both groups have the shares of everyone. */
  readonly expectedUnderEquality: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly reason: Undefined | null
}

/** Sets of classes are enumerated up to this many classes. */
const ENUMERATED = 12

/**
 * Total variation distance of two groups' distributions over classes: the largest difference, over all sets of classes,
 * of the two chances of being in the set.
 *
 *     ½ Σ_k |p1_k − p0_k|
 *
 * Never negative, so that chance alone makes it positive: compare with `expectedUnderEquality`, and test equality with
 * χ² or a permutation, not with the interval. The interval holds for the distance whatever set attains it: Newcombe's for
 * every set of classes at once, each at a level that allows for all (Bonferroni, or Scheffé's where that is less), then
 * the largest lower and the largest upper end. With more than 12 classes, the set that attains it stands for the lower
 * end, and the upper adds the widest possible error. Counts may be effective.
 * @see Levin, Peres 2017, Markov Chains and Mixing Times, section 4.1; Scheffé 1953, https://doi.org/10.1093/biomet/40.1-2.87
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function totalVariation(one: ArrayLike<number>, other: ArrayLike<number>, level: number): TotalVariation {
  requireOpenUnit('totalVariation', 'level', level)
  const [n1, n0] = [total(one), total(other)]
  if (!(n1 > 0 && n0 > 0)) {
    return { value: null, expectedUnderEquality: null, lower: null, upper: null, reason: 'noPeople' }
  }
  // A class that nobody is in changes no set.
  const classes = Array.from({ length: one.length }, (_, k) => [one[k] as number, other[k] as number] as const).filter(
    ([x1, x0]) => x1 + x0 > 0,
  )
  let [value, expected] = [0, 0]
  for (const [x1, x0] of classes) {
    const share = (x1 + x0) / (n1 + n0)
    value += Math.abs(x1 / n1 - x0 / n0) / 2
    expected += Math.sqrt((share * (1 - share) * (1 / n1 + 1 / n0)) / (2 * Math.PI))
  }
  const k = classes.length
  if (k === 1) return { value, expectedUnderEquality: 0, lower: 0, upper: 0, reason: null }
  const each = simultaneousLevel(k, level)
  const gap = (set: (k: number) => boolean) => {
    let [x1, x0] = [0, 0]
    classes.forEach(([a, b], k) => {
      if (!set(k)) return
      x1 += a
      x0 += b
    })
    return newcombe(Math.min(x1, n1), n1, Math.min(x0, n0), n0, each)
  }
  let [lower, upper] = [0, 0]
  if (k <= ENUMERATED) {
    for (let set = 1; set < 2 ** k - 1; set++) {
      const found = gap((at) => ((set >> at) & 1) === 1)
      lower = Math.max(lower, found.lower)
      upper = Math.max(upper, found.upper)
    }
  } else {
    lower = Math.max(0, gap((at) => classes[at] !== undefined && classes[at][0] / n1 > classes[at][1] / n0).lower)
    upper = value + criticalValue(each) * Math.sqrt(1 / (4 * n1) + 1 / (4 * n0))
  }
  return { value, expectedUnderEquality: expected, lower, upper: Math.min(1, upper), reason: null }
}

/** Level of each set's interval, so that all 2^(k−1) − 1 sets (a set and its complement are one) hold at once. */
function simultaneousLevel(k: number, level: number): number {
  const bonferroni = 1 - (1 - level) / (2 ** (k - 1) - 1)
  // Scheffé: the z whose square is the χ² quantile with k − 1 degrees of freedom; found by its tail.
  let [low, high] = [0, 40]
  for (let turn = 0; turn < 60; turn++) {
    const z = (low + high) / 2
    if (chiSquaredUpperTail(z * z, k - 1) > 1 - level) low = z
    else high = z
  }
  return Math.min(bonferroni, 1 - 2 * normalAbove(high))
}
