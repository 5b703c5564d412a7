import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exaequo, root } from './command.ts'

/** A word that the code of reports holds, and no other. */
const REPORT = 'Handlebars'

test('the first file of the command imports nothing heavy', () => {
  exaequo('--version')
  const first = readFileSync(join(root, 'packages/cli/dist/bin/exaequo.mjs'), 'utf8')
  const fixed = [...first.matchAll(/^import [^;]*?from "([^"]+)"/gm)].map((match) => match[1] as string)
  expect(fixed.filter((name) => /duckdb|plot|linkedom|tensorflow|^pg/.test(name))).toEqual([])
})

test('check loads few files, and no chart', () => {
  const { stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'packages/cli/start.mjs'), 'check', 'audits/berkeley-1973.audit.yaml'],
    { encoding: 'utf8', cwd: root, env: { ...process.env, NODE_DEBUG: 'esm' }, maxBuffer: 1 << 28 },
  )
  expect(status).toBe(0)
  const loaded = new Set([...stderr.matchAll(/file:\/\/\S*?\.[cm]?js/g)].map((match) => match[0]))
  expect(loaded.size).toBeGreaterThan(1)
  expect(loaded.size).toBeLessThan(40)
  const text = [...loaded]
    .filter((url) => url.includes('/cli/dist/'))
    .map((url) => readFileSync(new URL(url), 'utf8'))
    .join('')
  expect(text).not.toContain(REPORT)
  const bundle = join(root, 'packages/cli/dist/bin')
  const all = readdirSync(bundle).filter((name) => /\.[cm]js$/.test(name))
  expect(all.some((name) => readFileSync(join(bundle, name), 'utf8').includes(REPORT))).toBe(true)
})
