import { DuckDBInstance } from '@duckdb/node-api'
import { duckdbDialect } from '@exaequo/engine-duckdb'
import { type PostgresServer, startPostgres, withPostgres } from '@exaequo/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postgresDialect } from './dialect.ts'

/** Doubles of every size, with ties, near ties and the ends of what fits. */
function doubles(): number[] {
  let state = 7
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const random = Array.from({ length: 4000 }, (_, i) => (next() + next() / 2 ** 32) * 10 ** ((i % 24) - 6))
  const ties = Array.from({ length: 400 }, (_, i) => (i - 200) / 2 + 0.25 * (i % 3))
  const edges = [0, -0, 0.49999999999999994, 0.5, 2.5, -2.5, 2 ** 52 + 0.5, 2 ** 53, 2 ** 61, 4e9, 4.6e9, 9.3e9, 1e15]
  return [...random, ...random.slice(0, 500).map((x) => -x), ...ties, ...edges]
}

withPostgres('decimals on PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server.remove())

  test.each([0, 3, 9, 15, 18])('of %i digits are those of the embedded engine, for every double', async (scale) => {
    const own = doubles().filter((x) => Math.abs(x) * 10 ** scale < 1e37)
    const table = own.map((x, i) => `(${i}, CAST('${Object.is(x, -0) ? '-0' : x}' AS DOUBLE PRECISION))`).join()
    const query = (decimal: string) =>
      `SELECT CAST(${decimal} AS VARCHAR) FROM (VALUES ${table}) AS t (i, x) ORDER BY i`
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const reader = await connection.runAndReadAll(query(duckdbDialect.decimal('x', scale)))
    const expected = reader.getRowsJson().map(([text]) => String(text))
    connection.closeSync()
    instance.closeSync()
    const found = (await server.sql(query(postgresDialect().decimal('x', scale)))).trim().split('\n')
    const differ = own.flatMap((x, i) => (found[i] === expected[i] ? [] : [[x, found[i], expected[i]]]))
    expect(differ.slice(0, 5)).toEqual([])
    expect(found).toHaveLength(own.length)
  })
})
