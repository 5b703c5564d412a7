import type { Bounds } from './bounds.ts'
import { requireOpenUnit } from './check.ts'
import type { Resample } from './multinomial.ts'
import { normalBelow, normalQuantile } from './normal.ts'
import type { RandomSource } from './random.ts'

/** A smooth number of the cells; `null` where it is not defined. Not a maximum or a spread: no bootstrap covers those. */
export type CellStatistic = (cells: Float64Array) => number | null

/**
 * The statistic of each of `replicates` resamples; NaN where it is undefined. The cells are reused from one replicate to
 * the next: the statistic must keep none of them.
 */
export function bootstrap(
  resample: Resample,
  cells: number,
  statistic: CellStatistic,
  replicates: number,
  random: RandomSource,
): Float64Array {
  const values = new Float64Array(replicates)
  const buffer = new Float64Array(cells)
  for (let i = 0; i < replicates; i++) {
    resample(random, buffer)
    values[i] = statistic(buffer) ?? Number.NaN
  }
  return values
}

export interface BootstrapInterval extends Bounds {
  /** Share of replicates in which the statistic is not defined. */
  readonly undefinedShare: number
  /** `unbounded`: too many undefined replicates to say where the ends are; `noVariation`: all are alike. */
  readonly reason: 'unbounded' | 'noVariation' | null
}

/**
 * Percentile interval: the (1 ± level)/2 quantiles of the replicates, at rank (B + 1)·share. If as many replicates are
 * undefined as one tail holds, an end could be anywhere: none is given.
 * Covers too little with few people (0.88 instead of 0.95 at 20): then `bca`, or `drawDirichlet` in place of resampling.
 * @see Efron, Tibshirani 1993, An Introduction to the Bootstrap, chapter 13
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function percentileInterval(replicates: Float64Array, level: number): BootstrapInterval {
  requireOpenUnit('percentileInterval', 'level', level)
  return between(replicates, (1 - level) / 2, (1 + level) / 2, level)
}

/**
 * Bias-corrected and accelerated interval: percentiles moved for the bias z0 (the share of replicates under the
 * estimate) and the acceleration (`acceleration`).
 *
 *     share(z) = Φ(z0 + (z0 + z)/(1 − a (z0 + z)))
 *
 * All replicates on one side of the estimate: `noVariation`, since there is no z0.
 * @see Efron 1987, https://doi.org/10.1080/01621459.1987.10478410
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function bcaInterval(
  replicates: Float64Array,
  estimate: number,
  acceleration: number,
  level: number,
): BootstrapInterval {
  requireOpenUnit('bcaInterval', 'level', level)
  let [below, defined] = [0, 0]
  for (const value of replicates) {
    if (Number.isNaN(value)) continue
    defined++
    below += value < estimate ? 1 : value === estimate ? 0.5 : 0
  }
  const undefinedShare = (replicates.length - defined) / replicates.length
  if (below === 0 || below === defined) return { lower: null, upper: null, undefinedShare, reason: 'noVariation' }
  const z0 = normalQuantile(below / defined)
  const moved = (z: number): number => normalBelow(z0 + (z0 + z) / (1 - acceleration * (z0 + z)))
  const z = normalQuantile((1 + level) / 2)
  return between(replicates, moved(-z), moved(z), level)
}

function between(replicates: Float64Array, low: number, high: number, level: number): BootstrapInterval {
  const defined = replicates.filter((value) => !Number.isNaN(value)).sort()
  const undefinedShare = (replicates.length - defined.length) / replicates.length
  if (!(undefinedShare < (1 - level) / 2)) return { lower: null, upper: null, undefinedShare, reason: 'unbounded' }
  const [lower, upper] = [quantileOf(defined, low), quantileOf(defined, high)]
  if (defined[0] === defined.at(-1)) return { lower: null, upper: null, undefinedShare, reason: 'noVariation' }
  return { lower, upper, undefinedShare, reason: null }
}

/** At rank (B + 1)·share of the sorted values, between neighbours in proportion. */
function quantileOf(sorted: Float64Array, share: number): number {
  const rank = Math.min(sorted.length, Math.max(1, (sorted.length + 1) * share))
  const at = Math.floor(rank) - 1
  const here = sorted[at] as number
  return rank - 1 === at ? here : here + (rank - 1 - at) * ((sorted[at + 1] as number) - here)
}

/**
 * The acceleration of `bcaInterval`, from leaving out one person of each cell in turn:
 *
 *     a = Σ n_i d_i³ / (6 (Σ n_i d_i²)^1.5),  d_i = mean of all − the statistic without one of cell i
 *
 * 0 where nothing varies or the statistic is undefined without somebody.
 */
export function acceleration(counts: ArrayLike<number>, statistic: CellStatistic): number {
  const cells = Float64Array.from(counts)
  const without = new Float64Array(cells.length)
  let [sum, people] = [0, 0]
  for (let i = 0; i < cells.length; i++) {
    const n = cells[i] as number
    if (n < 1) continue
    cells[i] = n - 1
    const value = statistic(cells)
    cells[i] = n
    if (value === null) return 0
    without[i] = value
    sum += n * value
    people += n
  }
  let [cubes, squares] = [0, 0]
  for (let i = 0; i < cells.length; i++) {
    const n = cells[i] as number
    if (n < 1) continue
    const distance = sum / people - (without[i] as number)
    squares += n * distance ** 2
    cubes += n * distance ** 3
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0
}
