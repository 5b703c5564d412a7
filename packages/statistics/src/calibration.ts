import { criticalValue, normalAbove } from './normal.ts'
import { filledBins, type ScoreBin, type ScoreBins, scoreBin } from './score-bins.ts'
import { weightedRate } from './weights.ts'
import { wilsonFromRate } from './wilson.ts'

export interface CurvePoint {
  readonly n: number
  /** People, or the size that is as precise. */
  readonly nEffective: number
  /** Mean score: where the point stands. `null` in an empty bin, as all that follows. */
  readonly score: number | null
  /** Share with the label: equal to the score in a calibrated bin. */
  readonly rate: number | null
  /** Wilson's interval of the rate. */
  readonly lower: number | null
  readonly upper: number | null
  readonly reason: 'noPeople' | null
}

/**
 * Calibration curve: in each bin, the mean score and the rate of the label with Wilson's interval (`wilson-linearised`
 * if weighted). Points are read one by one: together, some of twenty 95 % intervals miss.
 * @param sizes of each bin, where rows come in units (`clusteredBins`): 0 has no interval
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function calibrationCurve(bins: ScoreBins, level: number, sizes?: ArrayLike<number>): CurvePoint[] {
  criticalValue(level)
  return Array.from({ length: bins.n.length }, (_, i) => {
    const bin = scoreBin(bins, i)
    const { n, weight, mean } = bin
    const none = { n, nEffective: 0, score: null, rate: null, lower: null, upper: null } as const
    if (!(weight > 0)) return { ...none, reason: 'noPeople' as const }
    const nEffective = sizes === undefined ? effectiveSize(bin) : (sizes[i] as number)
    if (!(nEffective > 0)) return { ...none, score: mean, rate: bin.rate, reason: null }
    return { n, nEffective, score: mean, rate: bin.rate, ...wilsonFromRate(bin.rate, nEffective, level), reason: null }
  })
}

function effectiveSize({ weight, w2, positives, positivesSquared }: ScoreBin): number {
  return weightedRate({ wPositives: positives, w: weight, w2Positives: positivesSquared, w2 }).nEffective
}

export interface CalibrationError {
  /** Σ_b W_b |rate − mean score| / W, over the bins given. `null` where nobody has weight. */
  readonly value: number | null
  /** The same less what chance alone adds, never below 0. */
  readonly unbiased: number | null
  /** Σ_b W_b (rate − mean score)² / W less what chance adds: may be below 0, which means: no more than chance. */
  readonly unbiasedSquare: number | null
  /** People in bins of one (effective) person, which `unbiasedSquare` must leave out. */
  readonly peopleAlone: number
  readonly reason: 'noPeople' | null
}

/**
 * Expected calibration error over the bins given (equal width or, after `equalMassCuts`, equal mass): its value depends on
 * them, so they belong to its name. Chance alone makes it positive: with few people a perfect score has an error. Two
 * corrections are given:
 *
 *     unbiased = 2 · value − Σ_b W_b E|δ_b + σ_b Z| / W,  δ = rate − mean score, σ² = rate (1 − rate)/n
 *     unbiasedSquare = Σ_b W_b [δ_b² − rate (1 − rate)/(n − 1)] / W
 *
 * E|δ + σZ| is the mean of the folded normal law. Value at perfect calibration: 0.
 * What it cannot see: errors that cancel within a bin.
 * @param sizes that are as precise as each bin's people, where rows come in units (`clusteredBins`)
 * @see Kumar, Liang, Ma 2019, Verified uncertainty calibration, https://arxiv.org/abs/1909.10155; Bröcker 2012, https://doi.org/10.1007/s00382-011-1191-1
 */
export function calibrationError(bins: ScoreBins, sizes?: ArrayLike<number>): CalibrationError {
  const worth = sizes === undefined ? null : Array.from(sizes).filter((_, i) => scoreBin(bins, i).weight > 0)
  const filled = filledBins(bins)
  const total = filled.reduce((sum, { weight }) => sum + weight, 0)
  if (!(total > 0)) return { value: null, unbiased: null, unbiasedSquare: null, peopleAlone: 0, reason: 'noPeople' }
  let [value, expected, square, squared, peopleAlone] = [0, 0, 0, 0, 0]
  for (const [i, bin] of filled.entries()) {
    const { weight, mean, rate, n } = bin
    const gap = rate - mean
    const size = worth === null ? effectiveSize(bin) : (worth[i] as number)
    const variance = rate * (1 - rate)
    value += weight * Math.abs(gap)
    expected += weight * foldedMean(Math.abs(gap), Math.sqrt(variance / size))
    if (size > 1 + 1e-9) {
      square += weight * (gap * gap - variance / (size - 1))
      squared += weight
    } else peopleAlone += n
  }
  return {
    value: value / total,
    unbiased: Math.max(0, (2 * value - expected) / total),
    unbiasedSquare: squared > 0 ? square / squared : null,
    peopleAlone,
    reason: null,
  }
}

/** Mean of |gap + deviation · Z|. */
function foldedMean(gap: number, deviation: number): number {
  if (deviation === 0) return gap
  const z = gap / deviation
  const density = Math.exp((-z * z) / 2) * Math.sqrt(2 / Math.PI)
  return deviation * density + gap * (1 - 2 * normalAbove(z))
}
