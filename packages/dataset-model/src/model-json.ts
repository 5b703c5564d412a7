import { AuditError } from '@exaequo/contract'

/** One tensor of the weights, as model.json declares it. */
export interface WeightSpec {
  readonly name: string
  readonly shape: readonly number[]
  readonly dtype: 'float32' | 'int32' | 'bool'
  /** Written with fewer bytes: the library widens them. */
  readonly quantization?: Readonly<Record<string, unknown>> & { readonly dtype: 'uint8' | 'uint16' | 'float16' }
}

/** A model.json whose parts were looked at one by one: what a library then reads of it. */
export interface ModelJson {
  readonly kind: 'layers' | 'graph'
  readonly topology: Readonly<Record<string, unknown>>
  /** Inputs and outputs of a graph, by name. */
  readonly signature: Readonly<Record<string, unknown>> | null
  readonly specs: readonly WeightSpec[]
  /** Files of the weights, in order. */
  readonly paths: readonly string[]
}

const BYTES = { float32: 4, int32: 4, bool: 1, uint8: 1, uint16: 2, float16: 2 } as const
/** No layer of a model of rows is as wide; one that says so is made to fill the memory. */
const MOST_WIDE = 1 << 24
/** Names of layers that carry code of their own. */
const CODE = new Set(['Lambda', 'TFOpLambda', 'SlicingOpLambda', 'TFSMLayer'])

/**
 * A model.json as data: nothing of it is run.
 * @throws AuditError where it is no model, where it carries code, or where a part is not what such a file holds
 */
export function readModelJson(text: string, path: string): ModelJson {
  const refuse = (detail: string, cause?: unknown) => new AuditError('MODEL_NOT_A_MODEL', { path, detail }, { cause })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw refuse('not JSON', cause)
  }
  if (!isMap(json) || !isMap(json.modelTopology)) throw refuse('no `modelTopology`')
  const topology = json.modelTopology
  const isGraph = json.format === 'graph-model' || Array.isArray(topology.node)
  if (!isGraph && !isMap(topology.model_config) && typeof topology.class_name !== 'string')
    throw refuse('neither layers nor a graph')
  if (isMap(topology.library) && Array.isArray(topology.library.function) && topology.library.function.length > 0)
    throw refuse('a graph with functions of its own')
  if (!isGraph) refuseCodeAndSize(topology, path)
  const groups = json.weightsManifest
  if (!Array.isArray(groups)) throw refuse('no `weightsManifest`')
  const specs: WeightSpec[] = []
  const paths: string[] = []
  for (const group of groups) {
    if (!isMap(group) || !Array.isArray(group.paths) || !Array.isArray(group.weights))
      throw refuse('a group of weights without `paths` or `weights`')
    for (const name of group.paths) {
      if (typeof name !== 'string' || name === '') throw refuse('weights without a file')
      paths.push(name)
    }
    for (const spec of group.weights) specs.push(specOf(spec, refuse))
  }
  const signature = json.signature ?? (isMap(json.userDefinedMetadata) ? json.userDefinedMetadata.signature : null)
  return { kind: isGraph ? 'graph' : 'layers', topology, signature: isMap(signature) ? signature : null, specs, paths }
}

/** Bytes of all weights together. */
export function weightBytes(specs: readonly WeightSpec[]): number {
  return specs.reduce(
    (sum, { shape, dtype, quantization }) =>
      sum + BYTES[quantization?.dtype ?? dtype] * shape.reduce((product, n) => product * n, 1),
    0,
  )
}

function specOf(spec: unknown, refuse: (detail: string) => AuditError): WeightSpec {
  if (!isMap(spec) || typeof spec.name !== 'string' || !Array.isArray(spec.shape))
    throw refuse('weights without a shape')
  const { name, dtype, shape } = spec
  if (!shape.every((n) => Number.isInteger(n) && n >= 0)) throw refuse(`weights \`${name}\` without a shape`)
  if (dtype !== 'float32' && dtype !== 'int32' && dtype !== 'bool') throw refuse(`weights \`${name}\` of type ${dtype}`)
  const { quantization } = spec
  if (quantization === undefined) return { name, dtype, shape }
  const narrow = isMap(quantization) ? quantization.dtype : null
  if (!isMap(quantization) || (narrow !== 'uint8' && narrow !== 'uint16' && narrow !== 'float16'))
    throw refuse(`weights \`${name}\` quantised in an unknown way`)
  return { name, dtype, shape, quantization: { ...quantization, dtype: narrow } }
}

function refuseCodeAndSize(topology: unknown, path: string): void {
  const open: unknown[] = [topology]
  while (open.length > 0) {
    const node = open.pop()
    if (typeof node === 'number' && Math.abs(node) > MOST_WIDE && Number.isInteger(node))
      throw new AuditError('MODEL_NOT_A_MODEL', { path, detail: `a layer of size ${node}` })
    if (Array.isArray(node)) for (const one of node) open.push(one)
    if (!isMap(node)) continue
    const { class_name: layer } = node
    if (typeof layer === 'string' && CODE.has(layer)) throw new AuditError('MODEL_CUSTOM_LAYER', { path, layer })
    // Seeds of chance are numbers of any size.
    for (const [key, value] of Object.entries(node)) if (key !== 'seed') open.push(value)
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
