import { NUMBER } from './numbers.ts'
import { commonWidth, type TextRecord } from './records.ts'

export interface Header {
  /** One for every field of a record; those without a name of their own are `column 3`. */
  readonly names: readonly string[]
  /** How many of the last columns have no name: they are left out if nothing is in them. */
  readonly unnamedAtEnd: number
  /** The line that it stands on, counted from 1; 0: there is none. */
  readonly line: number
}

/** At most so many records above the header are titles. */
const TITLES = 50

/**
 * The header: the first record, or below titles. A title is a record with at most half as many filled fields as the
 * table has columns; the header below it fills all of them but one at most, and none with a number. Where that is not
 * so, the first record is the header, as ever.
 */
export function headerOf(records: readonly TextRecord[], skip: number | undefined): Header {
  const found =
    skip === undefined ? (records[headerIndex(records)] ?? null) : (records.find(({ line }) => line > skip) ?? null)
  if (found === null) return { names: [], unnamedAtEnd: 0, line: 0 }
  const below = records.filter(({ line }) => line > found.line)
  const own = found.fields.map((name) => name.trim())
  const named = own.findLastIndex((name) => name !== '') + 1
  const width = below.length === 0 ? own.length : commonWidth(below).width
  const names = Array.from({ length: Math.max(named, width) }, (_, i) => own[i] || unnamed(i, own))
  return { names, unnamedAtEnd: names.length - named, line: found.line }
}

function headerIndex(records: readonly TextRecord[]): number {
  const body = records.slice(Math.floor(records.length / 2))
  const { width } = commonWidth(body)
  if (width < 2) return 0
  const columns = Array.from({ length: width }, (_, i) => body.some(({ fields }) => filled(fields[i]))).filter(Boolean)
  const needed = columns.length <= 2 ? columns.length : columns.length - 1
  const index = records
    .slice(0, TITLES)
    .findIndex(({ fields }) => fields.length > 1 && fields.filter(filled).length >= needed)
  const titles = records.slice(0, Math.max(0, index))
  const areTitles = titles.every(({ fields }) => fields.filter(filled).length <= columns.length / 2)
  const isHeader = index > 0 && !records[index]?.fields.some((field) => NUMBER.test(field.trim()))
  return areTitles && isHeader ? index : 0
}

function filled(field: string | undefined): boolean {
  return field !== undefined && field.trim() !== ''
}

/** Names as they are, trimmed, and a name for those that have none. */
export function named(names: readonly string[]): string[] {
  const own = names.map((name) => name.trim())
  return own.map((name, i) => name || unnamed(i, own))
}

function unnamed(i: number, names: readonly string[]): string {
  let name = `column ${i + 1}`
  while (names.includes(name)) name += '_'
  return name
}
