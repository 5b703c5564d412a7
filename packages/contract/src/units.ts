import type { CellTable } from './cells.ts'

/**
 * How the rows of each unit (a person, a household) are spread over cells. Units spread alike make one profile, so that
 * the table does not grow with the units. Entries of profile p are `start[p]` to `start[p + 1]`.
 */
export interface UnitProfiles<D extends string = string> {
  /** The cells, over everyone: entries point into them. */
  readonly cells: CellTable<D>
  /** How many units have each profile. */
  readonly units: Float64Array
  readonly start: Int32Array
  /** Of each entry: the cell, and the unit's rows and weight in it. */
  readonly cell: Int32Array
  readonly n: Float64Array
  readonly w: Float64Array
}

/** The same profiles over a table that the cells were added up to: `target[i]` is the new cell of cell i, or −1. */
export function mapProfiles<D extends string, E extends string>(
  profiles: UnitProfiles<D>,
  cells: CellTable<E>,
  target: ArrayLike<number>,
): UnitProfiles<E> {
  const units: number[] = []
  const start = [0]
  const cell: number[] = []
  const n: number[] = []
  const w: number[] = []
  for (let p = 0; p < profiles.units.length; p++) {
    const own = new Map<number, number>()
    const first = cell.length
    for (let e = profiles.start[p] as number; e < (profiles.start[p + 1] as number); e++) {
      const to = target[profiles.cell[e] as number] as number
      if (to === -1) continue
      let place = own.get(to)
      if (place === undefined) {
        place = cell.length
        own.set(to, place)
        cell.push(to)
        n.push(0)
        w.push(0)
      }
      n[place] = (n[place] as number) + (profiles.n[e] as number)
      w[place] = (w[place] as number) + (profiles.w[e] as number)
    }
    if (cell.length === first) continue
    units.push(profiles.units[p] as number)
    start.push(cell.length)
  }
  return {
    cells,
    units: Float64Array.from(units),
    start: Int32Array.from(start),
    cell: Int32Array.from(cell),
    n: Float64Array.from(n),
    w: Float64Array.from(w),
  }
}
