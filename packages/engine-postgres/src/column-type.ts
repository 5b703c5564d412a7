import { type Column, type ColumnType, message } from '@exaequo/contract'

const NUMBERS = new Set(['int2', 'int4', 'int8', 'float4', 'float8', 'numeric'])
const DATES = new Set(['date', 'timestamp', 'timestamptz'])
/** Types whose text names a level as well as any. */
const TEXTS = new Set([
  'bit',
  'char',
  'cidr',
  'inet',
  'interval',
  'macaddr',
  'macaddr8',
  'time',
  'timetz',
  'uuid',
  'varbit',
])

/** One column as the catalogue describes it, domains taken as what they are made of. */
export interface CatalogueColumn {
  readonly name: string
  /** The server's own short name, such as `int4`. */
  readonly type: string
  /** The server's own word for what a type is: S strings, E enumerations… */
  readonly category: string
  /** As it is written in a definition, such as `character varying(12)`. */
  readonly written: string
  readonly granted: boolean
}

/** What may be read of a column, and why nothing can be where that is so. */
export function columnOf({ name, type, category, written, granted }: CatalogueColumn, table: string): Column {
  const found = typeOf(type, category)
  if (!granted)
    return { name, type: found ?? 'other', unreadable: message('COLUMN_FORBIDDEN', { column: name, table }) }
  if (found !== null) return { name, type: found }
  return { name, type: 'other', unreadable: message('COLUMN_TYPE_UNREADABLE', { column: name, type: written }) }
}

function typeOf(type: string, category: string): ColumnType | null {
  if (NUMBERS.has(type)) return 'number'
  if (DATES.has(type)) return 'date'
  if (type === 'bool') return 'boolean'
  return category === 'S' || category === 'E' || TEXTS.has(type) ? 'text' : null
}
