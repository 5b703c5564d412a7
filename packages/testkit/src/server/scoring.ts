import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ProtocolName } from '@exaequo/contract'

/** What goes wrong with one request for scores. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Never answers. */
  | { readonly kind: 'stall' }
  /** Closes the connection before a word. */
  | { readonly kind: 'hangUp' }
  /** Announces more than it sends. */
  | { readonly kind: 'cut' }
  /** Says that all is well, and sends this text. */
  | { readonly kind: 'text'; readonly text: string; readonly type: string }
  /** Answers with what this makes of the true answer. */
  | { readonly kind: 'lie'; readonly of: (answer: never) => unknown }

export interface ScoringServer {
  readonly origin: string
  url(protocol: ProtocolName): string
  /** What was sent of each row, as JSON, once for each time that its answer left. */
  readonly answered: string[]
  /** Every request as it came. */
  readonly requests: { readonly method: string; readonly path: string; readonly headers: IncomingMessage['headers'] }[]
  /** Asked before each answer with the number of the request for scores, from 1. */
  fault: (request: number) => Fault | null
  /** Of the model that answers. */
  version: string
  /** Inputs that the model declares (openInference). */
  inputs: readonly { readonly name: string; readonly datatype: string; readonly shape: readonly number[] }[]
  /** Requests for scores under way at once, at most. */
  most: number
  /** Milliseconds before each answer. */
  delay: number
  stop(): Promise<void>
  /** On the same port again. */
  start(): Promise<void>
}

type Score = (row: unknown) => number

/** A deployed model on this machine: a real HTTP server that speaks four protocols, and fails on demand. */
export async function startScoring(score: Score): Promise<ScoringServer> {
  let http: Server
  let port = 0
  let number = 0
  let under = 0
  const server: ScoringServer = {
    get origin() {
      return `http://127.0.0.1:${port}`
    },
    url: (protocol) => `http://127.0.0.1:${port}${PATHS[protocol]}`,
    answered: [],
    requests: [],
    fault: () => null,
    version: '1',
    inputs: [],
    most: 0,
    delay: 0,
    async stop() {
      http.closeAllConnections()
      await new Promise((done) => http.close(done))
    },
    async start() {
      http = createServer((request, response) => void serve(request, response))
      await new Promise<void>((done, failed) => http.once('error', failed).listen(port, '127.0.0.1', done))
      port = (http.address() as AddressInfo).port
    },
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const { method = '', url: path = '', headers } = request
    server.requests.push({ method, path, headers })
    const send = (answer: unknown, status = 200, type = 'application/json') => {
      response
        .writeHead(status, { 'content-type': type })
        .end(typeof answer === 'string' ? answer : JSON.stringify(answer))
    }
    if (method === 'GET') {
      const about = described(path, server)
      return about === undefined ? send({ error: 'unknown' }, 404) : send(about)
    }
    under++
    server.most = Math.max(server.most, under)
    try {
      const { rows, answer } = answerOf(path, JSON.parse(Buffer.concat(parts).toString()) as never, score, server)
      const fault = server.fault(++number)
      if (server.delay > 0) await new Promise((done) => setTimeout(done, server.delay))
      if (fault === null || fault.kind === 'lie' || fault.kind === 'text') {
        response.on('finish', () => server.answered.push(...rows.map((row) => JSON.stringify(row))))
      }
      if (fault === null) return send(answer)
      if (fault.kind === 'lie') return send(fault.of(answer as never))
      if (fault.kind === 'text') return send(fault.text, 200, fault.type)
      if (fault.kind === 'status')
        return void response.writeHead(fault.status, fault.headers).end('<p>row 17 of M. X</p>')
      if (fault.kind === 'hangUp') return void request.socket.destroy()
      if (fault.kind === 'cut') {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 10_000 })
        response.write('{"predictions": [0.1,')
        setTimeout(() => request.socket.destroy(), 20)
      }
    } finally {
      under--
    }
  }

  await server.start()
  return server
}

const PATHS: Readonly<Record<ProtocolName, string>> = {
  openInference: '/v2/models/credit',
  tensorflowServing: '/v1/models/credit',
  mlflow: '/invocations',
  json: '/score',
}

function described(path: string, { version, inputs }: ScoringServer): unknown {
  if (path === PATHS.openInference)
    return { name: 'credit', versions: [version], platform: 'test', inputs, outputs: [] }
  if (path === PATHS.tensorflowServing) {
    const states = [
      { version, state: 'AVAILABLE', status: { error_code: 'OK', error_message: '' } },
      { version: '0', state: 'END', status: { error_code: 'OK', error_message: '' } },
    ]
    return { model_version_status: states }
  }
  return path === '/version' ? '2.99.0' : undefined
}

interface Tensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly data: readonly unknown[]
}

function answerOf(path: string, body: never, score: Score, { version }: ScoringServer) {
  if (path.endsWith('/infer')) {
    const { id, inputs } = body as { id: string; inputs: readonly Tensor[] }
    const rows = rowsOf(inputs)
    const data = rows.map(score)
    const outputs = [{ name: 'score', shape: [rows.length, 1], datatype: 'FP64', data }]
    return { rows, answer: { id, model_name: 'credit', model_version: version, outputs } }
  }
  if (path.endsWith(':predict')) {
    const { instances } = body as { instances: readonly unknown[] }
    return { rows: instances, answer: { predictions: instances.map((row) => [score(row)]) } }
  }
  if (path === '/invocations') {
    const { inputs, dataframe_split } = body as {
      inputs?: readonly unknown[]
      dataframe_split?: { columns: readonly string[]; data: readonly (readonly unknown[])[] }
    }
    const { columns = [], data = [] } = dataframe_split ?? {}
    const rows = inputs ?? data.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])))
    return { rows, answer: { predictions: rows.map(score) } }
  }
  const { applicants } = body as { applicants: readonly Record<string, unknown>[] | Record<string, unknown> }
  if (!Array.isArray(applicants))
    return { rows: [applicants], answer: { result: { p: score(applicants), model: version } } }
  const results = applicants.map((row, i) => ({ row: row.n ?? i, p: score(bare(row)) }))
  const rows = applicants.map(bare)
  // Nobody promised an order: the last comes first.
  return { rows, answer: { model: version, results: results.reverse() } }
}

/** A row without the number that it was given. */
function bare(row: Record<string, unknown>): unknown {
  if (Array.isArray(row)) return row
  const { n: _, ...own } = row
  return own
}

/** One tensor is a matrix; several are columns. */
function rowsOf(inputs: readonly Tensor[]): readonly unknown[] {
  const [first] = inputs
  if (first === undefined) return []
  const [rows = 0, width = 1] = first.shape
  if (inputs.length === 1) return Array.from({ length: rows }, (_, i) => first.data.slice(i * width, (i + 1) * width))
  return Array.from({ length: rows }, (_, i) => Object.fromEntries(inputs.map(({ name, data }) => [name, data[i]])))
}
