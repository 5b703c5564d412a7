import type { FiniteBounds } from './bounds.ts'

/**
 * Newcombe's score interval (method 5) of P(one > other) + ½ P(one = other): the θ for which the value seen is within z
 * standard errors, the error being that at θ.
 *
 *     V(θ) = θ(1 − θ)/(n1 n0) · [1 + N (1 − θ)/(2 − θ) + N θ/(1 + θ)],  N = (n1 + n0)/2 − 1
 *
 * Holds where DeLong's variance is 0 or the groups are small. Sizes may be effective.
 * @see Newcombe 2006, part 2, https://doi.org/10.1002/sim.2324
 */
export function newcombeSuperiority(value: number, size1: number, size0: number, z: number): FiniteBounds {
  const middle = Math.max(0, (size1 + size0) / 2 - 1)
  const error = (theta: number): number => {
    const rest = 1 - theta
    const inflation = 1 + (middle * rest) / (1 + rest) + (middle * theta) / (1 + theta)
    return Math.sqrt(((theta * rest) / (size1 * size0)) * inflation)
  }
  const lower = (at: number): number => {
    if (at === 0) return 0
    // Rejected at the low end, not rejected just under the value seen.
    let [low, high] = [0, at]
    for (let turn = 0; turn < 80; turn++) {
      const theta = (low + high) / 2
      if (at - theta > z * error(theta)) low = theta
      else high = theta
    }
    return (low + high) / 2
  }
  return { lower: lower(value), upper: 1 - lower(1 - value) }
}
