import { stat } from 'node:fs/promises'
import { AuditError, type Column, defineDataset, type Engine, type FileReader, type Source } from '@exaequo/contract'
import { readCsv } from './csv.ts'
import { readStart } from './encoding.ts'
import { sameColumns, sourceName } from './many.ts'
import { hashFile, resolveFiles } from './paths.ts'
import { type Format, readError } from './read-error.ts'
import { unchanged } from './unchanged.ts'

/** CSV and its kin, Parquet, and JSON with a record a line. */
export const filesDataset = defineDataset({
  id: 'files',
  dependencies: {},
  claims: (source) => /\.(csv|tsv|txt|parquet|jsonl|ndjson)$/i.test(source),
  async open(request, openEngine) {
    const { source } = request
    const format = formatOf(source)
    if (format !== 'csv' && Object.keys(request.csv).length > 0) throw new AuditError('DATA_OPTION_UNUSED', { source })
    const paths = await resolveFiles(request)
    const check = await unchanged(source, paths)
    const engine = await openEngine()
    const closed = new AbortController()
    const cleanup: (() => Promise<void>)[] = [async () => closed.abort(), () => engine.close()]
    const close = async () => {
      for (const step of cleanup.splice(0).reverse()) await step()
    }
    try {
      const reader = engine.files
      if (reader === undefined) throw new AuditError('DATA_UNREADABLE', { source, format, detail: engine.id })
      const read =
        format === 'csv'
          ? await readCsv(paths, request, reader, cleanup)
          : await readRecords(source, paths, format, reader)
      const sources = () =>
        Promise.all(
          paths.map(async (path, i): Promise<Source> => {
            const [hash, { size }] = await Promise.all([hashFile(path, closed.signal), stat(path)])
            const reading = read.readings[i] as Record<string, string>
            return { name: sourceName(source, paths, i), hash, bytes: size, reading }
          }),
        )
      const relation = { name: reader.relation, columns: read.columns, decimal: read.decimal, missing: read.missing }
      return { engine: guarded(engine, source, format, check), relation, sources, warnings: [], close }
    } catch (error) {
      await close()
      throw error instanceof AuditError ? error : readError(source, format, error)
    }
  },
})

export interface Read {
  readonly columns: readonly Column[]
  /** How each file was read. */
  readonly readings: readonly Record<string, string>[]
  readonly decimal: '.' | ','
  readonly missing: readonly string[]
}

function formatOf(source: string): Format {
  if (/\.parquet$/i.test(source)) return 'parquet'
  return /\.(jsonl|ndjson)$/i.test(source) ? 'jsonLines' : 'csv'
}

async function readRecords(
  source: string,
  paths: readonly string[],
  format: 'parquet' | 'jsonLines',
  reader: FileReader,
): Promise<Read> {
  for (const [i, path] of paths.entries()) {
    const blank = format === 'jsonLines' && (await readStart(path, 4096)).toString('latin1').trim() === ''
    if (!blank) continue
    const name = sourceName(source, paths, i)
    throw new AuditError('DATA_NO_ROWS', { source: name }, { place: { file: name } })
  }
  const columns = await reader[format](paths)
  if (paths.length > 1) {
    const own = await Promise.all(paths.map((path) => reader.columnsOf(format, path)))
    const names = own.map((list) => list.map(({ name }) => name))
    for (const [i, found] of names.entries()) sameColumns(source, paths, i, names[0] as string[], found, 'any order')
  }
  return { columns, readings: paths.map(() => ({ format })), decimal: '.', missing: [] }
}

/** What shows only while the rows are counted is the same error as at the start: no rows, malformed, changed since. */
function guarded(engine: Engine, source: string, format: Format, check: () => Promise<void>): Engine {
  const guard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      if (error instanceof AuditError || (error as Error).name === 'AbortError') throw error
      await check()
      throw readError(source, format, error)
    }
  }
  return {
    ...engine,
    profile: async (...given) => {
      const profile = await guard(engine.profile(...given))
      await check()
      if (profile.rows === 0) throw new AuditError('DATA_NO_ROWS', { source }, { place: { file: source } })
      return profile
    },
    aggregate: async (...given) => {
      const cells = await guard(engine.aggregate(...given))
      await check()
      return cells
    },
  }
}
