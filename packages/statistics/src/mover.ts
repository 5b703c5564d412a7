export interface Term {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  readonly weight: number
}

/**
 * MOVER: the interval of Σ weight · estimate of independent numbers from the interval of each, by squares of the
 * distances to the limits that pull the sum down or up.
 * @see Zou, Donner 2008, https://doi.org/10.1002/sim.3095
 */
export function moverSum(terms: readonly Term[]): { estimate: number; lower: number; upper: number } {
  let estimate = 0
  let down = 0
  let up = 0
  for (const term of terms) {
    estimate += term.weight * term.estimate
    const toLower = term.weight * (term.estimate - term.lower)
    const toUpper = term.weight * (term.upper - term.estimate)
    down += (term.weight >= 0 ? toLower : toUpper) ** 2
    up += (term.weight >= 0 ? toUpper : toLower) ** 2
  }
  return { estimate, lower: estimate - Math.sqrt(down), upper: estimate + Math.sqrt(up) }
}
