import {
  type Auc,
  type AucDifference,
  type AucSummary,
  aucBounds,
  aucSummary,
  type ScoredLabels,
  SMALL_CLASS,
} from './auc.ts'
import type { FiniteBounds } from './bounds.ts'
import { requireOpenUnit } from './check.ts'
import { LEAST_UNITS } from './clustered.ts'
import { eachUnit, type ScoredUnits } from './scored-units.ts'
import { correlatedDifference } from './shared-units.ts'
import { studentAbove, studentCriticalValue } from './student-t.ts'
import { kish } from './weights.ts'

export interface ClusteredAuc extends Omit<Auc, 'method'> {
  readonly method: 'obuchowski-logit' | 'newcombe-5-clustered' | null
  /** As Obuchowski gives it, without leverages: what other programs print. `null` with fewer than 2 units of a class. */
  readonly linearised: number | null
  readonly units: number
  /** Independent people that would be as precise. */
  readonly nEffective: number
  readonly degreesOfFreedom: number
}

/**
 * Area under the ROC curve of rows that come in units: the value of `auc`, with the variance between units. Each row with
 * the label has a placement (the share of those without it below, ties half), each without it the share above; with e the
 * distances of both from the value, summed over the rows of a unit:
 *
 *     v = Σ_u (e1_u / √(1 − W1_u/W1) / W1 + e0_u / √(1 − W0_u/W0) / W0)²
 *
 * Units of equal size, each of one class: Obuchowski's variance, `linearised`. Logit scale, Student's law with the units
 * that the variance rests on, less one. Where it is 0, or a class is of fewer than 10 effective units: Newcombe's interval
 * with the effective units of both classes for people, as if rows of one unit told nothing new.
 * @see Obuchowski 1997, Biometrics 53, https://doi.org/10.2307/2533957; Bell, McCaffrey 2002, Survey Methodology 28 (leverages)
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function clusteredAuc(bins: ScoredLabels, units: ScoredUnits, level: number): ClusteredAuc {
  requireOpenUnit('clusteredAuc', 'level', level)
  const found = summaryOf(bins, units)
  if ('reason' in found) {
    const none = { value: null, bound: null, standardError: null, lower: null, upper: null, method: null }
    return { ...none, linearised: null, units: found.units, nEffective: 0, degreesOfFreedom: 0, reason: found.reason }
  }
  const { value, bound, variance, newcombe, linearised, nEffective, degreesOfFreedom } = found
  const { lower, upper } = aucBounds(found, studentCriticalValue(level, degreesOfFreedom))
  return {
    value,
    bound,
    standardError: variance === null ? null : Math.sqrt(variance),
    lower: Math.max(0, lower - bound),
    upper: Math.min(1, upper + bound),
    method: newcombe ? 'newcombe-5-clustered' : 'obuchowski-logit',
    ...{ linearised, nEffective, degreesOfFreedom, units: found.units, reason: null },
  }
}

export interface ClusteredAucDifference extends AucDifference {
  readonly nEffective: number
  /** Of the group with fewer. With less than 10 nothing is tested. */
  readonly units: number
}

/** A group's rows, over the bins and by unit. */
export interface UnitLabels {
  readonly bins: ScoredLabels
  readonly units: ScoredUnits
}

