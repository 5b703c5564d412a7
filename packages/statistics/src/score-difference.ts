/**
 * The rate of group 0 that fits both groups best if the difference p1 − p0 is exactly `difference` (restricted maximum
 * likelihood): the closed-form root of Miettinen and Nurminen's cubic, then polished by Newton steps on the likelihood
 * equation, since the cubic alone loses half the digits where rates are near 0.
 * Source: Miettinen, O. and Nurminen, M. (1985), Comparative analysis of two rates, appendix 1.
 */
export function restrictedRateForDifference(
  x1: number,
  n1: number,
  x0: number,
  n0: number,
  difference: number,
): number {
  const low = Math.max(0, -difference)
  const high = Math.min(1, 1 - difference)
  if (slope(low, x1, n1, x0, n0, difference) <= 0) return low
  if (slope(high, x1, n1, x0, n0, difference) >= 0) return high
  let below = low
  let above = high
  let q = cubicRoot(x1, n1, x0, n0, difference)
  for (let step = 0; step < 80; step++) {
    if (!(q > below && q < above)) q = (below + above) / 2
    const gradient = slope(q, x1, n1, x0, n0, difference)
    if (gradient === 0) return q
    if (gradient > 0) below = q
    else above = q
    const next = q + gradient / curvature(q, x1, n1, x0, n0, difference)
    if (Math.abs(next - q) <= 4e-16 * q) return next > low && next < high ? next : q
    q = next
  }
  return q
}

/**
 * Signed score statistic of "the difference p1 − p0 is difference": above 0 where the observed difference is larger, about
 * standard normal where the statement is true. Without Miettinen and Nurminen's factor N/(N−1), so that at difference 0 its
 * square is Pearson's chi-squared and it is of one kind with the ratio's (Mee 1984; Farrington and Manning 1990).
 *
 *     z = (x1/n1 − x0/n0 − difference) / sqrt(p1(1−p1)/n1 + p0(1−p0)/n0),  p1 = p0 + difference the restricted rates
 *
 * 0 where the table carries no information: difference = 0 with no positives, or only positives. Totals must be above 0.
 */
export function scoreForDifference(x1: number, n1: number, x0: number, n0: number, difference: number): number {
  const p0 = restrictedRateForDifference(x1, n1, x0, n0, difference)
  const p1 = Math.min(1, Math.max(0, p0 + difference))
  const variance = (p1 * (1 - p1)) / n1 + (p0 * (1 - p0)) / n0
  if (!(variance > 0)) return 0
  return (x1 / n1 - x0 / n0 - difference) / Math.sqrt(variance)
}

/** Derivative of the log-likelihood; a count of 0 adds nothing, even where its logarithm is infinite. */
function slope(q: number, x1: number, n1: number, x0: number, n0: number, difference: number): number {
  return share(x1, q + difference) - share(n1 - x1, 1 - difference - q) + share(x0, q) - share(n0 - x0, 1 - q)
}

function share(count: number, rate: number): number {
  return count === 0 ? 0 : count / rate
}

/** Minus the second derivative: always above 0, the log-likelihood being concave. */
function curvature(q: number, x1: number, n1: number, x0: number, n0: number, difference: number): number {
  const p = q + difference
  const complement = 1 - difference - q
  return (
    share(x1, p * p) + share(n1 - x1, complement * complement) + share(x0, q * q) + share(n0 - x0, (1 - q) * (1 - q))
  )
}

function cubicRoot(x1: number, n1: number, x0: number, n0: number, difference: number): number {
  const cube = n1 + n0
  const square = (n1 + 2 * n0) * difference - cube - x1 - x0
  const linear = (n0 * difference - cube - 2 * x0) * difference + x1 + x0
  const constant = x0 * difference * (1 - difference)
  const third = square / (3 * cube)
  const v = third * third * third - (square * linear) / (6 * cube * cube) + constant / (2 * cube)
  const u = Math.sign(v || 1) * Math.sqrt(Math.max(0, third * third - linear / (3 * cube)))
  const ratio = u === 0 ? 0 : v / (u * u * u)
  const angle = (Math.PI + Math.acos(Math.min(1, Math.max(-1, ratio)))) / 3
  return 2 * u * Math.cos(angle) - third
}
