import { setTimeout as sleep } from 'node:timers/promises'
import { AuditError, message } from '@exaequo/contract'
import { type Answer, type Connection, MOST_BYTES, NoAnswer } from './connection.ts'

/** States of a server that may pass by themselves. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])
/** What no second try mends. */
const LASTING = /^(ENOTFOUND|EPROTO|TOO_LARGE|HPE_|ERR_)|CERT|SIGNATURE|SELF_SIGNED|ISSUER/
/** Longer than this no run waits because a server says so. */
const LONGEST_WAIT = 300

export interface Question {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly body: string | null
  readonly rows: number
}

export interface Patience {
  readonly attempts: number
  /** Seconds that one attempt may take: said in errors. */
  readonly seconds: number
  /** Milliseconds before the second attempt; doubled before each further one. */
  readonly pause: number
  /** Resolves when the next request may leave. */
  readonly turn: (signal?: AbortSignal) => Promise<void>
  /** Whether another attempt is still worth it: somebody else may have failed for good. */
  readonly goOn: () => boolean
}

/** One question until it is answered with 2xx. @throws AuditError where it is not, or not in time */
export async function ask(
  connection: Connection,
  question: Question,
  { attempts, seconds, pause, turn, goOn }: Patience,
  signal?: AbortSignal,
): Promise<Answer> {
  const { host } = new URL(question.url)
  for (let attempt = 1; ; attempt++) {
    await turn(signal)
    const outcome = await connection
      .send(question.method, question.url, question.body, signal)
      .catch((error: unknown) => (error instanceof NoAnswer ? error : Promise.reject(error)))
    if (!(outcome instanceof NoAnswer) && outcome.status >= 200 && outcome.status < 300) return outcome
    const wait = outcome instanceof NoAnswer ? null : outcome.wait
    const last = attempt >= attempts || !mayPass(outcome) || (wait ?? 0) > LONGEST_WAIT || !goOn()
    if (last) throw failure(outcome, { host, attempts: attempt, seconds }, question)
    await sleep(Math.max(pause * 2 ** (attempt - 1), (wait ?? 0) * 1000), undefined, signal ? { signal } : {})
  }
}

function mayPass(outcome: Answer | NoAnswer): boolean {
  return outcome instanceof NoAnswer ? !LASTING.test(outcome.reason) : PASSING.has(outcome.status)
}

interface Tried {
  readonly host: string
  readonly attempts: number
  readonly seconds: number
}

/** In our words: what a server says of a request may repeat rows of it, or the secret. */
function failure(outcome: Answer | NoAnswer, { host, attempts, seconds }: Tried, { url, rows }: Question): AuditError {
  if (outcome instanceof NoAnswer) return silence(outcome.reason, { host, attempts, seconds }, rows)
  const { status } = outcome
  const path = new URL(url).pathname
  const hinted = (code: Parameters<typeof message>[0]) => ({ hint: message(code) })
  if (status >= 300 && status < 400) {
    return new AuditError('ENDPOINT_REDIRECTS', { host, status }, hinted('ENDPOINT_REDIRECTS_HINT'))
  }
  if (status === 401 || status === 403 || status === 407) {
    return new AuditError('ENDPOINT_FORBIDDEN', { host, status }, hinted('ENDPOINT_FORBIDDEN_HINT'))
  }
  if (status === 404 || status === 405 || status === 410)
    return new AuditError('ENDPOINT_NOT_FOUND', { host, status, path })
  if (status === 429) return new AuditError('ENDPOINT_BUSY', { host, status, attempts }, hinted('ENDPOINT_BUSY_HINT'))
  if (status >= 400 && status < 500 && !PASSING.has(status)) {
    const hint = status === 413 ? 'ENDPOINT_TOO_MANY_ROWS_HINT' : 'ENDPOINT_REQUEST_REFUSED_HINT'
    return new AuditError('ENDPOINT_REQUEST_REFUSED', { host, status, path }, hinted(hint))
  }
  return new AuditError('ENDPOINT_FAILED', { host, status, attempts }, hinted('ENDPOINT_RESUME_HINT'))
}

function silence(reason: string, { host, attempts, seconds }: Tried, rows: number): AuditError {
  if (reason === 'TIMEOUT') {
    return new AuditError('ENDPOINT_TIMEOUT', { host, seconds, attempts }, { hint: message('ENDPOINT_TIMEOUT_HINT') })
  }
  if (reason === 'TOO_LARGE')
    return new AuditError('ENDPOINT_TOO_LARGE', { host, megabytes: MOST_BYTES / 2 ** 20, rows })
  if (/CERT|SIGNATURE|ISSUER|TLS|SSL|EPROTO/.test(reason)) {
    return new AuditError('ENDPOINT_TLS', { host, reason }, { hint: message('ENDPOINT_TLS_HINT') })
  }
  return new AuditError('ENDPOINT_UNREACHABLE', { host, reason, attempts }, { hint: message('ENDPOINT_RESUME_HINT') })
}
