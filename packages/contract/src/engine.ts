import type { CellTable } from './cells.ts'
import type { Message } from './message.ts'
import type { Plan, Profile, ProfileRequest } from './plan.ts'
import type { UnitProfiles } from './units.ts'

export type ColumnType = 'text' | 'number' | 'boolean' | 'date' | 'other'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** Why nothing can be read from it: its type, or a right that is not granted. */
  readonly unreadable?: Message
}

/** How a date is written: the order and separators of its parts, the year in four digits. A time behind it is ignored. */
export const DATE_FORMATS = [
  'YYYY-MM-DD',
  'YYYY/MM/DD',
  'YYYYMMDD',
  'DD/MM/YYYY',
  'DD-MM-YYYY',
  'DD.MM.YYYY',
  'MM/DD/YYYY',
  'MM-DD-YYYY',
] as const
export type DateFormat = (typeof DATE_FORMATS)[number]

/** A time behind a date, which is left out; as a regular expression that every engine reads alike. */
export const TIME_BEHIND =
  '[ T][0-9]{1,2}(:[0-9]{2}){0,2}([.,][0-9]+)? ?(Z|UTC|[AaPp][Mm]|[-+][0-9]{2}(:?[0-9]{2}){0,2})?'

/** A table that an engine can count. Identifiers come from `columns`, the data's own list, and never from free text. */
export interface Relation {
  /** The engine's own name for it. */
  readonly name: string
  /** What its name is looked up in, outermost first: a schema, or a catalogue and a schema. Absent: nothing. */
  readonly path?: readonly string[]
  readonly columns: readonly Column[]
  /** How numbers are written in text columns. */
  readonly decimal: '.' | ','
  /** Texts that mean "missing", after trimming; the empty text always does. */
  readonly missing: readonly string[]
  /** How dates are written in text columns, by column; in others as YYYY-MM-DD or DD/MM/YYYY. */
  readonly dates?: Readonly<Record<string, DateFormat>>
}

/**
 * How an engine spells things. Pure: golden-tested without any database.
 * Every function takes SQL text that is already safe and gives SQL text that is safe.
 */
export interface Dialect {
  readonly name: string
  identifier(name: string): string
  literal(value: string | number): string
  /** A column as rows are grouped by it, where the engine would group what is not the same text. Absent: as it is. */
  level?(expression: string, type: ColumnType): string
  /** A level as plain text, where a cast would write a number otherwise than other engines do. Absent: a cast. */
  plain?(expression: string): string
  /** Trimmed text of any expression; '' for blank. */
  text(expression: string): string
  /** A double, or NULL where the text is no number. */
  number(expression: string, type: ColumnType, decimal: '.' | ','): string
  /** Year · 10000 + month · 100 + day of a date, or NULL where the text is no date, or none of the given format. */
  dayNumber(expression: string, type: ColumnType, format?: DateFormat): string
  /** An exact, order-independent number with so many digits after the point (9 unless told). */
  decimal(expression: string, scale?: number): string
  /** All texts of a group in ascending order, with `;` between. */
  joinTexts(expression: string): string
  estimateDistinct(expression: string): string
  isFinite(expression: string): string
  readonly can: { readonly groupingSets: boolean; readonly rows: boolean }
}

export type Value = string | number | bigint | boolean | null

export interface RowChunk {
  readonly rows: readonly (readonly Value[])[]
}

export interface Driver {
  query(sql: string, signal?: AbortSignal): AsyncIterable<RowChunk>
  close(): Promise<void>
}

/** Distinct rows, column by column, values as the engine gives them. */
export interface RowBatch {
  readonly columns: readonly (readonly Value[])[]
  /** How many there are of each. */
  readonly n: readonly number[]
}

export interface Engine {
  readonly id: string
  /** Written to the evidence, such as "DuckDB v1.5.6". */
  readonly version: string
  readonly dialect: Dialect
  profile(relation: Relation, request: ProfileRequest, signal?: AbortSignal): Promise<Profile>
  aggregate(relation: Relation, plan: Plan, signal?: AbortSignal): Promise<CellTable>
  /**
   * How the rows of each unit (a person) are spread over the cells of a plan. `null` where there are more than `cap`
   * distinct profiles.
   */
  units(relation: Relation, plan: Plan, unit: string, cap: number, signal?: AbortSignal): Promise<UnitProfiles | null>
  /**
   * The distinct rows of a plan's dimensions with how many there are of each, in pieces and in no order: what row-level
   * questions are sampled from. Absent: this engine gives no rows.
   */
  rows?(relation: Relation, plan: Plan, signal?: AbortSignal): AsyncIterable<RowBatch>
  /** Every question put to the data so far, for the evidence: of an engine that somebody else runs. */
  questions?(): readonly string[]
  /** Some distinct texts of a column that cannot be read as what it is used for, in ascending order. */
  unreadable?(relation: Relation, column: string, as: 'number' | 'date', most: number): Promise<readonly string[]>
  /**
   * The relation with one more column, counted like any other. Rows alike in the columns asked for are asked about once,
   * in ascending order of their texts: what is asked, and in which order, depends neither on the order of rows nor on
   * threads, and the memory it takes not on how many there are.
   */
  extend?(relation: Relation, column: NewColumn, signal?: AbortSignal): Promise<Relation>
  /** Files that the engine can read as they are. */
  readonly files?: FileReader
  close(): Promise<void>
}

/** One column of a row, as text and as what it may be read as. */
export interface InputValue {
  /** Trimmed; `null`: missing. */
  readonly text: string | null
  /** The number that the text is, if it is one. */
  readonly number: number | null
  /** As the data have it: a number or a truth value only where the column holds such. */
  readonly raw: string | number | boolean | null
}

/** Rows that are alike in the columns asked for. */
export interface AlikeRows {
  readonly values: readonly InputValue[]
  /** How many there are. */
  readonly n: number
}

/** A column of numbers, made from others of the same row. */
export interface NewColumn {
  readonly name: string
  readonly from: readonly string[]
  /** How many groups of rows are asked about at once. */
  readonly size: number
  /** A number for each group of rows that are alike; `null`: none. */
  of(groups: readonly AlikeRows[]): Promise<readonly (number | null)[]>
}

/** Turns files into relations. Paths are absolute and were checked by the dataset. */
export interface FileReader {
  /**
   * UTF-8 with a header, plain or gzip by its name; every column as text. `skip`: lines above the header of each file;
   * absent: none.
   */
  csv(
    paths: readonly string[],
    options: {
      readonly delimiter: string
      readonly quote: string
      readonly header: readonly string[]
      readonly skip?: readonly number[]
    },
  ): Promise<readonly Column[]>
  parquet(paths: readonly string[]): Promise<readonly Column[]>
  /** A record a line; every column as text, since one line may hold a number where another holds a word. */
  jsonLines(paths: readonly string[]): Promise<readonly Column[]>
  /** The columns of one of the files alone: several must agree, or values would be missing in silence. */
  columnsOf(format: 'parquet' | 'jsonLines', path: string): Promise<readonly Column[]>
  /** The name of the relation that was made last. */
  readonly relation: string
}

export function defineEngine<T extends Engine>(engine: T): T {
  return engine
}
