import type { FiniteBounds } from './bounds.ts'
import { clusteredMean, clusteredRate } from './clustered.ts'
import { type ClusteredBins, clusteredBins, joinedBins } from './clustered-bins.ts'
import { normalQuantile } from './normal.ts'
import { joinBins, type ScoreBin, type ScoreBins, scoreBin, scoresByLabel } from './score-bins.ts'
import { type ScoredUnits, unitMean, unitSums } from './scored-units.ts'
import { studentCriticalValue } from './student-t.ts'
import { kish, weightedRate } from './weights.ts'
import { wilsonFromRate } from './wilson.ts'

/** An interval for each part of `brier`; `null` where nobody has weight, or nothing varies. */
export interface BrierIntervals {
  readonly reliability: FiniteBounds | null
  readonly resolution: FiniteBounds | null
  readonly uncertainty: FiniteBounds | null
  readonly withinVariance: FiniteBounds | null
  readonly withinCovariance: FiniteBounds | null
}

/**
 * Intervals for the parts of the Brier score over bins that were joined at `cuts`.
 *
 * Reliability and resolution are squares of norms: √Σ W_b δ_b², δ the distance of a bin's rate from its mean score, or
 * from the base rate. Such a norm is no further from the true one than the same norm of what chance adds to the rates,
 * near 0 as well, where neither a normal law nor resampling holds:
 *
 *     |√Σ W_b δ̂_b² − √Σ W_b δ_b²| ≤ √Σ W_b ε_b²,   ε_b normal with deviation s_b
 *
 * The right side's square is a sum of scaled χ² variables; its quantile is taken by Cornish and Fisher with mean, variance
 * and skewness, and what chance does to the shares W_b of the bins, by the delta method, is added by squares. s_b as in
 * `calibrationErrorInterval`. Uncertainty follows the base rate's Wilson interval; the parts within bins are means, by the
 * delta method with Student's law, from the finer bins, of squares that are longer by n/(n − 1), n the people of a bin.
 *
 * Of rows that come in units, ε has the covariance that units with rows in several bins bring (`clusteredBins`), so that
 * √Σ W_b ε_b² is the length of a normal vector, whose moments are traces; shares, rate and means vary between units.
 * @see Murphy 1973, https://doi.org/10.1175/1520-0450(1973)012%3C0595:ANVPOT%3E2.0.CO;2; Cornish, Fisher 1938, https://doi.org/10.2307/1400905
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function brierIntervals(
  fine: ScoreBins,
  cuts: readonly number[],
  level: number,
  units: ScoredUnits | null = null,
): BrierIntervals {
  const joined = joinBins(fine, cuts)
  const bins = cuts.map((_, b) => scoreBin(joined, b))
  const total = sum(bins, ({ weight }) => weight)
  if (!(total > 0)) {
    return { reliability: null, resolution: null, uncertainty: null, withinVariance: null, withinCovariance: null }
  }
  const squares = sum(bins, ({ w2 }) => w2)
  const everyone = {
    wPositives: sum(bins, ({ positives }) => positives),
    w: total,
    w2Positives: sum(bins, ({ positivesSquared }) => positivesSquared),
    w2: squares,
  }
  const size = kish(total, squares)
  const labels = fine.n.length
  const { rate, size: worth } =
    units === null
      ? { rate: weightedRate(everyone).rate, size: weightedRate(everyone).nEffective }
      : sizeOf(clusteredRate(unitSums(units, new Float64Array(labels).fill(1), new Float64Array(labels)), level))
  const base = rate ?? 0
  const noise = units === null ? null : clusteredBins(joined, units, cuts, level)
  const clusters = units === null ? null : { units, noise: noise as ClusteredBins, of: joinedBins(cuts) }
  const norm = (distance: (bin: ScoreBin) => number) => normInterval(bins, total, size, distance, level, clusters)
  return {
    reliability: norm((bin) => bin.rate - bin.mean),
    resolution: norm((bin) => bin.rate - base),
    uncertainty: worth > 0 ? variancesWithin(wilsonFromRate(base, worth, level)) : null,
    ...within(fine, cuts, total, size, level, units),
  }
}

function sizeOf({ mean, nEffective }: ReturnType<typeof clusteredRate>) {
  return { rate: mean, size: nEffective }
}

interface Clusters {
  readonly units: ScoredUnits
  readonly noise: ClusteredBins
  /** The joined bin of each fine one. */
  readonly of: Int32Array
}

function normInterval(
  bins: readonly ScoreBin[],
  total: number,
  size: number,
  distance: (bin: ScoreBin) => number,
  level: number,
  clusters: Clusters | null,
): FiniteBounds | null {
  const z = normalQuantile(level)
  let [value, fourth] = [0, 0]
  const gaps = bins.map((bin) => (bin.weight > 0 ? distance(bin) ** 2 : 0))
  const scales = bins.map((bin, b) => {
    if (!(bin.weight > 0)) return 0
    const share = bin.weight / total
    const square = gaps[b] as number
    value += share * square
    fourth += share * square * square
    const worth = clusters === null ? sizeOfBin(bin) : (clusters.noise.worth[b] as number)
    const { lower, upper } = wilsonFromRate(bin.rate, worth, level)
    const middle = (lower + upper) / 2
    return (share * middle * (1 - middle)) / worth
  })
  const [mean, variance, third] = clusters === null ? apart(scales) : together(scales, clusters.noise.correlation)
  const spread = Math.sqrt(variance)
  const chance = mean + spread * (z + ((z * z - 1) * third) / (6 * spread ** 3))
  // Of the shares: Σ W δ² is a mean of δ² over people.
  const ofShares = clusters === null ? Math.max(0, fourth - value * value) / size : sharesVariance(gaps, clusters)
  const shares = value > 0 ? (z * z * ofShares) / (4 * value) : 0
  const reach = Math.sqrt(chance + shares)
  const root = Math.sqrt(value)
  return { lower: Math.max(0, root - reach) ** 2, upper: Math.min(1, (root + reach) ** 2) }
}

