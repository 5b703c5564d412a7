import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { AuditError } from '@exaequo/contract'

/** The specifications that arguments mean: files as they are, folders by their `*.audit.yaml`, in a fixed order. */
export async function findSpecs(given: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of given) {
    const kind = await stat(path).catch(() => null)
    if (kind === null) throw new AuditError('SPEC_NOT_FOUND', { path })
    if (!kind.isDirectory()) {
      found.push(path)
      continue
    }
    const names = (await readdir(path)).filter((name) => name.endsWith('.audit.yaml')).sort()
    if (names.length === 0) throw new AuditError('SPEC_NONE_IN_FOLDER', { path })
    found.push(...names.map((name) => join(path, name)))
  }
  return found
}

/** The nearest folder above a specification that marks a project; else its own. No data outside it are read unasked. */
export function projectFolder(spec: string): string {
  const own = dirname(resolve(spec))
  for (let folder = own; ; folder = dirname(folder)) {
    const marks = [
      '.git',
      'package.json',
      'exaequo.config.js',
      'exaequo.config.mjs',
      'exaequo.config.json',
      'exaequo.config.yaml',
    ]
    if (marks.some((mark) => existsSync(join(folder, mark)))) return folder
    if (dirname(folder) === folder) return own
  }
}
