import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const packages = fileURLToPath(new URL('../../', import.meta.url))

function checked(folder: string) {
  const { status, stderr } = spawnSync(process.execPath, [join(packages, 'testkit/check.mjs'), folder], {
    encoding: 'utf8',
  })
  return { status, stderr }
}

test('what types cannot see is named, with what to do', () => {
  const root = mkdtempSync(join(tmpdir(), 'exaequo-checked-'))
  const source = join(root, 'packages/metrics-equalized-odds/src')
  mkdirSync(source, { recursive: true })
  const real = join(packages, 'metrics-equalized-odds')
  mkdirSync(join(root, 'packages/contract'), { recursive: true })
  symlinkSync(join(real, 'node_modules'), join(root, 'packages/metrics-equalized-odds/node_modules'))
  cpSync(join(real, 'src/shared'), join(source, 'shared'), { recursive: true })
  cpSync(join(real, 'src/accuracy'), join(source, 'accuracy'), { recursive: true })
  expect(checked(root)).toEqual({ status: 0, stderr: '' })

  cpSync(join(source, 'accuracy'), join(source, 'exactness'), { recursive: true })
  const write = (file: string, change: (text: string) => string) => {
    const path = join(source, 'accuracy', file)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
  write('cases.yaml', (text) => text.replaceAll(/is: ("?[A-Z_]+"?)/g, 'is: 0').replace(/source: .*/, 'source: ""'))
  write('strings.ts', (text) => text.replace(/fr: /, 'de: '))
  const { status, stderr } = checked(root)
  expect(status).toBe(1)
  expect(stderr).toMatch(/exactness: .*→ name folder, id and export alike/)
  expect(stderr).toMatch(/accuracy: no case shows where there is no number\. → add one/)
  expect(stderr).toMatch(/accuracy: case ".*" has no source\. → say where/)
  expect(stderr).toMatch(/accuracy.strings\.ts: strings\.title is written in en alone\. → translate it/)
}, 120_000)
