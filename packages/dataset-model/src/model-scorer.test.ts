import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Tensor } from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadTensorFlow } from './backend.ts'
import { type ModelOptions, modelScorer } from './model-scorer.ts'
import { saveGraph } from './testing/graph.ts'
import { applicants, batchOfPeople, encoded, save, train } from './testing/train.ts'

const people = applicants(600)
let folder: string
const expected: Record<string, Float32Array> = {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exaequo-model-'))
  const { core } = await loadTensorFlow('cpu')
  for (const kind of ['logistic', 'network'] as const) {
    const model = await train(kind, people)
    await save(model, join(folder, kind))
    await saveGraph(model, join(folder, `${kind}-graph`))
    await saveGraph(model, join(folder, `${kind}-logits`), { logits: true })
    const predicted = model.predict(core.tensor2d(people.map(encoded))) as Tensor
    expected[kind] = (await predicted.data()) as Float32Array
  }
  // Two classes out of one network, as a classifier with softmax gives them.
  const { layers } = await loadTensorFlow('cpu')
  const classes = layers.sequential({ layers: [layers.layers.dense({ units: 3, inputShape: [4] })] })
  await save(classes, join(folder, 'classes'))
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const open = (path: string, more: Partial<ModelOptions> = {}) =>
  modelScorer({
    ...{ path: `${path}/model.json`, folder, within: folder, backend: 'wasm', batch: 128 },
    ...{ output: { tensor: null, class: null }, activation: 'none', ...more },
  })

describe.each(['logistic', 'network'])('a %s model that was trained, saved and read again', (kind) => {
  test.each([
    ['LayersModel', '', 'none', 'wasm'],
    ['LayersModel', '', 'none', 'cpu'],
    ['GraphModel', '-graph', 'none', 'wasm'],
    ['GraphModel', '-graph', 'none', 'cpu'],
    ['GraphModel', '-logits', 'sigmoid', 'wasm'],
  ] as const)(
    'a %s (%s, %s) scores with %s as the model in memory does',
    async (saved, suffix, activation, backend) => {
      const scorer = await open(`${kind}${suffix}`, { activation, backend })
      const scores = await scorer.score(batchOfPeople(people))
      expect(scores).toHaveLength(people.length)
      for (const [i, score] of scores.entries()) expect(score).toBeCloseTo(expected[kind]?.[i] ?? Number.NaN, 6)
      expect(Math.min(...scores)).toBeLessThan(0.2)
      expect(Math.max(...scores)).toBeGreaterThan(0.8)
      const files = ['model.json', 'group1-shard1of1.bin'].map((name) =>
        readFile(join(folder, `${kind}${suffix}`, name)),
      )
      const hash = createHash('sha256')
        .update(Buffer.concat(await Promise.all(files)))
        .digest('hex')
      expect(await scorer.identity()).toEqual({
        model: `${kind}${suffix}/model.json`,
        kind: `TensorFlow.js ${saved}`,
        hash: `sha256-${hash}`,
        backend: `${backend} (TensorFlow.js 4.22.0)`,
        ...(activation === 'none' ? {} : { activation }),
      })
      await scorer.close()
      await scorer.close()
    },
  )
})

test('a row has the same score, to the last bit, wherever it stands and however many come with it', async () => {
  const scorer = await open('network')
  const all = await scorer.score(batchOfPeople(people))
  const reversed = await scorer.score(batchOfPeople([...people].reverse()))
  expect([...reversed].reverse()).toEqual([...all])
  expect([...(await scorer.score(batchOfPeople(people.slice(3, 4))))]).toEqual([all[3]])
  await scorer.close()
})

test('two models are open at once and each gives its own scores', async () => {
  const [one, other] = [await open('network'), await open('logistic', { backend: 'cpu' })]
  const batch = batchOfPeople(people.slice(0, 10))
  for (const [scorer, kind] of [
    [one, 'network'],
    [other, 'logistic'],
    [one, 'network'],
  ] as const)
    for (const [i, score] of (await scorer.score(batch)).entries())
      expect(score).toBeCloseTo(expected[kind]?.[i] ?? 0, 6)
  await one.close()
  await other.close()
})

test('scoring leaves no tensor behind, and stops when told', async () => {
  const { core } = await loadTensorFlow('wasm')
  const before = core.memory().numTensors
  const scorer = await open('network')
  const held = core.memory().numTensors
  for (let i = 0; i < 3; i++) await scorer.score(batchOfPeople(people))
  expect(core.memory().numTensors).toBe(held)
  await expect(scorer.score(batchOfPeople(people), AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  await scorer.close()
  expect(core.memory().numTensors).toBe(before)
})

describe('which of several numbers is the score', () => {
  const batch = () => batchOfPeople(people.slice(0, 5))
  test('one class of three; with softmax the three add up to 1', async () => {
    const sums = [0, 0, 0, 0, 0]
    for (const own of [0, 1, 2]) {
      const scorer = await open('classes', { output: { tensor: null, class: own }, activation: 'softmax' })
      const scores = await scorer.score(batch())
      for (const [i, score] of scores.entries()) sums[i] = (sums[i] as number) + score
      await scorer.close()
    }
    for (const sum of sums) expect(sum).toBeCloseTo(1, 12)
  })

  test.each([
    ['classes', {}, 'MODEL_OUTPUT_CLASSES', { classes: 3 }],
    ['classes', { output: { tensor: null, class: 3 } }, 'MODEL_OUTPUT_CLASSES', { classes: 3 }],
    ['network', { activation: 'softmax' }, 'MODEL_OUTPUT_ONE_CLASS', {}],
    [
      'network-graph',
      { output: { tensor: 'probability', class: null } },
      'MODEL_OUTPUT_UNKNOWN',
      { expected: ['Identity'] },
    ],
  ] as const)('%s with %o is refused', async (path, more, code, params) => {
    const scorer = await open(path, more)
    await expect(scorer.score(batch())).rejects.toMatchObject({ code, params })
    await scorer.close()
  })

  test('an output by its name', async () => {
    const scorer = await open('network-graph', { output: { tensor: 'Identity', class: null } })
    expect((await scorer.score(batch()))[0]).toBeCloseTo(expected.network?.[0] ?? 0, 6)
    await scorer.close()
  })
})
