import { AuditError, type FeatureBatch, message, type Scorer } from '@exaequo/contract'
import type { Tensor } from '@tensorflow/tfjs-core'
import { type Backend, loadTensorFlow, type TensorFlow } from './backend.ts'
import type { Load } from './driver.ts'
import { loadModel, type Model, wordsOf } from './model.ts'
import { type ModelFiles, type ModelRequest, readModelFiles } from './model-files.ts'
import { inputTensors } from './tensors.ts'

export interface ModelOptions extends ModelRequest {
  /** Which number of the model is the score; `null`: the only one. */
  readonly output: { readonly tensor: string | null; readonly class: number | null }
  readonly activation: 'none' | 'sigmoid' | 'softmax'
  /** `null`: the native binding where it works, else WebAssembly. */
  readonly backend: Backend | null
  /** Rows of every call: fewer are filled up, so that a row's score does not depend on how many come with it. */
  readonly batch: number
  /** How packages are loaded; tests put others in their place. */
  readonly load?: Load
}

/**
 * A TensorFlow.js model as a scorer: score = f(output), with f the identity, 1 / (1 + e^−x), or e^x_k / Σ e^x_j, of the
 * number that the model gives, in the model's own 32-bit numbers.
 * @throws AuditError where the model cannot be read or run
 */
export async function modelScorer(options: ModelOptions): Promise<Scorer> {
  const files = await readModelFiles(options)
  const tf = await loadTensorFlow(options.backend, options.load)
  const model = await loadModel(files, tf)
  let open = true
  return {
    id: 'tensorflow',
    identity: async () => identityOf(files, tf, options),
    async score(batch, signal) {
      signal?.throwIfAborted()
      await tf.use()
      const scores = new Float64Array(batch.rows)
      for (let from = 0; from < batch.rows; from += options.batch) {
        signal?.throwIfAborted()
        const rows = Math.min(options.batch, batch.rows - from)
        const part = batch.values.subarray(from * batch.width, (from + rows) * batch.width)
        scores.set(await scoreOnce({ ...batch, rows, values: part }, { model, tf, files, options }), from)
      }
      return scores
    },
    async close() {
      if (open) model.dispose()
      open = false
    },
  }
}

function identityOf({ kind, hash, path }: ModelFiles, { core, backend }: TensorFlow, own: ModelOptions) {
  const version = core.version_core
  return {
    model: path,
    kind: { layers: 'TensorFlow.js LayersModel', graph: 'TensorFlow.js GraphModel', saved: 'SavedModel' }[kind],
    hash,
    backend: `${backend} (TensorFlow.js ${version})`,
    ...(own.output.tensor === null ? {} : { output: own.output.tensor }),
    ...(own.output.class === null ? {} : { class: String(own.output.class) }),
    ...(own.activation === 'none' ? {} : { activation: own.activation }),
  }
}

interface Running {
  readonly model: Model
  readonly tf: TensorFlow
  readonly files: ModelFiles
  readonly options: ModelOptions
}

async function scoreOnce(batch: FeatureBatch, running: Running): Promise<Float64Array> {
  const { model, tf, files, options } = running
  const { path } = files
  const given = inputTensors(batch, model.inputs, options.batch, tf.core, path)
  let found: Tensor[] = []
  try {
    found = model.predict(given)
    const tensor = outputOf(found, model, options)
    const numbers = await tensor.data()
    return scoresOf(numbers, tensor.shape, batch, running)
  } catch (cause) {
    if (cause instanceof AuditError) throw cause
    const params = { path, backend: tf.backend, detail: wordsOf(cause) }
    throw new AuditError('MODEL_FAILED', params, { cause, hint: message('MODEL_INPUT_HINT') })
  } finally {
    for (const tensor of [...given, ...found]) tensor?.dispose()
  }
}

function outputOf(found: readonly Tensor[], { outputs }: Model, { output, path }: ModelOptions): Tensor {
  const at = output.tensor === null ? 0 : outputs.findIndex((name) => sameName(name, output.tensor as string))
  const tensor = found[at]
  if (tensor === undefined || (output.tensor === null && found.length > 1)) {
    const params = { path, output: output.tensor ?? String(output.class ?? ''), expected: outputs }
    throw new AuditError('MODEL_OUTPUT_UNKNOWN', params)
  }
  return tensor
}

/** `Identity:0` is the tensor of `Identity`. */
const sameName = (name: string, wanted: string) => name === wanted || name.replace(/:0$/, '') === wanted

function scoresOf(
  numbers: ArrayLike<number>,
  shape: readonly number[],
  batch: FeatureBatch,
  { options, files: { path } }: Running,
): Float64Array {
  const [rows, classes = 1] = shape
  if (rows !== options.batch || shape.length > 2 || numbers.length !== rows * classes) {
    throw new AuditError('MODEL_OUTPUT_SHAPE', { path, shape: `[${shape}]`, rows: options.batch })
  }
  const own = options.output.class ?? (classes === 1 ? 0 : -1)
  if (own < 0 || own >= classes) throw new AuditError('MODEL_OUTPUT_CLASSES', { path, classes })
  if (options.activation === 'softmax' && classes === 1) throw new AuditError('MODEL_OUTPUT_ONE_CLASS', { path })
  const scores = new Float64Array(batch.rows)
  for (let row = 0; row < batch.rows; row++) {
    const at = (k: number) => Number(numbers[row * classes + k])
    scores[row] = activated(options.activation, at, own, classes)
    if (Number.isFinite(scores[row])) continue
    const values = batch.values.subarray(row * batch.width, (row + 1) * batch.width)
    const inputs = batch.names.slice(0, 8).map((name, k) => `${name} ${values[k]}`)
    const params = { path, row: row + 1, inputs }
    throw new AuditError('MODEL_SCORE_NOT_FINITE', params, { hint: message('MODEL_SCORE_HINT') })
  }
  return scores
}

function activated(kind: ModelOptions['activation'], at: (k: number) => number, own: number, classes: number): number {
  if (kind === 'none') return at(own)
  if (kind === 'sigmoid') return 1 / (1 + Math.exp(-at(own)))
  let sum = 0
  for (let k = 0; k < classes; k++) sum += Math.exp(at(k) - at(own))
  return 1 / sum
}
