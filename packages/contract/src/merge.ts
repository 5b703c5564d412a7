import type { CellTable, Measures } from './cells.ts'
import type { MomentColumns } from './moments.ts'

/** One dimension of the rows that are merged: each row's old index, and what every old index becomes (-1: left out). */
export interface Coordinates {
  readonly levels: readonly (string | null)[]
  readonly at: Int32Array
  readonly target: Int32Array
}

export interface Merged<D extends string> {
  readonly table: CellTable<D>
  /** For each row the cell it fell into, or -1. */
  readonly slots: Float64Array
}

/** Sums what falls on the same levels, and puts the cells in the order of their levels, the first dimension first. */
export function merge<D extends string>(
  dimensions: readonly D[],
  kept: readonly Coordinates[],
  filters: readonly Pick<Coordinates, 'at' | 'target'>[],
  measure: Measures,
  moments?: CellTable['moments'],
): Merged<D> {
  const { slots, length } = slotsOf(kept, filters, measure.n.length)
  const sum = (values: Float64Array) => {
    const sums = new Float64Array(length)
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] as number
      if (slot >= 0) sums[slot] = (sums[slot] as number) + (values[i] as number)
    }
    return sums
  }
  const n = sum(measure.n)
  // Unweighted tables hold the same numbers several times.
  const orSame = (values: Float64Array) => (values === measure.n ? n : sum(values))
  const amounts = (columns: MomentColumns): MomentColumns => {
    const own = { n: sum(columns.n), wx: sum(columns.wx), wxx: sum(columns.wxx) }
    const other = (values: Float64Array, like: keyof typeof own) => (values === columns[like] ? own[like] : sum(values))
    return {
      ...own,
      w: other(columns.w, 'n'),
      w2: other(columns.w2, 'n'),
      w2x: other(columns.w2x, 'wx'),
      w2xx: other(columns.w2xx, 'wxx'),
    }
  }
  const at = kept.map(({ at: old, target }) => {
    const places = new Int32Array(length)
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] as number
      if (slot >= 0) places[slot] = target[old[i] as number] as number
    }
    return places
  })
  const table = {
    length,
    domain: Object.fromEntries(dimensions.map((name, d) => [name, kept[d]?.levels])) as CellTable<D>['domain'],
    at: Object.fromEntries(dimensions.map((name, d) => [name, at[d]])) as CellTable<D>['at'],
    measure: { n, w: orSame(measure.w), w2: orSame(measure.w2), rows: orSame(measure.rows) },
    ...(moments === undefined
      ? {}
      : { moments: Object.fromEntries(Object.entries(moments).map(([name, columns]) => [name, amounts(columns)])) }),
  }
  return { table, slots }
}

/** For each row the place of its cell, or -1; and how many cells there are. */
function slotsOf(
  kept: readonly Coordinates[],
  filters: readonly Pick<Coordinates, 'at' | 'target'>[],
  rows: number,
): { slots: Float64Array; length: number } {
  // One number a row: a row's key grows digit by digit, and stays below 2^53 by renumbering when it would not.
  const keys = new Float64Array(rows)
  for (const { at, target } of filters) {
    for (let i = 0; i < rows; i++) if (target[at[i] as number] === -1) keys[i] = -1
  }
  let size = 1
  for (const { levels, at, target } of kept) {
    const radix = Math.max(1, levels.length)
    if (size * radix > Number.MAX_SAFE_INTEGER) size = renumber(keys, size)
    for (let i = 0; i < rows; i++) {
      const before = keys[i] as number
      const digit = target[at[i] as number] as number
      keys[i] = before < 0 || digit < 0 ? -1 : before * radix + digit
    }
    size *= radix
  }
  return { slots: keys, length: renumber(keys, size) }
}

/** Makes the keys that occur 0, 1, 2 … in the same order; gives how many there are. */
function renumber(keys: Float64Array, size: number): number {
  if (size <= 16 * keys.length + 1024) {
    const place = new Int32Array(size)
    for (let i = 0; i < keys.length; i++) if ((keys[i] as number) >= 0) place[keys[i] as number] = 1
    let length = 0
    for (let key = 0; key < size; key++) if (place[key] === 1) place[key] = length++
    for (let i = 0; i < keys.length; i++) if ((keys[i] as number) >= 0) keys[i] = place[keys[i] as number] as number
    return length
  }
  if (ascending(keys)) return renumberInOrder(keys)
  const sorted = keys.slice().sort()
  let length = 0
  for (let i = 0; i < sorted.length; i++) {
    const key = sorted[i] as number
    if (key >= 0 && (length === 0 || key !== sorted[length - 1])) sorted[length++] = key
  }
  // A table of a million keys in a hash would cost several times what looking them up in order does.
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    if (key < 0) continue
    let [low, high] = [0, length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as number) < key) low = middle + 1
      else high = middle
    }
    keys[i] = low
  }
  return length
}

/** As of cells that are in the order of their levels already. */
function ascending(keys: Float64Array): boolean {
  let last = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    if (key < 0) continue
    if (key < last) return false
    last = key
  }
  return true
}

function renumberInOrder(keys: Float64Array): number {
  let [length, last] = [0, -1]
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    if (key < 0) continue
    if (key !== last) {
      length++
      last = key
    }
    keys[i] = length - 1
  }
  return length
}
