import type { Moment, MomentColumns } from './moments.ts'

/**
 * The table everything rests on: one row per combination of levels that occurs, with the counts and sums of its rows.
 * Column-oriented: coordinates are shared by every replicate of a resampling, measures are swapped.
 */
export interface CellTable<D extends string = string> {
  readonly length: number
  /** The levels of each dimension, in a fixed order. `null` is a level: "missing" is a group. */
  readonly domain: { readonly [K in D]: readonly (string | null)[] }
  /** For each cell, the index of its level in `domain`. */
  readonly at: { readonly [K in D]: Int32Array }
  /**
   * `n` people (Σ count), `w` Σ count·weight, `w2` Σ count·weight², `rows` records of the source that the cell adds up
   * (what a rounding rule multiplies). Without weights, `w` and `w2` equal `n`.
   */
  readonly measure: Measures
  /** Sums of amounts, where the plan asked for some. */
  readonly moments?: Readonly<Partial<Record<Moment, MomentColumns>>>
}

export interface Measures {
  readonly n: Float64Array
  readonly w: Float64Array
  readonly w2: Float64Array
  readonly rows: Float64Array
}

/** The sums of one set of cells. */
export interface Sums {
  readonly n: number
  readonly w: number
  readonly w2: number
  readonly rows: number
}

export const NO_SUMS: Sums = { n: 0, w: 0, w2: 0, rows: 0 }

export function addSums(a: Sums, b: Sums): Sums {
  return { n: a.n + b.n, w: a.w + b.w, w2: a.w2 + b.w2, rows: a.rows + b.rows }
}

export interface CellRow extends Sums {
  readonly levels: readonly (string | null)[]
}

export function sumsAt(measure: Measures, i: number): Sums {
  return {
    n: measure.n[i] as number,
    w: measure.w[i] as number,
    w2: measure.w2[i] as number,
    rows: measure.rows[i] as number,
  }
}

export function totalSums({ measure }: CellTable): Sums {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
  return { n: sum(measure.n), w: sum(measure.w), w2: sum(measure.w2), rows: sum(measure.rows) }
}

/** The fixed order of levels: missing last, numbers by value, then text by code point (never by a locale's rules). */
export function compareLevels(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  const x = NUMERIC.test(a) ? Number(a) : Number.NaN
  const y = NUMERIC.test(b) ? Number(b) : Number.NaN
  if (!Number.isNaN(x) && !Number.isNaN(y) && x !== y) return x - y
  if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1
  return a < b ? -1 : 1
}

const NUMERIC = /^-?\d+(\.\d+)?$/
