import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'exaequo-cached-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'bundle.cjs')
writeFileSync(file, "exports.sum = (a, b) => a + b // é\nexports.end = require('node:os').EOL\n")
const kept = `${file}.cache`
const cached = new URL('../cached.mjs', import.meta.url).href

/** Loads the file in a process of its own. */
function loaded(code = 0): string {
  const program = `import { load } from ${JSON.stringify(cached)}
const { sum, end } = load(new URL(${JSON.stringify(pathToFileURL(file).href)}))
console.log(sum(1, 2), typeof end)
process.exitCode = ${code}`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout.trim()
}

test('what V8 made of a file is kept once, after a run that ended well, and replaced where it is of no use', () => {
  expect(loaded(2)).toBe('3 string')
  expect(readdirSync(folder)).toEqual(['bundle.cjs'])
  expect(loaded()).toBe('3 string')
  expect(readdirSync(folder)).toEqual(['bundle.cjs', 'bundle.cjs.cache'])
  const first = readFileSync(kept)
  expect(loaded()).toBe('3 string')
  expect(readFileSync(kept).equals(first)).toBe(true)
  for (const useless of [Buffer.from('no'), first.subarray(0, first.length / 2)]) {
    writeFileSync(kept, useless)
    expect(loaded()).toBe('3 string')
    expect(readFileSync(kept).length).toBe(first.length)
  }
})
