import type { GivenTable } from '@exaequo/contract'

/** What is read of a danfo.js data frame: its own rows, whatever version or build made it. */
export interface Frame {
  readonly columns: readonly string[]
  /** Rows and columns. */
  readonly shape: readonly number[]
  /** One list a row; empty in the low-memory mode's frames until asked for. */
  readonly values: unknown
}

/**
 * A data frame as a table that can be audited. Nothing is converted by danfo.js: NaN, `undefined` and `null` are missing,
 * and never a level "NaN"; booleans stay booleans, BigInts exact.
 */
export function tableOfFrame(frame: Frame): GivenTable {
  const names = frame.columns.map(String)
  const rows = frame.values as readonly (readonly unknown[])[]
  const [count = 0] = frame.shape
  // A frame of one column may give plain values.
  const flat = count > 0 && !Array.isArray(rows[0])
  return {
    format: 'data frame',
    names,
    rows: rows.length === 0 ? 0 : count,
    value: (row, column) => (flat ? rows[row] : rows[row]?.[column]),
  }
}
