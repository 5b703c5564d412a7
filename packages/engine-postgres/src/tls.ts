import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConnectionOptions } from 'node:tls'
import { AuditError } from '@exaequo/contract'
import type { Settings } from './settings.ts'

/**
 * What the driver is told of TLS. The server's authority is that of `sslrootcert`, else the user's own root.crt, else
 * those that Node knows; with `verify-ca` its name is not compared, with `require` nothing is verified.
 */
export async function tlsOptions(settings: Settings, home: string): Promise<ConnectionOptions | false> {
  const { tls } = settings
  if (tls === 'socket' || tls === 'disable') return false
  const [ca, cert, key] = await Promise.all([
    tls === 'require' || settings.rootCertificate === 'system'
      ? null
      : pem('sslrootcert', settings.rootCertificate, join(home, '.postgresql/root.crt')),
    pem('sslcert', settings.certificate, join(home, '.postgresql/postgresql.crt')),
    pem('sslkey', settings.key, join(home, '.postgresql/postgresql.key')),
  ])
  // Any certificate of any authority that Node knows would do, whatever its name.
  if (tls === 'verify-ca' && ca === null) throw new AuditError('TLS_FILE_UNREADABLE', { option: 'sslrootcert' })
  return {
    rejectUnauthorized: tls !== 'require',
    minVersion: 'TLSv1.2',
    ...(ca === null ? {} : { ca }),
    ...(cert === null || key === null ? {} : { cert, key }),
    ...(tls === 'verify-ca' ? { checkServerIdentity: () => undefined } : {}),
  }
}

/** A file that was named must be there; the usual one need not. */
async function pem(option: string, named: string | null, usual: string): Promise<string | null> {
  return readFile(named ?? usual, 'utf8').catch((cause: unknown) => {
    if (named === null) return null
    throw new AuditError('TLS_FILE_UNREADABLE', { option }, { cause })
  })
}
