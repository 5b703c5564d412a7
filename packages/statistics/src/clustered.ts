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
  /** The same without leverages, m/(m − 1) · Σ_u e_u² / (Σw)²: what survey packages print. */
  readonly linearised: number | null
  readonly units: number
  /** (Σ_u W_u)² / Σ_u W_u²: the units, were they equally large. */
  readonly effectiveUnits: number
  /** For Student's law: the units that the variance rests on, less one; at least 1. */
  readonly degreesOfFreedom: number
  readonly reason: 'noPeople' | 'tooFewUnits' | null
  readonly warning: 'fewUnits' | null
}

/**
 * A weighted mean or rate of rows that come in units, with the variance between units:
 *
 *     e_u = Σ_{i∈u} w_i (y_i − mean),   v = Σ_u e_u²/(1 − W_u/W) / W²,   W_u = Σ_{i∈u} w_i,  W = Σw
 *     degrees of freedom = (Σ_u e_u²)² / Σ_u e_u⁴ − 1
 *
 * Units that weigh more pull the mean towards themselves and vary less about it: the leverages W_u/W undo that. With units
 * of equal weight v is the linearised variance, m/(m − 1) Σe²/W². A variance that rests on few units is itself known
 * badly, however many there are: with rare outcomes or uneven units, the few with large e are counted, as if equal.
 * (30 units of 1 to 20 rows, correlated by 0.5, a rate of 0.08: the interval with m − 1 covers 0.82, this one 0.94.)
 * Under 10 units `tooFewUnits`: shown, never tested. What it cannot see: dependence between units.
 * @see Särndal, Swensson, Wretman 1992, Model Assisted Survey Sampling, section 5.8; Bell, McCaffrey 2002, Survey Methodology 28 (leverages); Kish 1965, Survey Sampling (effective numbers)
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
    return { mean: null, variance: null, linearised: null, ...none, reason: 'noPeople', warning: null }
  }
  const mean = sum / total
  let [between, levered, fourth] = [0, 0, 0]
  for (let i = 0; i < multiplicity.length; i++) {
    const w = weight[i] as number
    if (!(w > 0)) continue
    const square = ((weighted[i] as number) - mean * w) ** 2
    const m = multiplicity[i] as number
    between += m * square
    levered += (m * square) / (1 - w / total)
    fourth += m * square * square
  }
  // Units that agree to rounding do not vary.
  if (between <= 1e-24 * squares * Math.max(1, mean * mean)) [between, levered] = [0, 0]
  const effectiveUnits = kish(total, squares)
  const resting = between > 0 ? (between * between) / fourth : effectiveUnits
  return {
    mean,
    variance: units > 1 ? levered / (total * total) : null,
    linearised: units > 1 ? ((units / (units - 1)) * between) / (total * total) : null,
    units,
    effectiveUnits,
    degreesOfFreedom: Math.max(1, Math.min(units, resting) - 1),
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
 *     n_effective = p (1 − p) / v · (z / t)²,  t with the degrees of freedom of v
 *
 * but no less than if rows of one unit told nothing new, which is the worst that dependence within units can do: the
 * effective number of units U (or p(1 − p)/v, if smaller), with t of U − 1. That also serves where v says nothing: the
 * rate is 0 or 1, or all units have the same share. 0 with fewer than 2 units.
 * @param level of the interval that the size is for: it sets z and t
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function clusteredRate(profiles: UnitProfiles, level: number): ClusteredRate {
  const found = clusteredMean(profiles)
  const { mean: rate, variance, effectiveUnits, degreesOfFreedom } = found
  if (rate === null || variance === null) return { ...found, nEffective: 0 }
  const shrink = (freedom: number) => (criticalValue(level) / studentCriticalValue(level, Math.max(1, freedom))) ** 2
  const varies = variance > 0 && rate > 0 && rate < 1
  const size = varies ? (rate * (1 - rate)) / variance : effectiveUnits
  const least = Math.min(size, effectiveUnits) * shrink(effectiveUnits - 1)
  return { ...found, nEffective: varies ? Math.max(size * shrink(degreesOfFreedom), least) : least }
}
