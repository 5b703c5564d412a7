/** The two ends of an interval. `null` means that there is no such end; the function that gave it says why. */
export interface Bounds {
  readonly lower: number | null
  readonly upper: number | null
}

/** An interval that has both its ends. */
export interface FiniteBounds {
  readonly lower: number
  readonly upper: number
}

export const NO_BOUNDS: Bounds = { lower: null, upper: null }
