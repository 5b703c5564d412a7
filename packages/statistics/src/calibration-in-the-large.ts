import { type Estimate, symmetricEstimate, undefinedEstimate } from './estimate.ts'
import { filledBins, type ScoreBins } from './score-bins.ts'
import { studentCriticalValue } from './student-t.ts'
import { LEAST_EFFECTIVE } from './weighted-mean.ts'
import { kish } from './weights.ts'

/**
 * Calibration in the large: mean score less the rate of the label, with Student's interval.
 *
 *     (Σw·score − Σw·label)/W,   v = k/(k − 1) · Σw²(score − label − difference)²/W²
 *
 * Above 0: scores promise more than happens. 0 at parity with what happens. The variance needs Σ score·label: without it
 * the largest that the bins allow is used, so that the interval is never too short. Weighted, Σw² (…)² within a bin is
 * taken as Σw (…)² times the bin's Σw²/Σw, as if weights did not go with the score inside a bin.
 * Nobody: `noPeople`; fewer than two (effective): `tooFewPeople`; scores all equal to labels: `noVariation`.
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function calibrationInTheLarge(bins: ScoreBins, level: number): Estimate {
  const filled = filledBins(bins)
  const total = filled.reduce((sum, { weight }) => sum + weight, 0)
  if (!(total > 0)) return undefinedEstimate('noPeople')
  const value = filled.reduce((sum, { weight, mean, rate }) => sum + weight * (mean - rate), 0) / total
  const size = kish(
    total,
    filled.reduce((sum, { w2 }) => sum + w2, 0),
  )
  if (size < LEAST_EFFECTIVE) return undefinedEstimate('tooFewPeople', value)
  let sum = 0
  for (const { weight, w2, mean, rate, spread, product, productBound } of filled) {
    const within = spread + weight * rate * (1 - rate) - 2 * (product ?? -productBound)
    sum += (w2 / weight) * (within + weight * (mean - rate - value) ** 2)
  }
  const variance = ((size / (size - 1)) * sum) / (total * total)
  if (!(variance > 1e-28)) return { ...undefinedEstimate('noVariation', value), standardError: 0 }
  return symmetricEstimate(value, Math.sqrt(variance), studentCriticalValue(level, size - 1))
}
