import { binomialRange } from './binomial.ts'
import { requireOpenUnit } from './check.ts'
import type { Undefined } from './estimate.ts'
import { criticalValue } from './normal.ts'
import { kish } from './weights.ts'

/** Amounts by fine bin, lowest first: ends of each bin (equal where it holds one value), people or Σw with Σw² beside. */
export interface AmountBins {
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  readonly weight: ArrayLike<number>
  readonly weightSquared?: ArrayLike<number>
  /** What the people are worth where rows come in units: no more than their effective number of units. */
  readonly size?: number
}

export interface Quantile {
  /** In the unit of the amount; within its bin in proportion. `null` where nobody has weight. */
  readonly value: number | null
  /** The quantile of the amounts themselves lies between, whatever they are within their bins. */
  readonly low: number | null
  readonly high: number | null
  /** Interval of the quantile of all such people, outer ends of bins. `null` where people are too few to close it. */
  readonly lower: number | null
  readonly upper: number | null
  readonly method: 'order-statistics' | 'woodruff' | 'woodruff-units' | null
  readonly reason: Undefined | null
}

/**
 * A quantile from fine bins, with its guaranteed bound and an interval that assumes no law: the order statistics whose
 * ranks a binomial count leaves between its tails,
 *
 *     lower rank l: largest with P(X ≤ l − 1) ≤ (1 − level)/2,  upper rank u: smallest with P(X ≥ u) ≤ (1 − level)/2
 *
 * for X ~ Bin(n, share). Weighted, Woodruff's: the quantiles at share ± z √(share (1 − share)/n_kish). Of rows that come in
 * units, the same with their `size`: as if rows of one unit told nothing new, which is the worst that dependence within
 * units can do. An end that would lie beyond all people: `null`, `unbounded`.
 * @see Conover 1999, Practical Nonparametric Statistics, section 3.2; Woodruff 1952, https://doi.org/10.1080/01621459.1952.10483443
 * @throws RangeError unless level and share are strictly between 0 and 1
 */
export function quantile(bins: AmountBins, share: number, level: number): Quantile {
  requireOpenUnit('quantile', 'level', level)
  requireOpenUnit('quantile', 'share', share)
  const { from, to, weight, weightSquared = weight } = bins
  let [total, squares] = [0, 0]
  for (let i = 0; i < weight.length; i++) {
    total += weight[i] as number
    squares += weightSquared[i] as number
  }
  if (!(total > 0)) {
    return { value: null, low: null, high: null, lower: null, upper: null, method: null, reason: 'noPeople' }
  }
  const at = binAt(weight, share * total)
  const start = from[at.bin] as number
  const end = to[at.bin] as number
  const clustered = bins.size !== undefined
  const weighted = clustered || bins.weightSquared !== undefined || !Number.isInteger(total)
  const size = Math.min(kish(total, squares), bins.size ?? Number.POSITIVE_INFINITY)
  const [below, above] = weighted ? woodruff(total, size, share, level) : ranks(total, share, level)
  const lower = below === null ? null : (from[binAt(weight, below).bin] as number)
  const upper = above === null ? null : (to[binAt(weight, above).bin] as number)
  return {
    value: start + at.part * (end - start),
    low: start,
    // Exactly between two people, any value up to the next bin's is a quantile: the lower is taken.
    high: end,
    lower,
    upper,
    method: clustered ? 'woodruff-units' : weighted ? 'woodruff' : 'order-statistics',
    reason: lower === null || upper === null ? 'unbounded' : null,
  }
}

/** The first bin whose running weight reaches `mass`, and how far into it. */
function binAt(weight: ArrayLike<number>, mass: number): { bin: number; part: number } {
  let running = 0
  let last = 0
  for (let i = 0; i < weight.length; i++) {
    const here = weight[i] as number
    if (!(here > 0)) continue
    last = i
    if (running + here >= mass * (1 - 1e-12)) return { bin: i, part: Math.min(1, Math.max(0, (mass - running) / here)) }
    running += here
  }
  return { bin: last, part: 1 }
}

function ranks(n: number, share: number, level: number): [number | null, number | null] {
  const tail = (1 - level) / 2
  const { first, cumulative, tail: upperTail } = binomialRange(n, share)
  let lower = first
  for (const sum of cumulative) {
    if (sum > tail) break
    lower++
  }
  let upper = first + upperTail.length
  for (let i = upperTail.length - 1; i >= 0 && (upperTail[i] as number) <= tail; i--) upper = first + i
  return [lower >= 1 ? lower : null, upper <= n ? upper : null]
}

function woodruff(total: number, size: number, share: number, level: number): [number | null, number | null] {
  const half = criticalValue(level) * Math.sqrt((share * (1 - share)) / size)
  return [share - half > 0 ? (share - half) * total : null, share + half < 1 ? (share + half) * total : null]
}

export interface QuantileGap {
  readonly value: number | null
  /** Guaranteed, whatever the amounts are within their bins. */
  readonly low: number | null
  readonly high: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly reason: Undefined | null
}

/**
 * The difference of two groups' quantiles: its guaranteed range, and the intervals of both combined by squares of the
 * distances from the range; where the groups are not independent (units in both), by the distances themselves, which holds
 * whatever they have in common. 0 at parity.
 * @see Zou, Donner 2008, https://doi.org/10.1002/sim.3095
 */
export function quantileGap(one: Quantile, other: Quantile, shared = false): QuantileGap {
  const reach = (a: number, b: number): number => (shared ? Math.abs(a) + Math.abs(b) : Math.hypot(a, b))
  if (one.value === null || other.value === null) {
    return { value: null, low: null, high: null, lower: null, upper: null, reason: 'noPeople' }
  }
  const low = (one.low as number) - (other.high as number)
  const high = (one.high as number) - (other.low as number)
  const open = one.reason ?? other.reason
  const closed = (a: number | null, b: number | null): boolean => a !== null && b !== null
  return {
    value: one.value - other.value,
    low,
    high,
    lower: closed(one.lower, other.upper)
      ? low - reach((one.low as number) - (one.lower as number), (other.upper as number) - (other.high as number))
      : null,
    upper: closed(one.upper, other.lower)
      ? high + reach((one.upper as number) - (one.high as number), (other.low as number) - (other.lower as number))
      : null,
    reason: open,
  }
}
