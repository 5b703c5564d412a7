import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const made = (code: string) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
const file = new URL('../../../fixtures/make/random.mjs', import.meta.url).href

test('the generator of the fixtures is the published one', () => {
  // xoshiro128** 1.1 from the state 1, 2, 3, 4, as other implementations of it test themselves.
  const code = `import { xoshiro128 } from '${file}'; const next = xoshiro128([1, 2, 3, 4]); console.log(JSON.stringify(Array.from({ length: 10 }, next)))`
  expect(made(code)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ])
})
