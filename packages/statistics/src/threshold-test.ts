import { type BinomialRange, binomialRange } from './binomial.ts'
import { normalAbove } from './normal.ts'
import { restrictedRateForDifference, scoreForDifference } from './score-difference.ts'
import { restrictedRateForRatio, scoreForRatio } from './score-ratio.ts'

export interface ThresholdQuestion {
  readonly x1: number
  readonly n1: number
  readonly x0: number
  readonly n0: number
  readonly comparator: 'ratio' | 'difference'
  readonly threshold: number
  /** `less`: evidence that the true value lies below the threshold. */
  readonly alternative: 'less' | 'greater'
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
 * One-sided test of a ratio or difference of two rates against a threshold.
 * `score-e` where an expected count under the most likely restricted rates is below 100: the exact probability, under
 * those rates, that the score statistic lies as far as it does. Above, the normal score test. Whole counts, totals > 0.
 * p is 1 where the counts carry no information.
 * @see Krishnamoorthy, Thomson 2004 (estimated p-values), https://doi.org/10.1016/S0378-3758(02)00408-1
 */
export function thresholdTest(question: ThresholdQuestion): ThresholdAnswer {
  const { x1, n1, x0, n0, comparator, threshold, alternative } = question
  const statistic = statisticOf(comparator, n1, n0, threshold)
  const z = statistic(x1, x0)
  const p0 =
    comparator === 'ratio'
      ? restrictedRateForRatio(x1, n1, x0, n0, threshold)
      : restrictedRateForDifference(x1, n1, x0, n0, threshold)
  const p1 = clamp(comparator === 'ratio' ? p0 * threshold : p0 + threshold)
  const expected = Math.min(n1 * p1, n1 * (1 - p1), n0 * p0, n0 * (1 - p0))
  if (expected >= LARGE) return { p: normalAbove(alternative === 'less' ? -z : z), z, method: 'score' }
  const laws = [binomialRange(n1, p1), binomialRange(n0, clamp(p0))] as const
  const p = alternative === 'less' ? lowerTail(statistic, z, ...laws) : upperTail(statistic, z, ...laws)
  return { p: Math.min(1, p), z, method: 'score-e' }
}

export function statisticOf(comparator: 'ratio' | 'difference', n1: number, n0: number, threshold: number) {
  return comparator === 'ratio'
    ? (x1: number, x0: number) => scoreForRatio(x1, n1, x0, n0, threshold)
    : (x1: number, x0: number) => scoreForDifference(x1, n1, x0, n0, threshold)
}

type Statistic = (x1: number, x0: number) => number

/** Room for rounding errors, so that the outcome seen is always among those as extreme as itself. */
const room = (z: number) => 1e-9 * Math.max(1, Math.abs(z))

/** P(statistic ≤ z): for each x0 the largest x1 that qualifies, which rises with x0. */
function lowerTail(statistic: Statistic, z: number, one: BinomialRange, other: BinomialRange): number {
  const limit = z + room(z)
  let reached = -1
  let sum = 0
  for (let j = 0; j < other.probabilities.length; j++) {
    const x0 = other.first + j
    while (reached + 1 < one.probabilities.length && statistic(one.first + reached + 1, x0) <= limit) reached++
    if (reached >= 0) sum += (other.probabilities[j] as number) * (one.cumulative[reached] as number)
  }
  return sum
}

/** P(statistic ≥ z): for each x0 the smallest x1 that qualifies, which rises with x0. */
function upperTail(statistic: Statistic, z: number, one: BinomialRange, other: BinomialRange): number {
  const limit = z - room(z)
  const tails = tailsOf(one)
  let reached = 0
  let sum = 0
  for (let j = 0; j < other.probabilities.length; j++) {
    const x0 = other.first + j
    while (reached < one.probabilities.length && statistic(one.first + reached, x0) < limit) reached++
    sum += (other.probabilities[j] as number) * (tails[reached] as number)
  }
  return sum
}

/** P(X ≥ first + i), summed from the far end so that small tails keep their digits. */
function tailsOf({ probabilities }: BinomialRange): Float64Array {
  const tails = new Float64Array(probabilities.length + 1)
  for (let i = probabilities.length - 1; i >= 0; i--) {
    tails[i] = (tails[i + 1] as number) + (probabilities[i] as number)
  }
  return tails
}

function clamp(rate: number): number {
  return Math.min(1, Math.max(0, rate))
}
