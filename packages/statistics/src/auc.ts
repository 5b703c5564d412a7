import type { FiniteBounds } from './bounds.ts'
import { requireOpenUnit } from './check.ts'
import type { Undefined } from './estimate.ts'
import { newcombeSuperiority } from './newcombe-auc.ts'
import { criticalValue, normalAbove } from './normal.ts'
import { placements } from './placements.ts'
import { correlatedDifference } from './shared-units.ts'

/** People with the label and without it over bins of the score, lowest bin first: counts, or Σw with Σw² beside. */
export interface ScoredLabels {
  readonly positives: ArrayLike<number>
  readonly negatives: ArrayLike<number>
  readonly positivesSquared?: ArrayLike<number>
  readonly negativesSquared?: ArrayLike<number>
  /** Not 0 where all scores of the bin are the same. Absent: any bin may hold different scores. */
  readonly singleValued?: ArrayLike<number | boolean>
}

/** A class smaller than this (10, but for rounding of weights) has Newcombe's interval. */
export const SMALL_CLASS = 10 - 1e-9

export interface Auc {
  readonly value: number | null
  /** How far the value may be from that of the scores themselves: exact scores, 0. */
  readonly bound: number | null
  /** DeLong's; 0 where the classes do not overlap. */
  readonly standardError: number | null
  /** Widened by the bound. */
  readonly lower: number | null
  readonly upper: number | null
  readonly method: 'delong-logit' | 'newcombe-5' | null
  readonly reason: Undefined | null
}

/**
 * Area under the ROC curve: the chance that someone with the label scores above someone without, ties half.
 *
 *     Σ_b n1_b (n0 below b + n0_b/2) / (n1 n0)
 *
 * Pairs of different scores in one bin count ½ too; what that can hide is bounded by ½ Σ n1_b n0_b/(n1 n0) over bins
 * that are not single-valued. Interval: DeLong's on the logit scale; where its variance is 0 or a class has fewer than
 * 10 people (effective, if weighted), Newcombe's method 5; both widened by the bound, within [0, 1]. 0.5: no ranking.
 * A class without people: `noPositives` or `noNegatives`.
 * What it cannot see: whether scores are right as probabilities, or the threshold in use.
 * @see DeLong, DeLong, Clarke-Pearson 1988, https://doi.org/10.2307/2531595; Newcombe 2006, https://doi.org/10.1002/sim.2324
 * @example auc({ positives: [0, 4], negatives: [4, 0] }, 0.95).value // 1
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function auc(bins: ScoredLabels, level: number): Auc {
  const z = criticalValue(level)
  const found = aucSummary(bins)
  if ('reason' in found) {
    const none = { value: null, bound: null, standardError: null, lower: null, upper: null, method: null }
    return { ...none, reason: found.reason }
  }
  const { lower, upper } = aucBounds(found, z)
  const { value, bound, variance, newcombe } = found
  return {
    value,
    bound,
    standardError: variance === null ? null : Math.sqrt(variance),
    lower: Math.max(0, lower - bound),
    upper: Math.min(1, upper + bound),
    method: newcombe ? 'newcombe-5' : 'delong-logit',
    reason: null,
  }
}

export interface AucDifference {
  readonly value: number | null
  readonly bound: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** Of equality, two-sided; the bound is held against a difference. */
  readonly p: number | null
  readonly reason: Undefined | null
}

/**
 * The difference of the areas of two groups of different people, from the interval of each (squares of the distances to
 * the limits), widened by both bounds. The test is the interval turned round: p is one minus the level at which the
 * interval first touches 0, so that the two never disagree; a difference within the bounds has p 1.
 * @see Zou, Donner 2008, https://doi.org/10.1002/sim.3095
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function aucDifference(one: ScoredLabels, other: ScoredLabels, level: number): AucDifference {
  requireOpenUnit('aucDifference', 'level', level)
  const [a, b] = [aucSummary(one), aucSummary(other)]
  const none = { value: null, bound: null, lower: null, upper: null, p: null }
  if ('reason' in a) return { ...none, reason: a.reason }
  if ('reason' in b) return { ...none, reason: b.reason }
  const value = a.value - b.value
  const bound = a.bound + b.bound
  const at = (z: number): FiniteBounds => correlatedDifference(a.value, aucBounds(a, z), b.value, aucBounds(b, z), 0)
  const { lower, upper } = at(criticalValue(level))
  return {
    value,
    bound,
    lower: Math.max(-1, lower - bound),
    upper: Math.min(1, upper + bound),
    p: touching((z) => (value > 0 ? at(z).lower - bound : -at(z).upper - bound), Math.abs(value) - bound),
    reason: null,
  }
}

/** Two-sided p at which a falling distance from 0 is used up. */
function touching(distance: (z: number) => number, atZero: number): number {
  if (!(atZero > 0)) return 1
  let [low, high] = [0, 40]
  for (let turn = 0; turn < 60; turn++) {
    const z = (low + high) / 2
    if (distance(z) > 0) low = z
    else high = z
  }
  return Math.min(1, 2 * normalAbove((low + high) / 2))
}

/** Where an area and its interval come from. */
export interface AucSummary {
  readonly value: number
  readonly bound: number
  readonly variance: number | null
  readonly size1: number
  readonly size0: number
  readonly newcombe: boolean
}

export function aucSummary(bins: ScoredLabels): AucSummary | { reason: Undefined } {
  const { positives, negatives, positivesSquared, negativesSquared, singleValued } = bins
  const squares =
    positivesSquared && negativesSquared ? { oneSquared: positivesSquared, otherSquared: negativesSquared } : {}
  const { value, variance, size1, size0 } = placements({ one: positives, other: negatives, ...squares })
  if (value === null) return { reason: size1 > 0 ? 'noNegatives' : size0 > 0 ? 'noPositives' : 'noPeople' }
  let [w1, w0, mixed] = [0, 0, 0]
  for (let i = 0; i < positives.length; i++) {
    const [here1, here0] = [positives[i] as number, negatives[i] as number]
    w1 += here1
    w0 += here0
    if (!singleValued?.[i]) mixed += here1 * here0
  }
  const newcombe = variance === null || variance === 0 || size1 < SMALL_CLASS || size0 < SMALL_CLASS
  return { value, bound: mixed / (2 * w1 * w0), variance, size1, size0, newcombe }
}

/** The interval, before what binning may hide, z (or Student's t) standard errors wide. */
export function aucBounds({ value, variance, size1, size0, newcombe }: AucSummary, z: number): FiniteBounds {
  if (newcombe) return newcombeSuperiority(value, size1, size0, z)
  const factor = Math.exp((z * Math.sqrt(variance as number)) / (value * (1 - value)))
  const odds = value / (1 - value)
  return { lower: odds / (odds + factor), upper: odds / (odds + 1 / factor) }
}
