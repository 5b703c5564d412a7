import { type Estimate, ratioEstimate, symmetricEstimate, undefinedEstimate } from './estimate.ts'
import { criticalValue } from './normal.ts'
import { comparedStrata, countStrata, type Stratum } from './strata.ts'

/**
 * Mantel and Haenszel's common odds ratio: the odds of being positive in group 1 over those in group 0, as if it were
 * the same in every stratum.
 *
 *     Σ x1 (n0 − x0)/N  /  Σ x0 (n1 − x1)/N,  N = n1 + n0
 *
 * 1 at parity. `standardError` is that of the logarithm (Robins, Breslow, Greenland), sound both for few large and for
 * many small strata. No stratum with both groups: `oneGroup`; nobody or everybody positive wherever they meet:
 * `noVariation`; a sum of 0 above: value 0 without interval; below: value `null`, `unbounded`.
 * What it cannot see: odds ratios that differ between strata (`breslowDay`).
 * @see Mantel, Haenszel 1959, https://doi.org/10.1093/jnci/22.4.719; Robins, Breslow, Greenland 1986, https://doi.org/10.2307/2531052
 * @throws RangeError if the counts or the level are impossible
 */
export function commonOddsRatio(strata: readonly Stratum[], level: number): Estimate {
  const critical = criticalValue(level)
  if (countStrata(strata).compared === 0) return undefinedEstimate('oneGroup')
  let [r, s, pr, mixed, qs] = [0, 0, 0, 0, 0]
  for (const { x1, n1, x0, n0 } of comparedStrata(strata)) {
    const n = n1 + n0
    const above = (x1 * (n0 - x0)) / n
    const below = (x0 * (n1 - x1)) / n
    const p = (x1 + n0 - x0) / n
    const q = (x0 + n1 - x1) / n
    r += above
    s += below
    pr += p * above
    mixed += p * below + q * above
    qs += q * below
  }
  if (r === 0 && s === 0) return undefinedEstimate('noVariation')
  if (s === 0) return { ...undefinedEstimate('unbounded'), lower: null }
  if (r === 0) return undefinedEstimate('zeroDenominator', 0)
  const variance = pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s)
  return ratioEstimate(r / s, Math.sqrt(variance), critical)
}

/**
 * Common ratio of rates over strata.
 *
 *     Σ x1 n0/N  /  Σ x0 n1/N
 *
 * 1 at parity; `standardError` of the logarithm (Greenland, Robins). Nobody positive where the groups meet:
 * `noVariation`; nobody in group 1: value 0 without interval; nobody in group 0: `unbounded`.
 * @see Greenland, Robins 1985, https://doi.org/10.2307/2530643
 * @throws RangeError if the counts or the level are impossible
 */
export function commonRatio(strata: readonly Stratum[], level: number): Estimate {
  const critical = criticalValue(level)
  if (countStrata(strata).compared === 0) return undefinedEstimate('oneGroup')
  let [r, s, p] = [0, 0, 0]
  for (const { x1, n1, x0, n0 } of comparedStrata(strata)) {
    const n = n1 + n0
    r += (x1 * n0) / n
    s += (x0 * n1) / n
    p += (n1 * n0 * (x1 + x0) - x1 * x0 * n) / (n * n)
  }
  if (r === 0 && s === 0) return undefinedEstimate('noVariation')
  if (s === 0) return undefinedEstimate('unbounded')
  if (r === 0) return undefinedEstimate('zeroDenominator', 0)
  // Everybody positive: nothing varies, and rounding may leave a little less than 0.
  return ratioEstimate(r / s, Math.sqrt(Math.max(0, p / (r * s))), critical)
}

/**
 * Common difference of rates over strata, each stratum weighing n1 n0/N.
 *
 *     Σ (x1 n0 − x0 n1)/N  /  Σ n1 n0/N
 *
 * 0 at parity, in [−1, 1] (its interval is not cut there). Variance of Sato, sound for few large and many small strata.
 * @see Sato 1989, https://doi.org/10.2307/2531508
 * @throws RangeError if the counts or the level are impossible
 */
export function commonDifference(strata: readonly Stratum[], level: number): Estimate {
  const critical = criticalValue(level)
  if (countStrata(strata).compared === 0) return undefinedEstimate('oneGroup')
  let [difference, weight, p, q] = [0, 0, 0, 0]
  for (const { x1, n1, x0, n0 } of comparedStrata(strata)) {
    const n = n1 + n0
    difference += (x1 * n0 - x0 * n1) / n
    weight += (n1 * n0) / n
    p += (n1 * n1 * x0 - n0 * n0 * x1 + (n1 * n0 * (n0 - n1)) / 2) / (n * n)
    q += (x1 * (n0 - x0) + x0 * (n1 - x1)) / (2 * n)
  }
  const value = difference / weight
  const variance = (value * p + q) / (weight * weight)
  if (!(variance > 0)) return { ...undefinedEstimate('noVariation', value), standardError: 0 }
  return symmetricEstimate(value, Math.sqrt(variance), critical)
}
