import { AuditError, nearest, suggest } from '@exaequo/contract'
import type { Session } from './client.ts'
import { columnOf, type TrinoColumn } from './column-type.ts'
import { trinoDialect } from './dialect.ts'

export interface TableName {
  readonly catalog: string
  readonly schema: string
  readonly table: string
}

export interface FoundTable {
  /** `table` or `view`. */
  readonly kind: string
  readonly columns: readonly TrinoColumn[]
  /** What a view is made of, as the cluster writes it; `null` for a table. */
  readonly definition: string | null
}

const { identifier, literal } = trinoDialect()

/** @throws AuditError where there is no such table, with those that the account can see. */
export async function findTable(session: Session, name: TableName): Promise<FoundTable> {
  const { catalog, schema, table } = name
  const catalogs = (await session.rows('SELECT catalog_name FROM system.metadata.catalogs')).map(([one]) => String(one))
  if (!catalogs.includes(catalog.toLowerCase())) throw notFound(name, catalogs, catalog)
  const from = (view: string) => `${identifier(catalog)}.information_schema.${view}`
  const own = `table_schema = ${literal(schema.toLowerCase())} AND table_name = ${literal(table.toLowerCase())}`
  const [kind] = await session.rows(`SELECT table_type FROM ${from('tables')} WHERE ${own}`)
  if (kind === undefined) {
    const seen = `SELECT table_schema, table_name FROM ${from('tables')} WHERE table_schema <> 'information_schema' ORDER BY 1, 2 LIMIT 1000`
    const tables = (await session.rows(seen)).map(([inside, one]) => `${catalog}.${inside}.${one}`)
    throw notFound(name, tables, `${catalog}.${schema}.${table}`)
  }
  const view = kind[0] === 'VIEW'
  const [definition] = view ? await session.rows(`SELECT view_definition FROM ${from('views')} WHERE ${own}`) : []
  const columns = await session.rows(
    `SELECT column_name, data_type FROM ${from('columns')} WHERE ${own} ORDER BY ordinal_position`,
  )
  return {
    kind: view ? 'view' : 'table',
    columns: columns.map(([column, type]) => columnOf(String(column), String(type))),
    definition: definition?.[0] == null ? null : String(definition[0]),
  }
}

function notFound({ catalog, schema, table }: TableName, names: readonly string[], word: string): AuditError {
  const hint = suggest(word, names)
  const params = { table: `${catalog}.${schema}.${table}`, expected: nearest(word, names) }
  return new AuditError('TABLE_NOT_FOUND', params, hint === undefined ? {} : { hint })
}
