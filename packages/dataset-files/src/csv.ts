import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { AuditError, type FileReader, type SourceRequest } from '@exaequo/contract'
import { detectLayout, fieldsOf, type Layout, linesOf } from './delimiter.ts'
import { decoderOf, detectEncoding, encodingError, isUtf8File, readStart, transcode } from './encoding.ts'
import type { Read } from './files.ts'
import { sameColumns, sourceName } from './many.ts'

const SAMPLE = 64 * 1024

/** Reads text tables: what the spec leaves out is detected, file by file, and everything is echoed. */
export async function readCsv(
  paths: readonly string[],
  { source, csv }: SourceRequest,
  reader: FileReader,
  cleanup: (() => Promise<void>)[],
): Promise<Read> {
  const quote = csv.quote ?? '"'
  const encodings = await Promise.all(
    paths.map(async (path) => (csv.encoding ?? (await detectEncoding(path))).toLowerCase()),
  )
  const readable = await utf8Copies(paths, encodings, source, cleanup)
  const samples = await Promise.all(paths.map((path, i) => sampleOf(path, encodings[i] as string, quote)))
  const [first] = samples as [Sample, ...Sample[]]
  const layout = detectLayout(first.text, quote, csv)
  const headers = samples.map(({ lines }) => headerOf(lines, layout, quote))
  for (const [i, header] of headers.entries()) sameColumns(source, paths, i, headers[0] as string[], header, 'ordered')
  const [header] = headers as [string[], ...string[][]]
  const lowered = header.map((name) => name.toLowerCase())
  const twice = header.find((_, i) => lowered.indexOf(lowered[i] as string) < i)
  if (twice !== undefined)
    throw new AuditError('DATA_COLUMN_TWICE', { source, column: twice }, { place: { file: source, line: 1 } })
  if (samples.every(({ lines }) => lines.length < 2))
    throw new AuditError('DATA_NO_ROWS', { source }, { place: { file: source, line: 1 } })
  const missing = csv.missing ?? ['NA']
  const { delimiter, decimal } = layout
  return {
    columns: await reader.csv(readable, { delimiter, quote, header }),
    decimal,
    missing,
    readings: encodings.map((encoding) => ({
      format: 'csv',
      encoding,
      delimiter,
      decimal,
      quote,
      missing: missing.join(' '),
    })),
  }
}

interface Sample {
  readonly text: string
  readonly lines: readonly string[]
}

async function sampleOf(path: string, encoding: string, quote: string): Promise<Sample> {
  const bytes = trimmed(await readStart(path, SAMPLE), encoding)
  const text = decoderOf(encoding).decode(bytes, { stream: true })
  return { text, lines: linesOf(text, quote) }
}

function headerOf(lines: readonly string[], { delimiter }: Layout, quote: string): string[] {
  return fieldsOf(lines[0] ?? '', delimiter, quote)
}

/** The engine reads UTF-8: what is written otherwise is written again, in a folder that goes when the data are closed. */
async function utf8Copies(
  paths: readonly string[],
  encodings: readonly string[],
  source: string,
  cleanup: (() => Promise<void>)[],
): Promise<string[]> {
  let folder: string | null = null
  const readable: string[] = []
  for (const [i, path] of paths.entries()) {
    const encoding = encodings[i] as string
    const name = sourceName(source, paths, i)
    if (encoding === 'utf-8' || encoding === 'utf8') {
      if (!(await isUtf8File(path))) throw encodingError(name, encoding)
      readable.push(path)
      continue
    }
    if (folder === null) {
      const made = await mkdtemp(join(tmpdir(), 'exaequo-'))
      cleanup.push(() => rm(made, { recursive: true, force: true }))
      folder = made
    }
    const copy = join(folder, `${i}-${basename(path)}`)
    await transcode(path, copy, encoding, name)
    readable.push(copy)
  }
  return readable
}

/** UTF-16 comes two bytes at a time; a cut character at the end of UTF-8 is left to the streaming decoder. */
function trimmed(bytes: Buffer, encoding: string): Buffer {
  return encoding.startsWith('utf-16') ? bytes.subarray(0, bytes.length - (bytes.length % 2)) : bytes
}
