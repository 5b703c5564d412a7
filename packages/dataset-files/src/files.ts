import { stat } from 'node:fs/promises'
import {
  AuditError,
  defineDataset,
  type Engine,
  type FileReader,
  type Relation,
  type Source,
  type SourceRequest,
} from '@exaequo/contract'
import { extractTable } from './archive.ts'
import { readArrow } from './arrow.ts'
import { readCsv } from './csv.ts'
import { DRIVERS } from './driver.ts'
import { copyFolder } from './folder.ts'
import { type Format, formatOf } from './format.ts'
import { sourceName } from './many.ts'
import { hashFile, resolveFiles } from './paths.ts'
import type { Files, Read } from './read.ts'
import { readError } from './read-error.ts'
import { readRecords } from './records-files.ts'
import { readSpreadsheets } from './spreadsheet.ts'
import { unchanged } from './unchanged.ts'

/** CSV and its kin, Parquet, JSON with a record a line, spreadsheets, Arrow; text also as gzip, all of them in a zip. */
export const filesDataset = defineDataset({
  id: 'files',
  dependencies: DRIVERS,
  claims: (source) => formatOf(source) !== null,
  async open(request, openEngine) {
    const { source } = request
    const declared = formatOf(source) as Format
    if (request.member !== undefined && declared !== 'zip') throw unused('member', source)
    if (declared !== 'zip') refuseUnused(request, declared, source)
    const paths = await resolveFiles(request)
    const check = await unchanged(source, paths)
    const engine = await openEngine()
    const closed = new AbortController()
    const cleanup: (() => Promise<void>)[] = [async () => closed.abort(), () => engine.close()]
    const close = async () => {
      for (const step of cleanup.splice(0).reverse()) await step()
    }
    const names = paths.map((_, i) => sourceName(source, paths, i))
    let files: Files = { request, paths, names, copy: copyFolder(cleanup) }
    let format = declared
    let above: readonly number[] = []
    try {
      const reader = engine.files
      if (reader === undefined) throw new AuditError('DATA_UNREADABLE', { source, format, detail: engine.id })
      if (declared === 'zip') ({ files, format } = await unpacked(files))
      const read = await readAs(format, files, reader)
      above = read.linesAbove ?? []
      const sources = () =>
        Promise.all(
          paths.map(async (path, i): Promise<Source> => {
            const [hash, { size }] = await Promise.all([hashFile(path, closed.signal), stat(path)])
            const member =
              declared === 'zip' ? { member: (files.names[i] ?? '').slice((names[i] ?? '').length + 1) } : {}
            return { name: names[i] ?? '', hash, bytes: size, reading: { ...(read.readings[i] ?? {}), ...member } }
          }),
        )
      const { decimal, missing, dates } = read
      const whole = { name: reader.relation, columns: read.columns, decimal, missing, ...(dates ? { dates } : {}) }
      const { relation, empty } = await withoutEmpty(engine, whole, read.unnamed)
      if (empty > 0) for (const reading of read.readings) reading.emptyColumns = String(empty)
      const located = read.locate === undefined ? {} : { locate: read.locate }
      return {
        engine: guarded(engine, (cause) => readError(files, format, cause, above), source, check),
        relation,
        sources,
        warnings: read.warnings,
        close,
        ...located,
      }
    } catch (error) {
      await close()
      throw error instanceof AuditError ? error : readError(files, format, error, above)
    }
  },
})

function readAs(format: Format, files: Files, reader: FileReader): Promise<Read> {
  if (format === 'spreadsheet') return readSpreadsheets(files, reader)
  if (format === 'arrow') return readArrow(files, reader)
  return format === 'csv' ? readCsv(files, reader) : readRecords(files, format as 'parquet' | 'jsonLines', reader)
}

/** Each archive's table, copied out of it; all must be of one sort. */
async function unpacked(files: Files): Promise<{ files: Files; format: Format }> {
  const { request } = files
  const tables = []
  for (const [i, path] of files.paths.entries()) {
    const copy = (extension: string) => files.copy(`${i}-member${extension}`)
    tables.push(await extractTable(path, files.names[i] ?? '', request.member, copy))
  }
  const formats = tables.map(({ member }) => formatOf(member) as Format)
  const [format = 'csv'] = formats
  const names = tables.map(({ member }, i) => `${files.names[i]}/${member}`)
  const other = formats.findIndex((own) => own !== format)
  if (other > 0) throw new AuditError('DATA_FORMATS_DIFFER', { source: names[other] ?? '', first: names[0] ?? '' })
  refuseUnused(request, format, names[0] ?? '')
  return { files: { ...files, paths: tables.map(({ path }) => path), names }, format }
}

/** Options that nothing would read. */
function refuseUnused({ csv, spreadsheet = {} }: SourceRequest, format: Format, source: string): void {
  if (format !== 'csv' && Object.keys(csv).length > 0) throw unused('csv', source)
  if (format !== 'spreadsheet' && Object.keys(spreadsheet).length > 0) throw unused('spreadsheet', source)
}

function unused(option: string, source: string): AuditError {
  return new AuditError('DATA_OPTION_UNUSED', { option, source, key: option })
}

/** Columns at the end without a name are left out if nothing is in them; all rows are looked at. */
async function withoutEmpty(
  engine: Engine,
  relation: Relation,
  unnamed: readonly string[],
): Promise<{ relation: Relation; empty: number }> {
  if (unnamed.length === 0) return { relation, empty: 0 }
  const strict = { ...relation, missing: [] }
  const { rows, columns } = await engine.profile(strict, { numbers: [], dates: [], levels: unnamed })
  const empty = unnamed.filter((name) => columns[name]?.missing === rows)
  return {
    relation: { ...relation, columns: relation.columns.filter(({ name }) => !empty.includes(name)) },
    empty: empty.length,
  }
}

/** What shows only while the rows are counted is the same error as at the start: no rows, malformed, changed since. */
function guarded(
  engine: Engine,
  errorOf: (cause: unknown) => AuditError,
  source: string,
  check: () => Promise<void>,
): Engine {
  const guard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      if (error instanceof AuditError || (error as Error).name === 'AbortError') throw error
      await check()
      throw errorOf(error)
    }
  }
  const { extend } = engine
  return {
    ...engine,
    ...(extend === undefined
      ? {}
      : {
          extend: async (...given) => {
            const made = await guard(extend(...given))
            await check()
            return made
          },
        }),
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
