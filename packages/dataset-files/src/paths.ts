import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { AuditError, message, type SourceRequest } from '@exaequo/contract'
import { sourceName } from './many.ts'

/**
 * The files that a path or a glob (`*` within a file name) means, inside the allowed folder, in a fixed order. Outside it
 * nothing is looked at: not even whether a file is there.
 */
export async function resolveFiles({ source, folder, within }: SourceRequest): Promise<string[]> {
  const target = resolve(folder, source)
  const allowed = within === null ? null : await realpath(within)
  const refuseOutside = (path: string) => {
    if (allowed !== null && isOutside(allowed, path)) throw new AuditError('DATA_OUTSIDE_PROJECT', { source })
  }
  refuseOutside((await realpath(dirname(target)).catch(() => null)) ?? target)
  const found = basename(target).includes('*') ? await matching(target) : [target]
  const files = await Promise.all(found.map((path) => realpath(path).catch(() => null)))
  if (files.length === 0 || files.includes(null)) throw await notFound(source, target)
  const real = (files as string[]).sort()
  for (const path of real) refuseOutside(path)
  for (const [i, path] of real.entries()) {
    const { size } = await stat(path)
    if (size > 0) continue
    const name = sourceName(source, real, i)
    throw new AuditError('DATA_EMPTY', { source: name }, { place: { file: name } })
  }
  return real
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

async function matching(pattern: string): Promise<string[]> {
  const names = await readdir(dirname(pattern)).catch(() => [])
  const parts = basename(pattern).split('*')
  return names.filter((name) => matches(name, parts)).map((name) => join(dirname(pattern), name))
}

/** Plain search for the parts in turn: a pattern from a spec never becomes a regular expression. */
function matches(name: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  const last = rest.pop() ?? ''
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return at <= name.length - last.length
}

async function notFound(source: string, target: string): Promise<AuditError> {
  const names = await readdir(dirname(target)).catch((): string[] => [])
  const stem = basename(target)
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
  const near = names.find((name) => name.toLowerCase().startsWith(stem.slice(0, Math.max(3, stem.length - 3))))
  const details = near === undefined ? {} : { hint: message('DID_YOU_MEAN', { suggestion: near }) }
  return new AuditError('DATA_NOT_FOUND', { source }, details)
}

export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  const bytes = createReadStream(path, { highWaterMark: 1 << 20, ...(signal === undefined ? {} : { signal }) })
  for await (const chunk of bytes) hash.update(chunk as Buffer)
  return `sha256-${hash.digest('hex')}`
}
