import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { AuditError, message } from '@exaequo/contract'
import type { Entry, ZipFile } from 'yauzl'
import { unfoldingLimit } from './bytes.ts'
import { formatOf } from './format.ts'

/**
 * Takes one table out of a zip archive: the only one, or the one that is named. Names inside are compared and never
 * become paths of this machine.
 * @returns the name of the table inside.
 */
export async function extractTable(
  path: string,
  name: string,
  member: string | undefined,
  copy: (extension: string) => Promise<string>,
): Promise<{ path: string; member: string }> {
  const archive = await opened(path, name)
  try {
    const { entry, tables } = await chosen(archive, member)
    if (entry === null) throw notOne(name, member, tables)
    if (entry.isEncrypted()) throw unreadable(name, 'encrypted')
    const target = await copy(/\.[a-z0-9]+(\.gz)?$/i.exec(entry.fileName)?.[0] ?? '')
    const limit = unfoldingLimit(name)
    // Said in the directory, and counted: either may lie.
    limit(entry.compressedSize, entry.uncompressedSize)
    const counted = unfoldingLimit(name)
    await pipeline(
      await archive.openReadStreamPromise(entry),
      async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          counted(entry.compressedSize, piece.length)
          yield piece
        }
      },
      createWriteStream(target, { mode: 0o600 }),
    )
    return { path: target, member: entry.fileName }
  } catch (error) {
    throw error instanceof AuditError ? error : unreadable(name, String((error as Error).message), error)
  } finally {
    archive.close()
  }
}

/** How many bytes a zip archive says that it unfolds to, in all; a workbook is one too. */
export async function unfoldedSize(path: string, name: string): Promise<number> {
  const archive = await opened(path, name)
  let total = 0
  try {
    for await (const { uncompressedSize } of archive.eachEntry()) total += uncompressedSize
    return total
  } catch (error) {
    throw unreadable(name, String((error as Error).message), error)
  } finally {
    archive.close()
  }
}

async function opened(path: string, name: string): Promise<ZipFile> {
  try {
    // A CommonJS package: bundled or not, its default export holds every name.
    const { openPromise } = (await import('yauzl')).default
    return await openPromise(path, { lazyEntries: true, autoClose: false })
  } catch (error) {
    throw unreadable(name, String((error as Error).message), error)
  }
}

async function chosen(
  archive: ZipFile,
  member: string | undefined,
): Promise<{ entry: Entry | null; tables: string[] }> {
  const entries: Entry[] = []
  for await (const entry of archive.eachEntry()) {
    const { fileName } = entry
    // What a Mac adds beside every file, and hidden files, are no tables.
    const hidden = /(^|\/)(__MACOSX\/|\.)/.test(fileName)
    if (!hidden && formatOf(fileName) !== null && !/\.zip$/i.test(fileName)) entries.push(entry)
  }
  const fit = member === undefined ? entries : entries.filter(({ fileName }) => fileName === member)
  return { entry: fit.length === 1 ? (fit[0] as Entry) : null, tables: entries.map(({ fileName }) => fileName) }
}

function notOne(source: string, member: string | undefined, tables: readonly string[]): AuditError {
  const shown = tables.slice(0, 20)
  if (tables.length === 0) return new AuditError('DATA_ARCHIVE_NO_TABLE', { source })
  if (member === undefined) return new AuditError('DATA_ARCHIVE_WHICH', { source, members: shown })
  const near = tables.find((table) => table.toLowerCase().endsWith(member.toLowerCase().replace(/^.*\//, '')))
  const hint = near === undefined ? {} : { hint: message('DID_YOU_MEAN', { suggestion: near }) }
  return new AuditError('DATA_ARCHIVE_MEMBER', { source, member, members: shown, key: 'member' }, hint)
}

function unreadable(source: string, detail: string, cause?: unknown): AuditError {
  return new AuditError('DATA_UNREADABLE', { source, format: 'zip', detail }, { place: { file: source }, cause })
}
