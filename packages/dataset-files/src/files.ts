import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import {
  AuditError,
  type Column,
  defineDataset,
  type Engine,
  type FileReader,
  type Source,
  type SourceRequest,
} from '@exaequo/contract'
import { detectLayout, fieldsOf, linesOf } from './delimiter.ts'
import { decoderOf, detectEncoding, encodingError, isUtf8File, readStart, transcode } from './encoding.ts'
import { hashFile, resolveFiles } from './paths.ts'

const SAMPLE = 64 * 1024

/** CSV and its kin, Parquet, and JSON with a record a line. */
export const filesDataset = defineDataset({
  id: 'files',
  dependencies: {},
  claims: (source) => /\.(csv|tsv|txt|parquet|jsonl|ndjson)$/i.test(source),
  async open(request, openEngine) {
    const { source } = request
    const format = formatOf(source)
    const paths = await resolveFiles(request)
    const engine = await openEngine()
    const closed = new AbortController()
    const cleanup: (() => Promise<void>)[] = [async () => closed.abort(), () => engine.close()]
    const close = async () => {
      for (const step of cleanup.reverse()) await step()
    }
    try {
      const reader = engine.files
      if (reader === undefined) throw new AuditError('DATA_UNREADABLE', { source, format, detail: engine.id })
      const read =
        format === 'csv' ? await readCsv(paths, request, reader, cleanup) : await readBinary(paths, format, reader)
      const sources = () =>
        Promise.all(
          paths.map(async (path): Promise<Source> => {
            const name = paths.length === 1 ? source : source.replace(/[^/]*$/, basename(path))
            const [hash, { size }] = await Promise.all([hashFile(path, closed.signal), stat(path)])
            return { name, hash, bytes: size, reading: read.reading }
          }),
        )
      const relation = { name: reader.relation, columns: read.columns, decimal: read.decimal, missing: read.missing }
      return { engine: guarded(engine, source, format), relation, sources, warnings: [], close }
    } catch (error) {
      await close()
      throw error instanceof AuditError ? error : readError(source, format, error)
    }
  },
})

type Format = 'csv' | 'parquet' | 'jsonLines'

interface Read {
  readonly columns: readonly Column[]
  readonly reading: Record<string, string>
  readonly decimal: '.' | ','
  readonly missing: readonly string[]
}

function formatOf(source: string): Format {
  if (/\.parquet$/i.test(source)) return 'parquet'
  return /\.(jsonl|ndjson)$/i.test(source) ? 'jsonLines' : 'csv'
}

async function readBinary(
  paths: readonly string[],
  format: 'parquet' | 'jsonLines',
  reader: FileReader,
): Promise<Read> {
  return { columns: await reader[format](paths), reading: { format }, decimal: '.', missing: [] }
}

async function readCsv(
  paths: readonly string[],
  { source, csv }: SourceRequest,
  reader: FileReader,
  cleanup: (() => Promise<void>)[],
): Promise<Read> {
  const [first] = paths as [string, ...string[]]
  const encoding = (csv.encoding ?? (await detectEncoding(first))).toLowerCase()
  const quote = csv.quote ?? '"'
  let readable = paths
  if (encoding === 'utf-8' || encoding === 'utf8') {
    for (const path of paths) if (!(await isUtf8File(path))) throw encodingError(source, encoding)
  } else {
    const folder = await mkdtemp(join(tmpdir(), 'exaequo-'))
    cleanup.push(() => rm(folder, { recursive: true, force: true }))
    readable = paths.map((path, i) => join(folder, `${i}-${basename(path)}`))
    for (const [i, path] of paths.entries()) await transcode(path, readable[i] as string, encoding, source)
  }
  const sample = decoderOf(encoding).decode(trimmed(await readStart(first, SAMPLE), encoding), { stream: true })
  const { delimiter, decimal } = detectLayout(sample, quote, csv)
  const lines = linesOf(sample, quote)
  const header = fieldsOf(lines[0] ?? '', delimiter, quote)
  const twice = header.find((name, i) => header.indexOf(name) < i)
  if (twice !== undefined)
    throw new AuditError('DATA_COLUMN_TWICE', { source, column: twice }, { place: { file: source, line: 1 } })
  if (lines.length < 2) throw new AuditError('DATA_NO_ROWS', { source }, { place: { file: source, line: 1 } })
  const missing = csv.missing ?? ['NA']
  const columns = await reader.csv(readable, { delimiter, quote, header })
  return {
    columns,
    decimal,
    missing,
    reading: { format: 'csv', encoding, delimiter, decimal, quote, missing: missing.join(' ') },
  }
}

/** UTF-16 comes two bytes at a time; a cut character at the end of UTF-8 is left to the streaming decoder. */
function trimmed(bytes: Buffer, encoding: string): Buffer {
  return encoding.startsWith('utf-16') ? bytes.subarray(0, bytes.length - (bytes.length % 2)) : bytes
}

/** The engine's own words, made an error with the line where it says one. */
export function readError(source: string, format: Format, cause: unknown): AuditError {
  const said = String(cause instanceof Error ? cause.message : cause)
  const line = Number(/Line: (\d+)/.exec(said)?.[1] ?? Number.NaN)
  const detail =
    said
      .split('\n')
      .find((text) => text.trim() !== '' && !text.includes('Error on Line'))
      ?.trim() ?? said
  const place = Number.isNaN(line) ? { file: source } : { file: source, line }
  if (format === 'csv') return new AuditError('DATA_CSV_MALFORMED', { source, detail: plain(detail) }, { place, cause })
  const name = format === 'parquet' ? 'Parquet' : 'JSON'
  return new AuditError('DATA_UNREADABLE', { source, format: name, detail: plain(detail) }, { place, cause })
}

/** Without the path of the machine. */
function plain(detail: string): string {
  return detail.replaceAll(/["']?\/[^\s"']*\/([^\s"'/]+)["']?/g, '$1').slice(0, 300)
}

/** A file may turn out malformed only while it is counted: the error is the same then. */
function guarded(engine: Engine, source: string, format: Format): Engine {
  const guard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw error instanceof AuditError || (error as Error).name === 'AbortError'
        ? error
        : readError(source, format, error)
    }
  }
  return {
    ...engine,
    profile: (...given) => guard(engine.profile(...given)),
    aggregate: (...given) => guard(engine.aggregate(...given)),
  }
}
