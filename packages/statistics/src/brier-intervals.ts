import type { FiniteBounds } from './bounds.ts'
import { normalQuantile } from './normal.ts'
import { filledBins, joinBins, type ScoreBin, type ScoreBins, scoreBin } from './score-bins.ts'
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
 * @see Murphy 1973, https://doi.org/10.1175/1520-0450(1973)012%3C0595:ANVPOT%3E2.0.CO;2; Cornish, Fisher 1938, https://doi.org/10.2307/1400905
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function brierIntervals(fine: ScoreBins, cuts: readonly number[], level: number): BrierIntervals {
  const bins = filledBins(joinBins(fine, cuts))
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
  const { rate: base, nEffective } = weightedRate(everyone)
  const size = kish(total, squares)
  const norm = (distance: (bin: ScoreBin) => number) => normInterval(bins, total, size, distance, level)
  return {
    reliability: norm(({ rate, mean }) => rate - mean),
    resolution: norm(({ rate }) => rate - (base ?? 0)),
    uncertainty: variancesWithin(wilsonFromRate(base ?? 0, nEffective, level)),
    ...within(fine, cuts, total, size, level),
  }
}

function normInterval(
  bins: readonly ScoreBin[],
  total: number,
  size: number,
  distance: (bin: ScoreBin) => number,
  level: number,
): FiniteBounds {
  const z = normalQuantile(level)
  let [value, fourth, mean, variance, third] = [0, 0, 0, 0, 0]
  for (const bin of bins) {
    const share = bin.weight / total
    const square = distance(bin) ** 2
    value += share * square
    fourth += share * square * square
    const { nEffective } = weightedRate({
      wPositives: bin.positives,
      w: bin.weight,
      w2Positives: bin.positivesSquared,
      w2: bin.w2,
    })
    const { lower, upper } = wilsonFromRate(bin.rate, nEffective, level)
    const middle = (lower + upper) / 2
    const scale = (share * middle * (1 - middle)) / nEffective
    mean += scale
    variance += 2 * scale ** 2
    third += 8 * scale ** 3
  }
  const spread = Math.sqrt(variance)
  const chance = mean + spread * (z + ((z * z - 1) * third) / (6 * spread ** 3))
  // Of the shares: Σ W δ² is a mean of δ² over people.
  const shares = value > 0 ? (z * z * Math.max(0, fourth - value * value)) / (4 * value * size) : 0
  const reach = Math.sqrt(chance + shares)
  const root = Math.sqrt(value)
  return { lower: Math.max(0, root - reach) ** 2, upper: Math.min(1, (root + reach) ** 2) }
}

/** p (1 − p) over an interval of p. */
function variancesWithin({ lower, upper }: FiniteBounds): FiniteBounds {
  const [a, b] = [lower * (1 - lower), upper * (1 - upper)]
  return { lower: Math.min(a, b), upper: lower <= 0.5 && upper >= 0.5 ? 0.25 : Math.max(a, b) }
}

/** Σw (score − mean)² / W, and twice Σw (score − mean)(label − rate) / W, mean and rate those of the joined bin. */
function within(fine: ScoreBins, cuts: readonly number[], total: number, size: number, level: number) {
  const joined = joinBins(fine, cuts)
  const terms: { readonly w: number; readonly w2: number; readonly square: number; readonly product: number }[] = []
  let from = 0
  cuts.forEach((cut, b) => {
    const bin = scoreBin(joined, b)
    // Distances from a mean seen are shorter than from the true one.
    const people = kish(bin.weight, bin.w2)
    const longer = people > 1 + 1e-9 ? people / (people - 1) : 1
    for (; from <= cut; from++) {
      const own = scoreBin(fine, from)
      if (!(own.weight > 0)) continue
      const negatives = own.weight - own.positives
      const given = fine.scorePositives?.[from]
      const high = given === undefined || !(own.positives > 0) ? own.mean : given / own.positives
      const low = negatives > 0 ? (own.mean * own.weight - high * own.positives) / negatives : own.mean
      const around = own.spread / own.weight
      const add = (w: number, w2: number, score: number, label: number) => {
        if (!(w > 0)) return
        const away = score - bin.mean
        terms.push({
          ...{ w, w2 },
          square: longer * (away * away + around),
          product: 2 * longer * away * (label - bin.rate),
        })
      }
      add(own.positives, own.positivesSquared, high, 1)
      add(negatives, Math.max(0, own.w2 - own.positivesSquared), low, 0)
    }
  })
  const meanOf = (of: (term: (typeof terms)[number]) => number): FiniteBounds | null => {
    const mean = sum(terms, (term) => term.w * of(term)) / total
    const variance = sum(terms, (term) => term.w2 * (of(term) - mean) ** 2) / total ** 2
    if (!(variance > 1e-24) || !(size > 2)) return null
    const half = studentCriticalValue(level, size - 1) * Math.sqrt(variance)
    return { lower: mean - half, upper: mean + half }
  }
  const variance = meanOf(({ square }) => square)
  return {
    withinVariance: variance === null ? null : { lower: Math.max(0, variance.lower), upper: variance.upper },
    withinCovariance: meanOf(({ product }) => product),
  }
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0)
}
