import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Plan, Relation, Value } from '@exaequo/contract'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { startTrino, type Table, type TrinoCluster, testEngine, withTrino } from '@exaequo/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trinoDialect } from './dialect.ts'
import { openTrino } from './open.ts'

const TYPES = {
  text: 'varchar',
  number: 'double',
  integer: 'bigint',
  decimal: 'decimal(38, 9)',
  boolean: 'boolean',
  date: 'date',
} as const
const PLAIN = { count: null, weight: null, terms: null, dimensions: [] } as const
const { identifier, literal } = trinoDialect()

const valueSql = (value: Table['rows'][number][number], type: string) => {
  if (value === null) return `CAST(NULL AS ${type})`
  if (typeof value === 'number' && !Number.isFinite(value) && type === 'double')
    return Number.isNaN(value) ? 'nan()' : `${value < 0 ? '-' : ''}infinity()`
  const text = literal(Object.is(value, -0) ? '-0' : String(value))
  return type === 'varchar' ? text : `CAST(${text} AS ${type})`
}

withTrino('Trino', () => {
  let cluster: TrinoCluster
  let tables = 0
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'exaequo-million-'))
    cluster = await startTrino()
  }, 180_000)
  afterAll(async () => {
    await cluster?.remove()
    await rm(folder, { recursive: true, force: true })
  })

  const env = () => ({ TRINO_URL: cluster.url, TRINO_USER: 'auditor' })
  const source = (table: string) => ({ engine: 'trino', service: null, catalog: 'memory', schema: 'default', table })
  const open = (table: string, signal?: AbortSignal) =>
    openTrino(source(table), env(), { signal, pauses: [500, 2000, 8000, 20_000] })

  const opened = (typed: boolean) => async (table: Table) => {
    const name = `t${++tables}; "--`
    const types = table.columns.map(({ type }) => (typed ? TYPES[type] : 'varchar'))
    const columns = table.columns.map((column, k) => `${identifier(column.name)} ${types[k]}`)
    await cluster.sql(`CREATE TABLE ${identifier(name)} (${columns.join(', ')})`)
    const rows = table.rows.map((row) => `(${row.map((value, k) => valueSql(value, types[k] as string)).join(', ')})`)
    if (rows.length > 0) await cluster.sql(`INSERT INTO ${identifier(name)} VALUES ${rows.join(', ')}`)
    const { engine, relation } = await open(name)
    // A cluster folds the names of columns to lower case, and finds them in any.
    const named = relation.columns.map((column, k) => ({ ...column, name: table.columns[k]?.name ?? '' }))
    return { engine, relation: { ...relation, columns: named, missing: ['NA'] } satisfies Relation }
  }

  testEngine({ name: 'Trino over typed columns', open: opened(true) })
  testEngine({ name: 'Trino over text', open: opened(false) })

  test('a million rows are the cells that the embedded engine counts', async () => {
    const million = (bigint: string, numbers: string) =>
      `SELECT CAST(${bigint} % 7 AS varchar) AS g, CAST((${bigint} * 7919) % 11 AS double) / 8 AS s,
        CASE WHEN (${bigint} * 31) % 13 < 5 THEN 'yes' ELSE 'no' END AS d, CAST(${bigint} % 4 + 1 AS double) / 3 AS w FROM ${numbers}`
    await cluster.sql(
      `CREATE TABLE million AS ${million('(a * 1000 + b)', 'UNNEST(sequence(0, 999)) AS x(a) CROSS JOIN UNNEST(sequence(0, 999)) AS y(b)')}`,
    )
    const plan: Plan = {
      ...PLAIN,
      weight: 'w',
      dimensions: [
        { name: 'g', from: { kind: 'value', column: 'g' } },
        { name: 'd', from: { kind: 'member', column: 'd', values: ['yes'] } },
        { name: 's', from: { kind: 'bin', column: 's', exponent: 2 } },
      ],
      moments: [{ name: 'score', column: 's', minus: null, of: 'itself', scale: 9, productScale: null }],
    }
    const { engine, relation, close } = await open('million')
    const cells = await engine.aggregate(relation, plan)
    const file = join(folder, 'million.parquet')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    await connection.run(`COPY (${million('i', 'range(1000000) AS r(i)')}) TO ${literal(file)} (FORMAT parquet)`)
    const duck = await openDuckDb()
    const columns = (await duck.files?.parquet([file])) ?? []
    const expected = await duck.aggregate({ ...relation, name: duck.files?.relation ?? '', path: [], columns }, plan)
    expect(cells.length).toBe(84)
    expect(cells).toEqual(expected)
    await Promise.all([close(), duck.close()])
  })

  describe('the cluster', () => {
    const slow = `SELECT count(*) FROM tpch.sf10.lineitem AS a JOIN tpch.sf1.lineitem AS b ON a.comment = b.comment || 'x'`

    test('says its version, and what a view is made of', async () => {
      await cluster.sql('CREATE TABLE base AS SELECT 1 AS x', 'CREATE VIEW seen AS SELECT x FROM base')
      const { engine, sources, close } = await open('seen')
      expect(engine.version).toBe('Trino 476')
      expect(await sources()).toEqual([
        {
          name: 'memory.default.seen',
          hash: '',
          bytes: null,
          reading: { format: 'trino', kind: 'view' },
          state: { tls: 'loopback', definition: expect.stringMatching(/^sha256-[0-9a-f]{64}$/) },
        },
      ])
      await close()
    })

    test('has no such table: those that it has are named', async () => {
      await expect(open('bas')).rejects.toMatchObject({
        code: 'TABLE_NOT_FOUND',
        params: { table: 'memory.default.bas' },
      })
      const nowhere = openTrino({ ...source('base'), catalog: 'memorie' }, env())
      await expect(nowhere).rejects.toMatchObject({ code: 'TABLE_NOT_FOUND' })
    })

    test('is told of rows that came while they were counted', async () => {
      await cluster.sql('CREATE TABLE moving AS SELECT 1 AS x')
      const { engine, relation, close } = await open('moving')
      const count = () => engine.aggregate(relation, PLAIN)
      expect((await count()).measure.n[0]).toBe(1)
      await cluster.sql('INSERT INTO moving VALUES 2')
      await expect(count()).rejects.toMatchObject({ code: 'TRINO_ROWS_MOVED' })
      await close()
    })

    test('cancels what nobody waits for any more, and says who ended a query', async () => {
      await cluster.sql(`CREATE VIEW slow AS ${slow.replace('count(*)', 'a.comment AS x')}`)
      const dimensions = [{ name: 'x', from: { kind: 'value', column: 'x' } as const }]
      const running = async (): Promise<unknown[]> =>
        (
          await cluster.sql(
            `SELECT query_id FROM system.runtime.queries WHERE "user" = 'auditor' AND state = 'RUNNING' AND query LIKE '%GROUP BY%'`,
          )
        ).flat()
      const begin = async (signal?: AbortSignal) => {
        const { engine, relation } = await open('slow')
        const work = engine.aggregate(relation, { ...PLAIN, dimensions }, signal)
        work.catch(() => undefined)
        while ((await running()).length === 0) await new Promise((done) => setTimeout(done, 50))
        return work
      }
      const abort = new AbortController()
      const stopped = { work: begin(abort.signal) }
      setTimeout(() => abort.abort(), 1500)
      await expect(stopped.work).rejects.toMatchObject({ name: 'AbortError' })
      expect(await running()).toEqual([])
      const killed = (async () => {
        while ((await running()).length === 0) await new Promise((done) => setTimeout(done, 50))
        const [id] = await running()
        await cluster.sql(`CALL system.runtime.kill_query(query_id => '${id}', message => 'enough')`)
      })()
      await expect(begin()).rejects.toMatchObject({ code: 'TRINO_ENDED' })
      await killed
    }, 60_000)

    test('loses its worker in the middle, and gets another: the query is put again, and counts the same', async () => {
      const source = { engine: 'trino', service: null, catalog: 'tpch', schema: 'sf1', table: 'lineitem' }
      const opened = await openTrino(source, env(), { pauses: [500, 5000, 20_000, 30_000] })
      const plan: Plan = { ...PLAIN, dimensions: [{ name: 'x', from: { kind: 'value', column: 'returnflag' } }] }
      const whole = await opened.engine.aggregate(opened.relation, plan)
      const again = opened.engine.aggregate(opened.relation, plan)
      await new Promise((done) => setTimeout(done, 300))
      cluster.loseWorker()
      const back = cluster.startWorker()
      expect(await again).toEqual(whole)
      await back
      await opened.close()
    }, 180_000)

    test('restarts its coordinator in the middle: the query is put again, and counts the same', async () => {
      const source = { engine: 'trino', service: null, catalog: 'tpch', schema: 'sf1', table: 'lineitem' }
      const opened = await openTrino(source, env(), { pauses: [2000, 10_000, 30_000, 30_000] })
      const plan: Plan = { ...PLAIN, dimensions: [{ name: 'x', from: { kind: 'value', column: 'returnflag' } }] }
      const again = opened.engine.aggregate(opened.relation, plan)
      await new Promise((done) => setTimeout(done, 500))
      await cluster.restartCoordinator()
      const cells = await again
      const counts: Value[] = [...cells.measure.n]
      expect(counts.reduce((sum: number, n) => sum + Number(n), 0)).toBe(6_001_215)
      await opened.close()
    }, 180_000)
  })
})
