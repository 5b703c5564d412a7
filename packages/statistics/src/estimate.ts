/**
 * Why a number does not exist. Codes, not sentences: whoever shows them has the words.
 *
 * - `noPeople`: an empty group, or nobody with weight
 * - `oneGroup`: only one of the two groups has people (in any stratum)
 * - `noPositives`, `noNegatives`: a class of the label or outcome is empty
 * - `noVariation`: everybody has the same value, so that nothing can be compared or no uncertainty can be measured
 * - `zeroDenominator`: a division by 0
 * - `unbounded`: the value or an end is infinite
 * - `tooFewPeople`, `tooFewUnits`: fewer than the method needs
 * - `momentMissing`: a sum that would be needed was not given
 * - `separated`: the two classes do not overlap, and the model has no finite best fit
 * - `notConverged`: no answer within the allowed steps
 * - `notPositive`: a mean or value that must be above 0 is not
 */
export type Undefined =
  | 'noPeople'
  | 'oneGroup'
  | 'noPositives'
  | 'noNegatives'
  | 'noVariation'
  | 'zeroDenominator'
  | 'unbounded'
  | 'tooFewPeople'
  | 'tooFewUnits'
  | 'momentMissing'
  | 'separated'
  | 'notConverged'
  | 'notPositive'

/** A number with its uncertainty. What does not exist is `null`, and `reason` says why. */
export interface Estimate {
  readonly value: number | null
  /** On the scale of the value, unless the function says otherwise. */
  readonly standardError: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** Why the value or, if there is one, its interval is missing; `null` where nothing is. */
  readonly reason: Undefined | null
}

export function undefinedEstimate(reason: Undefined, value: number | null = null): Estimate {
  return { value, standardError: null, lower: null, upper: null, reason }
}

/** value ± critical · standard error. */
export function symmetricEstimate(value: number, standardError: number, critical: number): Estimate {
  const half = critical * standardError
  return { value, standardError, lower: value - half, upper: value + half, reason: null }
}

/** value ·/÷ exp(critical · standard error of the logarithm), for a value above 0. */
export function ratioEstimate(value: number, logStandardError: number, critical: number): Estimate {
  const factor = Math.exp(critical * logStandardError)
  return { value, standardError: logStandardError, lower: value / factor, upper: value * factor, reason: null }
}
