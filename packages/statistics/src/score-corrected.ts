import { type Edge, mostLikelyOnEdge, rateBeside } from './edge.ts'
import { normalBelow } from './normal.ts'

/**
 * P-value of a score statistic far below 0, for large counts: the normal law corrected for the skewness of the two
 * binomial laws (Gart and Nam) and for the steps of the coarser one (Hauck and Anderson). z solves
 *
 *     (D + c)/√V = z + (z² − 1) m₃/(6 V^{3/2}),  p = P(Z ≤ z)
 *
 *     D = p̂1 − threshold p̂0  or  p̂1 − p̂0 − threshold;  V and m₃ its variance and third moment under the most likely
 *     rates on the edge;  c = half the larger step of D
 *
 * 1 where D is above −c.
 * @see Gart, Nam 1988, https://doi.org/10.2307/2531848; Hauck, Anderson 1986, https://doi.org/10.1080/00031305.1986.10475426;
 *   both together: Laud 2017, https://doi.org/10.1002/pst.1813
 */
export function correctedScoreBelow(edge: Edge, x1: number, n1: number, x0: number, n0: number): number {
  const z = correctedScore(edge, x1, n1, x0, n0)
  return z === null || z >= 0 ? 1 : normalBelow(z)
}

/** The z of it, continued above 0; `null` where nothing varies. */
export function correctedScore(edge: Edge, x1: number, n1: number, x0: number, n0: number): number | null {
  const p0 = mostLikelyOnEdge(edge, x1, n1, x0, n0)
  const p1 = rateBeside(edge, p0)
  const factor = edge.comparator === 'ratio' ? edge.threshold : 1
  const shift = edge.comparator === 'ratio' ? 0 : edge.threshold
  const gap = x1 / n1 - (factor * x0) / n0 - shift + Math.max(1 / n1, factor / n0) / 2
  const [v1, v0] = [(p1 * (1 - p1)) / n1, (factor ** 2 * p0 * (1 - p0)) / n0]
  const variance = v1 + v0
  if (!(variance > 0)) return null
  if (gap >= 0) return gap / Math.sqrt(variance)
  const third = (v1 * (1 - 2 * p1)) / n1 - (v0 * factor * (1 - 2 * p0)) / n0
  const skewness = third / (6 * variance ** 1.5)
  const score = gap / Math.sqrt(variance)
  // The root that stays near the score; written so that a skewness near 0 loses no digits.
  const discriminant = Math.max(0, 1 + 4 * skewness * (score + skewness))
  return Math.min(0, (2 * (score + skewness)) / (1 + Math.sqrt(discriminant)))
}
