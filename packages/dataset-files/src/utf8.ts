import { isAscii, isUtf8 } from 'node:buffer'

/** What bytes in pieces are: UTF-8; UTF-8 with bytes in it that are none, the first of them at `at`; or something else. */
export type Utf8 = { readonly kind: 'utf-8' | 'other' } | { readonly kind: 'damaged'; readonly at: number }

/**
 * Reads everything. A file with characters of UTF-8 and a byte that is none is told from one in another encoding: text
 * of one byte a character hardly ever holds, by chance, what UTF-8 writes an accent with.
 */
export async function utf8In(pieces: AsyncIterable<Buffer>): Promise<Utf8> {
  let rest: Buffer = Buffer.alloc(0)
  let accents = false
  let before = 0
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    // A character may be cut by the end of the piece: its first bytes wait for the next one.
    const cut = lastCharacterStart(bytes)
    const whole = bytes.subarray(0, cut)
    if (!isUtf8(whole)) return judged(whole, accents, before)
    accents ||= !isAscii(whole)
    before += whole.length
    rest = bytes.subarray(cut)
  }
  return isUtf8(rest) ? { kind: 'utf-8' } : judged(rest, accents, before)
}

function judged(bytes: Buffer, accents: boolean, before: number): Utf8 {
  let valid = accents ? Number.POSITIVE_INFINITY : 0
  let invalid = 0
  let first = -1
  for (let i = 0; i < bytes.length; ) {
    const length = lengthOfCharacter(bytes[i] as number)
    if (length === 1) i++
    else if (length > 1 && i + length <= bytes.length && isUtf8(bytes.subarray(i, i + length))) {
      valid++
      i += length
    } else {
      if (first < 0) first = i
      invalid++
      i++
    }
  }
  if (valid <= invalid) return { kind: 'other' }
  return { kind: 'damaged', at: before + first }
}

function lengthOfCharacter(byte: number): number {
  if (byte < 0x80) return 1
  if (byte >= 0xf0) return byte < 0xf5 ? 4 : 0
  if (byte >= 0xe0) return 3
  return byte >= 0xc2 ? 2 : 0
}

/** The line that a byte stands on, counted from 1. */
export async function lineOfByte(pieces: AsyncIterable<Buffer>, at: number): Promise<number> {
  let line = 1
  let before = 0
  for await (const piece of pieces) {
    const bytes = piece.subarray(0, at - before)
    for (let i = bytes.indexOf(10); i !== -1; i = bytes.indexOf(10, i + 1)) line++
    before += piece.length
    if (before >= at) break
  }
  return line
}

function lastCharacterStart(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return bytes.length - back
  }
  return bytes.length
}
