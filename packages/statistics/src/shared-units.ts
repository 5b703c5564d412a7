import type { FiniteBounds } from './bounds.ts'
import { clusteredMean } from './clustered.ts'

/** Profiles of units over two compared groups: a unit may have rows in either or both. Columns of equal length. */
export interface UnitProfilesOfTwo {
  readonly multiplicity: ArrayLike<number>
  readonly weight1: ArrayLike<number>
  readonly weighted1: ArrayLike<number>
  readonly weight0: ArrayLike<number>
  readonly weighted0: ArrayLike<number>
}

export interface SharedUnits {
  /** Units with rows in both groups. */
  readonly shared: number
  /** Units with rows in either. */
  readonly units: number
  /** Between the two means; 0 where no unit is in both. `null` where a variance is missing. */
  readonly covariance: number | null
  /** The same divided by both standard errors; 0 where one is 0. */
  readonly correlation: number | null
}

/**
 * How two groups' means go together because the same units are in both:
 *
 *     correlation = Σ_u e_u1 e_u0 / √(Σ_u e_u1² · Σ_u e_u0²),  e_ug = Σ_{i∈u, in g} w_i (y_i − mean_g)
 *
 * and the covariance is the correlation times both standard errors of `clusteredMean`, so that it never exceeds them.
 * With every unit in both groups, the variance of the difference is that of the units' own differences.
 */
export function sharedUnits(profiles: UnitProfilesOfTwo): SharedUnits {
  const { multiplicity, weight1, weighted1, weight0, weighted0 } = profiles
  const one = clusteredMean({ multiplicity, weight: weight1, weighted: weighted1 })
  const other = clusteredMean({ multiplicity, weight: weight0, weighted: weighted0 })
  let [shared, units, product, squares1, squares0] = [0, 0, 0, 0, 0]
  for (let i = 0; i < multiplicity.length; i++) {
    const m = multiplicity[i] as number
    const [w1, w0] = [weight1[i] as number, weight0[i] as number]
    if (!(w1 > 0 || w0 > 0)) continue
    units += m
    const e1 = w1 > 0 && one.mean !== null ? (weighted1[i] as number) - one.mean * w1 : 0
    const e0 = w0 > 0 && other.mean !== null ? (weighted0[i] as number) - other.mean * w0 : 0
    squares1 += m * e1 * e1
    squares0 += m * e0 * e0
    if (!(w1 > 0 && w0 > 0)) continue
    shared += m
    product += m * e1 * e0
  }
  if (one.variance === null || other.variance === null) {
    return { shared, units, covariance: null, correlation: null }
  }
  const varies = one.variance > 0 && other.variance > 0
  const correlation = varies ? Math.min(1, Math.max(-1, product / Math.sqrt(squares1 * squares0))) : 0
  return { shared, units, covariance: correlation * Math.sqrt(one.variance * other.variance), correlation }
}

/**
 * By what factor both effective sizes are to be multiplied, so that a test or interval for independent groups of the
 * contrast mean1 − weight · mean0 has the variance that the shared units give it:
 *
 *     (v1 + weight² v0) / (v1 + weight² v0 − 2 · weight · covariance)
 *
 * 1 without covariance; above 1 where the same units do alike in both groups. `weight` is 1 for a difference and the
 * threshold for a ratio. `null` where the contrast does not vary at all.
 */
export function covarianceFactor(v1: number, v0: number, covariance: number, weight = 1): number | null {
  const apart = v1 + weight * weight * v0
  const together = apart - 2 * weight * covariance
  return together > 1e-12 * apart ? apart / together : null
}

/**
 * The interval of value1 − value0 from the interval of each, for values that are correlated:
 *
 *     d − √(a² − 2ρab + b²),  a = value1 − lower1, b = upper0 − value0   (and likewise above)
 *
 * With Wilson's intervals and ρ = 0 this is Newcombe's method 10.
 * @see Zou, Donner 2008, https://doi.org/10.1002/sim.3095; Newcombe 1998 (paired), https://doi.org/10.1002/(SICI)1097-0258(19981130)17:22%3C2635::AID-SIM954%3E3.0.CO;2-C
 */
export function correlatedDifference(
  value1: number,
  one: FiniteBounds,
  value0: number,
  other: FiniteBounds,
  correlation: number,
): FiniteBounds {
  const reach = (a: number, b: number): number => Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b))
  const difference = value1 - value0
  return {
    lower: difference - reach(value1 - one.lower, other.upper - value0),
    upper: difference + reach(one.upper - value1, value0 - other.lower),
  }
}
