// The tests that need a Trino cluster, after bringing the server they start. Exit 3: there is no server here.
import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
let folder
try {
  const said = execFileSync('node', [here('fetch.mjs')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  folder = said.trim().split('\n').at(-1)
} catch {
  console.error('NOT RUN: no Trino server here, so the tests of engine-trino against one are not run')
  process.exit(3)
}
const { status } = spawnSync('npx', ['vitest', 'run', 'packages/engine-trino', 'test/end-to-end/src/trino.test.ts'], {
  cwd: here('../..'),
  stdio: 'inherit',
  env: { ...process.env, EXAEQUO_TRINO: folder },
})
process.exit(status ?? 1)
