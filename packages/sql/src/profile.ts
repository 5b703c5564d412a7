import type { ColumnProfile, Dialect, Profile, ProfileRequest, Relation, Value } from '@exaequo/contract'
import { columnOf, dayOf, fromSql, levelOf, numberOf, quoted } from './identifiers.ts'
import { countOf } from './rows-to-cells.ts'

const PARTS = [
  'missing',
  'distinct',
  'invalid',
  'example',
  'nonFinite',
  'negative',
  'fractional',
  'minimum',
  'maximum',
] as const
type Part = (typeof PARTS)[number]

/** One pass over the data or a sample: rows, and for each column asked about what the request needs to know of it. */
export function profileToSql(relation: Relation, request: ProfileRequest, dialect: Dialect): string {
  const select = asked(request).flatMap((name) => {
    const parts = partsOf(relation, request, name, dialect)
    return PARTS.filter((part) => parts[part] !== undefined).map((part) => parts[part] as string)
  })
  const whole = fromSql(relation, dialect)
  // The columns asked about alone: others may be out of reach.
  const columns = asked(request).map((name) => quoted(relation, name, dialect))
  const from =
    request.sample === undefined
      ? whole
      : `(SELECT ${columns.join(', ') || '1'} FROM ${whole} LIMIT ${dialect.literal(request.sample)}) AS ${dialect.identifier('sample')}`
  return `SELECT ${['COUNT(*)', ...select].map((sql, i) => `${sql} AS p${i}`).join(', ')} FROM ${from}`
}

export function rowToProfile(
  relation: Relation,
  request: ProfileRequest,
  dialect: Dialect,
  row: readonly Value[],
): Profile {
  let at = 1
  const columns: Record<string, ColumnProfile> = {}
  for (const name of asked(request)) {
    const parts = partsOf(relation, request, name, dialect)
    const own: Record<string, number | string | null> = {}
    for (const part of PARTS) {
      if (parts[part] === undefined) continue
      const value = row[at++] ?? null
      if (part === 'example') own[part] = value === null ? null : String(value)
      // + 0: which of 0 and −0 is the least depends on the order of rows.
      else if (part === 'minimum' || part === 'maximum') own[part] = value === null ? null : Number(value) + 0
      else own[part] = value === null ? 0 : countOf(value)
    }
    columns[name] = own as unknown as ColumnProfile
  }
  return { rows: countOf(row[0] ?? 0), columns }
}

function asked({ numbers, dates, levels }: ProfileRequest): string[] {
  return [...new Set([...numbers, ...dates, ...levels])].sort()
}

function partsOf(
  relation: Relation,
  request: ProfileRequest,
  name: string,
  dialect: Dialect,
): Partial<Record<Part, string>> {
  const column = quoted(relation, name, dialect)
  const { type } = columnOf(relation, name)
  const text = dialect.text(column)
  const isMissing = missingSql(relation, name, dialect)
  const countIf = (condition: string) => `COUNT(CASE WHEN ${condition} THEN 1 END)`
  const parts: Partial<Record<Part, string>> = { missing: countIf(isMissing) }
  if (request.levels.includes(name)) {
    const level = levelOf(relation, name, dialect)
    parts.distinct = request.sample === undefined ? dialect.estimateDistinct(level) : `COUNT(DISTINCT ${level})`
  }
  const readable = request.dates.includes(name)
    ? dayOf(relation, name, dialect)
    : request.numbers.includes(name)
      ? numberOf(relation, name, dialect)
      : null
  if (readable === null) return parts
  if (request.numbers.includes(name) && type === 'number') {
    // What the data themselves hold as numbers needs no reading.
    parts.invalid = '0'
    parts.example = 'NULL'
  } else {
    const unreadable = `NOT ${isMissing} AND ${readable} IS NULL`
    parts.invalid = countIf(unreadable)
    parts.example = `MIN(CASE WHEN ${unreadable} THEN ${text} END)`
  }
  if (request.dates.includes(name)) return parts
  const finite = dialect.isFinite(readable)
  parts.nonFinite = countIf(`${readable} IS NOT NULL AND NOT ${finite}`)
  parts.negative = countIf(`${readable} < 0`)
  parts.fractional = countIf(`${finite} AND ${readable} <> FLOOR(${readable})`)
  parts.minimum = `MIN(CASE WHEN ${finite} THEN ${readable} END)`
  parts.maximum = `MAX(CASE WHEN ${finite} THEN ${readable} END)`
  return parts
}

export function missingSql(relation: Relation, name: string, dialect: Dialect): string {
  const column = quoted(relation, name, dialect)
  if (columnOf(relation, name).type !== 'text') return `${column} IS NULL`
  const tokens = ['', ...relation.missing].map((token) => dialect.literal(token)).join(', ')
  return `(${column} IS NULL OR ${dialect.text(column)} IN (${tokens}))`
}

/** Some distinct texts of a column that are there and are no number, or no date: to find where they stand. */
export function unreadableToSql(
  relation: Relation,
  name: string,
  as: 'number' | 'date',
  most: number,
  dialect: Dialect,
): string {
  const text = dialect.text(quoted(relation, name, dialect))
  const read = as === 'date' ? dayOf(relation, name, dialect) : numberOf(relation, name, dialect)
  const where = `NOT ${missingSql(relation, name, dialect)} AND ${read} IS NULL`
  const from = dialect.identifier(relation.name)
  return `SELECT DISTINCT ${text} AS t FROM ${from} WHERE ${where} ORDER BY 1 LIMIT ${dialect.literal(most)}`
}