/**
 * The difference of the areas of two groups, from the interval of each, with the correlation that units in both bring.
 * The test is the interval turned round, as in `aucDifference`; with fewer than 10 units in a group p is `null`.
 * @see Zou, Donner 2008, https://doi.org/10.1002/sim.3095
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function clusteredAucDifference(one: UnitLabels, other: UnitLabels, level: number): ClusteredAucDifference {
  requireOpenUnit('clusteredAucDifference', 'level', level)
  const [a, b] = [summaryOf(one.bins, one.units), summaryOf(other.bins, other.units)]
  const units = Math.min(a.units, b.units)
  const none = { value: null, bound: null, lower: null, upper: null, p: null, nEffective: 0, units }
  if ('reason' in a) return { ...none, reason: a.reason }
  if ('reason' in b) return { ...none, reason: b.reason }
  const correlation = a.newcombe || b.newcombe ? 0 : correlationOf(one.units, a, other.units, b)
  const freedom = jointFreedom(a, b, correlation)
  const at = (t: number): FiniteBounds =>
    correlatedDifference(a.value, aucBounds(a, t), b.value, aucBounds(b, t), correlation)
  const [value, bound] = [a.value - b.value, a.bound + b.bound]
  const { lower, upper } = at(studentCriticalValue(level, freedom))
  const distance = (t: number) => (value > 0 ? at(t).lower - bound : -at(t).upper - bound)
  return {
    value,
    bound,
    lower: Math.max(-1, lower - bound),
    upper: Math.min(1, upper + bound),
    p: units < LEAST_UNITS ? null : touching(distance, Math.abs(value) - bound, freedom),
    nEffective: a.nEffective + b.nEffective,
    units,
    reason: null,
  }
}

/** Two-sided p at which a falling distance from 0 is used up. */
function touching(distance: (t: number) => number, atZero: number, freedom: number): number {
  if (!(atZero > 0)) return 1
  let [low, high] = [0, 1000]
  for (let turn = 0; turn < 80; turn++) {
    const t = (low + high) / 2
    if (distance(t) > 0) low = t
    else high = t
  }
  return Math.min(1, 2 * studentAbove((low + high) / 2, freedom))
}

interface Summary extends AucSummary {
  readonly units: number
  readonly linearised: number | null
  readonly nEffective: number
  readonly degreesOfFreedom: number
  /** Of each profile, what one unit moves the value by. */
  readonly moves: Float64Array
}

type Failed = Extract<ReturnType<typeof aucSummary>, { reason: unknown }> & { readonly units: number }

function summaryOf(bins: ScoredLabels, units: ScoredUnits): Summary | Failed {
  const rows = aucSummary(bins)
  const { multiplicity } = units
  const count = Array.from(multiplicity).reduce((sum, m) => sum + m, 0)
  if ('reason' in rows) return { ...rows, units: count }
  const { value } = rows
  const parts = [1, 0].map((label) => placed(bins, units, label === 1, value)) as [Placed, Placed]
  const [one, other] = parts
  const moves = new Float64Array(multiplicity.length)
  let [levered, squares, fourth, product] = [0, 0, 0, 0]
  for (let p = 0; p < moves.length; p++) {
    const m = multiplicity[p] as number
    const [e1, e0] = [(one.sum[p] as number) / one.total, (other.sum[p] as number) / other.total]
    const move = e1 + e0
    moves[p] = move
    squares += m * move * move
    fourth += m * move ** 4
    product += m * e1 * e0
    levered += m * (pulled(e1, one, p) + pulled(e0, other, p)) ** 2
  }
  const alone = one.units < 2 || other.units < 2
  const factor = (k: number) => k / (k - 1)
  const linearised = alone
    ? null
    : factor(one.units) * one.squares + factor(other.units) * other.squares + 2 * factor(count) * product
  const [size1, size0] = [one.effective, other.effective]
  // Complete separation leaves rounding only.
  const variance = alone ? null : levered < 1e-28 ? 0 : levered
  const newcombe = variance === null || variance === 0 || size1 < SMALL_CLASS || size0 < SMALL_CLASS
  const effective = kish(one.total + other.total, squaredWeights(units))
  const worth = rows.variance === null || newcombe ? effective : (rowsWorth(bins) * rows.variance) / variance
  const resting = newcombe ? Math.min(size1, size0) : Math.min(count, (squares * squares) / fourth)
  return {
    ...{ value, bound: rows.bound, variance, size1, size0, newcombe, units: count, linearised, moves },
    nEffective: worth,
    degreesOfFreedom: Math.max(1, resting - 1),
  }
}

