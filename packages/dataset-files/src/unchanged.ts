import { stat } from 'node:fs/promises'
import { AuditError } from '@exaequo/contract'
import { sourceName } from './many.ts'

/**
 * Remembers how the files are before they are hashed. The check that it gives throws once one of them is another: the
 * evidence would name bytes that were not the ones counted.
 */
export async function unchanged(source: string, paths: readonly string[]): Promise<() => Promise<void>> {
  const before = await Promise.all(paths.map(stateOf))
  return async () => {
    const now = await Promise.all(paths.map((path) => stateOf(path).catch(() => null)))
    const i = now.findIndex((state, k) => state !== before[k])
    if (i < 0) return
    const name = sourceName(source, paths, i)
    throw new AuditError('DATA_CHANGED', { source: name }, { place: { file: name } })
  }
}

async function stateOf(path: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(path)
  return `${size} ${mtimeMs} ${ino}`
}
