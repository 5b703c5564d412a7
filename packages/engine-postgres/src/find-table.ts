import { AuditError, type Column, type DatabaseSource, nearest, suggest } from '@exaequo/contract'
import { columnOf } from './column-type.ts'
import type { Session } from './session.ts'

export interface FoundTable {
  /** `table`, `view`, `materialized view`, … */
  readonly kind: string
  readonly columns: readonly Column[]
  /** Whether policies of the server hide rows from this account. */
  readonly rowSecurity: boolean
  /** What a view is made of, as the server writes it; `null` for a table. */
  readonly definition: string | null
}

const KINDS: Readonly<Record<string, string>> = {
  r: 'table',
  p: 'partitioned table',
  f: 'foreign table',
  v: 'view',
  m: 'materialized view',
}
const KIND_LIST = Object.keys(KINDS)
  .map((kind) => `'${kind}'`)
  .join(', ')

const FIND = `SELECT c.oid, c.relkind, row_security_active(c.oid) AND c.relkind IN ('r', 'p'),
    CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END
  FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
  WHERE n.nspname = $1 AND c.relname = $2 AND c.relkind IN (${KIND_LIST})`

/** A domain is read as the type that it is made of. */
const COLUMNS = `WITH RECURSIVE own AS (
    SELECT a.attname, a.attnum, a.attrelid, a.atttypid AS type, format_type(a.atttypid, a.atttypmod) AS written
    FROM pg_attribute AS a WHERE a.attrelid = $1::oid AND a.attnum > 0 AND NOT a.attisdropped
  ), base AS (
    SELECT own.*, t.typtype, t.typbasetype, t.typname, t.typcategory FROM own JOIN pg_type AS t ON t.oid = own.type
    UNION ALL
    SELECT b.attname, b.attnum, b.attrelid, t.oid, b.written, t.typtype, t.typbasetype, t.typname, t.typcategory
    FROM base AS b JOIN pg_type AS t ON t.oid = b.typbasetype WHERE b.typtype = 'd'
  )
  SELECT attname, typname, typcategory, written, has_column_privilege(attrelid, attnum, 'SELECT')
  FROM base WHERE typtype <> 'd' ORDER BY attnum`

const SEEN = `SELECT n.nspname, c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
  WHERE c.relkind IN (${KIND_LIST}) AND n.nspname !~ '^(pg_|information_schema$)'
    AND has_schema_privilege(n.oid, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT')
  ORDER BY 1, 2 LIMIT 1000`

/** @throws AuditError where there is no such table, with those that the account can read. */
export async function findTable(session: Session, { schema, table }: DatabaseSource): Promise<FoundTable> {
  const [found] = await session.rows(FIND, [schema, table])
  if (found === undefined) {
    const names = (await session.rows(SEEN)).map(([inside, name]) => `${inside}.${name}`)
    const word = `${schema}.${table}`
    const hint =
      suggest(word, names) ??
      suggest(
        table,
        names.map((name) => name.slice(name.indexOf('.') + 1)),
      )
    const params = { table: word, expected: nearest(word, names) }
    throw new AuditError('TABLE_NOT_FOUND', params, hint === undefined ? {} : { hint })
  }
  const [oid, kind, rowSecurity, definition] = found
  const rows = await session.rows(COLUMNS, [Number(oid)])
  const columns = rows.map(([name, type, category, written, granted]) => {
    const texts = { name: name ?? '', type: type ?? '', category: category ?? '', written: written ?? '' }
    return columnOf({ ...texts, granted: granted === 't' }, `${schema}.${table}`)
  })
  return { kind: KINDS[kind ?? ''] ?? '', columns, rowSecurity: rowSecurity === 't', definition: definition ?? null }
}
