import { AuditError, message } from '@exaequo/contract'

export interface Asked {
  /** Such as `public.decisions`. */
  readonly table: string
  readonly schema: string
  /** The longest a query may take, as the server writes it. */
  readonly limit: string
}

/** Lost with the connection: the driver says it in words alone. */
const GONE = /terminat|not queryable|closed|ECONNRESET|EPIPE|ETIMEDOUT/i

/**
 * What goes wrong while the server counts, by its SQLSTATE. The server's own words are left out: they quote values of
 * the data and names of accounts.
 */
export function queryError(error: unknown, { table, schema, limit }: Asked): AuditError {
  if (error instanceof AuditError) return error
  const { code, message: said = '' } = error as { code?: unknown; message?: string }
  const state = typeof code === 'string' ? code : ''
  const cause = new Error(state === '' ? 'no SQLSTATE' : `SQLSTATE ${state}`)
  if (/^(08|57P)/.test(state) || (!/^[0-9A-Z]{5}$/.test(state) && GONE.test(`${state} ${said}`))) {
    return new AuditError('DATABASE_GONE', { table }, { cause })
  }
  if (state === '57014') {
    return new AuditError('DATABASE_TIMEOUT', { table, limit }, { hint: message('DATABASE_TIMEOUT_HINT'), cause })
  }
  if (state === '55P03') return new AuditError('DATABASE_LOCKED', { table }, { cause })
  if (state === '42501') {
    const hint = message('DATABASE_FORBIDDEN_HINT', { schema, table })
    return new AuditError('DATABASE_FORBIDDEN', { table }, { hint, cause })
  }
  if (/^25/.test(state)) return new AuditError('DATABASE_WRITES', { table }, { cause })
  if (/^22/.test(state)) return new AuditError('DATABASE_VALUE', { table, state: `SQLSTATE ${state}` }, { cause })
  if (/^(53|54)/.test(state))
    return new AuditError('DATABASE_RESOURCES', { table, state: `SQLSTATE ${state}` }, { cause })
  if (/^(42|0A|3F)/.test(state)) return new AuditError('TABLE_CHANGED', { table }, { cause })
  return new AuditError('QUERY_FAILED', { engine: 'PostgreSQL', detail: cause.message }, { cause })
}
