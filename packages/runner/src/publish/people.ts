import { type CellTable, rollUp, type UnitProfiles } from '@exaequo/contract'
import type { Stated } from './stated.ts'

/** People who share the levels of a few columns, counted by what the cells say of them. */
export interface People {
  readonly levels: readonly (string | null)[]
  /** By combination of roles. */
  readonly cells: Float64Array
  /** Of each stated count, how many people at least: with several rows a person, fewer than rows. */
  readonly least: Float64Array
}

/** Everyone by the levels of some dimensions of the cells; `[]`: all together. Without the people of no such level. */
export function peopleBy(
  table: CellTable,
  dimensions: readonly string[],
  stated: Stated,
  units: UnitProfiles | null,
): People[] {
  const { names, combinations } = stated
  const places = new Map(combinations.map((levels, i) => [JSON.stringify(levels), i]))
  const kept = [...dimensions, ...names.filter((name) => name in table.domain)]
  const small = rollUp(table, kept)
  const rows = new Map<string, { levels: (string | null)[]; cells: Float64Array }>()
  const level = (cells: CellTable, name: string, i: number) =>
    cells.domain[name]?.[cells.at[name]?.[i] as number] ?? null
  for (let i = 0; i < small.length; i++) {
    const n = small.measure.n[i] as number
    if (n === 0) continue
    const levels = dimensions.map((name) => level(small, name, i))
    const key = JSON.stringify(levels)
    const row = rows.get(key) ?? { levels, cells: new Float64Array(combinations.length) }
    rows.set(key, row)
    const place = places.get(JSON.stringify(names.map((name) => level(small, name, i)))) as number
    row.cells[place] = (row.cells[place] as number) + n
  }
  const people = units === null ? null : unitsBy(units, dimensions, stated, places)
  return [...rows].map(([key, { levels, cells }]) => ({
    levels,
    cells,
    least: people === null ? countsOf(cells, stated) : (people.get(key) ?? new Float64Array(stated.counts.length)),
  }))
}

export function countsOf(cells: Float64Array, { counts }: Stated): Float64Array {
  return Float64Array.from(counts, ({ of }) => of.reduce((sum, i) => sum + (cells[i] as number), 0))
}

/** Several groups as one. Of units, at least as many as in the largest: one may have rows in each. */
export function together(all: readonly People[], stated: Stated, clustered: boolean): People {
  const cells = new Float64Array(stated.combinations.length)
  const least = new Float64Array(stated.counts.length)
  for (const one of all) {
    for (let i = 0; i < cells.length; i++) cells[i] = (cells[i] as number) + (one.cells[i] as number)
    for (let i = 0; i < least.length; i++) least[i] = Math.max(least[i] as number, one.least[i] as number)
  }
  return { levels: [], cells, least: clustered ? least : countsOf(cells, stated) }
}

export const size = ({ cells }: Pick<People, 'cells'>): number => cells.reduce((sum, n) => sum + n, 0)

/** Whether some count stated at this depth is of fewer than k people. */
export function isSmall(people: People, depth: number, stated: Stated, k: number): boolean {
  return stated.counts.some((count, c) => {
    const n = people.least[c] as number
    return count.depth === depth && n < k && !(count.mayBeNone && n === 0)
  })
}

/** How many units have a row in each stated count of each group. */
function unitsBy(
  { cells, units, start, cell }: UnitProfiles,
  dimensions: readonly string[],
  { names, counts }: Stated,
  places: ReadonlyMap<string, number>,
): Map<string, Float64Array> {
  const level = (name: string, i: number) => cells.domain[name]?.[cells.at[name]?.[i] as number] ?? null
  const members = counts.map(({ of }) => new Set(of))
  const countsAt = Array.from({ length: cells.length }, (_, i) => {
    const place = places.get(JSON.stringify(names.map((name) => level(name, i))))
    return members.flatMap((own, c) => (place !== undefined && own.has(place) ? [c] : []))
  })
  const keys = Array.from({ length: cells.length }, (_, i) => JSON.stringify(dimensions.map((name) => level(name, i))))
  const found = new Map<string, Float64Array>()
  for (let p = 0; p < units.length; p++) {
    const seen = new Map<string, Set<number>>()
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
      const i = cell[e] as number
      const own = seen.get(keys[i] as string) ?? new Set<number>()
      seen.set(keys[i] as string, own)
      for (const c of countsAt[i] ?? []) own.add(c)
    }
    for (const [key, own] of seen) {
      const sums = found.get(key) ?? new Float64Array(counts.length)
      found.set(key, sums)
      for (const c of own) sums[c] = (sums[c] as number) + (units[p] as number)
    }
  }
  return found
}
