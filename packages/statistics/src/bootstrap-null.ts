import type { Resample } from './multinomial.ts'
import type { RandomSource } from './random.ts'

export interface Studentised {
  readonly value: number
  /** Standard error of the value, from the same cells. */
  readonly error: number
}

/**
 * Draws of a studentised statistic as it would be if its true value were that of the null, where nothing can be permuted
 * (weights that go with the group, units in both groups): each replicate is centred at the value seen.
 *
 *     |value_b − value seen| / error_b     to be compared (`resamplingP`) with     |value seen − value of the null| / error
 *
 * NaN where a replicate has no value or no error, which `resamplingP` counts as extreme.
 * @param resample fills all that the statistic reads: with weights, Σw and the number of people (`resampleWeighted`)
 * @see Hall, Wilson 1991, Two guidelines for bootstrap hypothesis testing, https://doi.org/10.2307/2532163
 */
export function bootstrapNull(
  resample: Resample,
  cells: number,
  statistic: (cells: Float64Array) => Studentised | null,
  seen: number,
  replicates: number,
  random: RandomSource,
): Float64Array {
  const drawn = new Float64Array(replicates)
  const buffer = new Float64Array(cells)
  for (let i = 0; i < replicates; i++) {
    resample(random, buffer)
    const found = statistic(buffer)
    drawn[i] = found !== null && found.error > 0 ? Math.abs(found.value - seen) / found.error : Number.NaN
  }
  return drawn
}
