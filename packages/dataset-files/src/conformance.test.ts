import { readFile, rm, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import * as xlsx from '@e965/xlsx'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { type Table, testDataset } from '@exaequo/testkit'
import {
  Table as ArrowTable,
  Bool,
  Field,
  Float64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
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

async function gzip(path: string, table: Table) {
  await csv(path, table)
  await writeFile(path, gzipSync(await readFile(path)))
}

/** A table as a workbook holds it: numbers, booleans and days of the calendar as such. */
function workbook(bookType: xlsx.BookType) {
  return async (path: string, { columns, rows }: Table) => {
    const cell = (value: Table['rows'][number][number], k: number): xlsx.CellObject | null => {
      if (value === null) return null
      if (columns[k]?.type === 'date')
        return { t: 'n', v: Date.parse(`${value}Z`) / 86_400_000 + 25_569, z: 'dd/mm/yyyy' }
      if (typeof value === 'boolean') return { t: 'b', v: value }
      return typeof value === 'string' ? { t: 's', v: value } : { t: 'n', v: Number(value) }
    }
    const sheet = xlsx.utils.aoa_to_sheet([columns.map(({ name }) => name), ...rows.map((row) => row.map(cell))])
    const book = xlsx.utils.book_new(sheet, 'Décisions')
    await writeFile(path, xlsx.write(book, { type: 'buffer', bookType }))
  }
}

function arrow(kind: 'file' | 'stream') {
  return async (path: string, { columns, rows }: Table) => {
    const vectors = columns.map(({ type }, k) => {
      const values = rows.map((row) => row[k] ?? null)
      if (type === 'boolean') return vectorFromArray(values as boolean[], new Bool())
      const numeric = type === 'number' || type === 'integer' || type === 'decimal'
      if (numeric)
        return vectorFromArray(
          values.map((value) => (value === null ? null : Number(value))),
          new Float64(),
        )
      return vectorFromArray(
        values.map((value) => (value === null ? null : String(value))),
        new Utf8(),
      )
    })
    const schema = new Schema(columns.map(({ name }, k) => new Field(name, vectors[k]?.type as Utf8, true)))
    const children = vectors.map(({ data }) => data[0] ?? makeData({ type: new Utf8() }))
    const data = makeData({ type: new Struct(schema.fields), length: rows.length, children })
    await writeFile(path, tableToIPC(new ArrowTable(schema, [new RecordBatch(schema, data)]), kind))
  }
}

const common = { dataset: filesDataset, openEngine: () => openDuckDb() }
const notClaimed = ['people.docx', 'https://example.org/people', 'people', 'people.csv/']

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
testDataset({ ...common, name: 'CSV as gzip', extension: '.csv.gz', write: gzip, notClaimed })
testDataset({ ...common, name: 'a workbook of Excel', extension: '.xlsx', write: workbook('xlsx'), notClaimed })
testDataset({ ...common, name: 'a workbook of old Excel', extension: '.xls', write: workbook('biff8'), notClaimed })
testDataset({ ...common, name: 'a workbook of LibreOffice', extension: '.ods', write: workbook('ods'), notClaimed })
testDataset({ ...common, name: 'Feather', extension: '.feather', write: arrow('file'), notClaimed })
testDataset({ ...common, name: 'Arrow as a stream', extension: '.arrows', write: arrow('stream'), notClaimed })
