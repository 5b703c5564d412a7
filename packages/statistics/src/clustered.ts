import { criticalValue } from './normal.ts'
import { studentCriticalValue } from './student-t.ts'
import { kish } from './weights.ts'

/** Fewer units than this: nothing is tested. */
export const LEAST_UNITS = 10
/** Fewer than this: tested, with a warning. */
export const MANY_UNITS = 30

/**
 * Distinct profiles of units (people with several rows, households, sites), as columns of equal length: how many units
 * share the profile, and what one such unit brings: its rows' Σw and Σw·y (y a yes or no, or an amount). A unit without
 * weight here is not present and is not counted.
 */
export interface UnitProfiles {
  readonly multiplicity: ArrayLike<number>
  readonly weight: ArrayLike<number>
  readonly weighted: ArrayLike<number>
}

export interface ClusteredMean {
  /** Σwy / Σw: a rate if y is 0 or 1. `null` where nobody has weight. */
  readonly mean: number | null
  /** Of the mean, rows of one unit taken as dependent. `null` with the mean, or with a single unit. */
  readonly variance: number | null
  readonly units: number
  /** units − 1, for Student's law. */
  readonly degreesOfFreedom: number
  /** (Σ_u W_u)² / Σ_u W_u²: the units, were they equally large. */
  readonly effectiveUnits: number
  readonly reason: 'noPeople' | 'tooFewUnits' | null
  readonly warning: 'fewUnits' | null
}

/**
 * A weighted mean or rate of rows that come in units, with the linearised variance between units:
 *
 *     v = m/(m − 1) · Σ_u (Σ_{i∈u} w_i (y_i − mean))² / (Σw)²,  m units
 *
 * One row a unit gives the usual variance of a mean, with m − 1. Under 10 units `tooFewUnits`: shown, never tested.
 * What it cannot see: dependence between units.
 * @see Särndal, Swensson, Wretman 1992, Model Assisted Survey Sampling, section 5.8; Binder 1983, https://doi.org/10.2307/1402588
 */
export function clusteredMean({ multiplicity, weight, weighted }: UnitProfiles): ClusteredMean {
  let [units, total, squares, sum] = [0, 0, 0, 0]
  for (let i = 0; i < multiplicity.length; i++) {
    const [m, w] = [multiplicity[i] as number, weight[i] as number]
    if (!(w > 0)) continue
    units += m
    total += m * w
    squares += m * w * w
    sum += m * (weighted[i] as number)
  }
  if (!(total > 0)) {
    const none = { units: 0, degreesOfFreedom: 0, effectiveUnits: 0 }
    return { mean: null, variance: null, ...none, reason: 'noPeople', warning: null }
  }
  const mean = sum / total
  let between = 0
  for (let i = 0; i < multiplicity.length; i++) {
    const w = weight[i] as number
    if (w > 0) between += (multiplicity[i] as number) * ((weighted[i] as number) - mean * w) ** 2
  }
  // Units that agree to rounding do not vary.
  if (between <= 1e-24 * squares * Math.max(1, mean * mean)) between = 0
  return {
    mean,
    variance: units > 1 ? ((units / (units - 1)) * between) / (total * total) : null,
    units,
    degreesOfFreedom: units - 1,
    effectiveUnits: kish(total, squares),
    reason: units < LEAST_UNITS ? 'tooFewUnits' : null,
    warning: units >= LEAST_UNITS && units < MANY_UNITS ? 'fewUnits' : null,
  }
}

export interface ClusteredRate extends ClusteredMean {
  /** The number of independent, equally weighted people that would be as precise, few units allowed for. */
  readonly nEffective: number
}

/**
 * A rate of rows that come in units, with the size to give to an interval or test of one rate:
 *
 *     n_effective = p (1 − p) / v · (z / t_{m−1})²
 *
 * Where the rate is 0 or 1, or all units have the same share, v says nothing: the effective number of units serves, as
 * if rows of one unit told nothing new. 0 with fewer than 2 units.
 * @param level of the interval that the size is for: it sets z and t
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function clusteredRate(profiles: UnitProfiles, level: number): ClusteredRate {
  const found = clusteredMean(profiles)
  const { mean: rate, variance, units, effectiveUnits } = found
  if (rate === null || variance === null) return { ...found, nEffective: 0 }
  const shrink = (criticalValue(level) / studentCriticalValue(level, units - 1)) ** 2
  const size = variance > 0 && rate > 0 && rate < 1 ? (rate * (1 - rate)) / variance : effectiveUnits
  return { ...found, nEffective: size * shrink }
}
