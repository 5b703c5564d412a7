import { requireOpenUnit } from './check.ts'
import type { Undefined } from './estimate.ts'
import type { OrderedCounts } from './placements.ts'
import { total } from './total.ts'
import { kish } from './weights.ts'

export interface DistributionDistance {
  /** Largest difference of the two shares at or under any value: 0 at parity, at most 1. `null` where a group is empty. */
  readonly value: number | null
  /** How much larger it may be, whatever the amounts are within their bins. */
  readonly bound: number | null
  /** Whatever the distributions are. Holds the bound. */
  readonly lower: number | null
  readonly upper: number | null
  /** That both groups have one distribution, two-sided. */
  readonly p: number | null
  readonly method: 'kolmogorov-smirnov-exact' | 'kolmogorov-smirnov-asymptotic' | null
  readonly reason: Undefined | null
}

/** Up to so many paths' corners the p-value is counted exactly. */
const EXACT = 1e8

/**
 * Kolmogorov and Smirnov's distance of two groups over the same ordered values or bins:
 *
 *     D = max_x |F1(x) − F0(x)|
 *
 * Never negative, so that chance alone makes it positive. The p-value is exact for values without ties (by lattice paths)
 * and conservative with ties; above 10,000 people a group, or weighted with Kish's sizes, it is Kolmogorov's limit. The
 * interval adds the reach of both empirical distributions, each held with (1 − level)/2 by the inequality of Dvoretzky,
 * Kiefer and Wolfowitz with Massart's constant: D ± (√(ln(4/(1 − level))/2n1) + √(ln(4/(1 − level))/2n0)). It assumes
 * no law, and is wide.
 * What it cannot see: which way the distributions differ, or by how much in the unit of the amount.
 * @param singleValued not 0 where all amounts of the bin are the same; absent: all bins are
 * @see Hodges 1958, https://doi.org/10.1007/BF02589501; Massart 1990, https://doi.org/10.1214/aop/1176990746
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function kolmogorovSmirnov(
  counts: OrderedCounts,
  level: number,
  singleValued?: ArrayLike<number | boolean>,
): DistributionDistance {
  requireOpenUnit('kolmogorovSmirnov', 'level', level)
  const { one, other, oneSquared = one, otherSquared = other } = counts
  const [w1, w0] = [total(one), total(other)]
  if (!(w1 > 0 && w0 > 0)) {
    const none = { value: null, bound: null, lower: null, upper: null, p: null, method: null }
    return { ...none, reason: 'noPeople' }
  }
  const weighted = counts.oneSquared !== undefined
  const [n1, n0] = weighted ? [kish(w1, total(oneSquared)), kish(w0, total(otherSquared))] : [w1, w0]
  const { value, highest } = distance(one, other, w1, w0, singleValued)
  const reach = Math.sqrt(Math.log(4 / (1 - level)) / 2)
  const away = reach / Math.sqrt(n1) + reach / Math.sqrt(n0)
  const exact = !weighted && n1 * n0 <= EXACT
  return {
    value,
    bound: highest - value,
    lower: Math.max(0, value - away),
    upper: Math.min(1, highest + away),
    p: exact ? pathsOutside(n1, n0, value) : kolmogorovAbove(value * Math.sqrt((n1 * n0) / (n1 + n0))),
    method: exact ? 'kolmogorov-smirnov-exact' : 'kolmogorov-smirnov-asymptotic',
    reason: null,
  }
}

/** The distance at the ends of bins, and the largest there may be within them. */
function distance(
  one: ArrayLike<number>,
  other: ArrayLike<number>,
  w1: number,
  w0: number,
  singleValued: ArrayLike<number | boolean> | undefined,
): { value: number; highest: number } {
  let [value, highest, below1, below0] = [0, 0, 0, 0]
  for (let i = 0; i < one.length; i++) {
    const [up1, up0] = [below1 + (one[i] as number), below0 + (other[i] as number)]
    value = Math.max(value, Math.abs(up1 * w0 - up0 * w1) / (w1 * w0))
    if (singleValued !== undefined && !singleValued[i]) {
      const within = Math.max(up1 * w0 - below0 * w1, up0 * w1 - below1 * w0) / (w1 * w0)
      highest = Math.max(highest, Math.min(1, within))
    }
    below1 = up1
    below0 = up0
  }
  return { value: Math.min(1, value), highest: Math.max(Math.min(1, value), highest) }
}

/**
 * Chance that a random path from (0, 0) to (n1, n0), each step one person of either group, leaves the band in which
 * |i/n1 − j/n0| is under the distance seen. Chances of having left are carried along, never 1 minus them, so that small
 * p-values keep their digits.
 */
function pathsOutside(n1: number, n0: number, distance: number): number {
  const [m, n] = n1 >= n0 ? [n1, n0] : [n0, n1]
  const common = greatestCommonDivisor(m, n)
  const [mg, ng] = [m / common, n / common]
  const h = Math.round(distance * mg * n)
  if (h === 0) return 1
  let first = 0
  let last = Math.min(Math.ceil(h / mg), n + 1)
  let length = last - first
  const left = new Float64Array(Math.min(2 * last + 2, n + 1)).fill(1)
  left.fill(0, 0, length)
  for (let i = 1; i <= m; i++) {
    const [before, width] = [first, length]
    first = Math.min(Math.max(Math.floor((ng * i - h) / mg) + 1, 0), n)
    last = Math.min(Math.ceil((ng * i + h) / mg), n + 1)
    if (last <= first) return 1
    let value = first === 0 ? 0 : 1
    for (let k = 0; k < last - first; k++) {
      const j = k + first
      value = ((left[k + first - before] as number) * i + value * j) / (i + j)
      left[k] = value
    }
    length = last - first
    if (width > length) left.fill(1, length, width)
  }
  return Math.min(1, left[length - 1] as number)
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}

/** P(K > x) of Kolmogorov's law: 2 Σ (−1)^(k−1) exp(−2k²x²). */
function kolmogorovAbove(x: number): number {
  // The series above converges too slowly near 0; below 0.2 the chance is 1 to the last digit.
  if (x < 0.2) return 1
  if (x < 1) {
    // Jacobi's transformation of the same sum.
    let sum = 0
    for (let k = 1; k <= 20; k++) sum += Math.exp((-((2 * k - 1) ** 2) * Math.PI ** 2) / (8 * x * x))
    return Math.min(1, Math.max(0, 1 - (Math.sqrt(2 * Math.PI) / x) * sum))
  }
  let sum = 0
  for (let k = 1; k <= 20; k++) sum += (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x)
  return Math.min(1, 2 * sum)
}
