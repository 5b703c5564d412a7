import { join } from 'node:path'
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { AuditError, type NewColumn, type Relation } from '@exaequo/contract'
import { alikeToSql, type ColumnChunk, countOf, extendedToSql, rowToAlike } from '@exaequo/sql'
import { duckdbDialect } from './dialect.ts'

/** Where relations that are made lie: in a file of their own, so that they take no memory. */
const MADE = 'made'
const CHUNK = 2048

/** Files of the engine's own temporary folder that it may open once everything else is closed to it. */
export function madeFiles(spill: string): string[] {
  const file = join(spill, `${MADE}.duckdb`)
  return [file, `${file}.wal`]
}

interface Opened {
  readonly instance: DuckDBInstance
  readonly spill: string
  readonly query: (instance: DuckDBInstance, sql: string, signal?: AbortSignal) => AsyncGenerator<ColumnChunk>
}

/**
 * The relation with one more column, as a table in a temporary file that goes with the engine. Each combination of texts
 * is asked about once; every row must find its own again, or nothing comes back.
 */
export async function extend(
  { instance, spill, query }: Opened,
  relation: Relation,
  column: NewColumn,
  signal?: AbortSignal,
): Promise<Relation> {
  const api = (await import('@duckdb/node-api')).default
  const connection = await instance.connect()
  const interrupt = () => connection.interrupt()
  signal?.addEventListener('abort', interrupt, { once: true })
  try {
    const [file = ''] = madeFiles(spill)
    await connection.run(`ATTACH IF NOT EXISTS ${duckdbDialect.literal(file)} AS ${MADE}`)
    const { from } = column
    const keys = from.map((_, i) => `k${i} VARCHAR`)
    await connection.run(`CREATE TABLE ${MADE}.scores (${[...keys, 'score DOUBLE'].join(', ')})`)
    const types = [...from.map(() => api.VARCHAR), api.DOUBLE]
    const appender = await connection.createAppender('scores', 'main', MADE)
    let rows = 0
    let waiting: ReturnType<typeof rowToAlike>[] = []
    const flush = async () => {
      const scores = await column.of(waiting)
      for (let at = 0; at < waiting.length; at += CHUNK) {
        const part = waiting.slice(at, at + CHUNK)
        const chunk = api.DuckDBDataChunk.create(types, part.length)
        chunk.setColumns([
          ...from.map((_, i) => part.map(({ values }) => values[i]?.text ?? null)),
          part.map((_, i) => scores[at + i] ?? null),
        ])
        appender.appendDataChunk(chunk)
      }
      waiting = []
    }
    for await (const { columns } of query(instance, alikeToSql(relation, from, duckdbDialect), signal)) {
      const count = columns[0]?.length ?? 0
      for (let row = 0; row < count; row++) {
        const alike = rowToAlike(
          relation,
          from,
          columns.map((values) => values[row] ?? null),
        )
        rows += alike.n
        waiting.push(alike)
        if (waiting.length === column.size) await flush()
      }
    }
    if (waiting.length > 0) await flush()
    appender.closeSync()
    const made = extendedToSql(relation, column, `${MADE}.scores`, duckdbDialect)
    await connection.run(`CREATE TABLE ${MADE}.scored AS ${made}`)
    await connection.run(`DROP TABLE ${MADE}.scores`)
    await refuseOtherCount(connection, rows)
    return {
      ...relation,
      name: 'scored',
      path: [MADE, 'main'],
      columns: [...relation.columns, { name: column.name, type: 'number' }],
    }
  } finally {
    signal?.removeEventListener('abort', interrupt)
    connection.closeSync()
  }
}

async function refuseOtherCount(connection: DuckDBConnection, rows: number): Promise<void> {
  const [[found = 0] = []] = (await connection.runAndReadAll(`SELECT COUNT(*) FROM ${MADE}.scored`)).getRows()
  if (countOf(found as bigint) === rows) return
  throw new AuditError('QUERY_FAILED', { engine: 'DuckDB', detail: `${rows} rows were scored, and ${found} are there` })
}
