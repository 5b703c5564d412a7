import { binomialRange } from './binomial.ts'
import { requireCounts } from './check.ts'
import { exactTail } from './exact-tail.ts'
import { normalAbove } from './normal.ts'
import { restrictedRateForDifference, scoreForDifference } from './score-difference.ts'
import { restrictedRateForRatio, scoreForRatio } from './score-ratio.ts'

export type Comparator = 'ratio' | 'difference'
/** `less`: evidence that the true value lies below the threshold, so that "at least the threshold" is rejected. */
export type Alternative = 'less' | 'greater'

export interface ThresholdQuestion {
  readonly x1: number
  readonly n1: number
  readonly x0: number
  readonly n0: number
  readonly comparator: Comparator
  readonly threshold: number
  readonly alternative: Alternative
}

export interface ThresholdAnswer {
  readonly p: number
  /** Signed score statistic; positive where the value seen is above the threshold. */
  readonly z: number
  readonly method: 'score-e' | 'score'
}

/** Expected counts from which the normal score test keeps its promise. */
const LARGE = 100

/**
 * One-sided test of a ratio p1/p0 or difference p1 − p0 of two rates against a threshold.
 * `score-e` where an expected count under the most likely restricted rates is below 100: the exact probability, under
 * those rates, that the score statistic lies as far as it does. Above, the normal score test.
 *
 *     less: P(T(X1, X0) ≤ t seen),  greater: P(T(X1, X0) ≥ t seen);  X1 ~ Bin(n1, p1), X0 ~ Bin(n0, p0) restricted
 *
 * Whole counts (see `effectiveCounts` for weights). p is never below the probability left out of the sum, some 1e-29,
 * and 1 where the counts carry no information: an empty group, or for a ratio nobody positive.
 * What it cannot see: dependence between rows; that the restricted rates are themselves estimated. p is exact under
 * them, not over every pair of rates on the threshold: with very unequal groups (50 against 5,000) a test at 2.5 % can
 * be wrong in up to 4.2 % of samples (see `false-verdicts.test.ts`).
 * @see Krishnamoorthy, Thomson 2004 (estimated p-values), https://doi.org/10.1016/S0378-3758(02)00408-1
 * @throws RangeError on fractional or impossible counts, a ratio not above 0, a difference not within (−1, 1)
 */
export function thresholdTest(question: ThresholdQuestion): ThresholdAnswer {
  const { x1, n1, x0, n0, comparator, threshold, alternative } = question
  requireQuestion(question)
  if (n1 === 0 || n0 === 0) return { p: 1, z: 0, method: 'score-e' }
  const statistic = statisticOf(comparator, n1, n0, threshold)
  const z = statistic(x1, x0)
  const p0 = clamp(
    comparator === 'ratio'
      ? restrictedRateForRatio(x1, n1, x0, n0, threshold)
      : restrictedRateForDifference(x1, n1, x0, n0, threshold),
  )
  const p1 = clamp(comparator === 'ratio' ? p0 * threshold : p0 + threshold)
  const expected = Math.min(n1 * p1, n1 * (1 - p1), n0 * p0, n0 * (1 - p0))
  if (expected >= LARGE) return { p: normalAbove(alternative === 'less' ? -z : z), z, method: 'score' }
  const p = exactTail(statistic, z, alternative, binomialRange(n1, p1), binomialRange(n0, p0))
  return { p, z, method: 'score-e' }
}

export type Statistic = (x1: number, x0: number) => number

export function statisticOf(comparator: Comparator, n1: number, n0: number, threshold: number): Statistic {
  return comparator === 'ratio'
    ? (x1, x0) => scoreForRatio(x1, n1, x0, n0, threshold)
    : (x1, x0) => scoreForDifference(x1, n1, x0, n0, threshold)
}

function requireQuestion({ x1, n1, x0, n0, comparator, threshold }: ThresholdQuestion): void {
  requireCounts('thresholdTest', x1, n1)
  requireCounts('thresholdTest', x0, n0)
  if (![x1, n1, x0, n0].every(Number.isInteger)) {
    throw new RangeError('thresholdTest: counts must be whole; round effective ones with effectiveCounts')
  }
  const possible =
    comparator === 'ratio' ? threshold > 0 && Number.isFinite(threshold) : threshold > -1 && threshold < 1
  if (!possible) throw new RangeError(`thresholdTest: impossible ${comparator} ${threshold}`)
}

function clamp(rate: number): number {
  return Math.min(1, Math.max(0, rate))
}
