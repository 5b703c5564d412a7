import { type ClusteredMean, clusteredMean, type UnitProfiles } from './clustered.ts'
import { type SharedUnits, sharedUnits } from './shared-units.ts'

/**
 * How units (people with several rows) are spread over bins of the score and the label, profile by profile. Entries of
 * profile p are `start[p]` to `start[p + 1]`: a bin, whether the label is positive (not 0), and what one unit's rows weigh
 * there. Units without a row here have no profile.
 */
export interface ScoredUnits {
  /** How many units have each profile. */
  readonly multiplicity: ArrayLike<number>
  /** A number of each profile, ascending, by which the same units are found in another group. */
  readonly profile: ArrayLike<number>
  readonly start: ArrayLike<number>
  /** Index among the bins, lowest first. */
  readonly bin: ArrayLike<number>
  readonly positive: ArrayLike<number>
  readonly weight: ArrayLike<number>
}

/**
 * What one unit of each profile brings of an amount that all rows of one bin and label have alike: Σw and Σw · amount.
 * Rows whose amount is NaN are left out.
 */
export function unitSums(
  units: ScoredUnits,
  ofPositives: ArrayLike<number>,
  ofNegatives: ArrayLike<number>,
): UnitProfiles & { readonly weight: Float64Array; readonly weighted: Float64Array } {
  const { multiplicity, start, bin, positive, weight } = units
  const [w, weighted] = [new Float64Array(multiplicity.length), new Float64Array(multiplicity.length)]
  for (let p = 0; p < multiplicity.length; p++) {
    let [all, sum] = [0, 0]
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
      const b = bin[e] as number
      const amount = (positive[e] ? ofPositives[b] : ofNegatives[b]) as number
      if (Number.isNaN(amount)) continue
      const own = weight[e] as number
      all += own
      sum += own * amount
    }
    w[p] = all
    weighted[p] = sum
  }
  return { multiplicity, weight: w, weighted }
}

/** The mean of such an amount, with the variance between units. */
export function unitMean(
  units: ScoredUnits,
  ofPositives: ArrayLike<number>,
  ofNegatives: ArrayLike<number>,
): ClusteredMean {
  return clusteredMean(unitSums(units, ofPositives, ofNegatives))
}

/** How the sums of two groups go together because some units have rows in both. */
export function sharedSums(
  one: ScoredUnits,
  ownSums: UnitProfiles,
  other: ScoredUnits,
  otherSums: UnitProfiles,
): SharedUnits {
  const columns = { multiplicity: [], weight1: [], weighted1: [], weight0: [], weighted0: [] } as {
    [K in 'multiplicity' | 'weight1' | 'weighted1' | 'weight0' | 'weighted0']: number[]
  }
  eachUnit(one, other, (i, j) => {
    columns.multiplicity.push((i === null ? other.multiplicity[j ?? 0] : one.multiplicity[i]) as number)
    columns.weight1.push(i === null ? 0 : (ownSums.weight[i] as number))
    columns.weighted1.push(i === null ? 0 : (ownSums.weighted[i] as number))
    columns.weight0.push(j === null ? 0 : (otherSums.weight[j] as number))
    columns.weighted0.push(j === null ? 0 : (otherSums.weighted[j] as number))
  })
  return sharedUnits(columns)
}

/** The profiles of either group side by side; `null` where one is not in a group. */
export function eachUnit(
  one: ScoredUnits,
  other: ScoredUnits,
  visit: (i: number | null, j: number | null) => void,
): void {
  let [i, j] = [0, 0]
  while (i < one.profile.length || j < other.profile.length) {
    const a = (one.profile[i] ?? Number.POSITIVE_INFINITY) as number
    const b = (other.profile[j] ?? Number.POSITIVE_INFINITY) as number
    visit(a <= b ? i : null, b <= a ? j : null)
    if (a <= b) i++
    if (b <= a) j++
  }
}
