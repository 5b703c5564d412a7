import type { EndpointSettings, FeatureBatch, ProtocolName } from '@exaequo/contract'

type Partly = Partial<Omit<EndpointSettings, 'request' | 'response'>> & {
  readonly request?: Partial<EndpointSettings['request']>
  readonly response?: Partial<EndpointSettings['response']>
}

/** Settings with the defaults of the spec. */
export function settingsFor(protocol: ProtocolName, url: string, own: Partly = {}): EndpointSettings {
  const request = { input: null, datatype: null, signature: null, body: {}, at: '', number: null }
  const response = { output: null, column: null, scores: '', score: '', number: null, version: null }
  const ofJson = protocol === 'json'
  return {
    protocol,
    url,
    token: null,
    tokenHeader: null,
    insecure: false,
    rows: 'values',
    batch: 10,
    concurrency: 3,
    requestsPerSecond: null,
    timeout: 5,
    attempts: 3,
    repeat: 0,
    ...own,
    request: { ...request, ...(ofJson ? { at: '/applicants', body: { locale: 'fr' } } : {}), ...own.request },
    response: { ...response, ...(ofJson ? JSON_ANSWER : {}), ...own.response },
  }
}

const JSON_ANSWER = { scores: '/results', score: '/p', number: '/row', version: '/model' }

/** Rows that differ, each with two encoded columns and three raw ones. */
export function batchOf(rows: number, from = 0): FeatureBatch {
  const values = Float64Array.from({ length: rows * 2 }, (_, i) => (i % 2 === 0 ? (from + (i >> 1)) / 100 : -1))
  const records = Array.from({ length: rows }, (_, i) => ({ age: (from + i) / 100, debt: -1, sector: `s${i % 3}` }))
  return { rows, width: 2, values, names: ['age', 'debt'], records }
}

/** What the server of the tests gives a row, whatever form it came in. */
export function scoreOf(row: unknown): number {
  const sum = Object.values(row as object).reduce((all, own) => (typeof own === 'number' ? all + own : all), 0)
  return 1 / (1 + Math.exp(-sum))
}

export function expected(batch: FeatureBatch): number[] {
  return Array.from({ length: batch.rows }, (_, i) => scoreOf(batch.values.slice(i * 2, i * 2 + 2)))
}
