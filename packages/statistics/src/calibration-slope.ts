import { type Estimate, symmetricEstimate, type Undefined, undefinedEstimate } from './estimate.ts'
import { groupedLogistic, type LogisticFit } from './grouped-logistic.ts'
import { criticalValue } from './normal.ts'
import { filledBins, type ScoreBin, type ScoreBins } from './score-bins.ts'

export interface CalibrationSlope {
  /** 1 if scores are neither too bold (under 1) nor too timid (above 1). */
  readonly slope: Estimate
  /** With the slope above. 0 if calibrated. */
  readonly intercept: Estimate
  /** Intercept with the slope held at 1: calibration in the large on the scale of log odds. 0 if calibrated. */
  readonly interceptAtSlopeOne: Estimate
  /** People with a score of 0 or 1, whose log odds are infinite: left out. */
  readonly leftOut: number
}

/**
 * Logistic recalibration (Cox): log odds of the label = intercept + slope · log odds of the score, by maximum likelihood
 * over the bins, each standing at its mean score. Exact where bins are single-valued; otherwise the slope is that of the
 * binned scores. Wald intervals; standard errors from the information, or robust (sandwich) if weighted.
 * One class only: `noPositives`, `noNegatives`; all scores equal: `noVariation` (the intercept at slope 1 remains); the
 * classes do not overlap: `separated`.
 * @see Cox 1958, https://doi.org/10.1093/biomet/45.3-4.562; Van Calster et al. 2016, https://doi.org/10.1016/j.jclinepi.2015.12.005
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function calibrationSlope(bins: ScoreBins, level: number): CalibrationSlope {
  const critical = criticalValue(level)
  const filled = filledBins(bins)
  const used = filled.filter(({ mean }) => mean > 0 && mean < 1)
  const leftOut = filled.reduce((sum, { n, mean }) => sum + (mean > 0 && mean < 1 ? 0 : n), 0)
  const sum = (of: (bin: ScoreBin) => number): number => used.reduce((all, bin) => all + of(bin), 0)
  const weight = sum((bin) => bin.weight)
  const positives = sum((bin) => bin.positives)
  const lacking: Undefined | null =
    weight === 0 ? 'noPeople' : positives === 0 ? 'noPositives' : positives >= weight ? 'noNegatives' : null
  if (lacking !== null) {
    const none = undefinedEstimate(lacking)
    return { slope: none, intercept: none, interceptAtSlopeOne: none, leftOut }
  }
  const rows = used.map(({ mean, ...bin }) => ({ ...bin, x: Math.log(mean / (1 - mean)) }))
  const robust = bins.w !== undefined
  const offset = groupedLogistic(rows, { heldSlope: 1, robust })
  const at = (fitted: LogisticFit | Undefined, i: number): Estimate =>
    typeof fitted === 'string'
      ? undefinedEstimate(fitted)
      : symmetricEstimate(fitted.coefficients[i] as number, fitted.standardErrors[i] as number, critical)
  const line = groupedLogistic(rows, { robust })
  return { slope: at(line, 1), intercept: at(line, 0), interceptAtSlopeOne: at(offset, 0), leftOut }
}
