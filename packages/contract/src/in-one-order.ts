import type { CellTable, Measures } from './cells.ts'

/**
 * The sums of rows, put in one order within each cell that three or more fall on. Engines hand rows over in no order,
 * and the last digit of a sum of doubles depends on it: the smallest is added first, whoever counted.
 */
export function inOneOrder(
  slots: Float64Array,
  cells: number,
  measure: Measures,
  moments: CellTable['moments'],
): { measure: Measures; moments: CellTable['moments'] } {
  const crowded = crowdedRows(slots, cells)
  // Whole numbers add up the same in any order; columns that are one and the same stay so.
  const done = new Map<Float64Array, Float64Array>([
    [measure.n, measure.n],
    [measure.rows, measure.rows],
  ])
  const ordered = (values: Float64Array): Float64Array => {
    const known = done.get(values)
    if (known !== undefined || crowded.length === 0) return known ?? values
    const copy = Float64Array.from(values)
    for (const rows of crowded) {
      const sorted = Float64Array.from(rows, (row) => values[row] as number).sort()
      for (const [i, row] of rows.entries()) copy[row] = sorted[i] as number
    }
    done.set(values, copy)
    return copy
  }
  const each = <Columns extends object>(columns: Columns): Columns =>
    Object.fromEntries(Object.entries(columns).map(([key, values]) => [key, ordered(values)])) as Columns
  return {
    measure: each(measure),
    moments:
      moments && Object.fromEntries(Object.entries(moments).map(([name, columns]) => [name, columns && each(columns)])),
  }
}

/** The rows of every cell that three or more fall on: the order of two does not matter. */
function crowdedRows(slots: Float64Array, cells: number): number[][] {
  const counts = new Int32Array(cells)
  for (const slot of slots) if (slot >= 0) counts[slot] = (counts[slot] as number) + 1
  if (!counts.some((count) => count > 2)) return []
  const rows = new Map<number, number[]>()
  for (const [row, slot] of slots.entries()) {
    if (slot < 0 || (counts[slot] as number) < 3) continue
    const own = rows.get(slot)
    if (own === undefined) rows.set(slot, [row])
    else own.push(row)
  }
  return [...rows.values()]
}
