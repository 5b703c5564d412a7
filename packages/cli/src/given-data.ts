import { AuditError, type GivenTable } from '@exaequo/contract'
import type { Frame } from '@exaequo/dataset-danfo'

/** Rows as objects, columns as lists of one length, or a danfo.js data frame (recognised by its shape). */
export type GivenData =
  | readonly Readonly<Record<string, unknown>>[]
  | Readonly<Record<string, ArrayLike<unknown>>>
  | Frame

/** The data as one table, nothing copied. */
export async function tableOf(data: GivenData): Promise<GivenTable> {
  if (Array.isArray(data)) return fromRows(data)
  if (isFrame(data)) return (await import('@exaequo/dataset-danfo')).tableOfFrame(data)
  return fromColumns(data as Readonly<Record<string, ArrayLike<unknown>>>)
}

function isFrame(data: object): data is Frame {
  return 'iloc' in data && typeof data.iloc === 'function' && 'shape' in data && Array.isArray(data.shape)
}

/** A key that an object does not have is missing in its row. */
function fromRows(rows: readonly Readonly<Record<string, unknown>>[]): GivenTable {
  const names = new Set<string>()
  for (const row of rows) for (const name of Object.keys(row)) names.add(name)
  const own = [...names]
  return {
    format: 'rows',
    names: own,
    rows: rows.length,
    value: (row, column) => {
      const name = own[column] as string
      const record = rows[row] as Readonly<Record<string, unknown>>
      return Object.hasOwn(record, name) ? record[name] : null
    },
  }
}

function fromColumns(columns: Readonly<Record<string, ArrayLike<unknown>>>): GivenTable {
  const names = Object.keys(columns)
  const lists = names.map((name) => columns[name] as ArrayLike<unknown>)
  const rows = lists[0]?.length ?? 0
  for (const [i, { length }] of lists.entries()) {
    if (length === rows) continue
    throw new AuditError('DATA_GIVEN_LENGTHS', { column: names[i] ?? '', found: length ?? 0, expected: rows })
  }
  return { format: 'columns', names, rows, value: (row, column) => lists[column]?.[row] }
}
