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

/** Builds a table from rows; rows with the same levels are added, levels are ordered by `compareLevels`, cells by level. */
export function cellTable<D extends string>(dimensions: readonly D[], rows: Iterable<CellRow>): CellTable<D> {
  const merged = new Map<string, { levels: readonly (string | null)[]; sums: Sums }>()
  for (const row of rows) {
    const key = JSON.stringify(row.levels)
    const before = merged.get(key)
    merged.set(key, { levels: row.levels, sums: before === undefined ? row : addSums(before.sums, row) })
  }
  const cells = [...merged.values()]
  const domains = dimensions.map((_, d) =>
    [...new Set(cells.map((cell) => cell.levels[d] ?? null))].sort(compareLevels),
  )
  const index = domains.map((levels) => new Map(levels.map((level, i) => [level, i])))
  const coordinates = cells.map((cell) => ({
    sums: cell.sums,
    at: dimensions.map((_, d) => (index[d] as Map<string | null, number>).get(cell.levels[d] ?? null) as number),
  }))
  coordinates.sort((a, b) => {
    for (let d = 0; d < dimensions.length; d++) {
      const order = (a.at[d] as number) - (b.at[d] as number)
      if (order !== 0) return order
    }
    return 0
  })
  return assemble(
    dimensions,
    domains,
    coordinates.length,
    (d, i) => (coordinates[i] as { at: number[] }).at[d] as number,
    (i) => (coordinates[i] as { sums: Sums }).sums,
  )
}

/**
 * Adds cells up over every dimension not kept. `rename` maps a level to another (or to `undefined` to leave its cells
 * out), so that recoding, cutting and filtering are done here, once, on small tables.
 */
export function rollUp<D extends string, K extends D>(
  table: CellTable<D>,
  keep: readonly K[],
  rename: Partial<Record<D, (level: string | null) => string | null | undefined>> = {},
): CellTable<K> {
  const all = Object.keys(table.domain) as D[]
  const kept = keep.map((name) => relabel(table.domain[name], rename[name]))
  const dropped = all
    .filter((name) => !(keep as readonly string[]).includes(name) && rename[name] !== undefined)
    .map((name) => ({ name, labels: relabel(table.domain[name], rename[name]) }))
  const domains = kept.map(({ levels }) => levels)
  const strides = strideOf(domains)
  const columns = keep.map((name) => table.at[name])
  const targets = kept.map(({ target }) => target)
  const left = dropped.map(({ name, labels }) => ({ at: table.at[name], target: labels.target }))
  const { n, w, w2, rows } = table.measure
  const slots = slotsFor(domains)
  const sums = { n: [] as number[], w: [] as number[], w2: [] as number[], rows: [] as number[] }
  const keys: number[] = []
  cell: for (let i = 0; i < table.length; i++) {
    for (const { at, target } of left) if (target[at[i] as number] === -1) continue cell
    let key = 0
    for (let d = 0; d < columns.length; d++) {
      const target = (targets[d] as Int32Array)[(columns[d] as Int32Array)[i] as number] as number
      if (target === -1) continue cell
      key += target * (strides[d] as number)
    }
    let slot = slots.get(key)
    if (slot === -1) {
      slot = keys.length
      slots.set(key, slot)
      keys.push(key)
      sums.n.push(0)
      sums.w.push(0)
      sums.w2.push(0)
      sums.rows.push(0)
    }
    sums.n[slot] = (sums.n[slot] as number) + (n[i] as number)
    sums.w[slot] = (sums.w[slot] as number) + (w[i] as number)
    sums.w2[slot] = (sums.w2[slot] as number) + (w2[i] as number)
    sums.rows[slot] = (sums.rows[slot] as number) + (rows[i] as number)
  }
  const order = [...keys.keys()].sort((a, b) => (keys[a] as number) - (keys[b] as number))
  return assemble(
    keep,
    domains,
    keys.length,
    (d, i) =>
      Math.floor((keys[order[i] as number] as number) / (strides[d] as number)) %
      Math.max(1, (domains[d] as readonly unknown[]).length),
    (i) => {
      const slot = order[i] as number
      return {
        n: sums.n[slot] as number,
        w: sums.w[slot] as number,
        w2: sums.w2[slot] as number,
        rows: sums.rows[slot] as number,
      }
    },
  )
}

/** From a cell's key to its place: an array where all keys fit, a map where they would be too many. */
function slotsFor(domains: readonly (readonly unknown[])[]): {
  get(key: number): number
  set(key: number, slot: number): void
} {
  const size = domains.reduce((product, levels) => product * Math.max(1, levels.length), 1)
  if (size <= 1 << 22) {
    const slots = new Int32Array(size).fill(-1)
    return {
      get: (key) => slots[key] as number,
      set: (key, slot) => {
        slots[key] = slot
      },
    }
  }
  const slots = new Map<number, number>()
  return {
    get: (key) => slots.get(key) ?? -1,
    set: (key, slot) => {
      slots.set(key, slot)
    },
  }
}

export function sumsAt(measure: Measures, i: number): Sums {
  return {
    n: measure.n[i] as number,
    w: measure.w[i] as number,
    w2: measure.w2[i] as number,
    rows: measure.rows[i] as number,
  }
}

export function totalSums(table: CellTable): Sums {
  let total = NO_SUMS
  for (let i = 0; i < table.length; i++) total = addSums(total, sumsAt(table.measure, i))
  return total
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

interface Relabelled {
  readonly levels: readonly (string | null)[]
  /** For each old index the new one, or -1 where the level is left out. */
  readonly target: Int32Array
}

function relabel(
  domain: readonly (string | null)[],
  rename: ((level: string | null) => string | null | undefined) | undefined,
): Relabelled {
  if (rename === undefined) return { levels: domain, target: Int32Array.from(domain.keys()) }
  const renamed = domain.map(rename)
  const levels = [...new Set(renamed.filter((level) => level !== undefined))].sort(compareLevels)
  return {
    levels,
    target: Int32Array.from(renamed, (level) => (level === undefined ? -1 : levels.indexOf(level))),
  }
}

function strideOf(domains: readonly (readonly unknown[])[]): number[] {
  const strides: number[] = new Array(domains.length)
  let stride = 1
  for (let d = domains.length - 1; d >= 0; d--) {
    strides[d] = stride
    stride *= Math.max(1, (domains[d] as readonly unknown[]).length)
  }
  return strides
}

function assemble<D extends string>(
  dimensions: readonly D[],
  domains: readonly (readonly (string | null)[])[],
  length: number,
  coordinate: (dimension: number, cell: number) => number,
  sums: (cell: number) => Sums,
): CellTable<D> {
  const measure = {
    n: new Float64Array(length),
    w: new Float64Array(length),
    w2: new Float64Array(length),
    rows: new Float64Array(length),
  }
  const at = dimensions.map(() => new Int32Array(length))
  for (let i = 0; i < length; i++) {
    const own = sums(i)
    measure.n[i] = own.n
    measure.w[i] = own.w
    measure.w2[i] = own.w2
    measure.rows[i] = own.rows
    for (let d = 0; d < dimensions.length; d++) (at[d] as Int32Array)[i] = coordinate(d, i)
  }
  return {
    length,
    domain: Object.fromEntries(dimensions.map((name, d) => [name, domains[d]])) as CellTable<D>['domain'],
    at: Object.fromEntries(dimensions.map((name, d) => [name, at[d]])) as CellTable<D>['at'],
    measure,
  }
}
