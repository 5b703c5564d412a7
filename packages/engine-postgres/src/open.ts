import { createHash } from 'node:crypto'
import {
  AuditError,
  type DatabaseSource,
  defineDatabase,
  defineEngine,
  type Engine,
  type Message,
  message,
  type OpenedData,
  type Relation,
  type Source,
} from '@exaequo/contract'
import { chunksToRows, columnsToCells, planToSql, profileToSql, readUnits, rowToProfile } from '@exaequo/sql'
import { connect, DEPENDENCIES, type Driver, loadDriver } from './connect.ts'
import { postgresDialect } from './dialect.ts'
import { spacesOf } from './encoding.ts'
import { type FoundTable, findTable } from './find-table.ts'
import { queryError } from './query-error.ts'
import { readSettings } from './read-settings.ts'
import { openSession, type Session } from './session.ts'
import type { Environment, Settings } from './settings.ts'
import { stateOf } from './state.ts'

/** Tables and views of PostgreSQL servers. */
export const postgres = defineDatabase({
  id: 'postgres',
  dependencies: DEPENDENCIES,
  open: (source: DatabaseSource, signal?: AbortSignal) => openPostgres(source, process.env, signal),
})

/**
 * Opens a table where it is: one connection, one read-only transaction, one state of the data for every question.
 * Until it is closed, nobody can change what the table is made of; rows can be written, and are not seen.
 */
export async function openPostgres(
  source: DatabaseSource,
  env: Environment,
  signal?: AbortSignal,
  driver?: Driver,
): Promise<OpenedData> {
  signal?.throwIfAborted()
  const settings = await readSettings(source, env)
  const pg = driver ?? (await loadDriver())
  const client = await connect(pg, settings)
  try {
    const spaces = await spacesOf(client)
    const session = await openSession(pg, client, () => connect(pg, settings))
    return await openTable(source, settings, session, spaces)
  } catch (error) {
    await client.end().catch(() => undefined)
    throw queryError(error, { table: `${source.schema}.${source.table}`, schema: source.schema, limit: '?' })
  }
}

async function openTable(
  source: DatabaseSource,
  settings: Settings,
  session: Session,
  spaces: readonly string[],
): Promise<OpenedData> {
  const { schema, table } = source
  const dialect = postgresDialect(spaces)
  const found = await findTable(session, source)
  const [[version = '', limit = ''] = []] = await session.rows(
    "SELECT current_setting('server_version'), current_setting('statement_timeout')",
  )
  const name = `${schema}.${table}`
  const asked = { table: name, schema, limit: limit ?? '' }
  // What the table is made of is locked from here on; a right that is lacking shows now.
  await session
    .rows(`SELECT 1 FROM ${dialect.identifier(schema)}.${dialect.identifier(table)} LIMIT 0`)
    .catch((error: unknown) => Promise.reject(queryError(error, asked)))
  const settled = await findTable(session, source)
  if (JSON.stringify(settled) !== JSON.stringify(found)) throw new AuditError('TABLE_CHANGED', { table: name })
  const state = await stateOf(session)
  const questions: string[] = []
  const query = async function* (sql: string, signal?: AbortSignal) {
    questions.push(sql)
    try {
      yield* session.columns(sql, signal)
    } catch (error) {
      signal?.throwIfAborted()
      throw queryError(error, asked)
    }
  }
  const engine: Engine = defineEngine({
    id: 'postgres',
    version: `PostgreSQL ${version}`,
    dialect,
    async profile(relation, request, signal) {
      for await (const { columns } of query(profileToSql(relation, request, dialect), signal)) {
        const row = columns.map(([value = null]) => value)
        const profile = rowToProfile(relation, request, dialect, row)
        if (profile.rows === 0) throw new AuditError('DATA_NO_ROWS', { source: name })
        return profile
      }
      throw new AuditError('QUERY_FAILED', { engine: 'PostgreSQL', detail: 'no row' })
    },
    aggregate(relation, plan, signal) {
      // One more than may come back is enough to see that there are too many.
      const sql = planToSql(relation, plan, dialect) + (plan.most === undefined ? '' : ` LIMIT ${plan.most + 1}`)
      return columnsToCells(relation, plan, query(sql, signal))
    },
    rows: (relation, plan, signal) => chunksToRows(plan, query(planToSql(relation, plan, dialect), signal)),
    units(relation, plan, unit, cap, signal) {
      return readUnits(relation, plan, { unit, cap, dialect }, (sql) => query(sql, signal))
    },
    questions: () => questions,
    close: () => session.close(),
  })
  const relation: Relation = { name: table, path: [schema], columns: found.columns, decimal: '.', missing: [] }
  return {
    engine,
    relation,
    sources: async () => [sourceOf(name, source, found, settings, state)],
    warnings: warningsOf(name, found),
    close: () => session.close(),
  }
}

function sourceOf(
  name: string,
  { service }: DatabaseSource,
  { kind, definition }: FoundTable,
  { tls }: Settings,
  state: Readonly<Record<string, string>>,
): Source {
  return {
    name,
    hash: '',
    bytes: null,
    reading: { format: 'postgres', kind },
    state: {
      ...state,
      tls,
      ...(service === null ? {} : { service }),
      ...(definition === null ? {} : { definition: `sha256-${createHash('sha256').update(definition).digest('hex')}` }),
    },
  }
}

function warningsOf(table: string, { rowSecurity }: FoundTable): Message[] {
  return rowSecurity ? [message('ROWS_BY_POLICY', { table })] : []
}
