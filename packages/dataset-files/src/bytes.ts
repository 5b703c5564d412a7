import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { AuditError } from '@exaequo/contract'

const PIECE = 1 << 20
/** Real tables are packed to a tenth or a thirtieth; what unfolds further than this is made to fill a disk. */
const MOST_UNFOLDED = 200
/** Below, even that much is harmless. */
const HARMLESS = 64 << 20

export const isGzip = (path: string) => /\.gz$/i.test(path)

/** The bytes of a file in pieces, unpacked where its name ends in `.gz`. */
export async function* bytesOf(path: string, name: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: PIECE })
  if (!isGzip(path)) {
    for await (const piece of file) yield piece as Buffer
    return
  }
  const limit = unfoldingLimit(name)
  const unpacked = createGunzip({ chunkSize: PIECE })
  file.on('error', (error) => unpacked.destroy(error))
  try {
    for await (const piece of file.pipe(unpacked)) {
      limit(file.bytesRead, (piece as Buffer).length)
      yield piece as Buffer
    }
  } catch (cause) {
    if (cause instanceof AuditError) throw cause
    const detail = String((cause as Error).message)
    throw new AuditError('DATA_UNREADABLE', { source: name, format: 'gzip', detail }, { place: { file: name }, cause })
  } finally {
    file.destroy()
    unpacked.destroy()
  }
}

/** Counts what comes out of an archive. @throws AuditError where it unfolds beyond what any table does. */
export function unfoldingLimit(name: string): (packed: number, more: number) => void {
  let unfolded = 0
  return (packed, more) => {
    unfolded += more
    if (unfolded > HARMLESS && unfolded > packed * MOST_UNFOLDED)
      throw new AuditError('DATA_ARCHIVE_BOMB', { source: name, times: MOST_UNFOLDED }, { place: { file: name } })
  }
}

/** Copies what stands below so many lines, readable by its owner alone. */
export async function copyBelow(path: string, target: string, lines: number, name: string): Promise<void> {
  async function* below() {
    let left = lines
    for await (const piece of bytesOf(path, name)) {
      let from = 0
      while (left > 0 && from < piece.length) {
        const end = piece.indexOf(10, from)
        if (end < 0) break
        from = end + 1
        left--
      }
      if (left === 0) yield piece.subarray(from)
    }
  }
  await pipeline(below, createWriteStream(target, { mode: 0o600 }))
}

/** The first bytes, unpacked, and whether they are all there are. */
export async function startOf(path: string, length: number, name: string): Promise<{ bytes: Buffer; whole: boolean }> {
  if (!isGzip(path)) {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length + 1), 0, length + 1, 0)
      return { bytes: buffer.subarray(0, Math.min(bytesRead, length)), whole: bytesRead <= length }
    } finally {
      await file.close()
    }
  }
  const pieces: Buffer[] = []
  let total = 0
  for await (const piece of bytesOf(path, name)) {
    pieces.push(piece)
    total += piece.length
    if (total > length) break
  }
  return { bytes: Buffer.concat(pieces).subarray(0, length), whole: total <= length }
}
