import { expect, test } from 'vitest'
import { DRIVERS, loadDriver } from './driver.ts'
import { filesDataset } from './files.ts'

test('a package that is not installed is named with the command that installs it', async () => {
  const absent = 'a-package-that-nobody-has'
  await expect(loadDriver('@e965/xlsx', () => import(absent))).rejects.toMatchObject({
    code: 'DRIVER_MISSING',
    params: { driver: '@e965/xlsx', command: 'npm install @e965/xlsx@0.20.3' },
  })
})

test('a package that is there and fails keeps its own error', async () => {
  const failure = new Error('its own')
  await expect(loadDriver('fzstd', () => Promise.reject(failure))).rejects.toBe(failure)
})

test('commands name the versions that are tested', async () => {
  const { default: own } = await import('../package.json', { with: { type: 'json' } })
  expect(Object.keys(own.peerDependencies).sort()).toEqual(Object.keys(DRIVERS).sort())
  expect(filesDataset.dependencies).toBe(DRIVERS)
})
