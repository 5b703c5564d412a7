import { AuditError, type FeatureBatch, message } from '@exaequo/contract'
import type * as Core from '@tensorflow/tfjs-core'
import type { Tensor } from '@tensorflow/tfjs-core'
import type { Model } from './model.ts'

const TYPES = new Set(['float32', 'int32', 'bool'])

/**
 * Encoded rows as the tensors of a model's inputs, `size` rows each, the last ones 0 where there are fewer: the first
 * input takes its columns, the next those after them, and so on.
 * @throws AuditError where the columns are not as many, or the numbers not whole, as the inputs ask
 */
export function inputTensors(
  batch: FeatureBatch,
  inputs: Model['inputs'],
  size: number,
  core: typeof Core,
  path: string,
): Tensor[] {
  const widths = widthsOf(batch, inputs, path)
  let from = 0
  const all = inputs.map(({ name, dtype }, i) => {
    const width = widths[i] as number
    const values = dtype === 'float32' ? new Float32Array(size * width) : new Int32Array(size * width)
    for (let row = 0; row < batch.rows; row++) {
      for (let k = 0; k < width; k++) {
        const value = batch.values[row * batch.width + from + k] as number
        if (dtype !== 'float32' && !Number.isInteger(value))
          throw new AuditError('MODEL_INPUT_WHOLE', { path, input: name, value })
        values[row * width + k] = value
      }
    }
    from += width
    return { values, shape: shapeOf(inputs[i] as Model['inputs'][number], size, width), dtype }
  })
  return all.map(({ values, shape, dtype }) => core.tensor(values, shape, dtype as 'float32' | 'int32' | 'bool'))
}

/** A row is one number or a list of them. */
function shapeOf({ shape }: Model['inputs'][number], size: number, width: number): number[] {
  return shape?.length === 1 ? [size] : [size, width]
}

function widthsOf({ width, names }: FeatureBatch, inputs: Model['inputs'], path: string): number[] {
  const declared = inputs.map(({ shape }) => (shape === null ? -1 : shape.length === 1 ? 1 : (shape[1] as number)))
  const shape = inputs.map((one) => (one.shape === null ? '?' : `[${one.shape.slice(1)}]`)).join(', ')
  for (const { name, dtype } of inputs)
    if (!TYPES.has(dtype)) throw new AuditError('MODEL_INPUT_TYPE', { path, input: name, type: dtype })
  const known = declared.reduce((sum, n) => sum + Math.max(0, n), 0)
  const open = declared.filter((n) => n < 0).length
  const fits = inputs.every((one) => one.shape === null || one.shape.length <= 2) && open <= 1
  const own = declared.map((n) => (n < 0 ? width - known : n))
  if (!fits || own.some((n) => n < 1) || own.reduce((sum, n) => sum + n, 0) !== width) {
    throw new AuditError('MODEL_INPUT_SHAPE', { path, shape, width, names }, { hint: message('MODEL_INPUT_HINT') })
  }
  return own
}
