import { requireCounts } from './check.ts'
import type { Undefined } from './estimate.ts'

/** One group within one stratum, and everyone of that stratum, the group included. Counts, or weighted sums. */
export interface GroupInStratum {
  readonly accepted: number
  readonly total: number
  readonly everyoneAccepted: number
  readonly everyone: number
}

/**
 * Demographic disparity: the group's share among the rejected less its share among the accepted.
 *
 *     (n − a)/(N − A) − a/A
 *
 * In [−1, 1]; 0 at parity, above 0 if the group is over-represented among the rejected. `null` where nobody is rejected
 * or nobody accepted.
 * @see Wachter, Mittelstadt, Russell 2021, https://doi.org/10.1016/j.clsr.2021.105567
 */
export function demographicDisparity({ accepted, total, everyoneAccepted, everyone }: GroupInStratum): number | null {
  requireCounts('demographicDisparity', accepted, total)
  requireCounts('demographicDisparity', everyoneAccepted, everyone)
  const rejected = everyone - everyoneAccepted
  if (!(everyoneAccepted > 0 && rejected > 0)) return null
  return (total - accepted) / rejected - accepted / everyoneAccepted
}

export interface ConditionalDemographicDisparity {
  readonly value: number | null
  readonly reason: Undefined | null
  /** Of each stratum, in order; `null` where nobody is rejected or nobody accepted. */
  readonly strata: readonly (number | null)[]
  /** Strata, and people in them, that say nothing because all decisions are the same. */
  readonly undefinedStrata: number
  readonly undefinedPeople: number
}

/**
 * Conditional demographic disparity: the mean of the strata's, each weighing its people. Strata in which all decisions
 * are the same have none: they are left out of the mean and counted (some tools count them as 0).
 * @see Wachter, Mittelstadt, Russell 2021, https://doi.org/10.1016/j.clsr.2021.105567
 */
export function conditionalDemographicDisparity(strata: readonly GroupInStratum[]): ConditionalDemographicDisparity {
  const values = strata.map(demographicDisparity)
  let [sum, people, undefinedStrata, undefinedPeople] = [0, 0, 0, 0]
  strata.forEach(({ everyone }, i) => {
    const value = values[i]
    if (value === null || value === undefined) {
      undefinedStrata++
      undefinedPeople += everyone
    } else {
      sum += everyone * value
      people += everyone
    }
  })
  const reason = people > 0 ? null : undefinedPeople > 0 ? 'noVariation' : 'noPeople'
  return { value: people > 0 ? sum / people : null, reason, strata: values, undefinedStrata, undefinedPeople }
}
