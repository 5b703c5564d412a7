import type { Relation } from '@exaequo/contract'
import { newPassword, type PostgresServer, startPostgres, type Table, testEngine, withPostgres } from '@exaequo/testkit'
import { afterAll, beforeAll } from 'vitest'
import { postgresDialect } from './dialect.ts'
import { openPostgres } from './open.ts'

const TYPES = {
  text: 'text',
  number: 'double precision',
  integer: 'bigint',
  decimal: 'numeric(38, 9)',
  boolean: 'boolean',
  date: 'date',
} as const

const field = (value: Table['rows'][number][number]) =>
  value === null ? '' : `"${String(Object.is(value, -0) ? '-0' : value).replaceAll('"', '""')}"`

const dialect = postgresDialect()

withPostgres('PostgreSQL', () => {
  let server: PostgresServer
  const password = newPassword()
  let tables = 0
  beforeAll(async () => {
    server = await startPostgres()
    // The names of columns and tables are as hostile as the data; the database sorts by another order than bytes.
    await server.sql(`CREATE ROLE auditor LOGIN PASSWORD '${password}'; CREATE SCHEMA "my ""schema""";
      GRANT USAGE ON SCHEMA "my ""schema""" TO auditor;
      ALTER DEFAULT PRIVILEGES IN SCHEMA "my ""schema""" GRANT SELECT ON TABLES TO auditor`)
  }, 60_000)
  afterAll(() => server.remove())

  const opened = (typed: boolean) => async (table: Table) => {
    const name = `table ${++tables}; "--`
    const full = `"my ""schema"""."${name.replaceAll('"', '""')}"`
    const columns = table.columns.map(
      (column) => `${dialect.identifier(column.name)} ${typed ? TYPES[column.type] : 'text'}`,
    )
    await server.sql(`CREATE TABLE ${full} (${columns.join(', ')})`)
    await server.copy(full, table.rows.map((row) => `${row.map(field).join()}\n`).join(''))
    const env = {
      PGHOST: server.socket,
      PGPORT: String(server.port),
      PGUSER: 'auditor',
      PGPASSWORD: password,
      PGDATABASE: 'postgres',
    }
    const source = { engine: 'postgres', service: null, catalog: null, schema: 'my "schema"', table: name }
    const data = await openPostgres(source, env)
    const relation: Relation = { ...data.relation, missing: ['NA'] }
    return { engine: data.engine, relation }
  }

  testEngine({ name: 'PostgreSQL over typed columns', open: opened(true) })
  testEngine({ name: 'PostgreSQL over text', open: opened(false) })
})
