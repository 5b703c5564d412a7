import { AuditError, isMissingModule } from '@exaequo/contract'

/** Packages that are loaded only when a file needs them, and the command that installs each. */
export const DRIVERS = {
  '@e965/xlsx': 'npm install @e965/xlsx@0.20.3',
  'apache-arrow': 'npm install apache-arrow@21.2.0',
  fzstd: 'npm install fzstd@0.1.1',
} as const

/** @throws AuditError with the command that installs a package that is not there. */
export async function loadDriver<T>(name: keyof typeof DRIVERS, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (cause) {
    if (!isMissingModule(cause)) throw cause
    throw new AuditError('DRIVER_MISSING', { driver: name, command: DRIVERS[name] }, { cause })
  }
}
