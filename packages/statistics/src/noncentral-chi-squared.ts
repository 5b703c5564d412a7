import { requireOpenUnit } from './check.ts'
import { chiSquaredUpperTail } from './chi-squared.ts'
import { findRoot } from './find-root.ts'
import { normalAbove } from './normal.ts'

/** From here on a normal law of a power replaces the mixture. */
const LARGE = 10_000

/**
 * P(X > statistic) of the noncentral χ² law: a mixture of central ones whose extra degrees of freedom are twice a Poisson
 * number of mean λ/2.
 *
 *     Σ_j e^(−λ/2) (λ/2)^j / j! · P(χ²_{k + 2j} > x)
 *
 * Terms are taken from the likeliest j outwards until what is left is under 1e-17.
 * @see Johnson, Kotz, Balakrishnan 1995, Continuous Univariate Distributions 2, chapter 29
 * @throws RangeError if λ is negative
 */
export function noncentralChiSquaredUpperTail(statistic: number, degreesOfFreedom: number, lambda: number): number {
  if (!(lambda >= 0)) throw new RangeError(`noncentralChiSquaredUpperTail: lambda ${lambda}`)
  if (lambda === 0) return chiSquaredUpperTail(statistic, degreesOfFreedom)
  if (lambda > LARGE) return nearlyNormal(statistic, degreesOfFreedom, lambda)
  const mean = lambda / 2
  const mode = Math.floor(mean)
  const terms: [j: number, relative: number][] = [[mode, 1]]
  for (let j = mode, relative = 1; relative > 1e-17; ) {
    j++
    relative *= mean / j
    terms.push([j, relative])
  }
  for (let j = mode, relative = 1; j > 0 && relative > 1e-17; ) {
    relative *= j / mean
    j--
    terms.push([j, relative])
  }
  // Weights by their own sum: no factorial is needed.
  const weight = terms.reduce((sum, [, relative]) => sum + relative, 0)
  const tail = terms.reduce(
    (sum, [j, relative]) => sum + relative * chiSquaredUpperTail(statistic, degreesOfFreedom + 2 * j),
    0,
  )
  return Math.min(1, tail / weight)
}

/**
 * Interval of λ from one observed statistic, by turning the test round: the λ at which so much or more, and so little or
 * less, has a chance of (1 − level)/2. The lower end is 0 where the test of λ = 0 does not reject at that chance. A
 * statistic under its mean at λ = 0 says only that λ is small: it is taken at that mean for the upper end.
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function noncentralityInterval(
  statistic: number,
  degreesOfFreedom: number,
  level: number,
): { lower: number; upper: number } {
  requireOpenUnit('noncentralityInterval', 'level', level)
  const half = (1 - level) / 2
  const tail = (x: number, lambda: number) => noncentralChiSquaredUpperTail(x, degreesOfFreedom, lambda)
  const least = tail(statistic, 0) >= half ? 0 : rootAbove((lambda) => half - tail(statistic, lambda), statistic)
  const shown = Math.max(statistic, degreesOfFreedom)
  return { lower: least, upper: rootAbove((lambda) => 1 - half - tail(shown, lambda), shown) }
}

/** The root above 0 of what falls in λ and is above 0 at 0. */
function rootAbove(falling: (lambda: number) => number, scale: number): number {
  return findRoot(falling, 0, Math.max(1, scale), Number.MAX_VALUE) as number
}

/**
 * Sankaran's: a power of X/(k + λ) is very nearly normal, with an error under 1e-6 here where the mixture would need
 * hundreds of terms.
 * @see Sankaran 1963, https://doi.org/10.1093/biomet/50.1-2.199
 */
function nearlyNormal(statistic: number, k: number, lambda: number): number {
  const h = 1 - (2 * (k + lambda) * (k + 3 * lambda)) / (3 * (k + 2 * lambda) ** 2)
  const p = (k + 2 * lambda) / (k + lambda) ** 2
  const m = (h - 1) * (1 - 3 * h)
  const mean = 1 + h * p * (h - 1 - ((2 - h) * m * p) / 2)
  const deviation = h * Math.sqrt(2 * p) * (1 + (m * p) / 2)
  return normalAbove(((statistic / (k + lambda)) ** h - mean) / deviation)
}
