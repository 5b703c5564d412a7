import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { plain } from '@exaequo/testkit'
import { describe, expect, test } from 'vitest'
import { filesDataset } from './files.ts'

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await mkdtemp(join(tmpdir(), 'exaequo-glob-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

const open = (folder: string, source: string, csv = {}) =>
  filesDataset.open({ source, folder, within: folder, csv }, () => openDuckDb())

async function cellsOf(folder: string, source: string) {
  const { engine, relation, sources: read, close } = await open(folder, source)
  const sources = await read()
  const dimensions = relation.columns.map(({ name }) => ({ name, from: { kind: 'value', column: name } as const }))
  const table = await engine.aggregate(relation, { dimensions, count: null, weight: null, terms: null })
  await close()
  return { sources, cells: plain(table).map((row) => row.slice(0, dimensions.length + 1)) }
}

describe('many files are one table', () => {
  test('in the order of their names, each with its hash and reading', async () => {
    const folder = await folderOf({
      'm-10.csv': 'g,d\na,yes\n',
      'm-09.csv': 'g,d\nb,no\na,yes\n',
      'm-1.txt': 'g,d\nz,no\n',
      'other.csv': 'x\n1\n',
    })
    const { sources, cells } = await cellsOf(folder, './m-*.csv')
    expect(sources.map(({ name }) => name)).toEqual(['./m-09.csv', './m-10.csv'])
    expect(new Set(sources.map(({ hash }) => hash)).size).toBe(2)
    expect(sources.map(({ bytes }) => bytes)).toEqual([15, 10])
    expect(cells).toEqual([
      ['a', 'yes', 2],
      ['b', 'no', 1],
    ])
  })

  test('stars match any part of a name and nothing else is a pattern', async () => {
    const folder = await folderOf({ 'a.b-1.csv': 'g\nx\n', 'acb-1.csv': 'g\ny\n', 'a.b-1.csv.csv': 'g\nz\n' })
    expect((await cellsOf(folder, 'a.*1.csv')).cells).toEqual([['x', 1]])
    expect((await cellsOf(folder, '*1*.csv')).cells).toHaveLength(3)
    await expect(open(folder, 'a.?-1.csv')).rejects.toMatchObject({ code: 'DATA_NOT_FOUND' })
  })

  test('each is read in its own encoding', async () => {
    const folder = await folderOf({
      '1.csv': 'g;é\nà;1\n',
      '2.csv': Buffer.from('g;é\nà;1\nü;1\n', 'latin1'),
      '3.csv': Buffer.from('\ufeffg;é\nà;1\n', 'utf16le'),
    })
    const { sources, cells } = await cellsOf(folder, '*.csv')
    expect(sources.map(({ reading }) => reading.encoding)).toEqual(['utf-8', 'windows-1252', 'utf-16le'])
    expect(cells).toEqual([
      ['à', '1', 3],
      ['ü', '1', 1],
    ])
  })

  test('one without rows adds nothing', async () => {
    const folder = await folderOf({ '1.csv': 'g,d\n', '2.csv': 'g,d\na,yes\n' })
    expect((await cellsOf(folder, '*.csv')).cells).toEqual([['a', 'yes', 1]])
  })

  test('JSON lines and Parquet as well, by name and not by position', async () => {
    const folder = await folderOf({ '1.jsonl': '{"g":"a","d":1}\n', '2.jsonl': '{"d":1,"g":"a"}\n' })
    expect((await cellsOf(folder, '*.jsonl')).cells).toEqual([['a', '1', 2]])
    await parquet(folder, '1.parquet', "SELECT 'a' AS g, 1 AS d")
    await parquet(folder, '2.parquet', "SELECT 1 AS d, 'a' AS g")
    expect((await cellsOf(folder, '*.parquet')).cells).toEqual([['a', '1', 2]])
  })
})

describe('refuses', () => {
  test('a pattern that nothing matches', async () => {
    const folder = await folderOf({ 'a.csv': 'g\nx\n' })
    await expect(open(folder, 'b*.csv')).rejects.toMatchObject({ code: 'DATA_NOT_FOUND', params: { source: 'b*.csv' } })
    await expect(open(folder, 'nowhere/*.csv')).rejects.toMatchObject({ code: 'DATA_NOT_FOUND' })
  })

  test.each([
    ['a column less', '1.csv', 'g,d\na,yes\n', '2.csv', 'g\na\n', ['d']],
    ['a column more', '1.csv', 'g\na\n', '2.csv', 'g,d\na,yes\n', ['d']],
    ['another name', '1.csv', 'g,d\na,yes\n', '2.csv', 'g,e\na,yes\n', ['d', 'e']],
    ['another delimiter', '1.csv', 'g,d\na,yes\n', '2.csv', 'g;d\na;yes\n', ['g', 'd', 'g;d']],
    ['a key less in JSON', '1.jsonl', '{"g":"a","d":1}\n', '2.jsonl', '{"g":"a"}\n', ['d']],
    ['a key more in JSON', '1.jsonl', '{"g":"a"}\n', '2.jsonl', '{"g":"a","d":1}\n', ['d']],
  ])('%s, by file and column', async (_, first, one, second, other, columns) => {
    const folder = await folderOf({ [first]: one, [second]: other })
    await expect(open(folder, `*${first.slice(1)}`)).rejects.toMatchObject({
      code: 'DATA_COLUMNS_DIFFER',
      params: { source: second, first, columns },
      place: { file: second },
    })
  })

  test('a column more or less in Parquet', async () => {
    const folder = await folderOf({})
    await parquet(folder, 'a1.parquet', "SELECT 'a' AS g")
    await parquet(folder, 'a2.parquet', "SELECT 'a' AS g, 1 AS d")
    await parquet(folder, 'a3.parquet', "SELECT 'a' AS g")
    await expect(open(folder, 'a*.parquet')).rejects.toMatchObject({
      code: 'DATA_COLUMNS_DIFFER',
      params: { source: 'a2.parquet', columns: ['d'] },
    })
  })

  test('columns in another order: text is read by position', async () => {
    const folder = await folderOf({ '1.csv': 'g,d\na,b\n', '2.csv': 'd,g\na,b\n' })
    await expect(open(folder, '*.csv')).rejects.toMatchObject({
      code: 'DATA_COLUMNS_ORDER',
      params: { source: '2.csv' },
    })
  })

  test('one empty file among full ones', async () => {
    const folder = await folderOf({ '1.csv': 'g\na\n', '2.csv': '' })
    await expect(open(folder, '*.csv')).rejects.toMatchObject({ code: 'DATA_EMPTY', params: { source: '2.csv' } })
  })

  test('two columns that differ by case alone', async () => {
    const folder = await folderOf({ 'a.csv': 'g,G\na,b\n' })
    await expect(open(folder, 'a.csv')).rejects.toMatchObject({ code: 'DATA_COLUMN_TWICE', params: { column: 'G' } })
  })
})

async function parquet(folder: string, name: string, select: string) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`COPY (${select}) TO '${join(folder, name)}' (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
}
