import type { Value } from '@exaequo/contract'
import type { ColumnChunk } from '@exaequo/sql'
import type { Client } from 'pg'
import type { Driver } from './connect.ts'
import { valueTypes } from './values.ts'

/** One read-only transaction: every question sees the same state of the data, whatever others write meanwhile. */
export interface Session {
  /** A small answer, as rows of texts. */
  rows(text: string, values?: readonly (string | number)[]): Promise<(string | null)[][]>
  /** A large answer, as it comes. */
  columns(text: string, signal?: AbortSignal): AsyncGenerator<ColumnChunk>
  close(): Promise<void>
}

/** Rows that are handed over at once. */
const CHUNK = 8192

/** How long a query may take where neither the role nor the service says it. */
const STATEMENT_TIMEOUT = '15min'

/** What one step of a query may hold in memory before it goes to disk, unless the server allows more. */
const WORK_MEMORY = '64MB'

/**
 * Set for this transaction alone, so that a pooler may stand between. Names without a schema mean those of the server
 * itself, never a function that somebody has put in their way.
 */
const BEGIN = [
  'BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY',
  'SET LOCAL search_path = pg_catalog',
  'SET LOCAL standard_conforming_strings = on',
  'SET LOCAL extra_float_digits = 1',
  "SET LOCAL datestyle = 'ISO, YMD'",
  "SET LOCAL intervalstyle = 'iso_8601'",
  "SET LOCAL timezone = 'UTC'",
  "SET LOCAL bytea_output = 'hex'",
  // Compiling a query of many sums takes longer than answering it, and cells fit a table in memory where rows do not.
  'SET LOCAL jit = off',
  `SELECT set_config('work_mem', '${WORK_MEMORY}', true) FROM pg_settings WHERE name = 'work_mem' AND CAST(setting AS BIGINT) < 65536`,
  `SELECT set_config('statement_timeout', '${STATEMENT_TIMEOUT}', true) WHERE current_setting('statement_timeout') = '0'`,
  // The server itself notices that nobody waits for the answer any more (version 14 and later).
  "SELECT set_config(name, '2s', true) FROM pg_settings WHERE name = 'client_connection_check_interval'",
].join('; ')

const TEXTS = { getTypeParser: () => (text: string) => text }

/** `open` makes another connection, through which a running query is cancelled. */
export async function openSession(driver: Driver, client: Client, open: () => Promise<Client>): Promise<Session> {
  // One question at a time, in the order they were put.
  let last: Promise<unknown> = Promise.resolve()
  const turn = async (): Promise<() => void> => {
    const before = last
    let done = () => {}
    last = new Promise<void>((resolve) => {
      done = resolve
    })
    await before
    return done
  }
  const rows: Session['rows'] = async (text, values) => {
    const done = await turn()
    try {
      const types = TEXTS as unknown as NonNullable<ConstructorParameters<Driver['Client']>[0] & object>['types']
      const query = { text, rowMode: 'array' as const, types, ...(values === undefined ? {} : { values: [...values] }) }
      return (await client.query(query)).rows as (string | null)[][]
    } finally {
      done()
    }
  }
  await client.query(BEGIN)
  const [[backend]] = (await rows('SELECT pg_backend_pid()')) as [[string]]

  const cancel = async () => {
    const other = await open().catch(() => null)
    // Without one, the server notices that the connection is gone.
    if (other === null) return client.end()
    await other.query('SELECT pg_cancel_backend($1::integer)', [Number(backend)]).finally(() => other.end())
  }

  return {
    rows,
    async *columns(text, signal) {
      signal?.throwIfAborted()
      const done = await turn()
      const stop = () => void cancel().catch(() => client.end().catch(() => undefined))
      const answer = streamOf(driver, client, text, signal)
      signal?.addEventListener('abort', stop, { once: true })
      try {
        yield* answer.chunks()
      } catch (error) {
        signal?.throwIfAborted()
        throw error
      } finally {
        signal?.removeEventListener('abort', stop)
        await answer.ended
        done()
      }
    },
    async close() {
      await client.end().catch(() => undefined)
    },
  }
}

/** Rows turned into columns as they arrive: what is read faster than it comes is never held twice. */
function streamOf(driver: Driver, client: Client, text: string, signal: AbortSignal | undefined) {
  signal?.throwIfAborted()
  const ready: Value[][][] = []
  let own: Value[][] | null = null
  let failure: { readonly error: unknown } | null = null
  let over = false
  let wake = () => {}
  const query = new driver.Query({ text, rowMode: 'array', types: valueTypes } as never)
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true
      resolve()
      wake()
    }
    query.on('row', (row) => {
      const values = row as unknown as Value[]
      own ??= values.map(() => [])
      for (let k = 0; k < values.length; k++) (own[k] as Value[]).push(values[k] as Value)
      if ((own[0]?.length ?? 0) < CHUNK) return
      ready.push(own)
      own = null
      wake()
    })
    query.on('error', (error) => {
      failure = { error }
      end()
    })
    query.on('end', end)
  })
  client.query(query)
  return {
    ended,
    async *chunks(): AsyncGenerator<ColumnChunk> {
      while (true) {
        const columns = ready.shift()
        if (columns !== undefined) {
          yield { columns }
          continue
        }
        if (failure !== null) throw (failure as { error: unknown }).error
        if (over) break
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      if (own !== null) yield { columns: own }
    },
  }
}
