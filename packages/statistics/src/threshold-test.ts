import { bergerBoosBelow } from './berger-boos.ts'
import { requireCounts } from './check.ts'
import { type Comparator, edgeOf, mostLikelyOnEdge, rateBeside, statisticOf } from './edge.ts'
import { correctedScoreBelow } from './score-corrected.ts'

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
  readonly method: 'score-berger-boos' | 'score-e' | 'score-corrected'
}

/** Expected counts from which the corrected normal law keeps the promise. */
const LARGE = 100

/**
 * One-sided test of a ratio p1/p0 or difference p1 − p0 of two rates against a threshold, by the score statistic T
 * (Koopman; Miettinen and Nurminen). `less` asks for evidence that the true value lies below the threshold, `greater`
 * that it lies above.
 *
 * - `score-berger-boos`, where an expected count under the most likely rates on the threshold is below 100: the exact
 *   probability of a statistic as far out, the largest over all pairs of rates on the threshold that fit the data at all,
 *   plus the 1e-6 that none of them does. Wrong in no more samples than its level, at any true rates (see `berger-boos`).
 * - `score-e`, there too: the same probability under the most likely rates alone. Only where it is above 0.25, so that
 *   the maximum, being larger still, cannot make a verdict.
 * - `score-corrected`, above: the normal law, corrected for skewness and steps (see `score-corrected`).
 *
 * Whole counts (see `effectiveCounts` for weights). p is 1 where the counts carry no information: an empty group, or for
 * a ratio nobody positive. What it cannot see: dependence between rows.
 *
 * Why not the most likely rates alone for small p, as in Krishnamoorthy and Thomson 2004: they are themselves estimated,
 * and with very unequal groups (50 against 5,000) a test at 2.5 % was wrong in up to 4.2 % of samples; why not the plain
 * normal law: at 1 %, 20 against 1,000, it is wrong in 9 %.
 * @see Berger, Boos 1994, https://doi.org/10.1080/01621459.1994.10476836
 * @throws RangeError on fractional or impossible counts, a ratio not above 0, a difference not within (−1, 1)
 */
export function thresholdTest(question: ThresholdQuestion): ThresholdAnswer {
  const { x1, n1, x0, n0, comparator, threshold, alternative } = question
  requireQuestion(question)
  if (n1 === 0 || n0 === 0) return { p: 1, z: 0, method: 'score-e' }
  if (alternative === 'less') return below(comparator, threshold, x1, n1, x0, n0)
  // Above the threshold is below the inverse one with the groups exchanged.
  const inverse = comparator === 'ratio' ? 1 / threshold : -threshold
  const mirrored = below(comparator, inverse, x0, n0, x1, n1)
  return { ...mirrored, z: 0 - mirrored.z }
}

function below(
  comparator: Comparator,
  threshold: number,
  x1: number,
  n1: number,
  x0: number,
  n0: number,
): ThresholdAnswer {
  const edge = edgeOf(comparator, threshold)
  const statistic = statisticOf(comparator, n1, n0, threshold)
  const z = statistic(x1, x0)
  const p0 = mostLikelyOnEdge(edge, x1, n1, x0, n0)
  const p1 = rateBeside(edge, p0)
  const expected = Math.min(n1 * p1, n1 * (1 - p1), n0 * p0, n0 * (1 - p0))
  if (expected >= LARGE) return { p: correctedScoreBelow(edge, x1, n1, x0, n0), z, method: 'score-corrected' }
  const { p, maximised } = bergerBoosBelow(edge, statistic, z, x1, n1, x0, n0)
  return { p, z, method: maximised ? 'score-berger-boos' : 'score-e' }
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
