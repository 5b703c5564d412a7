import { requireCounts } from './check.ts'

/** One stratum of a comparison: positives and totals of group 1 and of group 0 (the reference). */
export interface Stratum {
  readonly x1: number
  readonly n1: number
  readonly x0: number
  readonly n0: number
}

export interface StrataCount {
  readonly strata: number
  /** Both groups have people. */
  readonly compared: number
  /** Only one of the groups has people: nothing to compare there. */
  readonly oneGroup: number
  readonly empty: number
  /** Compared, but everybody or nobody is positive: no weight in ratios and tests. */
  readonly noVariation: number
  /** People in strata that have only one of the groups. */
  readonly peopleOneGroup: number
}

/** How many strata can be compared, and why the others cannot. @throws RangeError on impossible counts */
export function countStrata(strata: readonly Stratum[]): StrataCount {
  const found = { strata: strata.length, compared: 0, oneGroup: 0, empty: 0, noVariation: 0, peopleOneGroup: 0 }
  for (const { x1, n1, x0, n0 } of strata) {
    requireCounts('strata', x1, n1)
    requireCounts('strata', x0, n0)
    if (n1 === 0 && n0 === 0) found.empty++
    else if (n1 === 0 || n0 === 0) {
      found.oneGroup++
      found.peopleOneGroup += n1 + n0
    } else {
      found.compared++
      if (x1 + x0 === 0 || x1 + x0 === n1 + n0) found.noVariation++
    }
  }
  return found
}

/** The strata in which both groups have people. */
export function comparedStrata(strata: readonly Stratum[]): readonly Stratum[] {
  return strata.filter(({ n1, n0 }) => n1 > 0 && n0 > 0)
}
