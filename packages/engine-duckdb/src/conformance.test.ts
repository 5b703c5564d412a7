import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { type Table, testEngine } from '@exaequo/testkit'
import { duckdbDialect } from './dialect.ts'
import { openDuckDb } from './open.ts'

const quote = (value: Table['rows'][number][number]) =>
  value === null ? '' : `"${String(Object.is(value, -0) ? '-0' : value).replaceAll('"', '""')}"`

const TYPES = {
  text: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'BIGINT',
  decimal: 'DECIMAL(38, 9)',
  boolean: 'BOOLEAN',
  date: 'DATE',
} as const

/** A folder that goes when the engine is closed. */
async function opened(find: (path: string, engine: Awaited<ReturnType<typeof openDuckDb>>) => Promise<unknown>) {
  const folder = mkdtempSync(join(tmpdir(), 'exaequo-engine-'))
  const engine = await openDuckDb()
  const columns = (await find(join(folder, 'data'), engine)) as never
  const close = async () => {
    await engine.close()
    rmSync(folder, { recursive: true })
  }
  const relation = { name: 'decisions', columns, decimal: '.', missing: ['NA'] } as const
  return { engine: { ...engine, close }, relation }
}

testEngine({
  name: 'DuckDB over text',
  open: ({ columns, rows }: Table) =>
    opened((path, engine) => {
      const header = columns.map(({ name }) => name)
      writeFileSync(path, `${[header, ...rows].map((row) => row.map(quote).join()).join('\n')}\n`)
      return engine.files?.csv([path], { delimiter: ',', quote: '"', header }) ?? Promise.reject(engine.id)
    }),
})

testEngine({
  name: 'DuckDB over typed columns',
  open: (table: Table) =>
    opened(async (path, engine) => {
      await writeParquet(path, table)
      return engine.files?.parquet([path])
    }),
})

async function writeParquet(path: string, { columns, rows }: Table): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const names = columns.map(({ name, type }) => `${duckdbDialect.identifier(name)} ${TYPES[type]}`)
  await connection.run(`CREATE TABLE t (${names.join(', ')})`)
  for (const row of rows) {
    const values = row.map((value) =>
      value === null ? 'NULL' : duckdbDialect.literal(Object.is(value, -0) ? '-0' : String(value)),
    )
    await connection.run(`INSERT INTO t VALUES (${values.join(', ')})`)
  }
  await connection.run(`COPY t TO ${duckdbDialect.literal(path)} (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
}
