import { AuditError, message } from '@exaequo/contract'

export interface Asked {
  /** Such as `hive.lettings.decisions`. */
  readonly table: string
  readonly host: string
  readonly port: number
  readonly limit: string
}

/** What the server says of a query that ended without an answer. Its words are left out: they quote values. */
export interface QueryFault {
  readonly errorName: string
  readonly errorType: string
}

/** The server did not finish a query: another attempt may. */
const PASSING = new Set([
  'ABANDONED_TASK',
  'NO_NODES_AVAILABLE',
  'PAGE_TRANSPORT_ERROR',
  'PAGE_TRANSPORT_TIMEOUT',
  'REMOTE_HOST_GONE',
  'REMOTE_TASK_ERROR',
  'REMOTE_TASK_MISMATCH',
  'SERVER_SHUTTING_DOWN',
  'SERVER_STARTING_UP',
  'TOO_MANY_REQUESTS_FAILED',
])

const VALUES = new Set([
  'DIVISION_BY_ZERO',
  'INVALID_CAST_ARGUMENT',
  'INVALID_FUNCTION_ARGUMENT',
  'NUMERIC_VALUE_OUT_OF_RANGE',
])
const CHANGED = new Set([
  'CATALOG_NOT_FOUND',
  'COLUMN_NOT_FOUND',
  'INVALID_VIEW',
  'MISSING_TABLE',
  'SCHEMA_NOT_FOUND',
  'SYNTAX_ERROR',
  'TABLE_NOT_FOUND',
  'TYPE_MISMATCH',
  'VIEW_IS_STALE',
])
const TIME = new Set(['EXCEEDED_TIME_LIMIT', 'EXCEEDED_CPU_LIMIT', 'EXCEEDED_SCAN_LIMIT'])
const ENDED = new Set([
  'USER_CANCELED',
  'ADMINISTRATIVELY_KILLED',
  'ADMINISTRATIVELY_PREEMPTED',
  'CLUSTER_OUT_OF_MEMORY',
])

export function isPassing({ errorName }: QueryFault): boolean {
  return PASSING.has(errorName)
}

/** A query that failed on the server. */
export function faultError({ errorName, errorType }: QueryFault, { table, limit }: Asked): AuditError {
  const cause = new Error(errorName)
  if (PASSING.has(errorName)) return new AuditError('DATABASE_GONE', { table }, { cause })
  if (TIME.has(errorName)) {
    const hint = message('TRINO_RUN_TIME_HINT')
    return new AuditError('DATABASE_TIMEOUT', { table, limit }, { hint, cause })
  }
  if (ENDED.has(errorName)) return new AuditError('TRINO_ENDED', { table, reason: errorName }, { cause })
  if (errorName === 'PERMISSION_DENIED') return new AuditError('DATABASE_FORBIDDEN', { table }, { cause })
  if (VALUES.has(errorName)) return new AuditError('DATABASE_VALUE', { table, state: errorName }, { cause })
  if (errorType === 'INSUFFICIENT_RESOURCES' || errorName.startsWith('EXCEEDED_'))
    return new AuditError('DATABASE_RESOURCES', { table, state: errorName }, { cause })
  if (CHANGED.has(errorName)) return new AuditError('TABLE_CHANGED', { table }, { cause })
  return new AuditError('QUERY_FAILED', { engine: 'Trino', detail: errorName }, { cause })
}

interface Transport {
  readonly code?: unknown
  readonly response?: { readonly status?: number }
}

/** A request that had no usable answer: of a cluster that is restarting, busy, or gone. */
export function isLost(error: unknown): boolean {
  const { code, response } = (error ?? {}) as Transport
  if (response !== undefined) return [404, 410, 429, 502, 503, 504].includes(response.status ?? 0)
  return typeof code === 'string' && /^E(CONN|PIPE|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|RR_NETWORK)/.test(code)
}

/** The same as an error of the audit; `opening`: nothing has been asked yet. */
export function transportError(error: unknown, asked: Asked, opening: boolean): AuditError {
  if (error instanceof AuditError) return error
  const { code, response } = (error ?? {}) as Transport
  const { host, port, table } = asked
  const reason = typeof code === 'string' ? code : `HTTP ${response?.status ?? '?'}`
  const cause = new Error(reason)
  if (response?.status === 401) return new AuditError('DATABASE_LOGIN_REFUSED', {}, { cause })
  if (response?.status === 403) return new AuditError('DATABASE_FORBIDDEN', { table }, { cause })
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(reason)) {
    return new AuditError('DATABASE_TLS', { host, reason }, { hint: message('TRINO_TLS_HINT'), cause })
  }
  if (reason === 'ENOTFOUND') return new AuditError('DATABASE_HOST_UNKNOWN', { host }, { cause })
  if (isLost(error)) {
    return opening
      ? new AuditError('DATABASE_UNREACHABLE', { host, port, reason }, { cause })
      : new AuditError('DATABASE_GONE', { table }, { cause })
  }
  return new AuditError('QUERY_FAILED', { engine: 'Trino', detail: reason }, { cause })
}
