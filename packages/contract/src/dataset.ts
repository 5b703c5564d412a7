import type { DateFormat, Engine, Relation } from './engine.ts'
import type { Message } from './message.ts'

/** What identifies one source of the data in the evidence. */
export interface Source {
  /** As written in the spec: never an absolute path of a machine. */
  readonly name: string
  /** SHA-256 of the bytes, as `sha256-` and hexadecimal digits; empty for a table of a server, which has no bytes. */
  readonly hash: string
  /** To two digits in a public result; `null` for a table of a server. */
  readonly bytes: number | null
  /** How the file was read, found or declared: delimiter, encoding, decimal… */
  readonly reading: Readonly<Record<string, string>>
  /** Of a model: the column it made, and how many rows of the data it gave a score, or none; `null`: withheld. */
  readonly scoring?: { readonly column: string; readonly rows: number | null; readonly unscored: number | null }
  /** Of a table of a server: which of its states was read, for whoever keeps the server. Never shown in public. */
  readonly state?: Readonly<Record<string, string>>
}

/**
 * A table or a view of a database server, as the spec names it. How to reach the server, and as whom, is no part of a
 * spec: that stays in the environment or in a service file.
 */
export interface DatabaseSource {
  readonly engine: string
  /** A name in the service file; `null`: the environment alone says where the server is. */
  readonly service: string | null
  readonly schema: string
  readonly table: string
}

export interface OpenedData {
  readonly engine: Engine
  readonly relation: Relation
  /** Reads every byte once to tell what identifies the data: asked for while an engine counts, it costs little. */
  sources(): Promise<readonly Source[]>
  readonly warnings: readonly Message[]
  /**
   * Where texts that could not be read stand in the source: the first places of at most `most` rows whose value in the
   * column is one of them, such as `data.csv:17` or `data.xlsx Feuil1!C17`. Reads the data again, so only to explain.
   */
  locate?(column: string, texts: ReadonlySet<string>, most: number): Promise<readonly string[]>
  close(): Promise<void>
}

/** The `csv` key of the spec, each part optional: what is absent is detected, and echoed. */
export interface CsvOptions {
  readonly delimiter?: string
  readonly decimal?: '.' | ','
  readonly encoding?: string
  readonly quote?: string
  /** How dates are written. */
  readonly date?: DateFormat
  /** Lines above the header: titles, comments. */
  readonly skip?: number
  readonly missing?: readonly string[]
}

/** The `spreadsheet` key of the spec, each part optional. */
export interface SpreadsheetOptions {
  /** Name of the sheet; needed where several hold data. */
  readonly sheet?: string
  /** Such as `B3:F200` or `B3:F`: its first row is the header. */
  readonly range?: string
  readonly date?: DateFormat
  readonly missing?: readonly string[]
}

export interface SourceRequest {
  /** As written in the spec. */
  readonly source: string
  /** Absolute path of the folder that `source` is relative to. */
  readonly folder: string
  /** No file outside this folder is read, unless `null`. */
  readonly within: string | null
  readonly csv: CsvOptions
  readonly spreadsheet?: SpreadsheetOptions
  /** Which file of an archive. */
  readonly member?: string
}

export interface Dataset {
  readonly id: string
  /** Packages loaded only when used, and the command that installs each. */
  readonly dependencies: Readonly<Record<string, string>>
  claims(source: string): boolean
  open(request: SourceRequest, engine: () => Promise<Engine>, signal?: AbortSignal): Promise<OpenedData>
}

export function defineDataset<T extends Dataset>(dataset: T): T {
  return dataset
}

/** Tables of one kind of server: the data stay there, and are counted there. */
export interface Database {
  /** What `engine` of the source says. */
  readonly id: string
  /** Packages loaded only when used, and the command that installs each. */
  readonly dependencies: Readonly<Record<string, string>>
  open(source: DatabaseSource, signal?: AbortSignal): Promise<OpenedData>
}

export function defineDatabase<T extends Database>(database: T): T {
  return database
}
