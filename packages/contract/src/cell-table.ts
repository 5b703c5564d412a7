import { type CellRow, type CellTable, compareLevels, type Measures } from './cells.ts'
import { inOneOrder } from './in-one-order.ts'
import { type Merged, merge } from './merge.ts'

/** One dimension as it was read: its distinct values (some may stand for the same level) and each row's place there. */
export interface LevelColumn {
  readonly levels: readonly (string | null)[]
  readonly at: Int32Array
}

/** Builds a table from columns; rows with the same levels are added, levels are ordered by `compareLevels`, cells by level. */
export function cellTableOf<D extends string>(
  dimensions: readonly D[],
  columns: readonly LevelColumn[],
  measure: Measures,
  moments?: CellTable['moments'],
): CellTable<D> {
  const coded = columns.map(({ levels, at }) => ({ ...relabel(levels, (level) => level), at }))
  const { table, slots } = merge(dimensions, coded, [], measure, moments)
  if (table.length === slots.length || (measure.w === measure.n && moments === undefined)) return table
  const ordered = inOneOrder(slots, table.length, measure, moments)
  return merge(dimensions, coded, [], ordered.measure, ordered.moments).table
}

/** The same from rows. */
export function cellTable<D extends string>(dimensions: readonly D[], rows: Iterable<CellRow>): CellTable<D> {
  const all = [...rows]
  const columns = dimensions.map((_, d): LevelColumn => {
    const index = new Map<string | null, number>()
    const at = Int32Array.from(all, ({ levels }) => {
      const level = levels[d] ?? null
      const place = index.get(level) ?? index.size
      if (place === index.size) index.set(level, place)
      return place
    })
    return { levels: [...index.keys()], at }
  })
  const of = (name: keyof Measures) => Float64Array.from(all, (row) => row[name])
  return cellTableOf(dimensions, columns, { n: of('n'), w: of('w'), w2: of('w2'), rows: of('rows') })
}

type Rename<D extends string> = Partial<Record<D, (level: string | null) => string | null | undefined>>

/**
 * Adds cells up over every dimension not kept. `rename` maps a level to another (or to `undefined` to leave its cells
 * out), so that recoding, cutting and filtering are done here, once, on small tables.
 */
export function rollUp<D extends string, K extends D>(
  table: CellTable<D>,
  keep: readonly K[],
  rename: Rename<D> = {},
): CellTable<K> {
  return rollUpCells(table, keep, rename).table
}

/** The same, with the new cell of every old one: what was told by cell can follow. */
export function rollUpCells<D extends string, K extends D>(
  table: CellTable<D>,
  keep: readonly K[],
  rename: Rename<D> = {},
): Merged<K> {
  const kept = keep.map((name) => ({ ...relabel(table.domain[name], rename[name]), at: table.at[name] }))
  const filters = (Object.keys(table.domain) as D[])
    .filter((name) => !(keep as readonly string[]).includes(name) && rename[name] !== undefined)
    .map((name) => ({ ...relabel(table.domain[name], rename[name]), at: table.at[name] }))
  return merge(keep, kept, filters, table.measure, table.moments)
}

/** The levels that old ones become, in their order; and for each old index the new one, or -1 where it is left out. */
function relabel(
  domain: readonly (string | null)[],
  rename: ((level: string | null) => string | null | undefined) | undefined,
): { levels: readonly (string | null)[]; target: Int32Array } {
  if (rename === undefined) return { levels: domain, target: Int32Array.from(domain.keys()) }
  const renamed = domain.map(rename)
  const levels = [...new Set(renamed.filter((level) => level !== undefined))].sort(compareLevels)
  const index = new Map(levels.map((level, i) => [level, i]))
  const target = Int32Array.from(renamed, (level) => (level === undefined ? -1 : (index.get(level) as number)))
  return { levels, target }
}
