import { type Estimate, symmetricEstimate, type Undefined, undefinedEstimate } from './estimate.ts'
import { groupedLogistic, type LogisticFit, type Middle } from './grouped-logistic.ts'
import { criticalValue } from './normal.ts'
import { type ScoreBin, type ScoreBins, scoreBin } from './score-bins.ts'
import type { ScoredUnits } from './scored-units.ts'
import { studentCriticalValue } from './student-t.ts'
import { kish } from './weights.ts'

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
 * Of rows that come in units: the sandwich with sums over units, times m/(m − 1), and Student's law with the effective
 * number of units less one.
 * @see Cox 1958, https://doi.org/10.1093/biomet/45.3-4.562; Van Calster et al. 2016, https://doi.org/10.1016/j.jclinepi.2015.12.005
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function calibrationSlope(bins: ScoreBins, level: number, units: ScoredUnits | null = null): CalibrationSlope {
  const all = Array.from({ length: bins.n.length }, (_, b) => scoreBin(bins, b))
  const inside = all.map(({ weight: w, mean }) => w > 0 && mean > 0 && mean < 1)
  const used = all.filter((_, b) => inside[b])
  const leftOut = all.reduce((sum, { n, weight: w }, b) => sum + (w > 0 && !inside[b] ? n : 0), 0)
  const sum = (of: (bin: ScoreBin) => number): number => used.reduce((all, bin) => all + of(bin), 0)
  const weight = sum((bin) => bin.weight)
  const positives = sum((bin) => bin.positives)
  criticalValue(level)
  const lacking: Undefined | null =
    weight === 0 ? 'noPeople' : positives === 0 ? 'noPositives' : positives >= weight ? 'noNegatives' : null
  if (lacking !== null) {
    const none = undefinedEstimate(lacking)
    return { slope: none, intercept: none, interceptAtSlopeOne: none, leftOut }
  }
  const rows = used.map(({ mean, ...bin }) => ({ ...bin, x: Math.log(mean / (1 - mean)) }))
  const robust = bins.w !== undefined
  const clustered = units === null ? null : clusteredMiddle(units, rows, inside)
  const middle = clustered?.middle ?? null
  const critical = clustered === null ? criticalValue(level) : studentCriticalValue(level, clustered.degreesOfFreedom)
  const offset = groupedLogistic(rows, { heldSlope: 1, robust, middle })
  const at = (fitted: LogisticFit | Undefined, i: number): Estimate =>
    typeof fitted === 'string'
      ? undefinedEstimate(fitted)
      : symmetricEstimate(fitted.coefficients[i] as number, fitted.standardErrors[i] as number, critical)
  const line = groupedLogistic(rows, { robust, middle })
  return { slope: at(line, 1), intercept: at(line, 0), interceptAtSlopeOne: at(offset, 0), leftOut }
}

/** m/(m − 1) Σ_u S_u S_u', S_u the sum of w (label − chance) (1, x) over the rows of a unit. */
function clusteredMiddle(units: ScoredUnits, rows: readonly { readonly x: number }[], inside: readonly boolean[]) {
  const { multiplicity, start, bin, positive, weight } = units
  let row = 0
  const rowOf = inside.map((used) => (used ? row++ : -1))
  let [present, total, squares] = [0, 0, 0]
  for (let p = 0; p < multiplicity.length; p++) {
    let own = 0
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
      if (rowOf[bin[e] as number] !== -1) own += weight[e] as number
    }
    if (own === 0) continue
    const m = multiplicity[p] as number
    present += m
    total += m * own
    squares += m * own * own
  }
  const middle: Middle = (chances) => {
    let [m00, m01, m11] = [0, 0, 0]
    for (let p = 0; p < multiplicity.length; p++) {
      let [g0, g1] = [0, 0]
      for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
        const r = rowOf[bin[e] as number] as number
        if (r === -1) continue
        const move = (weight[e] as number) * ((positive[e] ? 1 : 0) - (chances[r] as number))
        g0 += move
        g1 += move * (rows[r] as { x: number }).x
      }
      const m = multiplicity[p] as number
      m00 += m * g0 * g0
      m01 += m * g0 * g1
      m11 += m * g1 * g1
    }
    const longer = present > 1 ? present / (present - 1) : Number.NaN
    return [longer * m00, longer * m01, longer * m11]
  }
  return { middle, degreesOfFreedom: Math.max(1, kish(total, squares) - 1) }
}
