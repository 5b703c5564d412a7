/** How far two numbers may be apart: a part of the expected one, and an absolute floor for what cancels out near 0. */
export interface Tolerance {
  readonly relative: number
  readonly absolute: number
}

/** Closed forms: a difference of two rates keeps the last digit of either, so near 0 the floor decides. */
export const CLOSED: Tolerance = { relative: 1e-12, absolute: 2e-15 }
export const ITERATIVE: Tolerance = { relative: 1e-9, absolute: 1e-300 }
/** The root finder of the source stops there. */
export const SOURCE_ROOT: Tolerance = { relative: 0, absolute: 1e-6 }
/** Weights rebuilt from their sums: the last digits of the sums are not those of the rows. */
export const REBUILT: Tolerance = { relative: 1e-11, absolute: 1e-12 }

/** Counts what is compared and keeps what differs, so that one run says everything that is wrong. */
export class Tally {
  compared = 0
  readonly differences: string[] = []

  /** `actual` is `undefined` where the result has no such number at all. */
  number(what: string, actual: number | null | undefined, expected: number | null, tolerance: Tolerance): void {
    this.compared++
    if (actual === undefined) this.differences.push(`${what}: not in the result, expected ${expected}`)
    else if (!isClose(actual, expected, tolerance)) this.differences.push(`${what}: ${actual}, expected ${expected}`)
  }

  pair(
    what: string,
    actual: { readonly lower: number | null; readonly upper: number | null } | null | undefined,
    expected: readonly [number, number],
    tolerance: Tolerance,
  ): void {
    this.number(`${what}, lower`, actual?.lower, expected[0], tolerance)
    this.number(`${what}, upper`, actual?.upper, expected[1], tolerance)
  }

  text(what: string, actual: string | undefined, expected: string): void {
    this.compared++
    if (actual !== expected) this.differences.push(`${what}: ${actual}, expected ${expected}`)
  }
}

export function isClose(actual: number | null, expected: number | null, { relative, absolute }: Tolerance): boolean {
  if (actual === null || expected === null) return actual === expected
  return Math.abs(actual - expected) <= Math.max(absolute, relative * Math.abs(expected))
}
