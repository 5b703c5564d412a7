import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readModelFiles } from './model-files.ts'
import { modelScorer } from './model-scorer.ts'
import { applicants, batchOfPeople, save, train } from './testing/train.ts'

let folder: string
const people = applicants(50)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exaequo-bad-model-'))
  await save(await train('network', people), join(folder, 'good'))
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

type Json = { modelTopology: { config: { layers: { class_name: string; config: Record<string, unknown> }[] } } } & {
  weightsManifest: { paths: string[]; weights: { name: string; shape: number[]; dtype: string }[] }[]
}

/** A copy of the good model with its model.json changed. */
async function changed(name: string, change: (json: Json) => unknown): Promise<string> {
  await cp(join(folder, 'good'), join(folder, name), { recursive: true })
  const file = join(folder, name, 'model.json')
  const json = JSON.parse(await readFile(file, 'utf8')) as Json
  const text = change(json) ?? json
  await writeFile(file, typeof text === 'string' ? text : JSON.stringify(text))
  return name
}

const open = (name: string, path = `${name}/model.json`) =>
  modelScorer({
    ...{ path, folder, within: folder, backend: 'wasm', batch: 16 },
    ...{ output: { tensor: null, class: null }, activation: 'none' },
  })
const score = async (name: string, batch = batchOfPeople(people)) => {
  const scorer = await open(name)
  return scorer.score(batch).finally(() => scorer.close())
}
const layer = (json: Json, i: number) =>
  json.modelTopology.config.layers[i] as Json['modelTopology']['config']['layers'][0]
const group = (json: Json) => json.weightsManifest[0] as Json['weightsManifest'][0]

test.each<[string, (json: Json) => unknown, object]>([
  ['text that is no JSON', () => '<html>', { code: 'MODEL_NOT_A_MODEL', params: { detail: 'not JSON' } }],
  ['JSON that is no model', () => ({ a: 1 }), { code: 'MODEL_NOT_A_MODEL' }],
  ['no weights declared', (json) => ({ ...json, weightsManifest: undefined }), { code: 'MODEL_NOT_A_MODEL' }],
  [
    'a weight without a shape',
    (json) => void Object.assign(group(json).weights, { 0: { name: 'a', dtype: 'float32' } }),
    { code: 'MODEL_NOT_A_MODEL' },
  ],
  [
    'a shape below zero',
    (json) => void Object.assign(group(json).weights[0] ?? {}, { shape: [-4, -6] }),
    { code: 'MODEL_NOT_A_MODEL' },
  ],
  [
    'another type of weight',
    (json) => void Object.assign(group(json).weights[0] ?? {}, { dtype: 'string' }),
    { code: 'MODEL_NOT_A_MODEL' },
  ],
  [
    'weights above the folder',
    (json) => void Object.assign(group(json), { paths: ['../good/group1-shard1of1.bin'] }),
    { code: 'MODEL_WEIGHTS_OUTSIDE' },
  ],
  [
    'weights by an absolute path',
    (json) => void Object.assign(group(json), { paths: ['/etc/hostname'] }),
    { code: 'MODEL_WEIGHTS_OUTSIDE' },
  ],
  [
    'weights that are not there',
    (json) => void Object.assign(group(json), { paths: ['gone.bin'] }),
    { code: 'MODEL_WEIGHTS_NOT_FOUND', params: { file: 'gone.bin' } },
  ],
  [
    'weights of another shape than the layer',
    (json) => void Object.assign(layer(json, 1).config, { units: 7 }),
    { code: 'MODEL_UNREADABLE' },
  ],
  [
    'a layer of a size that fills any memory',
    (json) => void Object.assign(layer(json, 1).config, { units: 2 ** 40 }),
    { code: 'MODEL_NOT_A_MODEL' },
  ],
  [
    'a layer that is code',
    (json) => void Object.assign(layer(json, 1), { class_name: 'Lambda' }),
    { code: 'MODEL_CUSTOM_LAYER', params: { layer: 'Lambda' } },
  ],
  [
    'a layer of somebody’s own',
    (json) => void Object.assign(layer(json, 1), { class_name: 'MyAttention' }),
    { code: 'MODEL_CUSTOM_LAYER', params: { layer: 'MyAttention' } },
  ],
])('refuses %s', async (name, change, error) => {
  await expect(open(await changed(name.replaceAll(/\W/g, '-'), change))).rejects.toMatchObject(error)
})

test('refuses weights that are cut short, with how many bytes are missing', async () => {
  const name = await changed('short', () => undefined)
  const file = join(folder, name, 'group1-shard1of1.bin')
  const whole = await readFile(file)
  await writeFile(file, whole.subarray(0, whole.length - 4))
  const params = { bytes: whole.length - 4, expected: whole.length }
  await expect(open(name)).rejects.toMatchObject({ code: 'MODEL_WEIGHTS_SIZE', params })
})

test('a link that leads out of the folder is not followed, and nothing outside is told', async () => {
  const name = await changed('link', () => undefined)
  await rm(join(folder, name, 'group1-shard1of1.bin'))
  await symlink('/etc/hostname', join(folder, name, 'group1-shard1of1.bin'))
  await expect(open(name)).rejects.toMatchObject({ code: 'MODEL_WEIGHTS_OUTSIDE' })
  const read = (path: string) => readModelFiles({ path, folder: join(folder, 'good'), within: join(folder, 'good') })
  for (const path of ['../short/model.json', '../nowhere/model.json', '/etc/hostname'])
    await expect(read(path)).rejects.toMatchObject({ code: 'MODEL_OUTSIDE_PROJECT' })
  await expect(read('nowhere.json')).rejects.toMatchObject({ code: 'MODEL_NOT_FOUND' })
})

test('other inputs than the model takes are refused with both shapes and the names', async () => {
  const batch = batchOfPeople(people)
  const narrow = { ...batch, width: 3, names: batch.names.slice(0, 3), values: batch.values.slice(0, 150) }
  await expect(score('good', narrow)).rejects.toMatchObject({
    code: 'MODEL_INPUT_SHAPE',
    params: { shape: '[4]', width: 3, names: ['age', 'income', 'sexe=F'] },
    hint: { code: 'MODEL_INPUT_HINT' },
  })
})

test('a score that is no number is refused, with the row and what it was given', async () => {
  const name = await changed('nan', () => undefined)
  const file = join(folder, name, 'group1-shard1of1.bin')
  const weights = await readFile(file)
  weights.writeFloatLE(Number.NaN, weights.length - 4)
  await writeFile(file, weights)
  await expect(score(name)).rejects.toMatchObject({
    code: 'MODEL_SCORE_NOT_FINITE',
    params: {
      row: 1,
      inputs: [expect.stringMatching(/^age /), expect.anything(), expect.anything(), expect.anything()],
    },
  })
})

test('a SavedModel needs the native binding', async () => {
  const { mkdir } = await import('node:fs/promises')
  await mkdir(join(folder, 'saved'))
  await writeFile(join(folder, 'saved', 'saved_model.pb'), 'x')
  await expect(open('saved', 'saved')).rejects.toMatchObject({
    code: 'MODEL_SAVED_NEEDS_NATIVE',
    params: { command: 'npm install @tensorflow/tfjs-node@4.22.0' },
  })
  await mkdir(join(folder, 'empty'))
  await expect(open('empty', 'empty')).rejects.toMatchObject({ code: 'MODEL_NOT_FOUND' })
})
