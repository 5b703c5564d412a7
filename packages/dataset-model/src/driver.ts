import { AuditError, isMissingModule } from '@exaequo/contract'

/** Packages that are loaded only when rows are scored, and the command that installs each. */
export const DRIVERS = {
  '@tensorflow/tfjs-core': 'npm install @tensorflow/tfjs-core@4.22.0',
  '@tensorflow/tfjs-layers': 'npm install @tensorflow/tfjs-layers@4.22.0',
  '@tensorflow/tfjs-converter': 'npm install @tensorflow/tfjs-converter@4.22.0',
  '@tensorflow/tfjs-backend-wasm': 'npm install @tensorflow/tfjs-backend-wasm@4.22.0',
  '@tensorflow/tfjs-backend-cpu': 'npm install @tensorflow/tfjs-backend-cpu@4.22.0',
  '@tensorflow/tfjs-node': 'npm install @tensorflow/tfjs-node@4.22.0',
} as const

/** Loads a package by its name; tests put others in its place. */
export type Load = <T>(name: keyof typeof DRIVERS) => Promise<T>

/** Written out, so that a bundle keeps them as they are. */
const IMPORTS: Readonly<Record<keyof typeof DRIVERS, () => Promise<unknown>>> = {
  '@tensorflow/tfjs-core': () => import('@tensorflow/tfjs-core'),
  '@tensorflow/tfjs-layers': () => import('@tensorflow/tfjs-layers'),
  '@tensorflow/tfjs-converter': () => import('@tensorflow/tfjs-converter'),
  '@tensorflow/tfjs-backend-wasm': () => import('@tensorflow/tfjs-backend-wasm'),
  '@tensorflow/tfjs-backend-cpu': () => import('@tensorflow/tfjs-backend-cpu'),
  '@tensorflow/tfjs-node': () => import('@tensorflow/tfjs-node'),
}

/** CommonJS packages: where names are not seen from outside, the default export holds them all. */
export const importPackage: Load = async <T>(name: keyof typeof DRIVERS) => {
  const loaded = (await IMPORTS[name]()) as { default?: unknown }
  return (loaded.default ?? loaded) as T
}

/** @throws AuditError with the command that installs a package that is not there. */
export async function loadDriver<T>(name: keyof typeof DRIVERS, load: Load = importPackage): Promise<T> {
  try {
    return await load<T>(name)
  } catch (cause) {
    if (!isMissingModule(cause)) throw cause
    throw new AuditError('DRIVER_MISSING', { driver: name, command: DRIVERS[name] }, { cause })
  }
}
