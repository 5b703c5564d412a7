import { type Bounds, NO_BOUNDS } from './bounds.ts'
import { requireCounts } from './check.ts'
import { edgeOf } from './edge.ts'
import { criticalValue } from './normal.ts'
import { correctedScore } from './score-corrected.ts'

/**
 * Interval of the ratio p1/p0 that the corrected score test (skewness and steps, see `score-corrected`) does not reject,
 * half the error on either side. For levels far beyond 0.95, as where many intervals must hold at once: there the plain
 * score interval covers too little with few events (at 1 − 0.05/29, 20 people at 0.8 % against 5,000 at 1 %: 0.989), this
 * one does not.
 *
 * Special values as `koopmanInterval`: no positives in group 1, lower 0; in group 0, upper `null`; in either, both `null`.
 * @see Laud 2017, https://doi.org/10.1002/pst.1813
 * @throws RangeError if the counts or the level are impossible
 */
export function correctedRatioInterval(x1: number, n1: number, x0: number, n0: number, level: number): Bounds {
  requireCounts('correctedRatioInterval', x1, n1)
  requireCounts('correctedRatioInterval', x0, n0)
  const z = criticalValue(level)
  if (n1 === 0 || n0 === 0 || x1 + x0 === 0) return NO_BOUNDS
  const upper = highestRatio(x1, n1, x0, n0, z)
  const inverse = highestRatio(x0, n0, x1, n1, z)
  return { lower: inverse === null ? 0 : 1 / inverse, upper }
}

/** The same of the difference p1 − p0. An empty group: both ends `null`. */
export function correctedDifferenceInterval(x1: number, n1: number, x0: number, n0: number, level: number): Bounds {
  requireCounts('correctedDifferenceInterval', x1, n1)
  requireCounts('correctedDifferenceInterval', x0, n0)
  const z = criticalValue(level)
  if (n1 === 0 || n0 === 0) return NO_BOUNDS
  const highest = (a: number, m: number, b: number, n: number): number => {
    const [from, to] = [a / m - b / n, 1]
    return turn((value) => beyond('difference', value, a, m, b, n, z), from, to)
  }
  return { lower: 0 - highest(x0, n0, x1, n1), upper: highest(x1, n1, x0, n0) }
}

function highestRatio(x1: number, n1: number, x0: number, n0: number, z: number): number | null {
  if (x0 === 0) return null
  const seen = Math.log(((x1 + 0.5) * n0) / (x0 * n1))
  let far = 1
  while (!beyond('ratio', Math.exp(seen + far), x1, n1, x0, n0, z)) {
    far *= 2
    if (far > 512) return null
  }
  return Math.exp(turn((value) => beyond('ratio', Math.exp(value), x1, n1, x0, n0, z), seen, seen + far))
}

/** Whether "at least this value" is rejected. */
function beyond(
  comparator: 'ratio' | 'difference',
  value: number,
  x1: number,
  n1: number,
  x0: number,
  n0: number,
  z: number,
): boolean {
  const score = correctedScore(edgeOf(comparator, value), x1, n1, x0, n0)
  return score !== null && score < -z
}

/** Where a statement begins to hold, between one value where it does not and one where it does. */
function turn(holds: (value: number) => boolean, from: number, to: number): number {
  let [before, after] = [from, to]
  for (let half = 0; half < 60 && Math.abs(after - before) > 1e-13 * Math.max(1e-3, Math.abs(after)); half++) {
    const middle = (before + after) / 2
    if (holds(middle)) after = middle
    else before = middle
  }
  return after
}
