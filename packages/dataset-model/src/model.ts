import { AuditError } from '@exaequo/contract'
import type { InferenceModel, ModelPredictConfig, NamedTensorMap, Tensor } from '@tensorflow/tfjs-core'
import type { TensorFlow } from './backend.ts'
import { DRIVERS } from './driver.ts'
import type { ModelFiles } from './model-files.ts'

/** A loaded model of any kind: tensors in, tensors out. */
export interface Model {
  readonly inputs: readonly {
    readonly name: string
    readonly shape: readonly number[] | null
    readonly dtype: string
  }[]
  readonly outputs: readonly string[]
  predict(inputs: readonly Tensor[]): Tensor[]
  dispose(): void
}

/** @throws AuditError where the library refuses the model: an unknown layer, weights of another shape, … */
export async function loadModel(files: ModelFiles, tf: TensorFlow): Promise<Model> {
  await tf.use()
  try {
    if (files.kind === 'saved') return await loadSaved(files, tf)
    return files.kind === 'layers' ? await loadLayers(files, tf) : await loadGraph(files, tf)
  } catch (cause) {
    throw cause instanceof AuditError ? cause : unreadable(files.path, cause)
  }
}

/** What the library's loaders read: the files are here already, and nothing is fetched. */
function handlerOf({ json, weights }: ModelFiles) {
  const { topology, specs, signature } = json as NonNullable<ModelFiles['json']>
  const artifacts = {
    modelTopology: topology,
    weightSpecs: specs.map((spec) => ({ ...spec, shape: [...spec.shape] })),
    weightData: weights,
    ...(signature === null ? {} : { signature }),
  }
  return { load: async () => artifacts as never }
}

async function loadLayers(files: ModelFiles, { layers }: TensorFlow): Promise<Model> {
  const model = await layers.loadLayersModel(handlerOf(files), { strict: true })
  return {
    inputs: model.inputs.map(({ name, shape, dtype }) => ({ name, shape: shape.map((n) => n ?? -1), dtype })),
    outputs: model.outputNames,
    predict: (inputs) => [model.predictOnBatch([...inputs])].flat(),
    dispose: () => model.dispose(),
  }
}

async function loadGraph(files: ModelFiles, { converter }: TensorFlow): Promise<Model> {
  const model = await converter.loadGraphModel(handlerOf(files))
  return { ...described(model), dispose: () => model.dispose() }
}

async function loadSaved({ file, path }: ModelFiles, { native }: TensorFlow): Promise<Model> {
  if (native === null) {
    throw new AuditError('MODEL_SAVED_NEEDS_NATIVE', { path, command: DRIVERS['@tensorflow/tfjs-node'] })
  }
  const model = await native.node.loadSavedModel(file)
  return { ...described(model), dispose: () => model.dispose() }
}

function described(model: InferenceModel): Omit<Model, 'dispose'> {
  const outputs = model.outputs.map(({ name }) => name)
  return {
    inputs: model.inputs.map(({ name, shape, dtype }) => ({ name, shape: shape ?? null, dtype })),
    outputs,
    predict: (inputs) => {
      const given: NamedTensorMap = {}
      for (const [i, { name }] of model.inputs.entries()) given[name] = inputs[i] as Tensor
      const found = model.predict(given, {} as ModelPredictConfig)
      if (Array.isArray(found)) return found
      return 'dataId' in found ? [found as Tensor] : outputs.map((name) => (found as NamedTensorMap)[name] as Tensor)
    },
  }
}

function unreadable(path: string, cause: unknown): AuditError {
  const said = String((cause as Error).message)
  const layer = /Unknown layer: (\S+?)\./.exec(said)?.[1]
  if (layer !== undefined) return new AuditError('MODEL_CUSTOM_LAYER', { path, layer }, { cause })
  return new AuditError('MODEL_UNREADABLE', { path, detail: wordsOf(cause) }, { cause })
}

/** The library's own words, in one line. */
export function wordsOf(cause: unknown): string {
  const said = String((cause as Error | null)?.message ?? cause).replaceAll(/\s+/g, ' ')
  return said.replace(/\.+$/, '').slice(0, 300)
}
