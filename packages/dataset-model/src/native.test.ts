import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { importPackage, type Load } from './driver.ts'
import { type ModelOptions, modelScorer } from './model-scorer.ts'
import { saveGraph } from './testing/graph.ts'
import { applicants, batchOfPeople, encoded, save, train } from './testing/train.ts'

/** Where `test/native/build.mjs` has put the native binding. */
const folder = process.env.EXAEQUO_NATIVE ?? join(tmpdir(), 'exaequo-native')
const there = existsSync(join(folder, 'node_modules/@tensorflow/tfjs-node/lib'))
if (!there)
  console.warn('\n*** NOT RUN: the native binding of TensorFlow.js is not built (node test/native/build.mjs) ***\n')

const load: Load = async (name) => createRequire(join(folder, 'package.json'))(name)
const open = (path: string, within: string, more: Partial<ModelOptions> = {}) =>
  modelScorer({
    ...{ path, folder: within, within, backend: 'native', batch: 128, load },
    ...{ output: { tensor: null, class: null }, activation: 'none', ...more },
  })

describe.runIf(there)('the native binding', () => {
  test('gives the scores that WebAssembly gives, of a LayersModel and of a GraphModel', async () => {
    const own = await mkdtemp(join(tmpdir(), 'exaequo-native-test-'))
    const people = applicants(500)
    const model = await train('network', people)
    await save(model, join(own, 'layers'))
    await saveGraph(model, join(own, 'graph'))
    model.dispose()
    for (const kind of ['layers', 'graph']) {
      const scores = []
      for (const more of [{ backend: 'wasm', load: importPackage }, {}] as const) {
        const scorer = await open(`${kind}/model.json`, own, more)
        scores.push(await scorer.score(batchOfPeople(people)))
        await scorer.close()
      }
      const [wasm, native] = scores as [Float64Array, Float64Array]
      for (const [i, score] of native.entries()) expect(score).toBeCloseTo(wasm[i] as number, 6)
    }
    await rm(own, { recursive: true })
  }, 60_000)

  test('runs a SavedModel, whose scores are those of its formula', async () => {
    const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
    const people = applicants(20)
    const scorer = await open('saved-model', fixtures, { output: { tensor: 'score', class: null } })
    expect(await scorer.identity()).toMatchObject({ kind: 'SavedModel', backend: 'native (TensorFlow.js 4.22.0)' })
    const scores = await scorer.score(batchOfPeople(people))
    const weights = [0.5, -1.25, 2, 0.75]
    for (const [i, person] of people.entries()) {
      const x = encoded(person).reduce((sum, value, k) => sum + value * (weights[k] as number), -0.25)
      expect(scores[i]).toBeCloseTo(1 / (1 + Math.exp(-x)), 6)
    }
    await scorer.close()
  }, 60_000)
})
