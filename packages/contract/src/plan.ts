import type { Moment } from './moments.ts'

/**
 * What is asked of an engine: count rows by a few dimensions. A closed list of expressions over the relation's own
 * columns, so that a spec can carry no SQL and every engine means the same.
 */
export type Expression =
  /** The value as canonical text (see `canonicalLevel` in `@exaequo/sql`). */
  | { readonly kind: 'value'; readonly column: string }
  /** The number itself, in canonical decimal form. */
  | { readonly kind: 'number'; readonly column: string }
  /** Whether the value's canonical text is one of these: '1', '0', or missing. */
  | { readonly kind: 'member'; readonly column: string; readonly values: readonly string[] }
  /** Whether the number passes a threshold: '1', '0', or missing. */
  | { readonly kind: 'threshold'; readonly column: string; readonly test: ThresholdTest; readonly value: number }
  /**
   * Which interval [edge i−1, edge i) the number falls in: '0' (below the first edge) … 'k' (at or above the last).
   * With `closed: 'right'` a number equal to an edge lies below it: (edge i−1, edge i].
   */
  | { readonly kind: 'cut'; readonly column: string; readonly edges: readonly number[]; readonly closed?: 'right' }
  /** Age in full years at a date (YYYY-MM-DD), from a date of birth, cut as above. */
  | { readonly kind: 'age'; readonly column: string; readonly at: string; readonly edges: readonly number[] }
  /** FLOOR(x · 2^exponent): exact in binary floating point, so equal on every engine. */
  | { readonly kind: 'bin'; readonly column: string; readonly exponent: number }

export type ThresholdTest = 'atLeast' | 'above' | 'atMost' | 'below'

export interface PlanDimension {
  readonly name: string
  readonly from: Expression
}

export interface Plan {
  readonly dimensions: readonly PlanDimension[]
  /** A column that says how many identical people a row stands for; `null`: one. */
  readonly count: string | null
  /** A column of sampling weights; `null`: one. */
  readonly weight: string | null
  /**
   * A column that says how many published counts a row was computed from; `null`: one. What the measure `rows` adds up,
   * and a rounding rule multiplies.
   */
  readonly terms: string | null
  /** Amounts to sum over each cell; absent: none. */
  readonly moments?: readonly PlanMoment[]
  /** Only rows whose number lies in [from, to): the second pass of an exact order statistic. */
  readonly within?: { readonly column: string; readonly from: number; readonly to: number }
  /**
   * The most cells that may come back: beyond, the engine stops with `CELLS_TOO_MANY` rather than fill the memory. Of
   * units, the most cells of all their profiles together: beyond, there are none.
   */
  readonly most?: number
}

/** One amount to sum, from the relation's own columns. */
export interface PlanMoment {
  readonly name: Moment
  /** A column, or the first minus the second, and what is made of it. */
  readonly column: string
  readonly minus: string | null
  readonly of: 'itself' | 'absolute' | 'square'
  /** Decimal digits kept of each term, so that the sum does not depend on the order of rows. */
  readonly scale: number
  /** The same of products of two sums of one unit; `null`: they may be too large to be summed exactly. */
  readonly productScale: number | null
}

/** What must be known of the columns before counting: one pass over the data, or over a few rows of them. */
export interface ProfileRequest {
  /** Columns read as numbers; text that is no number is counted as invalid, never guessed. */
  readonly numbers: readonly string[]
  /** Columns read as dates. */
  readonly dates: readonly string[]
  /** Columns whose levels become groups: how many there are is estimated first. */
  readonly levels: readonly string[]
  /** Look at about so many rows, any of them, and no more: enough to see that counting everything would be hopeless. */
  readonly sample?: number
}

export interface ColumnProfile {
  readonly missing: number
  /**
   * Of columns asked for in `levels`: the number of distinct values, from an engine (an estimate, or exact in a sample);
   * in the evidence, the exact number of levels.
   */
  readonly distinct?: number
  /** Of numbers and dates: values that are there but cannot be read as such, and one of them. */
  readonly invalid?: number
  readonly example?: string | null
  readonly nonFinite?: number
  readonly negative?: number
  readonly fractional?: number
  readonly minimum?: number | null
  readonly maximum?: number | null
}

export interface Profile {
  readonly rows: number
  readonly columns: Readonly<Record<string, ColumnProfile>>
}
