import { isUtf8 } from 'node:buffer'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { AuditError, message } from '@exaequo/contract'

/** Finds how a text file is written: its byte-order mark, else UTF-8 if every byte fits, else Windows-1252. */
export async function detectEncoding(path: string): Promise<string> {
  const mark = await readStart(path, 4)
  if (mark[0] === 0xff && mark[1] === 0xfe) return 'utf-16le'
  if (mark[0] === 0xfe && mark[1] === 0xff) return 'utf-16be'
  return (await isUtf8File(path)) ? 'utf-8' : 'windows-1252'
}

export async function isUtf8File(path: string): Promise<boolean> {
  let rest = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = Buffer.concat([rest, chunk as Buffer])
    // A character may be cut by the end of the chunk: its first bytes wait for the next one.
    const cut = lastCharacterStart(bytes)
    if (!isUtf8(bytes.subarray(0, cut))) return false
    rest = bytes.subarray(cut)
  }
  return isUtf8(rest)
}

function lastCharacterStart(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return bytes.length - back
  }
  return bytes.length
}

export async function readStart(path: string, length: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** A decoder, or an error that names encodings that exist. */
export function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false })
  } catch (cause) {
    throw new AuditError('DATA_ENCODING_UNKNOWN', { encoding }, { cause })
  }
}

/** Writes the file again as UTF-8, readable by its owner alone. */
export async function transcode(path: string, target: string, encoding: string, source: string): Promise<void> {
  const decoder = decoderOf(encoding)
  try {
    await pipeline(
      createReadStream(path),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
        yield decoder.decode()
      },
      createWriteStream(target, { mode: 0o600, encoding: 'utf8' }),
    )
  } catch (cause) {
    throw encodingError(source, encoding, cause)
  }
}

export function encodingError(source: string, encoding: string, cause?: unknown): AuditError {
  const details = { place: { file: source }, hint: message('DATA_ENCODING_HINT'), cause }
  return new AuditError('DATA_ENCODING', { source, encoding }, details)
}
