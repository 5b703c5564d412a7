export interface FinitePopulation {
  /** By how much the variance of a rate shrinks: 1 for a small part of the population, 0 for all of it. */
  readonly varianceFactor: number
  /** The size to give to an interval; `null` where everyone was seen and no sampling error is left. */
  readonly nEffective: number | null
}

/**
 * Correction for a simple sample drawn without replacement from a known, finite population.
 *
 *     factor = (N − n) / (N − 1),  n_effective = n / factor
 *
 * `effectiveSize` may be weighted: the share seen is judged by `sampled`, the people themselves.
 * @see Cochran 1977, Sampling Techniques, section 2.6
 * @example finitePopulation(100, 1000).nEffective // 111
 * @throws RangeError unless 0 < sampled ≤ population
 */
export function finitePopulation(sampled: number, population: number, effectiveSize = sampled): FinitePopulation {
  if (!(sampled > 0 && sampled <= population && Number.isFinite(population))) {
    throw new RangeError(`finitePopulation: ${sampled} sampled of ${population}`)
  }
  const varianceFactor = sampled === population ? 0 : (population - sampled) / (population - 1)
  return { varianceFactor, nEffective: varianceFactor === 0 ? null : effectiveSize / varianceFactor }
}
