/** How many of a group are positive. Fractional counts stand for an effective size: positives = rate × size. */
export interface GroupCounts {
  readonly positives: number
  readonly total: number
}

/** Two groups: 1 is the group looked at, 0 the one it is compared with. `x` positives of `n`. */
export interface TwoGroups {
  readonly x1: number
  readonly n1: number
  readonly x0: number
  readonly n0: number
}
