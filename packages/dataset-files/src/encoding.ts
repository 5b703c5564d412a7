import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { AuditError, message } from '@exaequo/contract'
import { bytesOf, startOf } from './bytes.ts'
import { lineOfByte, utf8In } from './utf8.ts'

/**
 * Finds how a text file is written: its byte-order mark; UTF-16 where every other byte is zero; UTF-8 if every byte
 * fits; else one of the two sets of Western Europe. A file of UTF-8 with a few bytes that are none is refused with its
 * line: read otherwise, every accent in it would be wrong.
 */
export async function detectEncoding(path: string, name: string): Promise<string> {
  const { bytes } = await startOf(path, 1 << 16, name)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const wide = wideEncoding(bytes)
  if (wide !== null) return wide
  const found = await utf8In(bytesOf(path, name))
  if (found.kind === 'utf-8') return 'utf-8'
  if (found.kind === 'damaged') throw await notUtf8(path, name, found.at)
  return oneByteEncoding(path, name)
}

/** UTF-16 without its mark: text of Western Europe has a zero in nearly every pair of bytes, always on one side. */
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1
  const pairs = bytes.length / 2
  const [even = 0, odd = 0] = zeros
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : null
}

/**
 * Windows-1252 and ISO-8859-15 differ in few bytes. Those from 80 to 9F are letters and signs in the first alone; in the
 * second, A4 is €, and BC, BD, A8 and B8 are Œ, œ, š and ž: letters, where the first has ¼, ½, ¨ and ¸, which no word holds.
 */
async function oneByteEncoding(path: string, name: string): Promise<'windows-1252' | 'iso-8859-15'> {
  let latin9 = false
  let last = ''
  for await (const piece of bytesOf(path, name)) {
    const text = last + piece.toString('latin1')
    if (/[\x80-\x9f]/.test(text)) return 'windows-1252'
    latin9 ||= /\xa4|[\xbc\xbd](?=[a-z])|(?<=[A-Za-z\xc0-\xff])[\xbc\xbd\xa8\xb8](?=[A-Za-z\xc0-\xff])/.test(text)
    last = text.slice(-1)
  }
  return latin9 ? 'iso-8859-15' : 'windows-1252'
}

/** A decoder, or an error that names encodings that exist. */
export function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false })
  } catch (cause) {
    throw new AuditError('DATA_ENCODING_UNKNOWN', { encoding, key: 'csv.encoding' }, { cause })
  }
}

/** Writes the file again as UTF-8, readable by its owner alone. */
export async function transcode(path: string, target: string, encoding: string, name: string): Promise<void> {
  const decoder = decoderOf(encoding)
  async function* texts() {
    for await (const piece of bytesOf(path, name)) yield decoded(() => decoder.decode(piece, { stream: true }))
    yield decoded(() => decoder.decode())
  }
  function decoded(decode: () => string): string {
    try {
      return decode()
    } catch (cause) {
      throw encodingError(name, encoding, cause)
    }
  }
  await pipeline(texts, createWriteStream(target, { mode: 0o600, encoding: 'utf8' }))
}

/** @throws AuditError where a file that is said to be UTF-8 is not, with the line where that is known. */
export async function refuseOtherThanUtf8(path: string, name: string): Promise<void> {
  const found = await utf8In(bytesOf(path, name))
  if (found.kind === 'damaged') throw await notUtf8(path, name, found.at)
  if (found.kind === 'other') throw encodingError(name, 'utf-8')
}

async function notUtf8(path: string, name: string, at: number): Promise<AuditError> {
  const place = { file: name, line: await lineOfByte(bytesOf(path, name), at) }
  const details = { place, hint: message('DATA_ENCODING_DAMAGED_HINT') }
  return new AuditError('DATA_ENCODING_DAMAGED', { source: name }, details)
}

function encodingError(source: string, encoding: string, cause?: unknown): AuditError {
  const details = { place: { file: source }, hint: message('DATA_ENCODING_HINT'), cause }
  return new AuditError('DATA_ENCODING', { source, encoding }, details)
}
