import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { AuditError, isMissingModule, type Value } from '@exaequo/contract'
import type { ConnectionOptions, QueryResult, Trino } from 'trino-client'
import { type Asked, faultError, isLost, isPassing, type QueryFault, transportError } from './errors.ts'
import type { Settings } from './settings.ts'

/** What is used of the driver. */
export interface Driver {
  readonly Trino: Pick<typeof Trino, 'create'>
}

export const DEPENDENCIES = { 'trino-client': 'npm install trino-client@0.2' } as const

/** The driver is loaded here and not before. */
export async function loadDriver(
  load: () => Promise<Driver | { default: Driver }> = () => import('trino-client'),
): Promise<Driver> {
  try {
    const loaded = await load()
    return 'default' in loaded ? loaded.default : loaded
  } catch (cause) {
    if (!isMissingModule(cause)) throw cause
    const params = { engine: 'Trino', driver: 'trino-client', command: DEPENDENCIES['trino-client'] }
    throw new AuditError('DRIVER_MISSING', params, { cause })
  }
}

export interface Session {
  /** The whole answer: it is handed over once the server has finished it, so that half of one is never counted. */
  rows(sql: string, signal?: AbortSignal): Promise<readonly (readonly Value[])[]>
  close(): Promise<void>
}

/** Pauses in milliseconds before a query is put again that the cluster did not finish. */
export const PAUSES = [1000, 4000, 15_000, 30_000] as const

interface Given {
  readonly settings: Settings
  readonly asked: Asked
  readonly driver: Driver
  readonly pauses?: readonly number[]
}

/**
 * Questions put to one cluster. An audit only reads, so that a query which a lost worker or a restarted coordinator
 * left unfinished is put again, whole, a few times; no rows of the unfinished answer are kept.
 */
export async function openSession({ settings, asked, driver, pauses = PAUSES }: Given): Promise<Session> {
  // By this name the cluster knows our queries, which are cancelled through it.
  const source = `exaequo-${randomUUID()}`
  const client = driver.Trino.create(await optionsOf(settings, source))
  let opening = true
  let closed = false

  const answer = async (sql: string, signal?: AbortSignal) => {
    const pages = await client.query(sql)
    const rows: Value[][] = []
    for (let next = await pages.next(), first = true; ; next = await pages.next(), first = false) {
      signal?.throwIfAborted()
      const { error, data, id } = next.value as QueryResult
      if (error !== undefined) throw new Fault(error)
      // A page that is none: something else answers at this address.
      if (typeof id !== 'string') throw new AuditError('QUERY_FAILED', { engine: 'Trino', detail: 'no query' })
      // The last page comes twice, unless it is the only one.
      if (!next.done || first) for (const row of data ?? []) rows.push(row as Value[])
      if (next.done) return rows
    }
  }

  const cancel = async () => {
    const own = `SELECT query_id FROM system.runtime.queries WHERE source = '${source}' AND state NOT IN ('FINISHED', 'FAILED')`
    const running = await answer(own)
    await Promise.all(running.map(([id]) => client.cancel(String(id)).catch(() => undefined)))
  }

  const rows: Session['rows'] = async (sql, signal) => {
    signal?.throwIfAborted()
    if (closed) throw new AuditError('DATABASE_GONE', { table: asked.table })
    for (let attempt = 0; ; attempt++) {
      try {
        const found = await abortable(answer(sql, signal), signal, cancel)
        opening = false
        return found
      } catch (error) {
        signal?.throwIfAborted()
        const again = error instanceof Fault ? isPassing(error.fault) : !opening && isLost(error)
        const pause = pauses[attempt]
        if (!again || pause === undefined) {
          if (error instanceof Fault) throw faultError(error.fault, asked)
          throw transportError(error, asked, opening)
        }
        await sleep(pause, signal)
      }
    }
  }

  return {
    rows,
    async close() {
      closed = true
    },
  }
}

class Fault extends Error {
  readonly fault: QueryFault
  constructor(fault: QueryFault) {
    super(fault.errorName)
    this.fault = fault
  }
}

/** The driver waits for the server; whoever stops waiting has the query cancelled. */
async function abortable<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  cancel: () => Promise<void>,
): Promise<T> {
  if (signal === undefined) return work
  work.catch(() => undefined)
  let stop = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = () => {
      const end = () => reject(signal.reason)
      cancel().then(end, end)
    }
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      done()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
}

async function optionsOf(settings: Settings, source: string): Promise<ConnectionOptions> {
  const { url, user, password, token, rootCertificate, runTime } = settings
  const ca = rootCertificate === null ? null : await readFile(rootCertificate, 'utf8').catch(() => null)
  if (rootCertificate !== null && ca === null)
    throw new AuditError('TLS_FILE_UNREADABLE', { option: 'TRINO_ROOT_CERTIFICATE' })
  return {
    server: url,
    source,
    session: { query_max_run_time: runTime },
    ...(ca === null ? {} : { ssl: { ca } }),
    ...(password === null ? {} : { auth: basic(user, password) }),
    extraHeaders: {
      'X-Trino-User': user,
      'X-Trino-Time-Zone': 'UTC',
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    },
  }
}

const basic = (username: string, password: string) => ({ type: 'basic', username, password })
