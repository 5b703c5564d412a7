import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Runs the command as a user does. */
export function exaequo(...given: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'packages/cli/start.mjs'), ...given], {
    encoding: 'utf8',
    cwd: root,
    // Progress of a slow machine is no error.
    env: { ...process.env, NO_COLOR: '1', NO_PROGRESS: '1' },
    maxBuffer: 1 << 26,
  })
  return { status, stdout, stderr }
}

/** A folder of its own with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'exaequo-test-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** A small specification; what is given replaces the lines of the same name. */
export function specOf(changes: Readonly<Record<string, string>> = {}): string {
  const lines = {
    exaequo: 'exaequo: 1',
    id: 'id: small',
    date: 'date: 2026-01-01',
    data: 'data: { source: data.csv }',
    roles: 'roles: { decision: { column: d, positive: { equals: yes }, favourable: true } }',
    attributes: 'attributes: [ { id: group, column: g, reference: a } ]',
    ...changes,
  }
  return `${Object.values(lines).join('\n')}\n`
}

/** A table of decisions in which the two groups fare alike. */
export const DATA = `g,d\n${'a,yes\na,no\nb,yes\nb,no\n'.repeat(30)}`
