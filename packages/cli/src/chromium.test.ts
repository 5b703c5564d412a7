import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { findChromium } from './chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'exaequo-chromium-'))
const other = mkdtempSync(join(tmpdir(), 'exaequo-chromium-'))
const program = (path: string, mode: number) => {
  writeFileSync(path, '')
  chmodSync(path, mode)
  return path
}
const chromium = program(join(other, 'chromium'), 0o755)
const chrome = program(join(folder, 'google-chrome'), 0o755)
program(join(folder, 'chromium'), 0o644)

test('finds a browser on the path that can be started, Chromium before others', async () => {
  expect(await findChromium({ PATH: [folder, other].join(delimiter) }, 'linux')).toBe(chromium)
  expect(await findChromium({ PATH: folder }, 'linux')).toBe(chrome)
  expect(await findChromium({ PATH: '' }, 'linux')).toBeNull()
  expect(await findChromium({}, 'linux')).toBeNull()
})

test('takes the one that is named, and no other where that one cannot be started', async () => {
  expect(await findChromium({ PATH: other, CHROME_PATH: chrome }, 'linux')).toBe(chrome)
  expect(await findChromium({ PATH: other, CHROME_PATH: join(folder, 'chromium') }, 'linux')).toBeNull()
})
