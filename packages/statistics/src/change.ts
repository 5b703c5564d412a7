import { moverSum, type Term } from './mover.ts'
import { criticalValue, normalAbove } from './normal.ts'
import { wilsonFromRate } from './wilson.ts'

/** A rate and the number of independent people it comes from. */
export interface RateOf {
  readonly rate: number
  readonly size: number
}

/** A comparison of two groups at one time. */
export interface PairOfRates {
  readonly one: RateOf
  readonly other: RateOf
}

export interface Change {
  readonly value: number
  readonly lower: number
  readonly upper: number
  /** Two-sided, of no change: the smallest level at which the interval leaves 0 out. */
  readonly pValue: number
}

/** Beyond this many standard errors a p-value has no meaning, and is told as that of the limit. */
const FURTHEST = 37

/**
 * How much a difference of two rates changed between two independent samples: the contrast of four rates
 *
 *     (p1 − p0 after) − (p1 − p0 before)
 *
 * with the interval of MOVER over the four Wilson intervals. Unit: a difference of shares, in [−2, 2]; 0 where nothing
 * changed. Sizes may be effective. The p-value is that of the interval: 2 · P(Z > z) for the largest z whose interval
 * still ends at 0.
 * What it cannot see: people who are in both samples, and changes of the groups themselves.
 * @see Zou, Donner 2008, https://doi.org/10.1002/sim.3095; Newcombe 2001, https://doi.org/10.1080/00031305.2001.10474475
 * @throws RangeError if a size is not above 0 or the level not strictly between 0 and 1
 */
export function changeOfDifference(before: PairOfRates, after: PairOfRates, level: number): Change {
  const rates: [RateOf, number][] = [
    [after.one, 1],
    [after.other, -1],
    [before.one, -1],
    [before.other, 1],
  ]
  const at = (own: number) =>
    moverSum(
      rates.map(([{ rate, size }, weight]): Term => {
        const { lower, upper } = wilsonFromRate(rate, size, own)
        return { estimate: rate, lower, upper, weight }
      }),
    )
  const { estimate: value, lower, upper } = at(level)
  return { value, lower, upper, pValue: pValueOf(value, (z) => at(1 - 2 * normalAbove(z))) }
}

/** An estimate with its interval, from one of two independent samples. */
export interface Bracketed {
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/**
 * The same for any number that has an interval: after − before, by MOVER. The p-value takes the distance to the limit
 * nearest 0 for the z of the level: exact for symmetric intervals, near it for others.
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function changeOfEstimates(before: Bracketed, after: Bracketed, level: number): Change {
  const term = ({ value: estimate, lower, upper }: Bracketed, weight: number): Term => ({
    estimate,
    lower,
    upper,
    weight,
  })
  const { estimate: value, lower, upper } = moverSum([term(after, 1), term(before, -1)])
  const distance = value > 0 ? value - lower : upper - value
  const z = value === 0 ? 0 : distance > 0 ? (criticalValue(level) * Math.abs(value)) / distance : FURTHEST
  return { value, lower, upper, pValue: Math.min(1, 2 * normalAbove(Math.min(z, FURTHEST))) }
}

function pValueOf(value: number, interval: (z: number) => { lower: number; upper: number }): number {
  if (value === 0) return 1
  // Positive while the interval leaves 0 out.
  const clear = (z: number) => (value > 0 ? interval(z).lower : -interval(z).upper)
  // Above this the level cannot be told from 1.
  let [low, high] = [0, 8]
  if (clear(high) > 0) return 2 * normalAbove(high)
  for (let turn = 0; turn < 60; turn++) {
    const middle = (low + high) / 2
    if (clear(middle) > 0) low = middle
    else high = middle
  }
  return Math.min(1, 2 * normalAbove(low))
}
