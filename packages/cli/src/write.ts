import { chmod, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a whole folder or nothing: into a folder beside it, which then takes its name. What is restricted can be read
 * by its owner alone.
 */
export async function writeFolder(target: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const fresh = join(dirname(target), `.exaequo-new-${process.pid}-${basename(target)}`)
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

/**
 * Takes away what a process that was killed while it wrote this folder has left beside it. Where it had put the earlier
 * folder aside and nothing in its place yet, that comes back.
 */
export async function clearLeftovers(target: string): Promise<void> {
  const names = await readdir(dirname(target)).catch(() => [])
  for (const name of names) {
    const [, kind, process, of] = /^\.exaequo-(new|old)-(\d+)-(.+)$/.exec(name) ?? []
    if (of !== basename(target) || isRunning(Number(process))) continue
    const path = join(dirname(target), name)
    const lacking = kind === 'old' && (await stat(target).catch(() => null)) === null
    if (lacking) await rename(path, target)
    else await rm(path, { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** One file, whole or not at all. */
export async function writeWhole(path: string, text: string, mode = 0o644): Promise<void> {
  const fresh = `${path}.exaequo-${process.pid}`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(fresh, text, { mode })
  await rename(fresh, path)
}
