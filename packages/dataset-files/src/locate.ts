import { bytesOf } from './bytes.ts'
import { decoderOf } from './encoding.ts'
import { recordReader, type TextRecord } from './records.ts'

export interface TextFiles {
  readonly paths: readonly string[]
  readonly names: readonly string[]
  readonly delimiter: string
  readonly quote: string
  /** Lines above the header of each. */
  readonly skip: readonly number[]
  /** Which field is looked at. */
  readonly at: number
}

/** The first rows whose field is one of these texts, as `name:line`. */
export async function locateInText(files: TextFiles, texts: ReadonlySet<string>, most: number): Promise<string[]> {
  const found: string[] = []
  for (const [i, path] of files.paths.entries()) {
    const name = files.names[i] ?? ''
    const header = (files.skip[i] ?? 0) + 1
    for await (const { fields, line } of recordsIn(path, name, files)) {
      if (line <= header || !texts.has((fields[files.at] ?? '').trim())) continue
      found.push(`${name}:${line}`)
      if (found.length === most) return found
    }
  }
  return found
}

/** All records of a file of UTF-8, one at a time. */
export async function* recordsIn(
  path: string,
  name: string,
  { delimiter, quote }: Pick<TextFiles, 'delimiter' | 'quote'>,
): AsyncGenerator<TextRecord> {
  const decoder = decoderOf('utf-8')
  const reader = recordReader(delimiter, quote)
  for await (const piece of bytesOf(path, name)) yield* reader.read(decoder.decode(piece, { stream: true }))
  yield* reader.read(decoder.decode())
  yield* reader.end()
}
