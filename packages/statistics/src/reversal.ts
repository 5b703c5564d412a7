import type { Bounds } from './bounds.ts'

export interface Reversal {
  readonly reversed: boolean
  /** `null` if it is reversed; otherwise what keeps it from being said. */
  readonly reason: 'crudeIncludesParity' | 'adjustedIncludesParity' | 'sameSide' | 'noInterval' | null
}

/**
 * Simpson's reversal: the crude effect lies on one side of parity and the effect within strata on the other, and both
 * intervals exclude parity. Nothing less is a reversal. Where the strata's effects differ (`breslowDay`), no common
 * effect leads and the strata are to be listed instead.
 * @param parity 0 for differences, 1 for ratios
 * @see Simpson 1951, https://doi.org/10.1111/j.2517-6161.1951.tb00088.x
 * @example reversal({ lower: -0.3, upper: -0.1 }, { lower: 0.02, upper: 0.2 }, 0) // { reversed: true, reason: null }
 */
export function reversal(crude: Bounds, adjusted: Bounds, parity: 0 | 1): Reversal {
  const sides = [side(crude, parity), side(adjusted, parity)]
  if (sides.includes(null)) return { reversed: false, reason: 'noInterval' }
  if (sides[0] === 0) return { reversed: false, reason: 'crudeIncludesParity' }
  if (sides[1] === 0) return { reversed: false, reason: 'adjustedIncludesParity' }
  return sides[0] === sides[1] ? { reversed: false, reason: 'sameSide' } : { reversed: true, reason: null }
}

/** One end may be open: it then excludes nothing on its side. */
function side({ lower, upper }: Bounds, parity: number): -1 | 0 | 1 | null {
  if (lower === null && upper === null) return null
  if (upper !== null && upper < parity) return -1
  return lower !== null && lower > parity ? 1 : 0
}
