import { DuckDBInstance } from '@duckdb/node-api'
import bindings from '@duckdb/node-bindings'
import { afterAll, expect, test } from 'vitest'
import { textReader } from './read-column.ts'

const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
afterAll(() => {
  connection.closeSync()
  instance.closeSync()
})

/** A column as it is read, what the library itself reads of it, and how many pieces were left to the library. */
async function both(sql: string) {
  const result = await connection.stream(sql)
  let left = 0
  const read = textReader(bindings, (chunk, column) => {
    left++
    return chunk.getColumnValues(column) as string[]
  })
  const [own, known]: [unknown[], unknown[]] = [[], []]
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    own.push(...read(chunk, 0))
    known.push(...chunk.getColumnValues(0))
  }
  return { own, known, left }
}

test.each([
  ['names that come again', "SELECT 'group ' || (i * 7919 % 13) FROM range(9000) t(i)"],
  ['more names than are remembered', 'SELECT CAST(hash(i) % 100000 AS VARCHAR) FROM range(20000) t(i)'],
  ['missing ones', "SELECT CASE WHEN i % 3 > 0 THEN 'a' || i % 5 END FROM range(5000) t(i)"],
  ['none but missing ones', 'SELECT CAST(NULL AS VARCHAR) FROM range(100) t(i)'],
  [
    'empty, accented, and beginning alike',
    "SELECT ['', 'é', 'né', 'a', 'ab', 'abc' || chr(0), 'abc'][1 + i % 7] FROM range(99) t(i)",
  ],
  [
    'of exactly twelve bytes',
    "SELECT ['abcdefghijkl', 'abcdefghijkm', 'éééééé', '非非非非'][1 + i % 4] FROM range(99) t(i)",
  ],
])('%s are read as the library reads them', async (_, sql) => {
  const { own, known, left } = await both(sql)
  expect(known.length).toBeGreaterThan(0)
  expect(own).toEqual(known)
  expect(left).toBe(0)
})

test('longer ones are left to the library, in the pieces that hold one', async () => {
  const { own, known, left } = await both(
    "SELECT CASE WHEN i = 3000 THEN 'thirteen bytes' ELSE 'a' END FROM range(9000) t(i)",
  )
  expect(own).toEqual(known)
  expect(left).toBe(1)
})
