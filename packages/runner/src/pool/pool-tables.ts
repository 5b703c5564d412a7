import {
  type CellTable,
  cellTableOf,
  MOMENT_KEYS,
  type Moment,
  type MomentColumns,
  type UnitProfiles,
} from '@exaequo/contract'

/** Tables over the same dimensions, added up: levels that one of them lacks are empty there. */
export function pooledTable(tables: readonly CellTable[]): CellTable {
  const [first] = tables as [CellTable]
  const dimensions = Object.keys(first.domain)
  const joined = (of: (table: CellTable) => Float64Array) => joinedNumbers(tables.map(of))
  const columns = dimensions.map((dimension) => {
    let start = 0
    const levels = tables.flatMap(({ domain }) => domain[dimension] ?? [])
    const at = tables.flatMap(({ domain, at: places }) => {
      const shift = start
      start += (domain[dimension] ?? []).length
      return Array.from(places[dimension] as Int32Array, (place) => place + shift)
    })
    return { levels, at: Int32Array.from(at) }
  })
  const n = joined(({ measure }) => measure.n)
  // Unweighted tables hold the same numbers several times, and stay so.
  const plain = tables.every(({ measure }) => same(measure.w, measure.n) && same(measure.w2, measure.n))
  const measure = {
    n,
    w: plain ? n : joined((table) => table.measure.w),
    w2: plain ? n : joined((table) => table.measure.w2),
    rows: tables.every(({ measure: own }) => same(own.rows, own.n)) ? n : joined((table) => table.measure.rows),
  }
  const names = Object.keys(first.moments ?? {}) as Moment[]
  const moments = names.map((name): [Moment, MomentColumns] => {
    const own = MOMENT_KEYS.map((key) => [key, joined(({ moments: all }) => all?.[name]?.[key] as Float64Array)])
    return [name, Object.fromEntries(own) as MomentColumns]
  })
  return cellTableOf(dimensions, columns, measure, names.length === 0 ? undefined : Object.fromEntries(moments))
}

/** Units of several sources, none of whom is in two: their profiles one after the other, over the pooled cells. */
export function pooledUnits(all: readonly UnitProfiles[]): UnitProfiles {
  const cells = pooledTable(all.map((one) => one.cells))
  const dimensions = Object.keys(cells.domain)
  const keyOf = (table: CellTable, i: number) =>
    JSON.stringify(dimensions.map((name) => table.domain[name]?.[table.at[name]?.[i] as number] ?? null))
  const places = new Map(Array.from({ length: cells.length }, (_, i) => [keyOf(cells, i), i]))
  const starts: number[] = [0]
  for (const { start } of all) {
    const shift = starts.at(-1) as number
    for (const end of start.slice(1)) starts.push(shift + end)
  }
  const cell = all.flatMap((one) => Array.from(one.cell, (i) => places.get(keyOf(one.cells, i)) as number))
  const names = Object.keys(all[0]?.moments ?? {}) as Moment[]
  const joined = (of: (one: UnitProfiles) => Float64Array | undefined) =>
    joinedNumbers(all.map((one) => of(one) ?? new Float64Array(0)))
  const moments = names.map((name) => [
    name,
    {
      n: joined((one) => one.moments?.[name]?.n),
      w: joined((one) => one.moments?.[name]?.w),
      wx: joined((one) => one.moments?.[name]?.wx),
      products: joined((one) => one.moments?.[name]?.products),
    },
  ])
  return {
    cells,
    units: joined((one) => one.units),
    start: Int32Array.from(starts),
    cell: Int32Array.from(cell),
    n: joined((one) => one.n),
    w: joined((one) => one.w),
    ...(names.length === 0 ? {} : { moments: Object.fromEntries(moments) }),
  }
}

function joinedNumbers(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function same(one: Float64Array, other: Float64Array): boolean {
  return one === other || (one.length === other.length && one.every((value, i) => value === other[i]))
}
