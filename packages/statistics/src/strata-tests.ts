import { requireCounts } from './check.ts'
import { chiSquaredUpperTail } from './chi-squared.ts'
import type { Undefined } from './estimate.ts'
import { commonOddsRatio } from './mantel-haenszel.ts'
import { comparedStrata, type Stratum } from './strata.ts'

export interface StrataTest {
  readonly statistic: number | null
  readonly degreesOfFreedom: number
  readonly p: number | null
  readonly reason: Undefined | null
}

export interface HomogeneityTest extends StrataTest {
  /** The smallest of all implied counts: under some 5 the test rejects too often. */
  readonly smallestExpected: number | null
}

const untested = (reason: Undefined): StrataTest => ({ statistic: null, degreesOfFreedom: 0, p: null, reason })

/**
 * Cochran, Mantel and Haenszel's test that being positive does not go with the group within strata.
 *
 *     (|Σ (x1 − E)| − c)² / Σ V,  E = n1 m/N,  V = n1 n0 m (N − m)/(N² (N − 1)),  m = x1 + x0
 *
 * χ² with 1 degree of freedom; c is 0, or with `continuity` ½ (never more than the gap itself). Strata without both
 * groups, or where everybody or nobody is positive, add nothing; if all are so: `noVariation`.
 * What it cannot see: effects of opposite signs that cancel.
 * @see Mantel, Haenszel 1959, https://doi.org/10.1093/jnci/22.4.719
 * @throws RangeError on impossible counts
 */
export function cochranMantelHaenszel(
  strata: readonly Stratum[],
  { continuity = false }: { continuity?: boolean } = {},
): StrataTest {
  let [gap, variance] = [0, 0]
  for (const { x1, n1, x0, n0 } of strata) {
    requireCounts('cochranMantelHaenszel', x1, n1)
    requireCounts('cochranMantelHaenszel', x0, n0)
    const n = n1 + n0
    if (n < 2) continue
    const m = x1 + x0
    // x1 − n1 m/N without cancellation.
    gap += (x1 * n0 - x0 * n1) / n
    variance += ((n1 * n0) / n) * ((m * (n - m)) / (n * (n - 1)))
  }
  if (!(variance > 0)) return untested('noVariation')
  const distance = Math.abs(gap) - (continuity ? Math.min(0.5, Math.abs(gap)) : 0)
  const statistic = distance ** 2 / variance
  return { statistic, degreesOfFreedom: 1, p: chiSquaredUpperTail(statistic, 1), reason: null }
}

/**
 * Breslow and Day's test that the odds ratio is the same in all strata, with Tarone's correction (which makes it what it
 * claims to be when the common odds ratio is Mantel and Haenszel's).
 *
 *     Σ (x1 − A)²/V − (Σ (x1 − A))²/Σ V
 *
 * A is the x1 that the stratum's margins and the common odds ratio imply, V = 1/(1/A + 1/B + 1/C + 1/D) over the four
 * counts so implied. χ² with one degree of freedom less than there are strata in which both groups have people and
 * somebody is and somebody is not positive. Fewer than two such strata, or no common odds ratio between 0 and infinity:
 * no test, and the reason. Asks for large strata: with many small ones it rejects where nothing differs, and
 * `smallestExpected` says so.
 * @see Breslow, Day 1980, IARC Scientific Publications 32, p. 142; Tarone 1985, https://doi.org/10.1093/biomet/72.1.91
 * @throws RangeError on impossible counts
 */
export function breslowDay(strata: readonly Stratum[], { tarone = true }: { tarone?: boolean } = {}): HomogeneityTest {
  const common = commonOddsRatio(strata, 0.95)
  if (common.value === null || common.value === 0) {
    return { ...untested(common.reason ?? 'zeroDenominator'), smallestExpected: null }
  }
  let [used, statistic, gap, variance] = [0, 0, 0, 0]
  let smallestExpected = Number.POSITIVE_INFINITY
  for (const stratum of comparedStrata(strata)) {
    const m = stratum.x1 + stratum.x0
    if (m === 0 || m === stratum.n1 + stratum.n0) continue
    const a = implied(stratum, common.value)
    const counts = [a, stratum.n1 - a, m - a, stratum.n0 - m + a]
    const v = 1 / counts.reduce((sum, count) => sum + 1 / count, 0)
    smallestExpected = Math.min(smallestExpected, ...counts)
    used++
    statistic += (stratum.x1 - a) ** 2 / v
    gap += stratum.x1 - a
    variance += v
  }
  if (used < 2) return { ...untested('noVariation'), smallestExpected: null }
  if (tarone) statistic = Math.max(0, statistic - gap ** 2 / variance)
  const p = chiSquaredUpperTail(statistic, used - 1)
  return { statistic, degreesOfFreedom: used - 1, p, reason: null, smallestExpected }
}

/**
 * The x1 at which the stratum's margins have this odds ratio: the root within the margins of
 *
 *     (1 − ratio) a² + (n0 − m + ratio (n1 + m)) a − ratio m n1 = 0
 */
function implied({ x1, n1, x0, n0 }: Stratum, ratio: number): number {
  const m = x1 + x0
  const quadratic = 1 - ratio
  const linear = n0 - m + ratio * (n1 + m)
  const root = Math.sqrt(linear * linear + 4 * quadratic * ratio * m * n1)
  // The form of the root that does not cancel; a ratio of 1 leaves n1 m/N.
  return linear > 0 ? (2 * ratio * m * n1) / (linear + root) : (root - linear) / (2 * quadratic)
}