interface Placed {
  readonly total: number
  readonly units: number
  readonly effective: number
  /** Of each profile: what one unit's rows of the class weigh, and Σw (placement − value). */
  readonly weight: Float64Array
  readonly sum: Float64Array
  /** Σ of the squares of that over units, divided by the square of the total. */
  readonly squares: number
}

/** The rows of one class by unit, each with the share of the other class that it stands on the right side of. */
function placed(bins: ScoredLabels, units: ScoredUnits, positive: boolean, value: number): Placed {
  const other = positive ? bins.negatives : bins.positives
  const size = other.length
  const against = Array.from(other).reduce((sum, w) => sum + w, 0)
  const placement = new Float64Array(size)
  let passed = 0
  for (let b = 0; b < size; b++) {
    const here = other[b] as number
    placement[b] = (positive ? passed + here / 2 : against - passed - here / 2) / against
    passed += here
  }
  const { multiplicity, start } = units
  const [weight, sum] = [new Float64Array(multiplicity.length), new Float64Array(multiplicity.length)]
  let [total, present, squares, kishSquares] = [0, 0, 0, 0]
  for (let p = 0; p < multiplicity.length; p++) {
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
      if ((units.positive[e] !== 0) !== positive) continue
      const w = units.weight[e] as number
      weight[p] = (weight[p] as number) + w
      sum[p] = (sum[p] as number) + w * ((placement[units.bin[e] as number] as number) - value)
    }
    const m = multiplicity[p] as number
    const w = weight[p] as number
    if (!(w > 0)) continue
    present += m
    total += m * w
    kishSquares += m * w * w
    squares += m * (sum[p] as number) ** 2
  }
  return { total, units: present, effective: kish(total, kishSquares), weight, sum, squares: squares / (total * total) }
}

function pulled(move: number, { weight, total }: Placed, p: number): number {
  return move === 0 ? 0 : move / Math.sqrt(1 - (weight[p] as number) / total)
}

/** Kish's size of the rows, as if each were a person. */
function rowsWorth({ positives, negatives, positivesSquared, negativesSquared }: ScoredLabels): number {
  const sum = (a: ArrayLike<number>, b: ArrayLike<number>) =>
    Array.from(a).reduce((total, w, i) => total + w + (b[i] as number), 0)
  return kish(sum(positives, negatives), sum(positivesSquared ?? positives, negativesSquared ?? negatives))
}

function squaredWeights({ multiplicity, start, weight }: ScoredUnits): number {
  let squares = 0
  for (let p = 0; p < multiplicity.length; p++) {
    let own = 0
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) own += weight[e] as number
    squares += (multiplicity[p] as number) * own * own
  }
  return squares
}

function correlationOf(one: ScoredUnits, a: Summary, other: ScoredUnits, b: Summary): number {
  let [product, squares1, squares0] = [0, 0, 0]
  eachUnit(one, other, (i, j) => {
    const m = (i === null ? other.multiplicity[j ?? 0] : one.multiplicity[i]) as number
    const [x, y] = [i === null ? 0 : (a.moves[i] as number), j === null ? 0 : (b.moves[j] as number)]
    product += m * x * y
    squares1 += m * x * x
    squares0 += m * y * y
  })
  return Math.min(1, Math.max(-1, product / Math.sqrt(squares1 * squares0)))
}

/** Satterthwaite's; where a variance says nothing, or the same units are in both, the smaller of both. */
function jointFreedom(a: Summary, b: Summary, correlation: number): number {
  if (a.newcombe || b.newcombe || correlation !== 0) return Math.min(a.degreesOfFreedom, b.degreesOfFreedom)
  const [v1, v0] = [a.variance as number, b.variance as number]
  return (v1 + v0) ** 2 / (v1 ** 2 / a.degreesOfFreedom + v0 ** 2 / b.degreesOfFreedom)
}
