import type { DuckDBDataChunk } from '@duckdb/node-api'
import type { Value } from '@exaequo/contract'

/** What is used of the engine's own module: `@duckdb/node-bindings`. */
export type Bindings = Pick<
  typeof import('@duckdb/node-bindings'),
  'data_chunk_get_vector' | 'vector_get_data' | 'vector_get_validity'
>

export type ReadColumn = (chunk: DuckDBDataChunk, column: number) => Value[]

/** The size of the engine's text: its length, then its first twelve bytes, or four and where the whole stands. */
const TEXT_BYTES = 16
const WITHIN = 12
/** Texts that are remembered; what two share is read again. */
const SLOTS = 1024

const DECODER = new TextDecoder()

/**
 * Reads short texts: a grouped answer holds the same few names hundreds of thousands of times, and making each of them
 * anew costs more than all else that is done with such an answer. A column with a longer one is left to `read`.
 */
export function textReader(bindings: Bindings, read: ReadColumn): ReadColumn {
  const known = new Int32Array(4 * SLOTS)
  const texts = new Array<string | undefined>(SLOTS)
  return (chunk, column) => {
    const { rowCount } = chunk
    const vector = bindings.data_chunk_get_vector(chunk.chunk, column)
    const valid: Uint8Array | null = bindings.vector_get_validity(vector, Math.ceil(rowCount / 64) * 8)
    // A copy, which stands where whole words can be read.
    const bytes = Uint8Array.from(bindings.vector_get_data(vector, rowCount * TEXT_BYTES))
    const words = new Int32Array(bytes.buffer)
    const values = new Array<Value>(rowCount)
    for (let i = 0; i < rowCount; i++) {
      if (valid && (((valid[i >> 3] as number) >> (i & 7)) & 1) === 0) {
        values[i] = null
        continue
      }
      const at = 4 * i
      const length = words[at] as number
      if (length > WITHIN) return read(chunk, column)
      const slot = 4 * slotOf(length, words[at + 1] as number, words[at + 2] as number, words[at + 3] as number)
      let text = texts[slot / 4]
      const same =
        known[slot] === length &&
        known[slot + 1] === words[at + 1] &&
        known[slot + 2] === words[at + 2] &&
        known[slot + 3] === words[at + 3]
      if (text === undefined || !same) {
        text = DECODER.decode(bytes.subarray(4 * at + 4, 4 * at + 4 + length))
        texts[slot / 4] = text
        known.set(words.subarray(at, at + 4), slot)
      }
      values[i] = text
    }
    return values
  }
}

function slotOf(length: number, a: number, b: number, c: number): number {
  return Math.imul(a ^ Math.imul(b ^ Math.imul(c ^ length, 31), 31), 0x9e3779b1) >>> (32 - Math.log2(SLOTS))
}
