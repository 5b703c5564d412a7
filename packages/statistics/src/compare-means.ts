import { type Estimate, symmetricEstimate, undefinedEstimate } from './estimate.ts'
import { studentAbove, studentCriticalValue } from './student-t.ts'

/** A mean as `weightedMean` (or `clusteredMean`, with its units less one) gives it. */
export interface MeanOf {
  readonly mean: number | null
  readonly variance: number | null
  readonly degreesOfFreedom: number
}

export interface MeanComparison extends Estimate {
  readonly t: number | null
  readonly degreesOfFreedom: number | null
  /** Two-sided, of equality. */
  readonly p: number | null
}

/** Satterthwaite's degrees of freedom of v1 + v0; where the same units are in both, no more than the fewer of either. */
function satterthwaite(v1: number, df1: number, v0: number, df0: number, covariance: number): number {
  return covariance === 0 ? (v1 + v0) ** 2 / (v1 ** 2 / df1 + v0 ** 2 / df0) : Math.min(df1, df0)
}

function missing(one: MeanOf, other: MeanOf): 'noPeople' | 'tooFewPeople' | null {
  if (one.mean === null || other.mean === null) return 'noPeople'
  return one.variance === null || other.variance === null ? 'tooFewPeople' : null
}

/**
 * Welch's comparison: mean1 − mean0, its Student interval and the test that it is 0.
 *
 *     t = (mean1 − mean0) / √(v1 + v0 − 2 · covariance)
 *
 * In the unit of x; 0 at parity. Variances of 0 in both groups: reason `noVariation`.
 * @param covariance between the means where the same units are in both groups (`sharedUnits`)
 * @see Welch 1947, https://doi.org/10.1093/biomet/34.1-2.28
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function welch(one: MeanOf, other: MeanOf, level: number, covariance = 0): MeanComparison {
  const difference = one.mean === null || other.mean === null ? null : one.mean - other.mean
  const none = { t: null, degreesOfFreedom: null, p: null }
  const lacking = missing(one, other)
  if (lacking !== null || difference === null)
    return { ...undefinedEstimate(lacking ?? 'noPeople', difference), ...none }
  const [v1, v0] = [one.variance as number, other.variance as number]
  const variance = v1 + v0 - 2 * covariance
  if (!(variance > 0)) return { ...undefinedEstimate('noVariation', difference), standardError: 0, ...none }
  const degreesOfFreedom = satterthwaite(v1, one.degreesOfFreedom, v0, other.degreesOfFreedom, covariance)
  const standardError = Math.sqrt(variance)
  const t = difference / standardError
  return {
    ...symmetricEstimate(difference, standardError, studentCriticalValue(level, degreesOfFreedom)),
    t,
    degreesOfFreedom,
    p: Math.min(1, 2 * studentAbove(Math.abs(t), degreesOfFreedom)),
  }
}

/**
 * Fieller's interval of mean1 / mean0: the ratios θ that a Student test of "mean1 − θ · mean0 = 0" does not reject, with
 * Satterthwaite's degrees of freedom at the ratio seen. Chosen over the logarithm because amounts and errors may be
 * skewed or negative, and because interval and test are one.
 *
 *     (m1 m0 − t² c ± √((m1 m0 − t² c)² − (m0² − t² v0)(m1² − t² v1))) / (m0² − t² v0)
 *
 * A factor; 1 at parity. mean0 of 0: value `null`, `zeroDenominator`. mean0 not distinguishable from 0: the set has no
 * end on one side or both, so no interval, `unbounded`. `standardError` is that of the delta method.
 * @see Fieller 1954, https://doi.org/10.1111/j.2517-6161.1954.tb00159.x
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function meanRatio(one: MeanOf, other: MeanOf, level: number, covariance = 0): Estimate {
  const lacking = missing(one, other)
  if (one.mean === null || other.mean === null) return undefinedEstimate('noPeople')
  if (other.mean === 0) return undefinedEstimate('zeroDenominator')
  const [m1, m0] = [one.mean, other.mean]
  const ratio = m1 / m0
  if (lacking !== null) return undefinedEstimate(lacking, ratio)
  const [v1, v0] = [one.variance as number, other.variance as number]
  const deltaVariance = v1 + ratio * ratio * v0 - 2 * ratio * covariance
  if (!(deltaVariance > 0)) return { ...undefinedEstimate('noVariation', ratio), standardError: 0 }
  const df = satterthwaite(v1, one.degreesOfFreedom, ratio * ratio * v0, other.degreesOfFreedom, covariance)
  const square = studentCriticalValue(level, df) ** 2
  const a = m0 * m0 - square * v0
  const standardError = Math.sqrt(deltaVariance) / Math.abs(m0)
  if (!(a > 0)) return { ...undefinedEstimate('unbounded', ratio), standardError }
  const b = m1 * m0 - square * covariance
  const root = Math.sqrt(Math.max(0, b * b - a * (m1 * m1 - square * v1)))
  return { value: ratio, standardError, lower: (b - root) / a, upper: (b + root) / a, reason: null }
}
