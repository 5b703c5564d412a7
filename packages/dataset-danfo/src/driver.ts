import { AuditError, isMissingModule } from '@exaequo/contract'

/** The package that makes data frames, and the command that installs it. */
export const DRIVERS = { 'danfojs-node': 'npm install danfojs-node@1.2.0' } as const

/** Loaded when a data frame is made and not before: reading one needs nothing. */
export async function loadDanfo(
  load: () => Promise<typeof import('danfojs-node')> = () => import('danfojs-node'),
): Promise<typeof import('danfojs-node')> {
  try {
    return await load()
  } catch (cause) {
    if (!isMissingModule(cause)) throw cause
    throw new AuditError('DRIVER_MISSING', { driver: 'danfojs-node', command: DRIVERS['danfojs-node'] }, { cause })
  }
}
