import {
  AuditError,
  type CellTable,
  cellTable,
  type Dialect,
  type Plan,
  type Relation,
  type UnitProfiles,
} from '@exaequo/contract'
import { expressionSql } from './expression.ts'
import { fromSql, levelOf, numberOf } from './identifiers.ts'
import { levelReader } from './level-reader.ts'
import type { ColumnChunk } from './rows-to-cells.ts'

/**
 * Three aggregations, one in the other: rows of a unit in each cell, the cells of a unit as one text, and how many units
 * have that text. Levels are written with their length before them, so that no data can imitate another level.
 */
export function unitsToSql(relation: Relation, plan: Plan, unit: string, dialect: Dialect): string {
  const level = (sql: string) => {
    const text = `CAST(${sql} AS VARCHAR)`
    return `CASE WHEN ${sql} IS NULL THEN '-' ELSE CAST(LENGTH(${text}) AS VARCHAR) || ':' || ${text} END`
  }
  const key = plan.dimensions.map(({ from }) => level(expressionSql(relation, from, dialect))).join(" || ',' || ")
  const weight = plan.weight === null ? 'COUNT(*)' : `SUM(${dialect.decimal(numberOf(relation, plan.weight, dialect))})`
  const own = levelOf(relation, unit, dialect)
  const rows = `SELECT ${own} AS u, ${key === '' ? "''" : key} AS k, COUNT(*) AS n, ${weight} AS w FROM ${fromSql(relation, dialect)} GROUP BY 1, 2`
  const entry = "CAST(n AS VARCHAR) || '|' || CAST(w AS VARCHAR) || '|' || k"
  const units = `SELECT u, ${dialect.joinTexts(entry)} AS p FROM (${rows}) AS r GROUP BY u`
  return `SELECT p, COUNT(*) FROM (${units}) AS q GROUP BY p ORDER BY p`
}

interface Entry {
  readonly levels: readonly (string | null)[]
  readonly n: number
  readonly w: number
}

/** Reads the texts back. `null` where there are more than `cap` distinct profiles. */
export async function columnsToUnits(
  relation: Relation,
  plan: Plan,
  chunks: AsyncIterable<ColumnChunk>,
  cap: number,
): Promise<UnitProfiles | null> {
  const width = plan.dimensions.length
  const found: { entries: Entry[]; units: number }[] = []
  for await (const chunk of chunks) {
    const [texts = [], counts = []] = chunk.columns
    for (const [i, text] of texts.entries()) {
      found.push({ entries: readEntries(String(text), width), units: Number(counts[i]) })
      if (found.length > cap) return null
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
  return assemble(cells, plan, found, rows)
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

/** `2|1.5|3:abc,-;1|…`: people, weight, then each level behind its length. */
function readEntries(text: string, width: number): Entry[] {
  const characters = Array.from(text)
  const entries: Entry[] = []
  let at = 0
  const until = (end: string): string => {
    const from = at
    while (at < characters.length && characters[at] !== end) at++
    return characters.slice(from, at++).join('')
  }
  while (at < characters.length) {
    const n = Number(until('|'))
    const w = Number(until('|'))
    const levels: (string | null)[] = []
    for (let d = 0; d < width; d++) {
      if (characters[at] === '-') {
        levels.push(null)
        at++
      } else {
        const length = Number(until(':'))
        levels.push(characters.slice(at, at + length).join(''))
        at += length
      }
      // The comma between levels, or the semicolon behind the entry.
      at++
    }
    if (width === 0) at++
    if (!Number.isFinite(n) || !Number.isFinite(w))
      throw new AuditError('QUERY_FAILED', { engine: '', detail: 'units' })
    entries.push({ levels, n, w })
  }
  return entries
}
