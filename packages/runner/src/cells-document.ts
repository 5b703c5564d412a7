import {
  type BinnedRole,
  type CellTable,
  type Expression,
  MOMENT_KEYS,
  type Moment,
  type MomentColumns,
  pairStarts,
  type UnitMoments,
  type UnitProfiles,
} from '@exaequo/contract'
import type { Cube, Evidence } from './evidence.ts'

export const CELLS_FORMAT = 'exaequo/cells/1'

interface StoredTable {
  readonly dimensions: readonly {
    readonly name: string
    readonly from?: Expression
    readonly levels: readonly (string | null)[]
  }[]
  /** Amounts whose sums follow the counts in each row, seven numbers each. */
  readonly moments?: readonly Moment[]
  readonly cells: readonly (readonly number[])[]
}

interface StoredCube extends StoredTable {
  readonly name: string
  readonly attributes: readonly string[]
  readonly binned?: BinnedRole
}

interface StoredUnits extends StoredTable {
  /** How many units, then cell, rows and weight of each of their entries. */
  readonly profiles: readonly (readonly number[])[]
  /** Of each profile and amount: rows that have it, their weight and sum of each entry, then the products of all pairs. */
  readonly amounts?: Readonly<Partial<Record<Moment, readonly (readonly number[])[]>>>
}

export interface CellsDocument {
  readonly format: string
  readonly cubes: readonly StoredCube[]
  readonly units?: StoredUnits
  /** Over the bins of an amount; `null`: more than are counted. */
  readonly unitBins?: Readonly<Partial<Record<BinnedRole, StoredUnits | null>>>
}

type Counted = Pick<Evidence, 'cubes' | 'units' | 'unitBins'>

/** Cells as plain data: domains once, then one short row a cell. */
export function cellsDocument({ cubes, units, unitBins }: Counted): CellsDocument {
  return {
    format: CELLS_FORMAT,
    cubes: cubes.map(({ name, attributes, binned, expressions, table }) => ({
      name,
      attributes,
      ...(binned === null ? {} : { binned }),
      ...storeTable(table, expressions),
    })),
    ...(units === null ? {} : { units: storeUnits(units) }),
    ...(unitBins === undefined ? {} : { unitBins: eachRole(unitBins, storeUnits) }),
  }
}

/** The inverse of `cellsDocument`. */
export function readCells(document: CellsDocument): Counted {
  return {
    cubes: document.cubes.map(
      (stored): Cube => ({
        name: stored.name,
        attributes: stored.attributes,
        binned: stored.binned ?? null,
        expressions: Object.fromEntries(
          stored.dimensions.flatMap(({ name, from }) => (from === undefined ? [] : [[name, from]])),
        ),
        table: readTable(stored),
      }),
    ),
    units: document.units === undefined ? null : readProfiles(document.units),
    ...(document.unitBins === undefined ? {} : { unitBins: eachRole(document.unitBins, readProfiles) }),
  }
}

function eachRole<A, B>(all: Readonly<Partial<Record<BinnedRole, A | null>>>, make: (one: A) => B) {
  const made = Object.entries(all).map(([role, one]) => [role, one == null ? null : make(one)])
  return Object.fromEntries(made) as Partial<Record<BinnedRole, B | null>>
}

function storeTable(table: CellTable, expressions: Readonly<Record<string, Expression>>): StoredTable {
  const dimensions = Object.keys(table.domain)
  const places = dimensions.map((dimension) => table.at[dimension] as Int32Array)
  const moments = Object.keys(table.moments ?? {}).sort() as Moment[]
  const { n, w, w2, rows } = table.measure
  const columns = [
    ...places,
    ...[n, w, w2, rows],
    ...moments.flatMap((moment) => {
      const own = table.moments?.[moment]
      return own === undefined ? [] : MOMENT_KEYS.map((key) => own[key])
    }),
  ]
  return {
    dimensions: dimensions.map((name) => ({
      name,
      ...(expressions[name] === undefined ? {} : { from: expressions[name] }),
      levels: table.domain[name] ?? [],
    })),
    ...(moments.length === 0 ? {} : { moments }),
    cells: Array.from({ length: table.length }, (_, i) => columns.map((column) => column[i] as number)),
  }
}

