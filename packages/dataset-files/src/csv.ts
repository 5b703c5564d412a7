import { basename } from 'node:path'
import { AuditError, type CsvOptions, type FileReader } from '@exaequo/contract'
import { copyBelow, isGzip, startOf } from './bytes.ts'
import { datesAsText, datesOf } from './dates.ts'
import { decoderOf, detectEncoding, refuseOtherThanUtf8, transcode } from './encoding.ts'
import { headerOf } from './header.ts'
import { delimiterOf, type Layout, layoutOf, type Sample } from './layout.ts'
import { locateInText } from './locate.ts'
import { sameColumns } from './many.ts'
import { decimalOf } from './numbers.ts'
import type { Files, Read } from './read.ts'
import { recordsOf } from './records.ts'

const SAMPLE = 64 * 1024

/** Reads text tables: what the spec leaves out is detected, encoding and titles file by file, and everything is echoed. */
export async function readCsv(files: Files, reader: FileReader): Promise<Read> {
  const { paths, names, request } = files
  const { csv, source } = request
  const encodings = await Promise.all(
    paths.map(async (path, i) => (csv.encoding ?? (await detectEncoding(path, names[i] as string))).toLowerCase()),
  )
  const readable = await utf8Copies(files, encodings)
  const samples = await Promise.all(readable.map((path, i) => sampleOf(path, names[i] as string)))
  const layout = layoutOf(samples[0] as Sample, csv)
  const { delimiter, quote, header } = layout
  refuseWrongLayout(samples[0] as Sample, layout, csv)
  const records = samples.map((sample) => recordsOf(sample, delimiter, quote))
  const headers = records.map((own) => headerOf(own, csv.skip))
  for (const [i, own] of headers.entries()) {
    if (own.line === 0)
      throw new AuditError('DATA_SKIP_TOO_FAR', { source: names[i] ?? '', skip: csv.skip ?? 0, key: 'csv.skip' })
    sameColumns(names, i, header, own, 'ordered')
  }
  refuseTwice(header.names, source, header.line)
  const body = records.flatMap((own, i) => own.filter(({ line }) => line > (headers[i]?.line ?? 0)))
  if (body.length === 0)
    throw new AuditError('DATA_NO_ROWS', { source }, { place: { file: source, line: header.line } })

  const missing = csv.missing ?? ['NA']
  const fields = function* () {
    for (const record of body) yield* record.fields
  }
  const numbers = csv.decimal === undefined ? decimalOf(fields(), delimiter) : { decimal: csv.decimal, warnings: [] }
  const columns = header.names.map((name, i) => ({ name, values: body.map((record) => record.fields[i] ?? '') }))
  const found = datesOf(columns, missing, csv.date)
  const skip = headers.map(({ line }) => line - 1)
  const tables = await withoutTitles(files, readable, skip, samples, quote)
  const common = { delimiter, decimal: numbers.decimal, quote, missing: missing.join(' '), ...datesAsText(found) }
  return {
    columns: await reader.csv(tables.paths, { delimiter, quote, header: header.names, skip: tables.skip }),
    linesAbove: skip.map((lines, i) => lines - (tables.skip[i] ?? 0)),
    decimal: numbers.decimal,
    dates: found.dates,
    missing,
    warnings: [...numbers.warnings, ...found.warnings],
    unnamed: header.names.slice(header.names.length - header.unnamedAtEnd),
    readings: paths.map((path, i) => ({
      format: 'csv',
      encoding: encodings[i] as string,
      ...common,
      ...(isGzip(path) ? { compression: 'gzip' } : {}),
      ...((skip[i] ?? 0) > 0 ? { skip: String(skip[i]) } : {}),
    })),
    locate: (column, texts, most) =>
      locateInText({ paths: readable, names, delimiter, quote, skip, at: header.names.indexOf(column) }, texts, most),
  }
}

async function sampleOf(path: string, name: string): Promise<Sample> {
  const { bytes, whole } = await startOf(path, SAMPLE, name)
  return { text: decoderOf('utf-8').decode(bytes, { stream: true }), whole }
}

/** The engine reads UTF-8: what is written otherwise is written again. */
async function utf8Copies(files: Files, encodings: readonly string[]): Promise<string[]> {
  const readable: string[] = []
  for (const [i, path] of files.paths.entries()) {
    const [encoding = '', name = ''] = [encodings[i], files.names[i]]
    if (encoding === 'utf-8' || encoding === 'utf8') {
      if (files.request.csv.encoding !== undefined) await refuseOtherThanUtf8(path, name)
      readable.push(path)
      continue
    }
    const copy = await files.copy(`${i}-${basename(path).replace(/\.gz$/i, '')}`)
    await transcode(path, copy, encoding, name)
    readable.push(copy)
  }
  return readable
}

/** Engines differ in what a quote above the header does to the count of lines: there, the table alone is copied. */
async function withoutTitles(
  files: Files,
  readable: readonly string[],
  skip: readonly number[],
  samples: readonly Sample[],
  quote: string,
): Promise<{ paths: readonly string[]; skip: readonly number[] }> {
  const paths = [...readable]
  const left = [...skip]
  for (const [i, lines] of skip.entries()) {
    const above = (samples[i]?.text ?? '').split('\n', lines).join()
    if (lines === 0 || !above.includes(quote)) continue
    const copy = await files.copy(`${i}-table.csv`)
    await copyBelow(readable[i] as string, copy, lines, files.names[i] ?? '')
    paths[i] = copy
    left[i] = 0
  }
  return { paths, skip: left }
}

/** A declared delimiter that cuts nothing, where another cuts every line alike, is a mistake. */
function refuseWrongLayout(sample: Sample, { delimiter, quote, header }: Layout, csv: CsvOptions): void {
  if (csv.delimiter === undefined || header.names.length > 1) return
  const better = delimiterOf(sample, quote)
  const columns = headerOf(recordsOf(sample, better, quote), csv.skip).names.length
  if (columns > 1) throw new AuditError('DATA_DELIMITER_WRONG', { delimiter, better, columns, key: 'csv.delimiter' })
}

export function refuseTwice(names: readonly string[], source: string, line: number): void {
  const lowered = names.map((name) => name.toLowerCase())
  const twice = names.find((_, i) => lowered.indexOf(lowered[i] as string) < i)
  if (twice !== undefined)
    throw new AuditError('DATA_COLUMN_TWICE', { source, column: twice }, { place: { file: source, line } })
}
