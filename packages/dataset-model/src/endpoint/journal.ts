import { createHash } from 'node:crypto'
import { chmod, mkdir, open, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AuditError, message } from '@exaequo/contract'

/** Scores already received, by the key of their row. */
export interface Journal {
  get(key: string): number | undefined
  /** Kept before it returns, so that no interruption loses them. */
  add(entries: ReadonlyMap<string, number>): Promise<void>
  /** The version that answered first, where answers say so. */
  version(): string | null
  answeredBy(version: string): Promise<void>
  /** Removes all: what was received is of no use any more. */
  discard(): Promise<void>
  close(): Promise<void>
}

const FORMAT = 'exaequo/scores/1'
const LINE = /^([\w-]{22}) (\S+)$/

/** 132 bits of a SHA-256: two rows that differ never meet. */
export function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

/** For as long as the process lives. */
export function memoryJournal(): Journal {
  const scores = new Map<string, number>()
  let first: string | null = null
  return {
    get: (key) => scores.get(key),
    add: async (entries) => {
      for (const [key, score] of entries) scores.set(key, score)
    },
    version: () => first,
    answeredBy: async (version) => {
      first = version
    },
    discard: async () => scores.clear(),
    close: async () => undefined,
  }
}

/**
 * A file of whole lines, one a row, which only its owner can read: `scores-KEY.journal` in the folder, KEY standing for
 * the model and for what is sent of a row. A line that an interruption cut short is dropped.
 * @throws AuditError where the file is not one of ours, or another process writes it
 */
export async function openJournal(folder: string, model: string): Promise<Journal> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `scores-${keyOf(model)}.journal`)
  const unlock = await lock(`${path}.lock`)
  try {
    return await opened(path, unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

async function opened(path: string, unlock: () => Promise<void>): Promise<Journal> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? '' : Promise.reject(unusable(path, error.code ?? 'EIO')),
  )
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const held = read(whole, path)
  const file = await open(path, 'a', 0o600).catch((error: NodeJS.ErrnoException) =>
    Promise.reject(unusable(path, error.code ?? 'EIO')),
  )
  await chmod(path, 0o600)
  if (whole !== text) await file.truncate(Buffer.byteLength(whole))
  const write = (lines: string) =>
    file.appendFile(lines).catch((error: NodeJS.ErrnoException) => Promise.reject(unusable(path, error.code ?? 'EIO')))
  if (whole === '') await write(`${FORMAT}\n`)
  const memory = memoryJournal()
  await memory.add(held.scores)
  if (held.version !== null) await memory.answeredBy(held.version)
  return {
    ...memory,
    async add(entries) {
      await write([...entries].map(([key, score]) => `${key} ${score}\n`).join(''))
      await memory.add(entries)
    },
    async answeredBy(version) {
      await write(`version ${JSON.stringify(version)}\n`)
      await memory.answeredBy(version)
    },
    async discard() {
      await memory.discard()
      await rm(path, { force: true })
    },
    async close() {
      await file.close()
      await unlock()
    },
  }
}

function read(text: string, path: string): { scores: Map<string, number>; version: string | null } {
  const scores = new Map<string, number>()
  let version: string | null = null
  if (text === '') return { scores, version }
  const [format, ...lines] = text.slice(0, -1).split('\n')
  if (format !== FORMAT) throw unusable(path, String(format).slice(0, 40))
  for (const [i, line] of lines.entries()) {
    const [, key, score] = LINE.exec(line) ?? []
    const said = /^version ("(?:[^"\\]|\\.)*")$/.exec(line)?.[1]
    if (said !== undefined) version = JSON.parse(said)
    else if (key !== undefined && Number.isFinite(Number(score))) scores.set(key, Number(score))
    else throw unusable(path, `line ${i + 2}`)
  }
  return { scores, version }
}

/** Two runs at once would each ask for every row. A lock of a process that is gone is no lock. */
async function lock(path: string): Promise<() => Promise<void>> {
  for (const last of [false, true]) {
    const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST' || last) throw unusable(path, error.code ?? 'EIO')
      return null
    })
    if (file !== null) {
      await file.writeFile(String(process.pid))
      await file.close()
      return () => rm(path, { force: true })
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => ''))
    if (isAlive(owner)) throw unusable(path, `process ${owner}`)
    await rm(path, { force: true })
  }
  throw unusable(path, 'EEXIST')
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function unusable(path: string, reason: string): AuditError {
  const params = { file: basename(path), reason }
  return new AuditError('ENDPOINT_JOURNAL_UNUSABLE', params, { hint: message('ENDPOINT_JOURNAL_HINT') })
}
