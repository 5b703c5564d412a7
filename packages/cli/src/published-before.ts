import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '@exaequo/contract'
import { onlyEarlier } from '@exaequo/runner'

export interface Kept {
  /** The public result that stays. */
  readonly shown: Result
  /** Every public file of it, by name in the audit's folder. */
  readonly files: Readonly<Record<string, Uint8Array>>
  /** How many of its numbers the new one lacks or has otherwise. */
  readonly n: number
}

/**
 * The public version that a folder already holds, where the new one would not repeat all that it shows: two of them, of
 * nearly the same people (one more filter, a month later), tell of the few who are in one alone. `null`: the new one may
 * take its place.
 */
export async function publishedBefore(folder: string, shown: Result): Promise<Kept | null> {
  const text = await readFile(join(folder, 'public/result.json'), 'utf8').catch(() => null)
  if (text === null) return null
  const earlier = JSON.parse(text) as Result
  const n = onlyEarlier(earlier, shown)
  if (n === 0) return null
  const names = await readdir(join(folder, 'public'))
  const files = await Promise.all(
    names.map(async (name) => [`public/${name}`, await readFile(join(folder, 'public', name))] as const),
  )
  return { shown: earlier, files: Object.fromEntries(files), n }
}
