/**
 * The rate p0 most likely when p1 = ratio · p0 is imposed (restricted maximum likelihood): the smaller root of
 *
 *     ratio (n1 + n0) p² − (ratio (n1 + x0) + x1 + n0) p + (x1 + x0) = 0
 *
 * Its discriminant is written as a sum of squares, so that nothing cancels and it is never negative.
 */
export function restrictedRateForRatio(x1: number, n1: number, x0: number, n0: number, ratio: number): number {
  const a = ratio * (n1 + x0)
  const b = x1 + n0
  const root = Math.sqrt((a - b) * (a - b) + 4 * ratio * (n1 - x1) * (n0 - x0))
  return Math.min((2 * (x1 + x0)) / (a + b + root), 1, 1 / ratio)
}

/**
 * Signed score statistic of "p1 = ratio · p0" (Koopman; Miettinen and Nurminen without the factor N/(N − 1)): positive
 * where p1 seen is larger than the ratio says. Increases with x1, decreases with x0 and with the ratio.
 *
 *     z = (x1/n1 − ratio x0/n0) / √(p1(1 − p1)/n1 + ratio² p0(1 − p0)/n0),  p1 and p0 the restricted rates
 *
 * About standard normal where the statement holds. 0 where the counts carry no information: nobody positive in either
 * group, or everybody and a ratio of 1. Totals greater than 0.
 * @see Koopman 1984, https://doi.org/10.2307/2531405
 */
export function scoreForRatio(x1: number, n1: number, x0: number, n0: number, ratio: number): number {
  const p0 = restrictedRateForRatio(x1, n1, x0, n0, ratio)
  const p1 = Math.min(1, ratio * p0)
  const variance = (p1 * (1 - p1)) / n1 + (ratio * ratio * p0 * (1 - p0)) / n0
  // No variance is left only where the restricted rates are both 0 or both 1: the counts then agree with the ratio.
  if (!(variance > 0)) return 0
  return (x1 / n1 - (ratio * x0) / n0) / Math.sqrt(variance)
}
