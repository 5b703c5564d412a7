import { rm, writeFile } from 'node:fs/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { type Table, testDataset } from '@exaequo/testkit'
import { filesDataset } from './files.ts'

const TYPES = {
  text: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'BIGINT',
  decimal: 'DECIMAL(38, 9)',
  boolean: 'BOOLEAN',
  date: 'DATE',
} as const

async function csv(path: string, { columns, rows }: Table, delimiter = ',') {
  const field = (value: unknown) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`)
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(field).join(delimiter))
  await writeFile(path, `${lines.join('\n')}\n`)
}

async function jsonLines(path: string, { columns, rows }: Table) {
  const record = (row: Table['rows'][number]) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i]]))
  // The form has no header: without rows there is only an empty line.
  await writeFile(path, rows.length === 0 ? '\n' : rows.map((row) => `${JSON.stringify(record(row))}\n`).join(''))
}

async function parquet(path: string, table: Table) {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  const types = table.columns.map(({ name, type }) => `${quoted(name)}: '${TYPES[type]}'`).join(', ')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const lines = `${path.replaceAll(/[[\]*?]/g, '')}.lines`
  await jsonLines(lines, table)
  const from = `read_json(${quoted(lines)}, format = 'newline_delimited', columns = {${types}})`
  const rows = table.rows.length === 0 ? 'WHERE false' : ''
  await connection.run(`COPY (SELECT * FROM ${from} ${rows}) TO ${quoted(path)} (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
  await rm(lines)
}

const common = { dataset: filesDataset, openEngine: () => openDuckDb() }
const notClaimed = ['people.xlsx', 'https://example.org/people', 'people', 'people.csv/']

testDataset({ ...common, name: 'CSV', extension: '.csv', write: csv, notClaimed })
testDataset({
  ...common,
  name: 'CSV between tabs',
  extension: '.tsv',
  write: (path, table) => csv(path, table, '\t'),
  notClaimed,
})
testDataset({ ...common, name: 'Parquet', extension: '.parquet', write: parquet, notClaimed })
testDataset({ ...common, name: 'JSON lines', extension: '.jsonl', write: jsonLines, notClaimed })