function readTable({ dimensions, moments = [], cells }: StoredTable): CellTable {
  const width = dimensions.length
  const column = (k: number) => Float64Array.from(cells, (cell) => cell[k] as number)
  const table = {
    length: cells.length,
    domain: Object.fromEntries(dimensions.map(({ name, levels }) => [name, levels])),
    at: Object.fromEntries(
      dimensions.map(({ name }, d) => [name, Int32Array.from(cells, (cell) => cell[d] as number)]),
    ),
    measure: { n: column(width), w: column(width + 1), w2: column(width + 2), rows: column(width + 3) },
  }
  if (moments.length === 0) return table
  const amounts = moments.map((moment, m): [Moment, MomentColumns] => {
    const from = width + 4 + m * MOMENT_KEYS.length
    return [
      moment,
      Object.fromEntries(MOMENT_KEYS.map((key, k) => [key, column(from + k)])) as unknown as MomentColumns,
    ]
  })
  return { ...table, moments: Object.fromEntries(amounts) }
}

function storeUnits(units: UnitProfiles): StoredUnits {
  const stored = { ...storeTable(units.cells, {}), profiles: storeProfiles(units) }
  if (units.moments === undefined) return stored
  const amounts = Object.entries(units.moments).map(([name, own]) => [name, storeAmounts(units, own as UnitMoments)])
  return { ...stored, amounts: Object.fromEntries(amounts) }
}

function storeAmounts({ units, start }: UnitProfiles, { n, w, wx, products }: UnitMoments): number[][] {
  const pairs = pairStarts({ units, start })
  return Array.from(units, (_, p) => {
    const row: number[] = []
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
      row.push(n[e] as number, w[e] as number, wx[e] as number)
    }
    return [...row, ...products.slice(pairs[p], pairs[p + 1])]
  })
}

function readAmounts({ start }: UnitProfiles, stored: readonly (readonly number[])[]): UnitMoments {
  const widths = stored.map((_, p) => (start[p + 1] as number) - (start[p] as number))
  const column = (k: number) =>
    Float64Array.from(
      stored.flatMap((row, p) => Array.from({ length: widths[p] as number }, (_, e) => row[3 * e + k] as number)),
    )
  const products = Float64Array.from(stored.flatMap((row, p) => row.slice(3 * (widths[p] as number))))
  return { n: column(0), w: column(1), wx: column(2), products }
}

function storeProfiles({ units, start, cell, n, w }: UnitProfiles): number[][] {
  return Array.from(units, (count, p) => {
    const row = [count]
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
      row.push(cell[e] as number, n[e] as number, w[e] as number)
    }
    return row
  })
}

function readProfiles(stored: StoredUnits): UnitProfiles {
  const { profiles } = stored
  const entries = profiles.flatMap((row) =>
    Array.from({ length: (row.length - 1) / 3 }, (_, e) => row.slice(1 + 3 * e, 4 + 3 * e)),
  )
  const start = [0]
  for (const row of profiles) start.push((start.at(-1) as number) + (row.length - 1) / 3)
  const read: UnitProfiles = {
    cells: readTable(stored),
    units: Float64Array.from(profiles, (row) => row[0] as number),
    start: Int32Array.from(start),
    cell: Int32Array.from(entries, (entry) => entry[0] as number),
    n: Float64Array.from(entries, (entry) => entry[1] as number),
    w: Float64Array.from(entries, (entry) => entry[2] as number),
  }
  if (stored.amounts === undefined) return read
  const moments = Object.entries(stored.amounts).map(([name, own]) => [name, readAmounts(read, own ?? [])])
  return { ...read, moments: Object.fromEntries(moments) }
}
