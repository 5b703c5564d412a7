import { describe, expect, test } from 'vitest'
import { parseSpec } from './parse-spec.ts'

const textOf = (endpoint: string, model: string) => `exaequo: 1
id: a
date: 2026-01-01
data: { source: a.csv, model: { features: [{ column: x }], ${model}
  endpoint: ${endpoint} } }
roles: { decision: { column: score, positive: { atLeast: 0.5 }, favourable: true } }
attributes: [ { id: g, column: g } ]
`
const parse = (endpoint: string, model = '') => parseSpec(textOf(endpoint, model), 'a.audit.yaml')

/** Each problem: its code, and the value that it points to. */
const problems = (endpoint: string, model = '') => {
  const { errors } = parse(endpoint, model)
  const lines = textOf(endpoint, model).split('\n')
  return errors.map(({ code, place }) => {
    const rest = (lines[(place?.line ?? 0) - 1] ?? '').slice((place?.column ?? 0) - 1)
    return `${code} ${/^("[^"]*"|[^,} ]*)/.exec(rest)?.[0]}`
  })
}

const URL = 'https://h.example/v2/models/credit'

describe('a deployed model', () => {
  test('has the defaults of the table of keys, and its score where the model says', () => {
    const { spec, errors } = parse(`{ protocol: openInference, url: "${URL}" }`, 'output: { tensor: p, class: 1 },')
    expect(errors).toEqual([])
    expect(spec?.data.model?.endpoint).toEqual({
      protocol: 'openInference',
      url: URL,
      token: null,
      tokenHeader: null,
      insecure: false,
      rows: 'values',
      request: { input: null, datatype: null, signature: null, body: {}, at: '', number: null },
      response: { output: 'p', column: 1, scores: '', score: '', number: null, version: null },
      batch: 256,
      concurrency: 4,
      requestsPerSecond: null,
      timeout: 30,
      attempts: 5,
      repeat: 10,
    })
  })

  test.each([
    'http://localhost:8080/v2/models/a',
    'http://127.0.0.1/v2/models/a',
    'http://[::1]:1/v2/models/a',
    'https://h.example/v2/models/a',
  ])('may be at %s', (url) => {
    expect(problems(`{ protocol: openInference, url: "${url}", token: EXAEQUO_T }`)).toEqual([])
  })

  test.each([
    [`{ url: "${URL}" }`, ['SPEC_MISSING_KEY {']],
    ['{ protocol: grpc, url: "https://h" }', ['SPEC_ENUM grpc']],
    [
      '{ protocol: mlflow, url: "https://me:hunter2@h/invocations" }',
      ['ENDPOINT_URL "https://me:hunter2@h/invocations"'],
    ],
    [
      '{ protocol: mlflow, url: "https://h/invocations?key=hunter2" }',
      ['ENDPOINT_URL "https://h/invocations?key=hunter2"'],
    ],
    ['{ protocol: mlflow, url: "file:///etc/hunter2" }', ['ENDPOINT_URL "file:///etc/hunter2"']],
    ['{ protocol: mlflow, url: hunter2 }', ['ENDPOINT_URL hunter2']],
    ['{ protocol: mlflow, url: "http://h.example/invocations" }', ['ENDPOINT_INSECURE "http://h.example/invocations"']],
    [
      '{ protocol: mlflow, url: "http://127.0.0.1.evil.example/" }',
      ['ENDPOINT_INSECURE "http://127.0.0.1.evil.example/"'],
    ],
    [
      '{ protocol: mlflow, url: "http://h.example/", insecure: true, token: EXAEQUO_T }',
      ['ENDPOINT_TOKEN_IN_CLEAR "http://h.example/"'],
    ],
    ['{ protocol: mlflow, url: "https://h", token: hunter2 }', ['ENDPOINT_TOKEN_NAME hunter2']],
    [
      '{ protocol: mlflow, url: "https://h", token: AWS_SECRET_ACCESS_KEY }',
      ['ENDPOINT_TOKEN_NAME AWS_SECRET_ACCESS_KEY'],
    ],
    [
      '{ protocol: mlflow, url: "https://h", token: EXAEQUO_T, tokenHeader: "X-Key: hunter2" }',
      ['ENDPOINT_TOKEN_HEADER "X-Key: hunter2"'],
    ],
    [
      '{ protocol: mlflow, url: "https://h", token: EXAEQUO_T, tokenHeader: Content-Length }',
      ['ENDPOINT_TOKEN_HEADER Content-Length'],
    ],
    ['{ protocol: mlflow, url: "https://h", tokenHeader: X-Key }', ['ENDPOINT_KEY_UNUSED X-Key']],
    ['{ protocol: mlflow, url: "https://h", rows: record }', ['ENDPOINT_KEY_UNUSED record']],
    ['{ protocol: mlflow, url: "https://h", password: hunter2 }', ['SPEC_UNKNOWN_KEY password:']],
    ['{ protocol: mlflow, url: "https://h", request: { signature: s } }', ['ENDPOINT_KEY_UNUSED s']],
    ['{ protocol: openInference, url: "https://h", response: { scores: /a } }', ['ENDPOINT_KEY_UNUSED /a']],
    ['{ protocol: json, url: "https://h", request: { body: { a: 1 } } }', ['ENDPOINT_KEY_UNUSED {']],
    ['{ protocol: json, url: "https://h", request: { number: n } }', ['ENDPOINT_KEY_UNUSED n']],
    ['{ protocol: json, url: "https://h", rows: record, response: { number: /n } }', ['ENDPOINT_KEY_UNUSED /n']],
    ['{ protocol: json, url: "https://h", response: { scores: results } }', ['SPEC_PATTERN results']],
  ])('%s is refused, and no secret repeated', (endpoint, expected) => {
    expect(problems(endpoint)).toEqual(expected)
    const told = parse(endpoint).errors.map(({ params, message, hint }) => [params, message, hint])
    expect(JSON.stringify(told)).not.toContain('hunter2')
  })

  test.each(['path: m/model.json', 'activation: sigmoid', 'batch: 3', 'backend: cpu'])(
    '%s would not be read',
    (line) => {
      const value = line.split(': ')[1]
      expect(problems(`{ protocol: mlflow, url: "https://h" }`, `${line},`)).toEqual([`ENDPOINT_KEY_UNUSED ${value}`])
    },
  )
})
