import { type ClusteredMean, LEAST_UNITS, MANY_UNITS } from './clustered.ts'
import { kish } from './weights.ts'

/**
 * Units by profile, one amount x in one group: of a profile's units, how many there are, the weight W that each brings, and
 * over all of them Σ S and Σ S², S = Σ_{i∈u} w_i x_i.
 */
export interface AmountProfiles {
  readonly multiplicity: ArrayLike<number>
  readonly weight: ArrayLike<number>
  readonly sum: ArrayLike<number>
  readonly square: ArrayLike<number>
}

/**
 * The mean of an amount of rows that come in units, from sums over units that bring the same weight: what `clusteredMean`
 * gives from the units themselves, but for the degrees of freedom, U − 1 with U the effective number of units (fourth
 * powers of the units' sums are not known).
 */
export function clusteredAmount({ multiplicity, weight, sum, square }: AmountProfiles): ClusteredMean {
  let [units, total, squares, amount] = [0, 0, 0, 0]
  for (let i = 0; i < multiplicity.length; i++) {
    const [m, w] = [multiplicity[i] as number, weight[i] as number]
    if (!(w > 0)) continue
    units += m
    total += m * w
    squares += m * w * w
    amount += sum[i] as number
  }
  if (!(total > 0)) {
    const none = { units: 0, degreesOfFreedom: 0, effectiveUnits: 0 }
    return { mean: null, variance: null, linearised: null, ...none, reason: 'noPeople', warning: null }
  }
  const mean = amount / total
  let [between, levered, size] = [0, 0, 0]
  for (let i = 0; i < multiplicity.length; i++) {
    const w = weight[i] as number
    if (!(w > 0)) continue
    const [a, b] = [square[i] as number, -2 * mean * w * (sum[i] as number)]
    const c = (multiplicity[i] as number) * (mean * w) ** 2
    // Σ (S − mean W)², each term of which the sums give only up to rounding.
    const own = Math.max(0, a + b + c)
    between += own
    levered += own / (1 - w / total)
    size += a + c
  }
  if (between <= 1e-14 * size) [between, levered] = [0, 0]
  const effectiveUnits = kish(total, squares)
  return {
    mean,
    variance: units > 1 ? levered / (total * total) : null,
    linearised: units > 1 ? ((units / (units - 1)) * between) / (total * total) : null,
    units,
    effectiveUnits,
    degreesOfFreedom: Math.max(1, Math.min(units, effectiveUnits) - 1),
    reason: units < LEAST_UNITS ? 'tooFewUnits' : null,
    warning: units >= LEAST_UNITS && units < MANY_UNITS ? 'fewUnits' : null,
  }
}

/**
 * The number of independent people whose mean would be as precise: the variance of the amount itself over that of its
 * mean. The effective number of units where the mean does not vary, or how the amount varies is not known.
 * @param spread variance of the amount between people (`weightedMean`)
 */
export function peopleWorth(
  spread: number | null,
  { variance, effectiveUnits }: Pick<ClusteredMean, 'variance' | 'effectiveUnits'>,
): number {
  return spread !== null && spread > 0 && variance !== null && variance > 0 ? spread / variance : effectiveUnits
}

/** Profiles with rows in both groups: what one unit weighs in either, and over all its units Σ S1, Σ S0 and Σ S1 S0. */
export interface SharedAmounts {
  readonly multiplicity: ArrayLike<number>
  readonly weight1: ArrayLike<number>
  readonly sum1: ArrayLike<number>
  readonly weight0: ArrayLike<number>
  readonly sum0: ArrayLike<number>
  readonly product: ArrayLike<number>
}

/** A group's mean, with its Σw. */
export interface AmountOf extends ClusteredMean {
  readonly weight: number
}

/**
 * The covariance of two groups' means, 0 where no unit is in both: as in `sharedUnits`, the correlation of the units'
 * distances from either mean times both standard errors.
 */
export function amountCovariance(shared: SharedAmounts, one: AmountOf, other: AmountOf): number {
  const [v1, v0] = [one.variance ?? 0, other.variance ?? 0]
  if (one.mean === null || other.mean === null || !(v1 > 0) || !(v0 > 0)) return 0
  const [m1, m0] = [one.mean, other.mean]
  let product = 0
  for (let i = 0; i < shared.multiplicity.length; i++) {
    const [w1, w0] = [shared.weight1[i] as number, shared.weight0[i] as number]
    product +=
      (shared.product[i] as number) -
      m0 * w0 * (shared.sum1[i] as number) -
      m1 * w1 * (shared.sum0[i] as number) +
      (shared.multiplicity[i] as number) * m1 * m0 * w1 * w0
  }
  const correlation = product / Math.sqrt(squaresOf(one) * squaresOf(other))
  return Math.min(1, Math.max(-1, correlation)) * Math.sqrt(v1 * v0)
}

/** Σ (S − mean W)² over a group's units. */
function squaresOf({ linearised, units, weight }: AmountOf): number {
  return ((linearised as number) * (units - 1) * weight * weight) / units
}
