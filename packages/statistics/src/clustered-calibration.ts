import { type ClusteredMean, LEAST_UNITS } from './clustered.ts'
import type { MeanOf } from './compare-means.ts'
import { welch } from './compare-means.ts'
import { type Estimate, symmetricEstimate, undefinedEstimate } from './estimate.ts'
import { type ScoreBins, scoresByLabel } from './score-bins.ts'
import { type ScoredUnits, sharedSums, unitMean, unitSums } from './scored-units.ts'
import { studentCriticalValue } from './student-t.ts'

export interface ClusteredGap extends Estimate {
  readonly units: number
  /** Independent people that would be as precise; the effective number of units where nothing varies. */
  readonly nEffective: number
  readonly degreesOfFreedom: number
}

/**
 * Calibration in the large of rows that come in units: the mean of (score − label), with the variance between units
 * (`clusteredMean`) and Student's law. Rows of one bin and label count with their mean score.
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function clusteredInTheLarge(bins: ScoreBins, units: ScoredUnits, level: number): ClusteredGap {
  const { ofPositives, ofNegatives, spread } = gaps(bins)
  return written(unitMean(units, ofPositives, ofNegatives), spread, level)
}

export interface ClusteredGapDifference extends Estimate {
  readonly p: number | null
  readonly t: number | null
  readonly degreesOfFreedom: number | null
  /** Of the group with fewer. With less than 10 nothing is tested. */
  readonly units: number
  readonly nEffective: number
}

/** The difference of two groups' calibration in the large, by Welch, with the covariance that units in both bring. */
export function clusteredInTheLargeDifference(
  one: { readonly bins: ScoreBins; readonly units: ScoredUnits },
  other: { readonly bins: ScoreBins; readonly units: ScoredUnits },
  level: number,
): ClusteredGapDifference {
  const sides = [one, other].map(({ bins, units }) => {
    const { ofPositives, ofNegatives, spread } = gaps(bins)
    return {
      units,
      spread,
      mean: unitMean(units, ofPositives, ofNegatives),
      sums: unitSums(units, ofPositives, ofNegatives),
    }
  }) as [Side, Side]
  const [a, b] = sides
  const { covariance } = sharedSums(a.units, a.sums, b.units, b.sums)
  const found = welch(meanOf(a.mean), meanOf(b.mean), level, covariance ?? 0)
  const units = Math.min(a.mean.units, b.mean.units)
  const nEffective = worthOf(a.mean, a.spread) + worthOf(b.mean, b.spread)
  const { value, standardError, lower, upper, reason, t, degreesOfFreedom } = found
  const p = units < LEAST_UNITS ? null : found.p
  return { value, standardError, lower, upper, reason, t, degreesOfFreedom, p, units, nEffective }
}

interface Side {
  readonly units: ScoredUnits
  readonly spread: number
  readonly mean: ClusteredMean
  readonly sums: ReturnType<typeof unitSums>
}

function meanOf({ mean, variance, degreesOfFreedom }: ClusteredMean): MeanOf {
  return { mean, variance, degreesOfFreedom }
}

/** Score less label by bin, of those with the label and without; and how it varies over rows. */
function gaps(bins: ScoreBins): { ofPositives: Float64Array; ofNegatives: Float64Array; spread: number } {
  const size = bins.n.length
  const [ofPositives, ofNegatives] = [new Float64Array(size), new Float64Array(size)]
  let [w, sum, squares] = [0, 0, 0]
  for (let b = 0; b < size; b++) {
    const { high, low, positives, negatives } = scoresByLabel(bins, b)
    ofPositives[b] = high - 1
    ofNegatives[b] = low
    w += positives + negatives
    sum += positives * (high - 1) + negatives * low
    squares += positives * (high - 1) ** 2 + negatives * low * low
  }
  return { ofPositives, ofNegatives, spread: w > 0 ? squares / w - (sum / w) ** 2 : 0 }
}

function worthOf({ variance, effectiveUnits }: ClusteredMean, spread: number): number {
  return variance !== null && variance > 0 && spread > 0 ? spread / variance : effectiveUnits
}

function written(found: ClusteredMean, spread: number, level: number): ClusteredGap {
  const { mean, variance, degreesOfFreedom, units } = found
  const about = { units, nEffective: worthOf(found, spread), degreesOfFreedom }
  if (mean === null) return { ...undefinedEstimate('noPeople'), ...about }
  if (variance === null) return { ...undefinedEstimate('tooFewUnits', mean), ...about }
  if (variance === 0) return { ...undefinedEstimate('noVariation', mean), standardError: 0, ...about }
  const critical = studentCriticalValue(level, degreesOfFreedom)
  return { ...symmetricEstimate(mean, Math.sqrt(variance), critical), ...about }
}
