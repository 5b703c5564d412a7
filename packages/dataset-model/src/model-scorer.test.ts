import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Feature, FeatureBatch } from '@exaequo/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { batchOf, encodedNames, encodeRow } from './encode.ts'
import { modelScorer } from './model-scorer.ts'
import { type Applicant, applicants, encoded, FEATURES, save, train } from './testing/train.ts'

const people = applicants(600)
let folder: string
const expected: Record<string, Float32Array> = {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exaequo-model-'))
  for (const kind of ['logistic', 'network'] as const) {
    const model = await train(kind, people)
    await save(model, join(folder, kind))
    const { loadTensorFlow } = await import('./backend.ts')
    const { core } = await loadTensorFlow('cpu')
    expected[kind] = (await (
      model.predict(core.tensor2d(people.map(encoded))) as { data(): Promise<unknown> }
    ).data()) as Float32Array
  }
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

export const plain = { output: { tensor: null, class: null }, activation: 'none', batch: 128 } as const

function batch(rows: readonly Applicant[], features: readonly Feature[] = FEATURES): FeatureBatch {
  const given = rows.map((row) => {
    const value = (text: string) => ({ text, number: Number.isNaN(Number(text)) ? null : Number(text), raw: text })
    const own = encodeRow(
      features,
      features.map(({ column }) => value(String(row[column as keyof Applicant]))),
      () => {
        throw new Error('nothing is missing here')
      },
    )
    if (own.kind !== 'encoded') throw new Error(own.kind)
    return own
  })
  return batchOf(encodedNames(features), given)
}

describe.each(['logistic', 'network'])('a %s model that was trained, saved and read again', (kind) => {
  test.each(['wasm', 'cpu'] as const)('scores with %s as the model in memory does', async (backend) => {
    const scorer = await modelScorer({ ...plain, path: `${kind}/model.json`, folder, within: folder, backend })
    const scores = await scorer.score(batch(people))
    expect(scores).toHaveLength(people.length)
    for (const [i, score] of scores.entries()) expect(score).toBeCloseTo(expected[kind]?.[i] ?? Number.NaN, 6)
    expect(Math.min(...scores)).toBeLessThan(0.2)
    expect(Math.max(...scores)).toBeGreaterThan(0.8)
    const bytes = await Promise.all(
      ['model.json', 'group1-shard1of1.bin'].map((name) => readFile(join(folder, kind, name))),
    )
    const hash = createHash('sha256').update(Buffer.concat(bytes)).digest('hex')
    expect(await scorer.identity()).toMatchObject({
      hash: `sha256-${hash}`,
      kind: 'TensorFlow.js LayersModel',
      backend: `${backend} (TensorFlow.js 4.22.0)`,
    })
    await scorer.close()
    await scorer.close()
  })
})

test('a row has the same score, to the last bit, wherever it stands and however many come with it', async () => {
  const scorer = await modelScorer({ ...plain, path: 'network/model.json', folder, within: folder, backend: 'wasm' })
  const all = await scorer.score(batch(people))
  const reversed = await scorer.score(batch([...people].reverse()))
  expect([...reversed].reverse()).toEqual([...all])
  expect([...(await scorer.score(batch(people.slice(3, 4))))]).toEqual([all[3]])
  await scorer.close()
})
