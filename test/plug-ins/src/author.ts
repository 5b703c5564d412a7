import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Ran, root } from './project.ts'

const TOOLS = ['typescript', 'vitest', 'yaml', '@types/node']
const OURS = ['contract', 'statistics', 'testkit', 'engine-duckdb', 'dataset-files', 'report-html']

/** What a registry would give is what `tsc -b` made: built where it is not there. */
export function built(): void {
  if (!existsSync(join(root, 'packages/cli/dist/index.js'))) {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], { cwd: root })
  }
}

/** An empty folder outside the repository. */
export function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'exaequo-author-')))
}

/** As `npm install` would, without a network: the packages that it names, from this workspace. */
export function install(folder: string): void {
  for (const [name, target] of [
    ...TOOLS.map((tool) => [tool, join(root, 'node_modules', tool)] as const),
    ...OURS.map((own) => [`@exaequo/${own}`, join(root, 'packages', own)] as const),
  ]) {
    const path = join(folder, 'node_modules', name)
    mkdirSync(dirname(path), { recursive: true })
    if (!existsSync(path)) symlinkSync(realpathSync(target), path)
  }
}

function started(file: string, given: readonly string[], cwd: string): Ran {
  const env = { ...process.env, NO_COLOR: '1', NO_PROGRESS: '1', VITEST: undefined, NODE_ENV: undefined }
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...given], { encoding: 'utf8', cwd, env })
  return { status, stdout, stderr }
}

export const exaequoIn = (folder: string, ...given: string[]): Ran =>
  started(join(root, 'packages/cli/start.mjs'), given, folder)

export const typesIn = (folder: string): Ran =>
  started(join(root, 'node_modules/typescript/bin/tsc'), ['--noEmit'], folder)

export const testsIn = (folder: string): Ran =>
  started(join(root, 'node_modules/vitest/vitest.mjs'), ['run', '--no-color'], folder)

/** Both of `npm test`. */
export function npmTest(folder: string): Ran {
  const types = typesIn(folder)
  return types.status === 0 ? testsIn(folder) : types
}
