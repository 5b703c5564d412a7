import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where copies go that the engine can read: made when first asked for, its owner's alone, gone when the data are closed. */
export function copyFolder(cleanup: (() => Promise<void>)[]): (name: string) => Promise<string> {
  let folder: Promise<string> | null = null
  return async (name) => {
    folder ??= mkdtemp(join(tmpdir(), 'exaequo-')).then((made) => {
      cleanup.push(() => rm(made, { recursive: true, force: true }))
      return made
    })
    return join(await folder, name)
  }
}
