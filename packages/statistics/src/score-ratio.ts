/**
 * The rate of group 0 that fits both groups best if the ratio p1/p0 is exactly `theta` (restricted maximum likelihood).
 *
 *     smaller root q of  theta·N·q² − [theta(n1 + x0) + x1 + n0]·q + (x1 + x0) = 0,   N = n1 + n0;  p1 = theta·q
 *
 * The discriminant is written as a sum of squares, so that nothing cancels and it is never negative.
 * Source: Koopman, P. A. R. (1984), Confidence intervals for the ratio of two binomial proportions.
 */
export function restrictedRateForRatio(x1: number, n1: number, x0: number, n0: number, theta: number): number {
  const a = theta * (n1 + x0)
  const b = x1 + n0
  const root = Math.sqrt((a - b) * (a - b) + 4 * theta * (n1 - x1) * (n0 - x0))
  return Math.min((2 * (x1 + x0)) / (a + b + root), 1, 1 / theta)
}

/**
 * Signed score statistic of "the ratio p1/p0 is theta": above 0 where the observed ratio is larger, about standard
 * normal where the statement is true. Its square is Koopman's U, and Miettinen and Nurminen's without the N/(N−1).
 *
 *     z = (x1/n1 − theta·x0/n0) / sqrt(p1(1−p1)/n1 + theta²·p0(1−p0)/n0),  p1 and p0 the restricted rates
 *
 * 0 where the table carries no information on the ratio: no positives at all, or only positives and theta = 1.
 * Both totals must be above 0.
 */
export function scoreForRatio(x1: number, n1: number, x0: number, n0: number, theta: number): number {
  const p0 = restrictedRateForRatio(x1, n1, x0, n0, theta)
  const p1 = Math.min(1, theta * p0)
  const variance = (p1 * (1 - p1)) / n1 + (theta * theta * p0 * (1 - p0)) / n0
  if (!(variance > 0)) return 0
  return (x1 / n1 - (theta * x0) / n0) / Math.sqrt(variance)
}
