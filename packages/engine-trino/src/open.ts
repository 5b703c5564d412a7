import { createHash } from 'node:crypto'
import { userInfo } from 'node:os'
import {
  AuditError,
  type CellTable,
  type DatabaseSource,
  defineDatabase,
  defineEngine,
  type Engine,
  type OpenedData,
  type Plan,
  type Relation,
  type Source,
  type Value,
} from '@exaequo/contract'
import {
  type ColumnChunk,
  chunksToRows,
  columnsToCells,
  planToSql,
  profileToSql,
  readUnits,
  rowToProfile,
} from '@exaequo/sql'
import { DEPENDENCIES, type Driver, loadDriver, openSession, type Session } from './client.ts'
import type { Kind } from './column-type.ts'
import { trinoDialect } from './dialect.ts'
import { type FoundTable, findTable, type TableName } from './find-table.ts'
import { type Environment, type Settings, settingsOf } from './settings.ts'

/** Tables and views of Trino clusters. */
export const trino = defineDatabase({
  id: 'trino',
  dependencies: DEPENDENCIES,
  open: (source: DatabaseSource, signal?: AbortSignal) => openTrino(source, process.env, { signal }),
})

interface Options {
  readonly signal?: AbortSignal | undefined
  readonly driver?: Driver
  /** Milliseconds before each further attempt at a query that the cluster did not finish. */
  readonly pauses?: readonly number[]
}

/** Opens a table where it is: the same plan as SQL, counted by the cluster; what comes back are counts. */
export async function openTrino(
  source: DatabaseSource,
  env: Environment,
  { signal, driver, pauses }: Options = {},
): Promise<OpenedData> {
  signal?.throwIfAborted()
  const { catalog, schema, table } = source
  if (catalog === null) throw new AuditError('TRINO_CATALOG_NEEDED')
  const name = { catalog, schema, table }
  const settings = settingsOf(source, env, userInfo().username)
  const { hostname, port, protocol } = new URL(settings.url)
  const asked = {
    table: `${catalog}.${schema}.${table}`,
    host: hostname,
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
    limit: settings.runTime,
  }
  const loaded = driver ?? (await loadDriver())
  const session = await openSession({ settings, asked, driver: loaded, ...(pauses === undefined ? {} : { pauses }) })
  const [[version] = []] = await session.rows('SELECT node_version FROM system.runtime.nodes WHERE coordinator', signal)
  return tableOf(name, { source, settings, session, version: String(version) }, await findTable(session, name))
}

interface Opened {
  readonly source: DatabaseSource
  readonly settings: Settings
  readonly session: Session
  readonly version: string
}

function tableOf(name: TableName, { source, settings, session, version }: Opened, found: FoundTable): OpenedData {
  const label = `${name.catalog}.${name.schema}.${name.table}`
  const { identifier } = trinoDialect()
  const kinds = Object.fromEntries(
    found.columns.map(({ column, kind }): [string, Kind] => [identifier(column.name), kind]),
  )
  const dialect = trinoDialect(kinds)
  const questions: string[] = []
  const query = async function* (sql: string, signal?: AbortSignal): AsyncGenerator<ColumnChunk> {
    questions.push(sql)
    const rows = await session.rows(sql, signal)
    yield { columns: transposed(rows) }
  }
  // Each question sees the table as it is at that moment; what the counts show of a change is not passed over.
  let rowsBefore: number | null = null
  const settled = (rows: number) => {
    if (rowsBefore !== null && rows !== rowsBefore) throw new AuditError('TRINO_ROWS_MOVED', { table: label })
    rowsBefore = rows
  }
  const engine: Engine = defineEngine({
    id: 'trino',
    version: `Trino ${version}`,
    dialect,
    async profile(relation, request, signal) {
      for await (const { columns } of query(profileToSql(relation, request, dialect), signal)) {
        const row = columns.map(([value = null]) => value)
        const profile = rowToProfile(relation, request, dialect, row)
        if (profile.rows === 0) throw new AuditError('DATA_NO_ROWS', { source: label })
        if (request.sample === undefined) settled(profile.rows)
        return profile
      }
      throw new AuditError('QUERY_FAILED', { engine: 'Trino', detail: 'no row' })
    },
    async aggregate(relation, plan, signal) {
      // One more than may come back is enough to see that there are too many.
      const sql = planToSql(relation, plan, dialect) + (plan.most === undefined ? '' : ` LIMIT ${plan.most + 1}`)
      const cells = await columnsToCells(relation, plan, query(sql, signal))
      if (plan.within === undefined && plan.terms === null) settled(rowsIn(cells, plan))
      return cells
    },
    rows: (relation, plan, signal) => chunksToRows(plan, query(planToSql(relation, plan, dialect), signal)),
    units(relation, plan, unit, cap, signal) {
      return readUnits(relation, plan, { unit, cap, dialect }, (sql) => query(sql, signal))
    },
    questions: () => questions,
    close: () => session.close(),
  })
  const relation: Relation = {
    name: name.table,
    path: [name.catalog, name.schema],
    columns: found.columns.map(({ column }) => column),
    decimal: '.',
    missing: [],
  }
  return {
    engine,
    relation,
    sources: async () => [sourceOf(label, source, found, settings)],
    warnings: [],
    close: () => session.close(),
  }
}

/** Rows, whatever a column says of how many people each stands for. */
function rowsIn({ measure }: CellTable, { count }: Plan): number {
  return (count === null ? measure.n : measure.rows).reduce((sum, n) => sum + n, 0)
}

function transposed(rows: readonly (readonly Value[])[]): Value[][] {
  const width = rows[0]?.length ?? 0
  return Array.from({ length: width }, (_, k) => rows.map((row) => valueIn(row[k] ?? null)))
}

/** JSON has no such numbers: they travel as words, in columns of doubles alone. */
const WORDS: Readonly<Record<string, number>> = { NaN: Number.NaN, Infinity: Infinity, '-Infinity': -Infinity }

function valueIn(value: Value): Value {
  return typeof value === 'string' && Object.hasOwn(WORDS, value) ? (WORDS[value] as number) : value
}

function sourceOf(name: string, { service }: DatabaseSource, found: FoundTable, { tls }: Settings): Source {
  const { kind, definition } = found
  return {
    name,
    hash: '',
    bytes: null,
    reading: { format: 'trino', kind },
    state: {
      tls,
      ...(service === null ? {} : { service }),
      ...(definition === null ? {} : { definition: `sha256-${createHash('sha256').update(definition).digest('hex')}` }),
    },
  }
}
