import type { FiniteBounds } from './bounds.ts'

/** What is known of one of two groups. `null` where there is nobody to take the rate of. */
export interface GroupRates {
  readonly baseRate: number | null
  readonly falsePositiveRate: number | null
  readonly falseNegativeRate: number | null
  readonly positivePredictiveValue: number | null
}

export type ErrorCriterion = 'falsePositiveRate' | 'falseNegativeRate' | 'positivePredictiveValue'

export interface ForcedCriterion {
  /** Held equal in both groups, at the values of group 0. */
  readonly equal: readonly [ErrorCriterion, ErrorCriterion]
  readonly third: ErrorCriterion
  /** What the third then is in group 1; `null` where the equal pair leaves it open or has no such value. */
  readonly implied: number | null
  /** The third in group 0. */
  readonly reference: number
  /** No decision rule has the equal pair in group 1: the implied value would lie outside [0, 1]. */
  readonly impossible: boolean
}

export interface Incompatibility {
  /** Odds of the label in group 1 over those in group 0. */
  readonly oddsRatio: number | null
  /**
   * Whether all three criteria can be equal at once: `impossible` if base rates differ beyond doubt, `possible` if they
   * may be equal, or if decisions are right about everybody with a positive one (predictive value 1, and so false
   * positive rate 0), or if nobody with the label is found.
   */
  readonly allThree: 'possible' | 'impossible' | 'unknown'
  /** Each pair held equal forces the third; empty where group 0 lacks a rate. */
  readonly forced: readonly ForcedCriterion[]
  /**
   * Kleinberg, Mullainathan and Raghavan: scores calibrated in both groups cannot also have equal means among positives
   * and among negatives, unless base rates are equal or scores are all right.
   */
  readonly calibrationAndBalance: 'possible' | 'impossible' | 'unknown'
  readonly reason: 'noPeople' | 'noVariation' | null
}

/**
 * Which criteria of error cannot hold together at two groups' base rates p. The four numbers are bound by
 *
 *     FPR = p/(1 − p) · (1 − PPV)/PPV · (1 − FNR)
 *
 * so that with different base rates two of them may be equal across groups, and the third then differs by a known amount.
 * A base rate of 0 or 1: `noVariation`, nothing is said.
 * @param difference interval of baseRate1 − baseRate0: only if it excludes 0 is anything called impossible
 * @param perfect scores that are all right (Brier score 0)
 * @see Chouldechova 2017, https://doi.org/10.1089/big.2016.0047; Kleinberg, Mullainathan, Raghavan 2016, https://arxiv.org/abs/1609.05807
 */
export function incompatibility(
  one: GroupRates,
  other: GroupRates,
  difference: FiniteBounds | null,
  { perfect = false }: { perfect?: boolean } = {},
): Incompatibility {
  const silent = { oddsRatio: null, allThree: 'unknown', forced: [], calibrationAndBalance: 'unknown' } as const
  const [p1, p0] = [one.baseRate, other.baseRate]
  if (p1 === null || p0 === null) return { ...silent, reason: 'noPeople' }
  if (p1 <= 0 || p1 >= 1 || p0 <= 0 || p0 >= 1) return { ...silent, reason: 'noVariation' }
  const oddsRatio = (p1 * (1 - p0)) / ((1 - p1) * p0)
  const apart = difference !== null && (difference.lower > 0 || difference.upper < 0)
  const { falsePositiveRate: fpr, falseNegativeRate: fnr, positivePredictiveValue: ppv } = other
  const trivial = (g: GroupRates): boolean => g.positivePredictiveValue === 1 || g.falseNegativeRate === 1
  const reached = trivial(one) && trivial(other)
  return {
    oddsRatio,
    allThree: !apart || reached ? 'possible' : 'impossible',
    forced: fpr === null || fnr === null || ppv === null ? [] : forcedBy(p1, fpr, fnr, ppv),
    calibrationAndBalance: !apart || perfect ? 'possible' : 'impossible',
    reason: null,
  }
}

function forcedBy(p1: number, fpr: number, fnr: number, ppv: number): ForcedCriterion[] {
  const odds = p1 / (1 - p1)
  const force = (
    third: ErrorCriterion,
    equal: readonly [ErrorCriterion, ErrorCriterion],
    numerator: number,
    denominator: number,
    reference: number,
  ): ForcedCriterion => {
    if (denominator === 0) return { equal, third, implied: null, reference, impossible: numerator !== 0 }
    const value = numerator / denominator
    const inside = value >= -1e-12 && value <= 1 + 1e-12
    return {
      equal,
      third,
      implied: inside ? Math.min(1, Math.max(0, value)) : null,
      reference,
      impossible: !inside,
    }
  }
  const found = odds * (1 - fnr)
  return [
    force('falsePositiveRate', ['falseNegativeRate', 'positivePredictiveValue'], found * (1 - ppv), ppv, fpr),
    force('positivePredictiveValue', ['falsePositiveRate', 'falseNegativeRate'], found, found + fpr, ppv),
    // 1 − FNR = FPR · PPV / (odds (1 − PPV))
    force(
      'falseNegativeRate',
      ['falsePositiveRate', 'positivePredictiveValue'],
      odds * (1 - ppv) - fpr * ppv,
      odds * (1 - ppv),
      fnr,
    ),
  ]
}
