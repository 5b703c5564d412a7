import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection, DuckDBInstance, DuckDBTypeId, DuckDBValue } from '@duckdb/node-api'
import { AuditError, type Column, type ColumnType, defineEngine, type Engine, type Value } from '@exaequo/contract'
import {
  type ColumnChunk,
  chunksToRows,
  columnsToCells,
  planToSql,
  profileToSql,
  readUnits,
  rowToProfile,
  unreadableToSql,
} from '@exaequo/sql'
import { duckdbDialect } from './dialect.ts'
import { extend, madeFiles } from './extend.ts'
import { type ReadColumn, textReader } from './read-column.ts'

export interface DuckDbOptions {
  /** Such as '2GB'; default: DuckDB's own share of the machine. */
  readonly memoryLimit?: string
  /** Default: one a core. */
  readonly threads?: number
}

const RELATION = 'decisions'
const JSON_LINES = "format = 'newline_delimited', records = true"
/** At depth 1 nothing but the names is guessed. */
const namesOfJson = (list: string) => `read_json(${list}, ${JSON_LINES}, maximum_depth = 1)`

/**
 * The embedded engine, in memory. No extension is installed or loaded, and once the audited files are known nothing
 * else of the machine or the network can be read. The native module is loaded here and not before.
 */
export async function openDuckDb(options: DuckDbOptions = {}): Promise<Engine> {
  // A CommonJS package: bundled or not, its default export holds every name.
  const { DuckDBInstance, DuckDBTypeId, version } = (await import('@duckdb/node-api')).default
  const bindings = (await import('@duckdb/node-bindings')).default
  // Where tables larger than the memory go; the library's own choice would be the current folder.
  const spill = await mkdtemp(join(tmpdir(), 'exaequo-engine-'))
  const instance = await DuckDBInstance.create(':memory:', {
    temp_directory: spill,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'false',
    ...(options.memoryLimit === undefined ? {} : { memory_limit: options.memoryLimit }),
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
  }).catch(async (cause: unknown) => {
    await rm(spill, { recursive: true, force: true })
    throw cause
  })
  const connection = await instance.connect()
  const query = (sql: string, signal?: AbortSignal) =>
    columnsOf(
      instance,
      (type) => (type === DuckDBTypeId.VARCHAR ? textReader(bindings, readPlain) : readPlain),
      sql,
      signal,
    )
  let made = 0
  const read = (from: string, paths: readonly string[]) => register(connection, from, paths, spill)
  const list = (paths: readonly string[]) => `[${paths.map((path) => duckdbDialect.literal(path)).join(', ')}]`

  return defineEngine({
    id: 'duckdb',
    version: `DuckDB ${version()}`,
    dialect: duckdbDialect,
    async profile(relation, request, signal) {
      for await (const chunk of query(profileToSql(relation, request, duckdbDialect), signal)) {
        const row = chunk.columns.map(([value = null]) => value)
        return rowToProfile(relation, request, duckdbDialect, row)
      }
      throw new AuditError('QUERY_FAILED', { engine: 'DuckDB', detail: 'no row' })
    },
    aggregate(relation, plan, signal) {
      return columnsToCells(relation, plan, query(planToSql(relation, plan, duckdbDialect), signal))
    },
    rows: (relation, plan, signal) => chunksToRows(plan, query(planToSql(relation, plan, duckdbDialect), signal)),
    units(relation, plan, unit, cap, signal) {
      return readUnits(relation, plan, { unit, cap, dialect: duckdbDialect }, (sql) => query(sql, signal))
    },
    async unreadable(relation, column, as, most) {
      const texts: string[] = []
      for await (const { columns } of query(unreadableToSql(relation, column, as, most, duckdbDialect)))
        texts.push(...(columns[0] ?? []).map(String))
      return texts
    },
    extend: (relation, column, signal) => extend({ instance, spill, query, at: made++ }, relation, column, signal),
    files: {
      relation: RELATION,
      csv: (paths, { delimiter, quote, header, skip = [] }) => {
        const columns = header.map((name) => `${duckdbDialect.literal(name)}: 'VARCHAR'`).join(', ')
        const options = [
          `delim = ${duckdbDialect.literal(delimiter)}`,
          `quote = ${duckdbDialect.literal(quote)}`,
          `escape = ${duckdbDialect.literal(quote)}`,
          // Nothing is guessed: every line must have the header's fields, so that a malformed one is named.
          "header = true, auto_detect = false, strict_mode = true, null_padding = false, nullstr = ''",
          `columns = {${columns}}`,
        ]
        // Files with as many lines above their header are read at once.
        const skips = [...new Set(paths.map((_, i) => skip[i] ?? 0))]
        const parts = skips.map((lines) => {
          const own = paths.filter((_, i) => (skip[i] ?? 0) === lines)
          return `read_csv(${list(own)}, ${[...options, `skip = ${Math.trunc(lines)}`].join(', ')})`
        })
        const [only = ''] = parts
        return read(
          parts.length === 1 ? only : `(${parts.map((part) => `SELECT * FROM ${part}`).join(' UNION ALL ')})`,
          paths,
        )
      },
      parquet: (paths) => read(`read_parquet(${list(paths)})`, paths),
      jsonLines: async (paths) => {
        const names = (await describe(connection, namesOfJson(list(paths)))).map(({ name }) => name)
        const columns = names.map((name) => `${duckdbDialect.literal(name)}: 'VARCHAR'`).join(', ')
        return read(`read_json(${list(paths)}, ${JSON_LINES}, columns = {${columns}})`, paths)
      },
      columnsOf: (format, path) =>
        describe(connection, format === 'parquet' ? `read_parquet(${list([path])})` : namesOfJson(list([path]))),
    },
    async close() {
      connection.closeSync()
      instance.closeSync()
      await rm(spill, { recursive: true, force: true })
    },
  })
}

