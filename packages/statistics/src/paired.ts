import { binomialProbability } from './binomial-probability.ts'
import type { FiniteBounds } from './bounds.ts'
import { wilson } from './wilson.ts'

/** The same people asked twice. */
export interface Pairs {
  readonly both: number
  /** Yes the first time alone. */
  readonly first: number
  /** Yes the second time alone. */
  readonly second: number
  readonly neither: number
}

/**
 * The second rate minus the first, (second − first)/n, with Newcombe's interval for paired rates: the square-and-add of
 * two Wilson intervals with the correlation φ of the pairs, with his continuity correction of φ where it is positive.
 * @see Newcombe 1998, Improved confidence intervals for the difference between binomial proportions based on paired data,
 *   method 10, https://doi.org/10.1002/(SICI)1097-0258(19981130)17:22<2635::AID-SIM954>3.0.CO;2-C
 */
export function pairedDifference(
  { both, first, second, neither }: Pairs,
  level: number,
): (FiniteBounds & { readonly value: number }) | null {
  const n = both + first + second + neither
  if (n === 0) return null
  const [yes1, yes2] = [both + first, both + second]
  const one = wilson(yes1, n, level)
  const two = wilson(yes2, n, level)
  const margins = yes1 * (n - yes1) * yes2 * (n - yes2)
  const product = both * neither - first * second
  const numerator = product > 0 ? Math.max(0, product - n / 2) : product
  const phi = margins === 0 ? 0 : numerator / Math.sqrt(margins)
  const [p1, p2] = [yes1 / n, yes2 / n]
  const value = (second - first) / n
  const around = (a: number, b: number) => Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b))
  return {
    value,
    lower: value - around(p2 - two.lower, one.upper - p1),
    upper: value + around(two.upper - p2, p1 - one.lower),
  }
}

/**
 * McNemar's exact test that changes are as frequent in one direction as in the other: two-sided binomial of the smaller
 * count among those that changed, at ½. Nobody changed: 1.
 * @see McNemar 1947, https://doi.org/10.1007/BF02295996
 */
export function mcNemarExact(first: number, second: number): number {
  const n = first + second
  let below = 0
  for (let x = 0; x <= Math.min(first, second); x++) below += binomialProbability(x, n, 0.5)
  return Math.min(1, 2 * below)
}
