import { type MeanOf, meanRatio } from './compare-means.ts'
import { type Estimate, ratioEstimate, symmetricEstimate, undefinedEstimate } from './estimate.ts'
import { studentCriticalValue } from './student-t.ts'
import { type Moments, type WeightedMean, weightedMean } from './weighted-mean.ts'

/**
 * Root mean squared error, from the mean squared error: √(Σw e² / W), in the unit of the outcome.
 * Interval by the delta method on the logarithm: rmse ·/÷ exp(t · s/(2 mse)), s the standard error of the mean squared
 * error; `standardError` is that of the value itself. (Mean error and mean absolute error are plain means: `meanEstimate`
 * over the moments of the error, or of its absolute value.)
 * @see Casella, Berger 2002, Statistical Inference, section 5.5.4 (delta method)
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function rootOfMean(
  { mean, variance, degreesOfFreedom, reason }: MeanOf & { readonly reason: WeightedMean['reason'] },
  level: number,
): Estimate {
  if (mean === null) return undefinedEstimate(reason ?? 'noPeople')
  const value = Math.sqrt(Math.max(0, mean))
  if (variance === null) return undefinedEstimate(reason ?? 'tooFewPeople', value)
  if (!(variance > 0 && mean > 0)) return { ...undefinedEstimate('noVariation', value), standardError: 0 }
  const logError = Math.sqrt(variance) / (2 * mean)
  const found = ratioEstimate(value, logError, studentCriticalValue(level, degreesOfFreedom))
  return { ...found, standardError: value * logError }
}

/**
 * Ratio of two groups' root mean squared errors: the square root of the ratio of mean squared errors and of the ends of
 * its interval by Fieller (`meanRatio`). 1 at parity.
 * @param one mean squared error of group 1, as `weightedMean` gives it
 */
export function rmseRatio(one: MeanOf, other: MeanOf, level: number, covariance = 0): Estimate {
  const { value, standardError, lower, upper, reason } = meanRatio(one, other, level, covariance)
  const root = (x: number | null): number | null => (x === null ? null : Math.sqrt(Math.max(0, x)))
  const found = root(value)
  const halved = standardError !== null && found !== null && found > 0 ? standardError / (2 * found) : null
  return { value: found, standardError: halved, lower: root(lower), upper: root(upper), reason }
}

/** Sums of products of the squared error e² with powers of the target y, each with w²: for the interval of R². */
export interface JointMoments {
  readonly w2y3: number
  readonly w2y4: number
  readonly w2e2y: number
  readonly w2e2y2: number
}

/**
 * R²: the share of the target's variance that the prediction explains within the group.
 *
 *     1 − Σw (y − prediction)² / Σw (y − ȳ)²
 *
 * 1: all; 0: no better than the group's mean; below 0: worse. Interval by the delta method, ± t · s with
 *
 *     s² = n/(n − 1) · Σw² (e² − r (y − ȳ)²)² / (W variance)²,  r = mse/variance
 *
 * which needs the joint moments: without them `momentMissing`. A target that does not vary: `noVariation`.
 * What it cannot see: a group whose outcomes vary little has a low R² even if its errors are as small as elsewhere.
 * @see Casella, Berger 2002, Statistical Inference, section 5.5.4 (delta method)
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function rSquared(target: Moments, squaredError: Moments, level: number, joint?: JointMoments): Estimate {
  const { mean: mse, degreesOfFreedom, reason } = weightedMean(squaredError)
  if (mse === null) return undefinedEstimate(reason ?? 'noPeople')
  const mean = target.wx / target.w
  const around = target.wxx - mean * target.wx
  if (!(around > 1e-14 * target.wxx)) return undefinedEstimate('noVariation')
  const variance = around / target.w
  const ratio = mse / variance
  const value = 1 - ratio
  if (joint === undefined) return undefinedEstimate('momentMissing', value)
  const { n, w, w2, w2x, w2xx } = target
  if (!(degreesOfFreedom > 0)) return undefinedEstimate('tooFewPeople', value)
  const { w2y3, w2y4, w2e2y, w2e2y2 } = joint
  const fourth = w2y4 - 4 * mean * w2y3 + 6 * mean ** 2 * w2xx - 4 * mean ** 3 * w2x + mean ** 4 * w2
  const mixed = w2e2y2 - 2 * mean * w2e2y + mean ** 2 * squaredError.w2x
  const sum = squaredError.w2xx - 2 * ratio * mixed + ratio ** 2 * fourth
  if (!(sum > 1e-12 * squaredError.w2xx)) return { ...undefinedEstimate('noVariation', value), standardError: 0 }
  const standardError = Math.sqrt(((n / (n - 1)) * sum) / (w * variance) ** 2)
  return symmetricEstimate(value, standardError, studentCriticalValue(level, degreesOfFreedom))
}
