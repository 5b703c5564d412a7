import {
  AuditError,
  type CellTable,
  cellTable,
  type Dialect,
  type Moment,
  type Plan,
  pairAt,
  pairStarts,
  type Relation,
  type UnitMoments,
  type UnitProfiles,
} from '@exaequo/contract'
import { expressionSql } from './expression.ts'
import { columnOf, fromSql, levelOf, numberOf } from './identifiers.ts'
import { levelReader } from './level-reader.ts'
import { unitMomentSql } from './moments.ts'
import type { ColumnChunk } from './rows-to-cells.ts'

/**
 * Three aggregations, one in the other: rows of a unit in each cell, the cells of a unit as one text, and how many units
 * have that text. Levels are written with their length before them, so that no data can imitate another level.
 */
export function unitsToSql(relation: Relation, plan: Plan, unit: string, dialect: Dialect): string {
  const { rows, entry } = rowsOfUnits(relation, plan, unit, dialect)
  const units = `SELECT u, ${dialect.joinTexts(entry)} AS p FROM (${rows}) AS r GROUP BY u`
  return `SELECT p, COUNT(*) FROM (${units}) AS q GROUP BY p ORDER BY p`
}

/**
 * The sums of amounts over the units of each profile, profiles numbered in the order of `unitsToSql`: for each pair of
 * cells of a profile the products of the units' sums, and where both are one cell, the sums themselves. One row is
 * profile, cell, cell, then two numbers for each amount.
 */
export function unitMomentsToSql(relation: Relation, plan: Plan, unit: string, dialect: Dialect): string {
  const { rows, entry } = rowsOfUnits(relation, plan, unit, dialect)
  const number = (side: string, i: number) => `CAST(${side}.x${i} AS DOUBLE)`
  const sums = (plan.moments ?? []).flatMap(({ productScale }, i) => [
    `SUM(CASE WHEN a.k = b.k THEN a.x${i} END)`,
    `SUM(${dialect.decimal(`${number('a', i)} * ${number('b', i)}`, productScale ?? 0)})`,
  ])
  return [
    `WITH r AS (${rows}),`,
    `q AS (SELECT u, ${dialect.joinTexts(entry)} AS p FROM r GROUP BY u),`,
    's AS (SELECT u, DENSE_RANK() OVER (ORDER BY p) AS i FROM q)',
    `SELECT s.i, a.k, b.k, ${sums.join(', ')}`,
    'FROM r AS a JOIN r AS b ON a.u = b.u AND a.k <= b.k JOIN s ON s.u = a.u GROUP BY s.i, a.k, b.k ORDER BY s.i',
  ].join(' ')
}

/** Rows of each unit in each cell: `u`, `k` (the cell as text), `n`, `w`, and of each amount `n0`, `w0`, `x0`, … */
function rowsOfUnits(relation: Relation, plan: Plan, unit: string, dialect: Dialect) {
  const level = (sql: string) => {
    const text = dialect.plain?.(sql) ?? `CAST(${sql} AS VARCHAR)`
    return `CASE WHEN ${sql} IS NULL THEN '-' ELSE CAST(LENGTH(${text}) AS VARCHAR) || ':' || ${text} END`
  }
  const key = plan.dimensions.map(({ from }) => level(expressionSql(relation, from, dialect))).join(" || ',' || ")
  const weight = plan.weight === null ? 'COUNT(*)' : `SUM(${dialect.decimal(numberOf(relation, plan.weight, dialect))})`
  const amounts = unitMomentSql(relation, plan, dialect)
  const select = [
    `${unitOf(relation, unit, dialect)} AS u`,
    `${key === '' ? "''" : key} AS k`,
    'COUNT(*) AS n',
    `${weight} AS w`,
    ...amounts.flatMap(({ n, w, wx }, i) => [`${n} AS n${i}`, `COALESCE(${w}, 0) AS w${i}`, `${wx} AS x${i}`]),
  ]
  const counts = ['n', 'w', ...amounts.flatMap((_, i) => [`n${i}`, `w${i}`])]
  const entry = `${counts.map((count) => `CAST(${count} AS VARCHAR) || '|' || `).join('')}k`
  return { rows: `SELECT ${select.join(', ')} FROM ${fromSql(relation, dialect)} GROUP BY 1, 2`, entry }
}

/** Who a row belongs to: blanks around a name make nobody else of them, as everywhere. */
function unitOf(relation: Relation, unit: string, dialect: Dialect): string {
  const level = levelOf(relation, unit, dialect)
  return columnOf(relation, unit).type === 'text' ? dialect.text(level) : level
}

interface Entry {
  /** The cell as the query wrote it. */
  readonly key: string
  readonly levels: readonly (string | null)[]
  readonly n: number
  readonly w: number
  /** Rows and weight of those that have each amount. */
  readonly known: readonly { readonly n: number; readonly w: number }[]
}

/** Profiles as read, with the cells as texts: what the sums of amounts are found by. */
export interface FoundUnits {
  readonly profiles: UnitProfiles
  readonly keys: readonly string[]
  readonly known: readonly Entry['known'][]
}

