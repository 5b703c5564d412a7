import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

export const COPY = { delimiter: ',', quote: '"' } as const

/** Writes rows of texts as CSV that the engine reads as it is, readable by its owner alone; `null` is missing. */
export async function writeTable(
  path: string,
  rows: Iterable<readonly (string | null)[]> | AsyncIterable<readonly (string | null)[]>,
): Promise<void> {
  async function* pieces() {
    let piece = ''
    for await (const row of rows) {
      piece += `${row.map(field).join(COPY.delimiter)}\n`
      if (piece.length < 1 << 18) continue
      yield piece
      piece = ''
    }
    yield piece
  }
  await pipeline(pieces, createWriteStream(path, { mode: 0o600, encoding: 'utf8' }))
}

function field(text: string | null): string {
  // Quoted, the only field of a row can be empty and still be a row.
  return text === null ? '""' : `"${text.replaceAll('"', '""')}"`
}
