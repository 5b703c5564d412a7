import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { AuditError, type FileReader } from '@exaequo/contract'
import { bytesOf, isGzip, startOf } from './bytes.ts'
import { sameColumns } from './many.ts'
import type { Files, Read } from './read.ts'

/** Parquet and JSON lines: the engine reads them as they are, columns by name. */
export async function readRecords(
  { paths, names }: Files,
  format: 'parquet' | 'jsonLines',
  reader: FileReader,
): Promise<Read> {
  for (const [i, path] of paths.entries()) {
    const name = names[i] ?? ''
    const blank = format === 'jsonLines' && (await startOf(path, 4096, name)).bytes.toString('latin1').trim() === ''
    // The engine would unpack without end: what does is refused before.
    if (isGzip(path)) for await (const _ of bytesOf(path, name));
    if (blank) throw new AuditError('DATA_NO_ROWS', { source: name }, { place: { file: name } })
  }
  const columns = await reader[format](paths)
  if (paths.length > 1) {
    const own = await Promise.all(paths.map((path) => reader.columnsOf(format, path)))
    const found = own.map((list) => ({ names: list.map(({ name }) => name), line: 1 }))
    for (const [i, columns] of found.entries()) sameColumns(names, i, found[0] ?? columns, columns, 'any order')
  }
  return {
    columns,
    readings: paths.map((path) => ({ format, ...(isGzip(path) ? { compression: 'gzip' } : {}) })),
    decimal: '.',
    missing: [],
    warnings: [],
    unnamed: [],
    ...(format === 'jsonLines' ? { locate: locateInLines } : {}),
  }

  async function locateInLines(column: string, texts: ReadonlySet<string>, most: number): Promise<string[]> {
    const found: string[] = []
    for (const [i, path] of paths.entries()) {
      let number = 0
      for await (const line of createInterface({ input: Readable.from(bytesOf(path, names[i] ?? '')) })) {
        number++
        if (!texts.has(valueIn(line, column))) continue
        found.push(`${names[i]}:${number}`)
        if (found.length === most) return found
      }
    }
    return found
  }
}

/** The engine also reads what is no JSON, such as NaN: such a line is not found again. */
function valueIn(line: string, column: string): string {
  try {
    return String(JSON.parse(line)[column] ?? '').trim()
  } catch {
    return ''
  }
}
