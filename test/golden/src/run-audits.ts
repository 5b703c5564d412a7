import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '@exaequo/contract'

const start = fileURLToPath(new URL('../../../packages/cli/start.mjs', import.meta.url))

/** Runs audits as anyone would, by the command line, and reads what it wrote. */
export function runAudits(
  specs: readonly string[],
  out: string,
  flags: readonly string[] = [],
): (id: string) => Result {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [start, 'run', ...specs, '--out', out, '--force', ...flags],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', CI: '1' }, maxBuffer: 1 << 26 },
  )
  if (status !== 0) throw new Error(`exaequo run ended with ${status}:\n${stdout}\n${stderr}`)
  return (id) => readResult(join(out, id, 'restricted', 'result.json'))
}

export function readResult(path: string): Result {
  if (!existsSync(path)) throw new Error(`No result at ${path}.`)
  return JSON.parse(readFileSync(path, 'utf8')) as Result
}
