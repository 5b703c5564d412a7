import { type Estimate, symmetricEstimate, undefinedEstimate } from './estimate.ts'
import { studentCriticalValue } from './student-t.ts'
import { kish } from './weights.ts'

/** Sums over rows of a number x, with weights. Unweighted: w = w2 = n, w2x = wx, w2xx = wxx. */
export interface Moments {
  /** Rows. */
  readonly n: number
  readonly w: number
  readonly w2: number
  readonly wx: number
  readonly wxx: number
  readonly w2x: number
  readonly w2xx: number
}

/** Moments of unweighted rows. */
export function unweightedMoments(n: number, sum: number, sumOfSquares: number): Moments {
  return { n, w: n, w2: n, wx: sum, wxx: sumOfSquares, w2x: sum, w2xx: sumOfSquares }
}

/** Two people, but for rounding: below, one of them has nearly all the weight and nothing is known of how x varies. */
export const LEAST_EFFECTIVE = 2 - 1e-9

export interface WeightedMean {
  /** Σwx / Σw, in the unit of x. `null` where nobody has weight. */
  readonly mean: number | null
  /** Of the mean; `null` with fewer than 2 (effective) people. */
  readonly variance: number | null
  /** Of x itself: Σw(x − mean)²/Σw · n_kish/(n_kish − 1). */
  readonly spread: number | null
  readonly nEffective: number
  /** n_kish − 1: the people less one where weights are equal. */
  readonly degreesOfFreedom: number
  readonly reason: 'noPeople' | 'tooFewPeople' | null
}

/**
 * A weighted mean with its linearised variance:
 *
 *     mean = Σwx / Σw,   v = n/(n − 1) · Σw²(x − mean)² / (Σw)²
 *
 * With equal weights v = s²/n. Weights are taken as given. Exact from the sums; where x varies by less than 1e-7 of its
 * size the sums cannot tell, and v is 0.
 * @see Särndal, Swensson, Wretman 1992, Model Assisted Survey Sampling, section 5.7
 */
export function weightedMean({ n, w, w2, wx, wxx, w2x, w2xx }: Moments): WeightedMean {
  const size = kish(w, w2)
  if (!(w > 0)) {
    return { mean: null, variance: null, spread: null, nEffective: 0, degreesOfFreedom: 0, reason: 'noPeople' }
  }
  const mean = wx / w
  // Kish's size is at most n, and equal to it but for rounding where weights are equal.
  const nEffective = Math.min(n, size)
  if (n < 2 || nEffective < LEAST_EFFECTIVE) {
    return { mean, variance: null, spread: null, nEffective, degreesOfFreedom: 0, reason: 'tooFewPeople' }
  }
  const around = w2xx - 2 * mean * w2x + mean * mean * w2
  const between = wxx - mean * wx
  return {
    mean,
    variance: around <= 1e-14 * w2xx ? 0 : ((n / (n - 1)) * around) / (w * w),
    spread: between <= 1e-14 * wxx ? 0 : ((nEffective / (nEffective - 1)) * between) / w,
    nEffective,
    degreesOfFreedom: nEffective - 1,
    reason: null,
  }
}

/**
 * The mean with Student's interval: mean ± t · √v.
 * Nothing that varies: a standard error of 0 and no interval, reason `noVariation`.
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function meanEstimate(sums: Moments, level: number): Estimate {
  const { mean, variance, degreesOfFreedom, reason } = weightedMean(sums)
  if (mean === null || variance === null) return undefinedEstimate(reason ?? 'noPeople', mean)
  if (variance === 0) return { ...undefinedEstimate('noVariation', mean), standardError: 0 }
  return symmetricEstimate(mean, Math.sqrt(variance), studentCriticalValue(level, degreesOfFreedom))
}
