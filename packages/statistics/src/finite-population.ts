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

interface GroupCount {
  readonly positives: number
  readonly total: number
}

/**
 * Counts to give to intervals and to `effectiveCounts` where the rows are a simple sample from a known, finite
 * population: each group's counts divided by the factor of the whole sample, since each group is then sampled at the same
 * share. `null` where everyone was seen: no sampling error is left, see `censusReading`.
 *
 *     { positives / factor, total / factor },  factor = (N − n)/(N − 1)
 *
 * `sampled` and `population` count people, all groups together; a group's counts may be effective already.
 * What it cannot see: a sample that was not drawn at random.
 * @see Cochran 1977, Sampling Techniques, section 3.2
 * @example sampledCounts({ positives: 20, total: 50 }, 100, 1000) // { positives: 22.2, total: 55.5 }
 * @throws RangeError unless 0 < sampled ≤ population
 */
export function sampledCounts(
  { positives, total }: GroupCount,
  sampled: number,
  population: number,
): GroupCount | null {
  const { varianceFactor } = finitePopulation(sampled, population)
  return varianceFactor === 0 ? null : { positives: positives / varianceFactor, total: total / varianceFactor }
}

/**
 * Where a value lies among these very people, if they are all there are: a fact, without interval or test, to be shown
 * beside the reading of the process, never instead of it. On an edge is within.
 * @param edges lower, then upper, as `regionOf` gives them.
 */
export function censusReading(value: number, [lower, upper]: readonly [number, number]): 'below' | 'within' | 'above' {
  return value < lower ? 'below' : value > upper ? 'above' : 'within'
}
