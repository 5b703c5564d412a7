import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const execute = promisify(execFile)

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export const PNPM = ['npx', '-y', 'pnpm@12']

/** Runs a command and gives what it printed; where it fails, the error holds all of that. */
export async function run([command, ...args], { cwd = ROOT, env = {} } = {}) {
  // What pnpm tells scripts about the workspace must not reach a package manager in an empty folder.
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(npm|pnpm)_/i.test(key)))
  try {
    const options = { cwd, env: { ...inherited, NO_COLOR: '1', ...env }, maxBuffer: 2 ** 28 }
    return (await execute(command, args, options)).stdout
  } catch (cause) {
    throw new Error(`${[command, ...args].join(' ')}\n${cause.stdout ?? ''}${cause.stderr ?? cause.message}`, { cause })
  }
}
