import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a whole folder or nothing: into a folder beside it, which then takes its name. What is restricted can be read
 * by its owner alone.
 */
export async function writeFolder(target: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const fresh = join(dirname(target), `.exaequo-new-${process.pid}-${target.split(/[\\/]/).pop()}`)
  const old = fresh.replace('-new-', '-old-')
  await rm(fresh, { recursive: true, force: true })
  try {
    await mkdir(fresh, { mode: 0o755 })
    for (const [name, text] of Object.entries(files)) {
      const path = join(fresh, name)
      const restricted = name.startsWith('restricted/')
      await mkdir(dirname(path), { recursive: true, mode: restricted ? 0o700 : 0o755 })
      await writeFile(path, text, { mode: restricted ? 0o600 : 0o644 })
      if (restricted) await chmod(dirname(path), 0o700)
    }
    await rename(target, old).catch(() => undefined)
    await rename(fresh, target)
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
  }
}

/** One file, whole or not at all. */
export async function writeWhole(path: string, text: string, mode = 0o644): Promise<void> {
  const fresh = `${path}.exaequo-${process.pid}`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(fresh, text, { mode })
  await rename(fresh, path)
}
