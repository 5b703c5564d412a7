import type { FiniteBounds } from './bounds.ts'
import { normalQuantile } from './normal.ts'
import { filledBins, type ScoreBins } from './score-bins.ts'
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
 * @see Cornish, Fisher 1938, https://doi.org/10.2307/1400905; Agresti, Coull 1998, https://doi.org/10.2307/2685469
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function calibrationErrorInterval(bins: ScoreBins, level: number): FiniteBounds | null {
  const quantile = normalQuantile(level)
  const filled = filledBins(bins)
  const total = filled.reduce((sum, { weight }) => sum + weight, 0)
  if (!(total > 0)) return null
  let [value, mean, variance, third] = [0, 0, 0, 0]
  for (const { weight, w2, positives, positivesSquared, mean: score, rate } of filled) {
    const share = weight / total
    const size = weightedRate({ wPositives: positives, w: weight, w2Positives: positivesSquared, w2 }).nEffective
    const { lower, upper } = wilsonFromRate(rate, size, level)
    const middle = (lower + upper) / 2
    const deviation = share * Math.sqrt((middle * (1 - middle)) / size)
    value += share * Math.abs(rate - score)
    mean += deviation * HALF_MEAN
    variance += (deviation * HALF_DEVIATION) ** 2
    third += HALF_SKEWNESS * (deviation * HALF_DEVIATION) ** 3
  }
  const spread = Math.sqrt(variance)
  const reach = mean + spread * (quantile + ((quantile * quantile - 1) * third) / (6 * spread ** 3))
  return { lower: Math.max(0, value - reach), upper: Math.min(1, value + reach) }
}

/** Of |Z|, Z standard normal. */
const HALF_MEAN = Math.sqrt(2 / Math.PI)
const HALF_DEVIATION = Math.sqrt(1 - 2 / Math.PI)
const HALF_SKEWNESS = (HALF_MEAN * (4 / Math.PI - 1)) / HALF_DEVIATION ** 3
