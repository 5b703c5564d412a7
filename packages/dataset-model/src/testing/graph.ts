import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LayersModel } from '@tensorflow/tfjs-layers'

const float = { type: 'DT_FLOAT' }
const dims = (shape: readonly number[]) => ({ dim: shape.map((size) => ({ size: String(size) })) })

/**
 * The layers of a trained network of dense layers as the frozen graph that a converter makes of them: a placeholder,
 * constants, and MatMul, BiasAdd, Relu or Sigmoid one after the other. `logits` leaves the last activation out.
 */
export async function saveGraph(model: LayersModel, folder: string, { logits = false } = {}): Promise<void> {
  const node: object[] = [{ name: 'x', op: 'Placeholder', attr: { dtype: float, shape: { shape: dims([-1, 4]) } } }]
  const specs: { name: string; shape: number[]; dtype: string }[] = []
  const parts: Buffer[] = []
  let before = 'x'
  for (const [i, layer] of model.layers.entries()) {
    for (const [k, weight] of layer.getWeights().entries()) {
      const name = `layer${i}/${k === 0 ? 'kernel' : 'bias'}`
      const value = { tensor: { dtype: 'DT_FLOAT', tensorShape: dims(weight.shape) } }
      node.push({ name, op: 'Const', attr: { dtype: float, value } })
      specs.push({ name, shape: [...weight.shape], dtype: 'float32' })
      parts.push(Buffer.from((await weight.data()).slice().buffer))
    }
    const attr = { T: float, transpose_a: { b: false }, transpose_b: { b: false } }
    node.push({ name: `layer${i}/MatMul`, op: 'MatMul', input: [before, `layer${i}/kernel`], attr })
    node.push({
      name: `layer${i}/BiasAdd`,
      op: 'BiasAdd',
      input: [`layer${i}/MatMul`, `layer${i}/bias`],
      attr: { T: float },
    })
    before = `layer${i}/BiasAdd`
    const last = i === model.layers.length - 1
    if (last && logits) continue
    const op = last ? 'Sigmoid' : 'Relu'
    node.push({ name: `layer${i}/${op}`, op, input: [before], attr: { T: float } })
    before = `layer${i}/${op}`
  }
  node.push({ name: 'Identity', op: 'Identity', input: [before], attr: { T: float } })
  const tensor = (name: string, width: number) => ({
    name: `${name}:0`,
    dtype: 'DT_FLOAT',
    tensorShape: dims([-1, width]),
  })
  const json = {
    format: 'graph-model',
    modelTopology: { node, library: {}, versions: { producer: 1286 } },
    signature: { inputs: { x: tensor('x', 4) }, outputs: { score: tensor('Identity', 1) } },
    weightsManifest: [{ paths: ['group1-shard1of1.bin'], weights: specs }],
  }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'model.json'), JSON.stringify(json))
  await writeFile(join(folder, 'group1-shard1of1.bin'), Buffer.concat(parts))
}