async function register(
  connection: DuckDBConnection,
  from: string,
  paths: readonly string[],
  spill: string,
): Promise<Column[]> {
  const list = `[${[...paths, ...madeFiles(spill)].map((path) => duckdbDialect.literal(path)).join(', ')}]`
  await connection.run(`SET allowed_paths = ${list}`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
  await connection.run(`CREATE VIEW ${RELATION} AS SELECT * FROM ${from}`)
  return describe(connection, RELATION)
}

async function describe(connection: DuckDBConnection, from: string): Promise<Column[]> {
  const reader = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`)
  return reader.getRowsJson().map((row) => ({ name: String(row[0]), type: typeOf(String(row[1])) }))
}

/** On a connection of its own: two results streamed over one end each other without a word. */
async function* columnsOf(
  instance: DuckDBInstance,
  readerOf: (type: DuckDBTypeId) => ReadColumn,
  sql: string,
  signal?: AbortSignal,
): AsyncGenerator<ColumnChunk> {
  signal?.throwIfAborted()
  const connection = await instance.connect()
  const interrupt = () => connection.interrupt()
  signal?.addEventListener('abort', interrupt, { once: true })
  try {
    const result = await connection.stream(sql)
    const readers = Array.from({ length: result.columnCount }, (_, k) => readerOf(result.columnTypeId(k)))
    while (true) {
      const chunk = await result.fetchChunk()
      if (chunk === null || chunk.rowCount === 0) return
      yield { columns: readers.map((read, k) => read(chunk, k)) }
    }
  } catch (error) {
    // What was interrupted ends in the reason, not in the engine's word for it.
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', interrupt)
    connection.closeSync()
  }
}

const readPlain: ReadColumn = (chunk, column) => {
  const values: Value[] = []
  chunk.visitColumnValues(column, (value) => values.push(plainValue(value)))
  return values
}

/** Decimals, dates and the like as their text; what JavaScript has, as it is. */
function plainValue(value: DuckDBValue): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return value
  return String(value)
}

function typeOf(name: string): ColumnType {
  if (name === 'VARCHAR' || name.startsWith('ENUM')) return 'text'
  if (name === 'BOOLEAN') return 'boolean'
  if (name === 'DATE' || name.startsWith('TIMESTAMP')) return 'date'
  if (/^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL.*)$/.test(name)) return 'number'
  return 'other'
}
