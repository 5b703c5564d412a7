import { requireOpenUnit } from './check.ts'
import { chiSquaredUpperTail } from './chi-squared.ts'
import type { Undefined } from './estimate.ts'
import { total } from './total.ts'

export interface StabilityIndex {
  /** 0 where the shares are the same; no upper limit. */
  readonly value: number | null
  /** What chance alone makes of it on average, if both samples are of one population. */
  readonly expectedUnderEquality: number | null
  /** What chance alone exceeds with probability 1 − level. */
  readonly limitUnderEquality: number | null
  readonly reason: Undefined | null
}

/**
 * The population stability index of two samples over the same levels:
 *
 *     Σ_k (a_k − b_k) · ln(a_k / b_k)
 *
 * with the shares a of the later and b of the earlier sample (Jeffreys' divergence). Never negative, so that chance alone
 * makes it positive: if nothing changed it is about (1/n_a + 1/n_b) times a χ² with one degree of freedom less than levels,
 * which is what mean and limit are. The customary marks of 0.1 and 0.25 know nothing of the sizes.
 * A level that only one sample has makes it infinite: `null`, `unbounded`.
 * @see Yurdakul, Naranjo 2020, https://doi.org/10.21314/JRMV.2020.227
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function populationStabilityIndex(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  level: number,
): StabilityIndex {
  requireOpenUnit('populationStabilityIndex', 'level', level)
  const [b, a] = [total(before), total(after)]
  const nothing = { value: null, expectedUnderEquality: null, limitUnderEquality: null }
  if (!(a > 0 && b > 0)) return { ...nothing, reason: 'noPeople' }
  const levels = [...Array(before.length).keys()].filter((k) => (before[k] as number) + (after[k] as number) > 0)
  const free = levels.length - 1
  const scale = 1 / a + 1 / b
  const chance = {
    expectedUnderEquality: free * scale,
    limitUnderEquality: free === 0 ? 0 : quantile(level, free) * scale,
  }
  let value = 0
  for (const k of levels) {
    const [p, q] = [(after[k] as number) / a, (before[k] as number) / b]
    if (p === 0 || q === 0) return { value: null, ...chance, reason: 'unbounded' }
    value += (p - q) * Math.log(p / q)
  }
  return { value, ...chance, reason: null }
}

export interface Homogeneity {
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly minimumExpected: number
  readonly pValue: number
}

/**
 * Pearson's χ² test that two samples have the same shares of every level; `null` where one is empty or only one level
 * occurs.
 */
export function homogeneity(before: ArrayLike<number>, after: ArrayLike<number>): Homogeneity | null {
  const [b, a] = [total(before), total(after)]
  const levels = [...Array(before.length).keys()].filter((k) => (before[k] as number) + (after[k] as number) > 0)
  if (!(a > 0 && b > 0) || levels.length < 2) return null
  let [statistic, minimumExpected] = [0, Number.POSITIVE_INFINITY]
  for (const k of levels) {
    const all = (before[k] as number) + (after[k] as number)
    for (const [seen, size] of [
      [before[k] as number, b],
      [after[k] as number, a],
    ] as const) {
      const expected = (all * size) / (a + b)
      statistic += (seen - expected) ** 2 / expected
      minimumExpected = Math.min(minimumExpected, expected)
    }
  }
  const degreesOfFreedom = levels.length - 1
  return { statistic, degreesOfFreedom, minimumExpected, pValue: chiSquaredUpperTail(statistic, degreesOfFreedom) }
}

function quantile(probability: number, degreesOfFreedom: number): number {
  let [low, high] = [0, degreesOfFreedom + 100 + 20 * Math.sqrt(degreesOfFreedom)]
  for (let turn = 0; turn < 100; turn++) {
    const middle = (low + high) / 2
    if (chiSquaredUpperTail(middle, degreesOfFreedom) > 1 - probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}
