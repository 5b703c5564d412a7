// Other people's libraries beside ours, on the same rows: `pnpm oracle`, or `pnpm oracle <folder of public data>`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCase } from './audits.mjs'
import { compareAll } from './compare.mjs'
import { makeEnvironment } from './environment.mjs'
import { render } from './render.mjs'
import { summarise } from './summary.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const command = here('../../packages/cli/start.mjs')
const shared = resolve(process.argv[2] ?? here('../../../shared/data'))
const folder = mkdtempSync(join(tmpdir(), 'exaequo-oracle-'))

try {
  const { python, failed } = makeEnvironment(folder, here('requirements.txt'))
  execFileSync(python, [here('libraries/generate.py'), folder])
  const cases = JSON.parse(readFileSync(here('cases.json'), 'utf8'))
  const results = {}
  for (const one of cases) {
    const result = runCase(one, { folder, shared, command })
    if (result === null) process.stderr.write(`No data for ${one.id}: ${join(shared, one.file)} is not there.\n`)
    else results[one.id] = result
  }
  const found = join(folder, 'numbers.json')
  execFileSync(python, [here('oracle.py'), here('cases.json'), folder, found], {
    stdio: ['ignore', 'inherit', 'ignore'],
  })
  const library = JSON.parse(readFileSync(found, 'utf8'))
  for (const name of failed) process.stderr.write(`NOT INSTALLED: ${name}. Its numbers are not compared.\n`)
  for (const [name, why] of Object.entries(library.missing)) process.stderr.write(`LEFT OUT: ${name}, ${why}\n`)

  const summary = summarise(cases, library, compareAll(library.numbers, results))
  writeFileSync(here('results.json'), `${JSON.stringify(summary, null, 2)}\n`)
  writeFileSync(here('results.md'), render(summary))
  const { compared, agreed, bothUndefined, disagreements, failures } = summary
  process.stdout.write(
    `${compared} numbers: ${agreed} agreed, ${bothUndefined} undefined in both, ${disagreements.length} disagreed.\n`,
  )
  for (const one of [...disagreements, ...failures]) process.stdout.write(`${JSON.stringify(one)}\n`)
  // An incomplete comparison must not look like a complete one.
  const incomplete = failed.length + Object.keys(library.missing).length + summary.casesWithoutData.length > 0
  process.exitCode = disagreements.length + failures.length > 0 ? 1 : incomplete ? 2 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
