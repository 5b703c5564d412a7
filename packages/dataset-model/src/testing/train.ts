import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Feature, FeatureBatch } from '@exaequo/contract'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import { loadTensorFlow } from '../backend.ts'
import { batchOf } from '../encode.ts'

/** Deterministic numbers in [0, 1): 32-bit arithmetic of a linear congruence. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export interface Applicant {
  readonly age: number
  readonly income: number
  readonly sexe: 'F' | 'M'
  readonly granted: 0 | 1
}

/** People whose loans were granted by income and age, and less often to women: what the models learn. */
export function applicants(n: number, seed = 7): Applicant[] {
  const next = numbers(seed)
  return Array.from({ length: n }, () => {
    const age = 18 + Math.floor(next() * 60)
    const income = Math.round((800 + next() * 4200) * 100) / 100
    const sexe = next() < 0.5 ? 'F' : 'M'
    const logit = (income - 2600) / 700 + (age - 45) / 30 - (sexe === 'F' ? 0.9 : 0)
    return { age, income, sexe, granted: next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0 }
  })
}

/** As the features of the tests declare them: age and income scaled, sexe as two columns. */
export const encoded = ({ age, income, sexe }: Pick<Applicant, 'age' | 'income' | 'sexe'>) => [
  (age - 45) / 15,
  (income - 800) / 4200,
  sexe === 'F' ? 1 : 0,
  sexe === 'M' ? 1 : 0,
]

export const FEATURES: readonly Feature[] = [
  { column: 'age', encoding: { kind: 'number', less: 45, by: 15 }, missing: 'refuse', undeclared: 'refuse' },
  { column: 'income', encoding: { kind: 'number', less: 800, by: 4200 }, missing: 'refuse', undeclared: 'refuse' },
  { column: 'sexe', encoding: { kind: 'oneHot', levels: ['F', 'M'] }, missing: 'refuse', undeclared: 'refuse' },
]

/** Trains a logistic regression, or a small network, on people, with fixed seeds. */
export async function train(kind: 'logistic' | 'network', people: readonly Applicant[]): Promise<LayersModel> {
  const { core, layers: tf } = await loadTensorFlow('cpu')
  const initial = (seed: number) => tf.initializers.glorotUniform({ seed })
  const hidden = { units: 6, activation: 'relu' as const, inputShape: [4], kernelInitializer: initial(1) }
  const last = { units: 1, activation: 'sigmoid' as const, kernelInitializer: initial(2) }
  const model = tf.sequential({
    layers:
      kind === 'logistic'
        ? [tf.layers.dense({ ...last, inputShape: [4] })]
        : [tf.layers.dense({ ...hidden, inputShape: [4] }), tf.layers.dense(last)],
  })
  model.compile({ optimizer: core.train.adam(0.05), loss: 'binaryCrossentropy' })
  const x = core.tensor2d(people.map(encoded))
  const y = core.tensor2d(people.map(({ granted }) => [granted]))
  await model.fit(x, y, { epochs: 20, batchSize: 128, shuffle: false, verbose: 0 })
  core.dispose([x, y])
  return model
}

/** Writes a model as the library's own saving does: model.json, and the weights beside it. */
export async function save(model: LayersModel, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await model.save({
    save: async (artifacts) => {
      const weights = Buffer.from(artifacts.weightData as ArrayBuffer)
      const manifest = [{ paths: ['group1-shard1of1.bin'], weights: artifacts.weightSpecs }]
      const { modelTopology, format } = artifacts
      await writeFile(join(folder, 'group1-shard1of1.bin'), weights)
      await writeFile(join(folder, 'model.json'), JSON.stringify({ format, modelTopology, weightsManifest: manifest }))
      return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } }
    },
  })
}

/** Encoded as the features say, as a scorer takes them. */
export function batchOfPeople(people: readonly Applicant[]): FeatureBatch {
  const names = ['age', 'income', 'sexe=F', 'sexe=M']
  return batchOf(
    names,
    people.map((person) => ({
      values: encoded(person),
      record: { age: person.age, income: person.income, sexe: person.sexe },
    })),
  )
}