/** Reads the texts back. `null` where there are more than `cap` distinct profiles, or more cells in them than the plan lets. */
export async function columnsToUnits(
  relation: Relation,
  plan: Plan,
  chunks: AsyncIterable<ColumnChunk>,
  cap: number,
): Promise<FoundUnits | null> {
  const found: { entries: Entry[]; units: number }[] = []
  let size = 0
  for await (const chunk of chunks) {
    const [texts = [], counts = []] = chunk.columns
    for (const [i, text] of texts.entries()) {
      const entries = readEntries(String(text), plan)
      found.push({ entries, units: Number(counts[i]) })
      size += entries.length
      if (found.length > cap || size > (plan.most ?? Number.POSITIVE_INFINITY)) return null
    }
  }
  const read = levelReader(
    relation,
    plan,
    found.flatMap(({ entries }) => entries.map(({ levels }) => levels)),
  )
  const rows = found.flatMap(({ entries, units }) =>
    entries.map(({ levels, n, w }) => ({
      levels: read(levels),
      n: n * units,
      w: w * units,
      w2: w * units,
      rows: n * units,
    })),
  )
  const cells = cellTable(
    plan.dimensions.map(({ name }) => name),
    rows,
  )
  const entries = found.flatMap((profile) => profile.entries)
  return {
    profiles: assemble(cells, plan, found, rows),
    keys: entries.map(({ key }) => key),
    known: entries.map(({ known }) => known),
  }
}

/** Adds the sums of amounts that `unitMomentsToSql` asks for. */
export async function columnsToUnitMoments(
  plan: Plan,
  { profiles, keys, known }: FoundUnits,
  chunks: AsyncIterable<ColumnChunk>,
): Promise<UnitProfiles> {
  const moments = plan.moments ?? []
  const starts = pairStarts(profiles)
  const sums = moments.map(() => ({
    wx: new Float64Array(keys.length),
    products: new Float64Array(starts.at(-1) as number),
  }))
  let profile = -1
  let places = new Map<string, number>()
  for await (const { columns } of chunks) {
    const [numbers = [], ones = [], others = []] = columns
    for (const [row, number] of numbers.entries()) {
      const p = Number(number) - 1
      const first = profiles.start[p] as number
      const entries = (profiles.start[p + 1] as number) - first
      if (p !== profile) {
        places = new Map(keys.slice(first, first + entries).map((key, e) => [key, e]))
        profile = p
      }
      const [a, b] = [places.get(String(ones[row])), places.get(String(others[row]))]
      if (a === undefined || b === undefined) throw new AuditError('QUERY_FAILED', { engine: '', detail: 'units' })
      const pair = (starts[p] as number) + pairAt(entries, Math.min(a, b), Math.max(a, b))
      sums.forEach(({ wx, products }, i) => {
        if (a === b) wx[first + a] = Number(columns[3 + 2 * i]?.[row] ?? 0)
        products[pair] = Number(columns[4 + 2 * i]?.[row] ?? 0)
      })
    }
  }
  const own = moments.map(({ name }, i): [Moment, UnitMoments] => [
    name,
    {
      n: Float64Array.from(known, (all) => all[i]?.n ?? 0),
      w: Float64Array.from(known, (all) => all[i]?.w ?? 0),
      ...(sums[i] as (typeof sums)[number]),
    },
  ])
  return { ...profiles, moments: Object.fromEntries(own) }
}

function assemble(
  cells: CellTable,
  plan: Plan,
  found: readonly { entries: readonly Entry[]; units: number }[],
  rows: readonly { levels: readonly (string | null)[] }[],
): UnitProfiles {
  const place = new Map<string, number>()
  for (let i = 0; i < cells.length; i++) {
    const levels = plan.dimensions.map(({ name }) => cells.domain[name]?.[cells.at[name]?.[i] as number] ?? null)
    place.set(JSON.stringify(levels), i)
  }
  const entries = found.flatMap((profile) => profile.entries)
  let at = 0
  return {
    cells,
    units: Float64Array.from(found, ({ units }) => units),
    start: Int32Array.from([0, ...found.map((profile) => (at += profile.entries.length))]),
    cell: Int32Array.from(rows, ({ levels }) => place.get(JSON.stringify(levels)) as number),
    n: Float64Array.from(entries, ({ n }) => n),
    w: Float64Array.from(entries, ({ w }) => w),
  }
}

/** `2|1.5|3:abc,-;1|…`: people, weight, the same of each amount, then each level behind its length. */
function readEntries(text: string, { dimensions, moments = [] }: Plan): Entry[] {
  const width = dimensions.length
  const characters = Array.from(text)
  const entries: Entry[] = []
  let at = 0
  const number = (): number => {
    const from = at
    while (at < characters.length && characters[at] !== '|') at++
    const read = Number(characters.slice(from, at++).join(''))
    if (!Number.isFinite(read)) throw new AuditError('QUERY_FAILED', { engine: '', detail: 'units' })
    return read
  }
  while (at < characters.length) {
    const [n, w] = [number(), number()]
    const known = moments.map(() => ({ n: number(), w: number() }))
    const from = at
    const levels: (string | null)[] = []
    for (let d = 0; d < width; d++) {
      if (characters[at] === '-') {
        levels.push(null)
        at++
      } else {
        const digits = at
        while (at < characters.length && characters[at] !== ':') at++
        const length = Number(characters.slice(digits, at++).join(''))
        if (!Number.isFinite(length)) throw new AuditError('QUERY_FAILED', { engine: '', detail: 'units' })
        levels.push(characters.slice(at, at + length).join(''))
        at += length
      }
      // The comma between levels, or the semicolon behind the entry.
      at++
    }
    if (width === 0) at++
    entries.push({ key: width === 0 ? '' : characters.slice(from, at - 1).join(''), levels, n, w, known })
  }
  return entries
}
