import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http'
import { Agent as TlsAgent, request as tlsRequest } from 'node:https'

/** More than any list of scores needs: an answer that never ends must not fill the memory. */
export const MOST_BYTES = 64 * 2 ** 20

export interface Answer {
  readonly status: number
  /** Content type, without parameters; empty where none is stated. */
  readonly type: string
  /** Seconds that the server asks to wait. */
  readonly wait: number | null
  readonly text: string
}

/** Why there is no answer: the code of a system or TLS error, `TIMEOUT`, or `TOO_LARGE`. */
export class NoAnswer extends Error {
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.name = 'NoAnswer'
    this.reason = reason
  }
}

export interface Connection {
  /** @throws NoAnswer; whatever the server says is an answer, redirections too: none is followed. */
  send(method: 'GET' | 'POST', url: string, body: string | null, signal?: AbortSignal): Promise<Answer>
  close(): void
}

export interface ConnectionOptions {
  readonly headers: Readonly<Record<string, string>>
  readonly seconds: number
  readonly concurrency: number
}

/**
 * Requests to one host over connections of our own: no proxy of the environment, no redirection, no cookies, and
 * certificates are verified whatever the environment says.
 */
export function connectTo(url: string, { headers, seconds, concurrency }: ConnectionOptions): Connection {
  const secure = new URL(url).protocol === 'https:'
  const options = { keepAlive: true, maxSockets: concurrency }
  const agent = secure ? new TlsAgent({ ...options, rejectUnauthorized: true }) : new PlainAgent(options)
  const request = secure ? tlsRequest : plainRequest
  const { host } = new URL(url)

  const send: Connection['send'] = (method, target, body, signal) =>
    new Promise((resolve, reject) => {
      if (new URL(target).host !== host) return reject(new Error('another host'))
      if (signal?.aborted) return reject(signal.reason)
      const text = body === null ? null : Buffer.from(body, 'utf8')
      const sent = request(target, {
        method,
        agent,
        headers: {
          accept: 'application/json',
          ...(text === null ? {} : { 'content-type': 'application/json', 'content-length': text.length }),
          ...headers,
        },
      })
      const fail = (error: unknown) => {
        finish()
        sent.destroy()
        reject(error)
      }
      const stop = () => fail(signal?.reason)
      const timer = setTimeout(() => fail(new NoAnswer('TIMEOUT')), seconds * 1000)
      const finish = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', stop)
      }
      signal?.addEventListener('abort', stop, { once: true })
      sent.on('error', (error: NodeJS.ErrnoException) => fail(new NoAnswer(error.code ?? 'ECONNRESET')))
      sent.on('response', (response) => {
        const parts: Buffer[] = []
        let bytes = 0
        response.on('data', (part: Buffer) => {
          bytes += part.length
          if (bytes > MOST_BYTES) fail(new NoAnswer('TOO_LARGE'))
          else parts.push(part)
        })
        response.on('error', () => fail(new NoAnswer('ECONNRESET')))
        response.on('end', () => {
          // A body that stops before its announced length is no answer.
          if (!response.complete) return fail(new NoAnswer('ECONNRESET'))
          finish()
          resolve(answerOf(response, Buffer.concat(parts).toString('utf8')))
        })
      })
      sent.end(text ?? undefined)
    })

  return { send, close: () => agent.destroy() }
}

function answerOf({ statusCode = 0, headers }: IncomingMessage, text: string): Answer {
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(headers['content-type'] ?? '')?.[1] ?? ''
  return { status: statusCode, type: type.toLowerCase(), wait: waitOf(headers), text }
}

/** `Retry-After`: seconds, or a moment, which the server's own clock (`Date`) makes a duration. */
function waitOf(headers: IncomingMessage['headers']): number | null {
  const after = headers['retry-after']
  if (after === undefined) return null
  if (/^\s*\d{1,9}\s*$/.test(after)) return Number(after)
  const seconds = (Date.parse(after) - Date.parse(headers.date ?? '')) / 1000
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null
}
