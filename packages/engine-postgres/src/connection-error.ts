import { AuditError, message } from '@exaequo/contract'
import type { Settings } from './settings.ts'

/** Names that no resolver knows. */
const UNKNOWN_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME'])

/** What goes wrong before the first question: in our words, since the server's and the driver's name the account. */
export function connectionError(error: unknown, { host, port, tls }: Settings): AuditError {
  const { code = '', message: said = '' } = error as { code?: string; message?: string }
  const cause = new Error(code === '' ? 'no connection' : code)
  const credentials = { hint: message('CREDENTIALS_HINT'), cause }
  if (error instanceof AuditError) return error
  if (/^28/.test(code) || /password must be|SASL|SCRAM/.test(said)) {
    return new AuditError('DATABASE_LOGIN_REFUSED', {}, credentials)
  }
  if (code === '3D000') return new AuditError('DATABASE_NOT_FOUND', {}, credentials)
  if (/^(53|57P)/.test(code)) return new AuditError('DATABASE_BUSY', {}, { cause })
  if (UNKNOWN_HOST.has(code)) return new AuditError('DATABASE_HOST_UNKNOWN', { host }, credentials)
  if (tls !== 'socket' && tls !== 'disable' && isTls(code, said)) {
    const reason = /support SSL/.test(said) ? 'TLS off' : code
    return new AuditError('DATABASE_TLS', { host, reason }, { hint: message('DATABASE_TLS_HINT'), cause })
  }
  const reason = code === '' ? (/timeout/.test(said) ? 'ETIMEDOUT' : 'ECONNRESET') : code
  return new AuditError('DATABASE_UNREACHABLE', { host, port, reason }, credentials)
}

function isTls(code: string, said: string): boolean {
  return /CERT|SIGNATURE|TLS|SSL|ALTNAME|ISSUER|EPROTO/.test(code) || /SSL|TLS|certificate/i.test(said)
}