function sizeOfBin({ positives, weight, positivesSquared, w2 }: ScoreBin): number {
  return weightedRate({ wPositives: positives, w: weight, w2Positives: positivesSquared, w2 }).nEffective
}

/** Mean, variance and third moment about it of Σ scale_b χ²_b, independent. */
function apart(scales: readonly number[]): [number, number, number] {
  return [sum(scales, (s) => s), sum(scales, (s) => 2 * s ** 2), sum(scales, (s) => 8 * s ** 3)]
}

/** The same of Σ ε_b², ε normal: traces of the powers of its covariance. */
function together(scales: readonly number[], correlation: Float64Array): [number, number, number] {
  const size = scales.length
  const roots = scales.map(Math.sqrt)
  const matrix = correlation.map((r, i) => r * (roots[Math.floor(i / size)] as number) * (roots[i % size] as number))
  let [second, third] = [0, 0]
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const own = matrix[a * size + b] as number
      if (own === 0) continue
      second += own * own
      for (let c = 0; c < size; c++) {
        third += own * (matrix[b * size + c] as number) * (matrix[c * size + a] as number)
      }
    }
  }
  return [sum(scales, (s) => s), 2 * second, 8 * third]
}

/** Of the mean of δ² over rows that come in units, δ that of their bin. */
function sharesVariance(gaps: readonly number[], { units, of }: Clusters): number {
  const amounts = Float64Array.from(of, (b) => gaps[b] as number)
  return unitMean(units, amounts, amounts).variance ?? 0
}

/** p (1 − p) over an interval of p. */
function variancesWithin({ lower, upper }: FiniteBounds): FiniteBounds {
  const [a, b] = [lower * (1 - lower), upper * (1 - upper)]
  return { lower: Math.min(a, b), upper: lower <= 0.5 && upper >= 0.5 ? 0.25 : Math.max(a, b) }
}

/** Σw (score − mean)² / W, and twice Σw (score − mean)(label − rate) / W, mean and rate those of the joined bin. */
function within(
  fine: ScoreBins,
  cuts: readonly number[],
  total: number,
  size: number,
  level: number,
  units: ScoredUnits | null,
) {
  const joined = joinBins(fine, cuts)
  const terms: Term[] = []
  // Of each fine bin, the terms of those with the label and without: NaN where there are none.
  const byUnit = { square: pairOf(fine.n.length), product: pairOf(fine.n.length) }
  let from = 0
  cuts.forEach((cut, b) => {
    const bin = scoreBin(joined, b)
    // Distances from a mean seen are shorter than from the true one.
    const people = kish(bin.weight, bin.w2)
    const longer = people > 1 + 1e-9 ? people / (people - 1) : 1
    for (; from <= cut; from++) {
      const own = scoreBin(fine, from)
      if (!(own.weight > 0)) continue
      const { high, low, negatives } = scoresByLabel(fine, from)
      const around = own.spread / own.weight
      const add = (w: number, w2: number, score: number, label: 0 | 1) => {
        if (!(w > 0)) return
        const away = score - bin.mean
        const square = longer * (away * away + around)
        const product = 2 * longer * away * (label - bin.rate)
        terms.push({ w, w2, square, product })
        byUnit.square[label][from] = square
        byUnit.product[label][from] = product
      }
      add(own.positives, own.positivesSquared, high, 1)
      add(negatives, Math.max(0, own.w2 - own.positivesSquared), low, 0)
    }
  })
  const meanOf = (of: 'square' | 'product'): FiniteBounds | null => {
    if (units !== null) return unitInterval(units, byUnit[of], level)
    const mean = sum(terms, (term) => term.w * term[of]) / total
    const variance = sum(terms, (term) => term.w2 * (term[of] - mean) ** 2) / total ** 2
    if (!(variance > 1e-24) || !(size > 2)) return null
    const half = studentCriticalValue(level, size - 1) * Math.sqrt(variance)
    return { lower: mean - half, upper: mean + half }
  }
  const variance = meanOf('square')
  return {
    withinVariance: variance === null ? null : { lower: Math.max(0, variance.lower), upper: variance.upper },
    withinCovariance: meanOf('product'),
  }
}

interface Term {
  readonly w: number
  readonly w2: number
  readonly square: number
  readonly product: number
}

/** One number a bin without the label, one with it. */
type Pair = readonly [negatives: Float64Array, positives: Float64Array]

const pairOf = (size: number): Pair => [
  new Float64Array(size).fill(Number.NaN),
  new Float64Array(size).fill(Number.NaN),
]

function unitInterval(units: ScoredUnits, [negatives, positives]: Pair, level: number): FiniteBounds | null {
  const { mean, variance, degreesOfFreedom } = clusteredMean(unitSums(units, positives, negatives))
  if (mean === null || variance === null || !(variance > 1e-24)) return null
  const half = studentCriticalValue(level, degreesOfFreedom) * Math.sqrt(variance)
  return { lower: mean - half, upper: mean + half }
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0)
}
