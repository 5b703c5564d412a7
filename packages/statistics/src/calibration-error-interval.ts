import type { FiniteBounds } from './bounds.ts'
import type { ClusteredBins } from './clustered-bins.ts'
import { normalQuantile } from './normal.ts'
import { type ScoreBins, scoreBin } from './score-bins.ts'
import { weightedRate } from './weights.ts'
import { wilsonFromRate } from './wilson.ts'

/**
 * Interval of the expected calibration error over the bins given. The error is a norm of the gaps δ_b = rate − mean
 * score, so by the triangle inequality it is no further from the true one than the same norm of what chance adds:
 *
 *     |Σ W_b |δ̂_b| − Σ W_b |δ_b|| ≤ Σ W_b |ε_b|,   ε_b normal with deviation s_b
 *
 * and the interval is the value ± that sum's quantile at the level: of weighted half-normal variables, by
 * Cornish and Fisher with mean, variance and skewness. s_b² = r (1 − r)/n with r the middle of Wilson's interval, so that a
 * bin without events is not taken for certain. Bins and their shares count as given. Nearest to the level where scores
 * are calibrated, longer than need be elsewhere. `null`: nobody has weight.
 *
 * Where rows come in units, s_b is from the size that is as precise as the bin's rows, and |ε_b| and |ε_c| go together:
 * of normal variables with correlation ρ, cov(|Z|, |Z'|) = (2/π)(√(1 − ρ²) + ρ arcsin ρ − 1).
 * @see Cornish, Fisher 1938, https://doi.org/10.2307/1400905; Agresti, Coull 1998, https://doi.org/10.2307/2685469
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function calibrationErrorInterval(
  bins: ScoreBins,
  level: number,
  noise: Pick<ClusteredBins, 'worth' | 'correlation'> | null = null,
): FiniteBounds | null {
  const quantile = normalQuantile(level)
  const size = bins.n.length
  const all = Array.from({ length: size }, (_, b) => scoreBin(bins, b))
  const total = all.reduce((sum, { weight }) => sum + weight, 0)
  if (!(total > 0)) return null
  let [value, mean, variance, third] = [0, 0, 0, 0]
  const deviations = all.map(({ weight, w2, positives, positivesSquared, mean: score, rate }, b) => {
    if (!(weight > 0)) return 0
    const share = weight / total
    const worth =
      noise === null
        ? weightedRate({ wPositives: positives, w: weight, w2Positives: positivesSquared, w2 }).nEffective
        : (noise.worth[b] as number)
    const { lower, upper } = wilsonFromRate(rate, worth, level)
    const middle = (lower + upper) / 2
    const deviation = share * Math.sqrt((middle * (1 - middle)) / worth)
    value += share * Math.abs(rate - score)
    mean += deviation * HALF_MEAN
    variance += (deviation * HALF_DEVIATION) ** 2
    third += HALF_SKEWNESS * (deviation * HALF_DEVIATION) ** 3
    return deviation
  })
  if (noise !== null) {
    for (let b = 0; b < size; b++) {
      for (let c = 0; c < b; c++) {
        const both = (deviations[b] as number) * (deviations[c] as number)
        if (both > 0) variance += 2 * both * foldedCovariance(noise.correlation[b * size + c] as number)
      }
    }
    const sum = deviations.reduce((a, b) => a + b, 0) * HALF_DEVIATION
    // As of equal bins: the skewness falls with the root of how many there are for the spread.
    third = Math.max(third, (HALF_SKEWNESS * variance ** 2) / sum)
  }
  const spread = Math.sqrt(variance)
  const reach = mean + spread * (quantile + ((quantile * quantile - 1) * third) / (6 * spread ** 3))
  return { lower: Math.max(0, value - reach), upper: Math.min(1, value + reach) }
}

/** Of |Z| and |Z'|, standard normal with this correlation. */
function foldedCovariance(correlation: number): number {
  return (2 / Math.PI) * (Math.sqrt(1 - correlation ** 2) + correlation * Math.asin(correlation) - 1)
}

/** Of |Z|, Z standard normal. */
const HALF_MEAN = Math.sqrt(2 / Math.PI)
const HALF_DEVIATION = Math.sqrt(1 - 2 / Math.PI)
const HALF_SKEWNESS = (HALF_MEAN * (4 / Math.PI - 1)) / HALF_DEVIATION ** 3
