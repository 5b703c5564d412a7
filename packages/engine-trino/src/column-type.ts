import { type Column, type ColumnType, message } from '@exaequo/contract'

const INTEGERS = new Set(['tinyint', 'smallint', 'integer', 'bigint'])
const SINGLE = new Set(['real'])
const NUMBERS = new Set([...INTEGERS, ...SINGLE, 'double', 'decimal'])
const DATES = new Set(['date', 'timestamp', 'timestamp with time zone'])
/** Types whose text names a level as well as any. */
const TEXTS = new Set(['varchar', 'char', 'uuid', 'ipaddress', 'time', 'time with time zone'])

/** What is special of a column's values in SQL. */
export type Kind = 'integer' | 'single' | 'zoned' | 'plain'

export interface TrinoColumn {
  readonly column: Column
  readonly kind: Kind
}

/** One column as `information_schema` describes it: `decimal(12, 2)`, `timestamp(3) with time zone`. */
export function columnOf(name: string, written: string): TrinoColumn {
  const type = written.replace(/\([^)]*\)/, '').trim()
  const found = typeOf(type)
  if (found === null) {
    const unreadable = message('COLUMN_TYPE_UNREADABLE', { column: name, type: written })
    return { column: { name, type: 'other', unreadable }, kind: 'plain' }
  }
  return { column: { name, type: found }, kind: kindOf(type) }
}

function typeOf(type: string): ColumnType | null {
  if (NUMBERS.has(type)) return 'number'
  if (DATES.has(type)) return 'date'
  if (type === 'boolean') return 'boolean'
  return TEXTS.has(type) ? 'text' : null
}

function kindOf(type: string): Kind {
  if (INTEGERS.has(type)) return 'integer'
  if (SINGLE.has(type)) return 'single'
  return type === 'timestamp with time zone' ? 'zoned' : 'plain'
}
