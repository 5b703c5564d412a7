import { expect, test } from 'vitest'
import own from '../package.json' with { type: 'json' }
import { loadTensorFlow } from './backend.ts'
import { DRIVERS, importPackage, type Load } from './driver.ts'

const without =
  (absent: string, code = 'ERR_MODULE_NOT_FOUND'): Load =>
  (name) =>
    name === absent
      ? Promise.reject(Object.assign(new Error(`no ${name} in /home/me/lib`), { code }))
      : importPackage(name)

test.each([
  ['is not installed', 'ERR_MODULE_NOT_FOUND'],
  ['was installed without its native half', 'ERR_DLOPEN_FAILED'],
])('WebAssembly serves where the native binding %s', async (_, code) => {
  const { backend, core } = await loadTensorFlow(null, without('@tensorflow/tfjs-node', code))
  expect([backend, core.getBackend()]).toEqual(['wasm', 'wasm'])
})

test('the package as this workspace installs it, whatever became of its download, breaks nothing', async () => {
  expect((await loadTensorFlow(null)).backend).toMatch(/^(wasm|native)$/)
})

test('a backend that is asked for and not there is named with the command that installs it, and no path', async () => {
  await expect(loadTensorFlow('native', without('@tensorflow/tfjs-node'))).rejects.toMatchObject({
    code: 'MODEL_BACKEND_MISSING',
    params: { backend: 'native', detail: 'no @tensorflow/tfjs-node in lib', command: DRIVERS['@tensorflow/tfjs-node'] },
  })
  for (const absent of [
    '@tensorflow/tfjs-core',
    '@tensorflow/tfjs-layers',
    '@tensorflow/tfjs-converter',
    '@tensorflow/tfjs-backend-wasm',
  ] as const)
    await expect(loadTensorFlow('wasm', without(absent))).rejects.toMatchObject({
      code: 'DRIVER_MISSING',
      params: { driver: absent, command: DRIVERS[absent] },
    })
})

test('commands name the versions that are tested, and nothing is installed that is not optional', () => {
  expect(Object.keys(own.peerDependencies).sort()).toEqual(Object.keys(DRIVERS).sort())
  expect(Object.keys(own.dependencies)).toEqual(['@exaequo/contract'])
})
