import { stat } from 'node:fs/promises'
import { AuditError, type Column, type Engine, type GivenTable, type Message, type OpenedData } from '@exaequo/contract'
import { refuseTwice } from './csv.ts'
import { datesAsText, datesOf } from './dates.ts'
import { copyFolder } from './folder.ts'
import { givenText, isPlain, midnightOf } from './given-text.ts'
import { named } from './header.ts'
import { hashFile } from './paths.ts'
import { COPY, writeTable } from './table-copy.ts'

/** As many rows as tell how a date is written in texts. */
const LOOKED_AT = 1000

/**
 * A table in memory as a relation that an engine can count, through a copy in a temporary folder of its owner's alone,
 * gone when the data are closed. Its hash is that of the copy: the same values, the same hash.
 */
export async function openTable(
  table: GivenTable,
  source: string,
  openEngine: () => Promise<Engine>,
  signal?: AbortSignal,
): Promise<OpenedData> {
  const place = { file: source }
  const names = named(table.names)
  if (table.rows === 0 || names.length === 0) throw new AuditError('DATA_NO_ROWS', { source }, { place })
  refuseTwice(names, source, 1)
  const unreadable = names.map((_, k) => whyUnreadable(table, k))
  const cleanup: (() => Promise<void>)[] = []
  const close = async () => {
    for (const step of cleanup.splice(0).reverse()) await step()
  }
  try {
    const copy = await copyFolder(cleanup)('table.csv')
    function* rows() {
      yield names
      for (let row = 0; row < table.rows; row++) {
        if (row % 4096 === 0) signal?.throwIfAborted()
        yield names.map((_, k) => givenText(table.value(row, k)))
      }
    }
    await writeTable(copy, rows())
    const engine = await openEngine()
    cleanup.push(() => engine.close())
    const reader = engine.files
    if (reader === undefined)
      throw new AuditError('DATA_UNREADABLE', { source, format: table.format, detail: engine.id })
    const read = await reader.csv([copy], { ...COPY, header: names })
    const columns = read.map((column, k): Column => {
      const why = unreadable[k]
      return why === null || why === undefined ? column : { ...column, unreadable: why }
    })
    const looked = Array.from({ length: Math.min(table.rows, LOOKED_AT) }, (_, row) => row)
    const found = datesOf(
      names.map((name, k) => ({ name, values: looked.map((row) => givenText(table.value(row, k)) ?? '') })),
      [],
      undefined,
    )
    const reading = { format: table.format, ...datesAsText(found) }
    return {
      engine,
      relation: { name: reader.relation, columns, decimal: '.', missing: [], dates: found.dates },
      sources: async () => [{ name: source, hash: await hashFile(copy), bytes: (await stat(copy)).size, reading }],
      warnings: found.warnings,
      async locate(column, texts, most) {
        const at = names.indexOf(column)
        const places: string[] = []
        for (let row = 0; row < table.rows && places.length < most; row++)
          if (texts.has((givenText(table.value(row, at)) ?? '').trim())) places.push(`${source}[${row}]`)
        return places
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Why nothing can be read from a column: told only where the specification reads it. */
function whyUnreadable(table: GivenTable, column: number): Message | null {
  const name = table.names[column] ?? ''
  const dates = { local: 0, utc: 0, others: 0 }
  for (let row = 0; row < table.rows; row++) {
    const value = table.value(row, column)
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
      return { code: 'DATA_GIVEN_INEXACT', params: { column: name, row, value: String(value) } }
    if (!isPlain(value)) return { code: 'DATA_GIVEN_TYPE', params: { column: name, row, type: kindOf(value) } }
    if (value instanceof Date) dates[midnightOf(value)]++
  }
  // In London, summer alone tells them apart.
  return dates.local > 0 && dates.others === 0 ? { code: 'DATA_GIVEN_LOCAL_DAY', params: { column: name } } : null
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}
