import { AuditError } from '@exaequo/contract'
import type * as Converter from '@tensorflow/tfjs-converter'
import type * as Core from '@tensorflow/tfjs-core'
import type * as Layers from '@tensorflow/tfjs-layers'
import type * as Native from '@tensorflow/tfjs-node'
import { DRIVERS, importPackage, type Load, loadDriver } from './driver.ts'

export type Backend = 'native' | 'wasm' | 'cpu'

/** What runs models: the library's parts that are used, and the backend that was chosen. */
export interface TensorFlow {
  readonly core: typeof Core
  readonly layers: typeof Layers
  readonly converter: typeof Converter
  /** The native binding; `null` where another backend serves. */
  readonly native: typeof Native | null
  readonly backend: Backend
  /** Makes it the library's current backend: that is one for the whole process. */
  use(): Promise<void>
}

/** The library's own names. */
const NAMES = { native: 'tensorflow', wasm: 'wasm', cpu: 'cpu' } as const

const PACKAGES = {
  native: '@tensorflow/tfjs-node',
  wasm: '@tensorflow/tfjs-backend-wasm',
  cpu: '@tensorflow/tfjs-backend-cpu',
} as const

/**
 * The library with the backend that is asked for; `null`: the native binding where it works, else WebAssembly. A native
 * binding that is not there, or half there because its download failed, changes nothing but the name of the backend.
 * @throws AuditError where a package or the backend asked for is missing, with the command that installs it
 */
export async function loadTensorFlow(wanted: Backend | null, load: Load = importPackage): Promise<TensorFlow> {
  const native = wanted === null || wanted === 'native' ? await loadNative(wanted, load) : null
  const backend = native === null ? (wanted ?? 'wasm') : 'native'
  const core = await loadDriver<typeof Core>('@tensorflow/tfjs-core', load)
  // Its advice to install another backend is no message of an audit's.
  core.enableProdMode()
  const layers = await loadDriver<typeof Layers>('@tensorflow/tfjs-layers', load)
  const converter = await loadDriver<typeof Converter>('@tensorflow/tfjs-converter', load)
  if (backend === 'wasm') await loadDriver('@tensorflow/tfjs-backend-wasm', load)
  if (backend === 'cpu') await loadDriver('@tensorflow/tfjs-backend-cpu', load)
  const use = async () => {
    if (core.getBackend() === NAMES[backend]) return
    const used = await core.setBackend(NAMES[backend]).catch(() => false)
    if (used) return await core.ready()
    const command = DRIVERS[PACKAGES[backend]]
    throw new AuditError('MODEL_BACKEND_MISSING', { backend, detail: 'it does not start', command })
  }
  await use()
  return { core, layers, converter, native, backend, use }
}

async function loadNative(wanted: Backend | null, load: Load): Promise<typeof Native | null> {
  try {
    return await load<typeof Native>('@tensorflow/tfjs-node')
  } catch (cause) {
    if (wanted === null) return null
    const detail =
      String((cause as Error).message)
        .split('\n', 1)[0]
        ?.replaceAll(/\/\S*\//g, '')
        .slice(0, 200) ?? ''
    const params = { backend: 'native', detail, command: DRIVERS['@tensorflow/tfjs-node'] }
    throw new AuditError('MODEL_BACKEND_MISSING', params, { cause })
  }
}
