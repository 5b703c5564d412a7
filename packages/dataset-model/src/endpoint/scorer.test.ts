import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EndpointSettings, PROTOCOLS } from '@exaequo/contract'
import { type Fault, type ScoringServer, startScoring } from '@exaequo/testkit'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type EndpointOptions, openEndpoint } from './scorer.ts'
import { batchOf, expected, scoreOf, settingsFor } from './testing/case.ts'

let server: ScoringServer
let folder: string
beforeEach(async () => {
  server = await startScoring(scoreOf)
  folder = await mkdtemp(join(tmpdir(), 'exaequo-endpoint-'))
})
afterEach(async () => {
  await server.stop().catch(() => undefined)
  await rm(folder, { recursive: true, force: true })
})

const options = (own: Partial<EndpointOptions> = {}): EndpointOptions => ({
  env: {},
  journal: folder,
  pause: 5,
  ...own,
})

/** One run from opening to closing: scores, or the error. */
async function run(settings: EndpointSettings, batch = batchOf(95), own: Partial<EndpointOptions> = {}) {
  const scorer = openEndpoint(settings, options(own))
  try {
    const scores = [...(await scorer.score(batch))]
    const warnings = await scorer.finish()
    return { scores, warnings, report: scorer.report(), identity: await scorer.identity() }
  } finally {
    await scorer.close()
  }
}

const twice = (list: readonly string[]) => list.length - new Set(list).size

describe.each(PROTOCOLS)('%s', (protocol) => {
  test.each(['values', 'records'] as const)('scores %s in their order, in batches, none twice', async (rows) => {
    server.delay = 5
    const batch = batchOf(95)
    if (protocol === 'openInference' && rows === 'records') {
      server.inputs = ['age', 'debt', 'sector'].map((name) => ({
        name,
        datatype: name === 'sector' ? 'BYTES' : 'FP64',
        shape: [-1, 1],
      }))
    }
    const { scores, identity, report } = await run(settingsFor(protocol, server.url(protocol), { rows }), batch)
    expect(scores).toEqual(expected(batch))
    expect(server.answered).toHaveLength(95)
    expect(twice(server.answered)).toBe(0)
    expect(report).toMatchObject({ asked: 95, known: 0 })
    expect(identity).toMatchObject(protocol === 'mlflow' ? { server: '2.99.0' } : { version: '1' })
    expect(server.most).toBeGreaterThan(1)
    expect(server.most).toBeLessThanOrEqual(3)
  })

  test('failures that pass are passed over', async () => {
    const faults: Record<number, Fault> = {
      1: { kind: 'status', status: 503 },
      3: { kind: 'hangUp' },
      5: { kind: 'cut' },
      7: { kind: 'status', status: 429, headers: { 'retry-after': '0' } },
      9: { kind: 'status', status: 500 },
    }
    server.fault = (request) => faults[request] ?? null
    // Faults go by the order of requests: all five of them may fall on one batch.
    const { scores } = await run(settingsFor(protocol, server.url(protocol), { attempts: 6 }))
    expect(scores).toEqual(expected(batchOf(95)))
    expect(twice(server.answered)).toBe(0)
  })

  test('what fails in the middle goes on in a second run, without asking twice', async () => {
    server.fault = (request) => (request > 5 ? { kind: 'status', status: 503 } : null)
    const settings = settingsFor(protocol, server.url(protocol))
    await expect(run(settings)).rejects.toMatchObject({
      code: 'ENDPOINT_FAILED',
      hint: { code: 'ENDPOINT_RESUME_HINT' },
    })
    expect(server.answered).toHaveLength(50)
    await server.stop()
    await server.start()
    server.fault = () => null
    const { scores, report } = await run(settings)
    expect(scores).toEqual(expected(batchOf(95)))
    expect(report).toMatchObject({ asked: 45, known: 50 })
    expect(twice(server.answered)).toBe(0)
  })

  test.each([
    ['NaN', { kind: 'text', text: '{"predictions": [NaN]}', type: 'application/json' }, 'ENDPOINT_NOT_FINITE'],
    ['a page', { kind: 'text', text: '<html>Log in</html>', type: 'text/html; charset=utf-8' }, 'ENDPOINT_NOT_JSON'],
    ['nothing', { kind: 'text', text: '', type: '' }, 'ENDPOINT_NOT_JSON'],
    ['a word', { kind: 'text', text: '"fine"', type: 'application/json' }, 'ENDPOINT_SHAPE'],
    ['an empty map', { kind: 'text', text: '{}', type: 'application/json' }, 'ENDPOINT_SHAPE'],
  ] as const)('%s with status 200 is refused', async (_, fault, code) => {
    server.fault = () => fault
    await expect(run(settingsFor(protocol, server.url(protocol)))).rejects.toMatchObject({
      code,
      params: { host: expect.any(String) },
    })
  })
})

describe('lies', () => {
  type Predictions = { predictions: unknown[] }
  const lie = (of: (answer: Predictions) => unknown): Fault => ({ kind: 'lie', of })
  test.each([
    ['one score less', lie(({ predictions }) => ({ predictions: predictions.slice(1) })), 'ENDPOINT_COUNT'],
    ['one score more', lie(({ predictions }) => ({ predictions: [...predictions, [1]] })), 'ENDPOINT_COUNT'],
    ['texts', lie(({ predictions }) => ({ predictions: predictions.map(String) })), 'ENDPOINT_NOT_NUMBER'],
    ['null', lie(({ predictions }) => ({ predictions: [null, ...predictions.slice(1)] })), 'ENDPOINT_NOT_NUMBER'],
    [
      'two classes',
      lie(({ predictions }) => ({ predictions: predictions.map(() => [0.5, 0.5]) })),
      'ENDPOINT_COLUMN_CHOICE',
    ],
    [
      'two outputs',
      lie(({ predictions }) => ({ predictions: predictions.map(() => ({ a: 1, b: 2 })) })),
      'ENDPOINT_OUTPUT_CHOICE',
    ],
    [
      'too large a number',
      { kind: 'text', text: '{"predictions":[1e999]}', type: 'application/json' } as Fault,
      'ENDPOINT_NOT_FINITE',
    ],
  ])('%s', async (_, fault, code) => {
    server.fault = () => fault
    const settings = settingsFor('tensorflowServing', server.url('tensorflowServing'))
    await expect(run(settings, batchOf(1))).rejects.toMatchObject({ code })
    // What was refused is not kept.
    server.fault = () => null
    expect((await run(settings, batchOf(1))).scores).toEqual(expected(batchOf(1)))
  })

  type Inferred = { id: string; outputs: { name: string; shape: number[]; data: number[] }[] }
  const tensor = (change: object): Fault => ({
    kind: 'lie',
    of: (({ outputs, ...answer }: Inferred) => ({ ...answer, outputs: [{ ...outputs[0], ...change }] })) as never,
  })
  test.each([
    ['a row of columns', tensor({ shape: [1, 10] }), 'ENDPOINT_COUNT'],
    ['a shape that the data have not', tensor({ shape: [10, 2] }), 'ENDPOINT_SHAPE'],
    ['three dimensions', tensor({ shape: [10, 1, 1] }), 'ENDPOINT_SHAPE'],
    ['texts', tensor({ data: Array(10).fill('0.5') }), 'ENDPOINT_NOT_NUMBER'],
    ['two classes', tensor({ shape: [10, 2], data: Array(20).fill(0.5) }), 'ENDPOINT_COLUMN_CHOICE'],
    [
      'the answer to another request',
      { kind: 'lie', of: ((answer: Inferred) => ({ ...answer, id: 'x' })) as never } as Fault,
      'ENDPOINT_OTHER_ANSWER',
    ],
    [
      'two outputs',
      {
        kind: 'lie',
        of: ((answer: Inferred) => ({ ...answer, outputs: [...answer.outputs, { name: 'b' }] })) as never,
      } as Fault,
      'ENDPOINT_OUTPUT_CHOICE',
    ],
  ])('tensors: %s', async (_, fault, code) => {
    server.fault = () => fault
    await expect(run(settingsFor('openInference', server.url('openInference')), batchOf(10))).rejects.toMatchObject({
      code,
    })
  })

  test('rows numbered otherwise than asked', async () => {
    server.fault = () => ({
      kind: 'lie',
      of: (({ results }: { results: object[] }) => ({ results: results.map((own) => ({ ...own, row: 0 })) })) as never,
    })
    const settings = settingsFor('json', server.url('json'), { rows: 'records', request: { number: 'n' } })
    await expect(run(settings)).rejects.toMatchObject({ code: 'ENDPOINT_ORDER' })
  })

  test('another model in the middle ends the audit, and nothing of the first is kept', async () => {
    const settings = settingsFor('openInference', server.url('openInference'), { concurrency: 1 })
    server.fault = (request) => {
      if (request === 4) server.version = '2'
      return null
    }
    const error = { code: 'ENDPOINT_MODEL_CHANGED', params: { before: '1' } }
    await expect(run(settings)).rejects.toMatchObject(error)
    expect(await readdir(folder)).toEqual([])
    const { scores, report, identity } = await run(settings)
    expect(scores).toEqual(expected(batchOf(95)))
    expect(report.asked).toBe(95)
    expect(identity.version).toBe('2')
  })

  test('a server whose answers name no version is asked whether it is still the same', async () => {
    server.fault = (request) => {
      if (request === 4) server.version = '2'
      return null
    }
    const settings = settingsFor('tensorflowServing', server.url('tensorflowServing'))
    const error = { code: 'ENDPOINT_MODEL_CHANGED', params: { before: 'credit 1', after: 'credit 2' } }
    await expect(run(settings)).rejects.toMatchObject(error)
    expect(await readdir(folder)).toEqual([])
  })

  test('a model without a version that can be asked', async () => {
    const settings = settingsFor('tensorflowServing', `${server.url('tensorflowServing')}-of-nobody`)
    await expect(run(settings)).rejects.toMatchObject({ code: 'ENDPOINT_NOT_FOUND' })
  })

  test('inputs that the model has not', async () => {
    server.inputs = [{ name: 'x', datatype: 'FP32', shape: [-1, 5] }]
    const settings = settingsFor('openInference', server.url('openInference'))
    await expect(run(settings)).rejects.toMatchObject({
      code: 'ENDPOINT_INPUTS',
      params: { expected: '5 columns', found: '2' },
    })
    server.inputs = [{ name: 'age', datatype: 'INT64', shape: [-1] }]
    await expect(run({ ...settings, rows: 'records' })).rejects.toMatchObject({ code: 'ENDPOINT_INPUTS' })
    expect(server.answered).toEqual([])
  })

  test('an input that JSON cannot carry is never sent', async () => {
    const batch = batchOf(3)
    batch.values[2] = Number.NaN
    const settings = settingsFor('mlflow', server.url('mlflow'))
    await expect(run(settings, batch)).rejects.toMatchObject({
      code: 'ENDPOINT_ROW_NOT_FINITE',
      params: { feature: 'age' },
    })
  })

  test('scores that change from one time to the next are told', async () => {
    server.fault = (request) =>
      request <= 10
        ? null
        : {
            kind: 'lie',
            of: (({ predictions }: { predictions: number[] }) => ({ predictions: predictions.toReversed() })) as never,
          }
    const settings = settingsFor('mlflow', server.url('mlflow'), { repeat: 7 })
    const { report, warnings } = await run(settings)
    expect(report).toMatchObject({ repeated: 7, different: 6 })
    expect(warnings.map(({ code }) => code)).toEqual(['ENDPOINT_NOT_REPEATABLE', 'ENDPOINT_VERSION_UNKNOWN'])
  })

  test('classes in the place of scores are told', async () => {
    server.fault = () => ({
      kind: 'lie',
      of: (({ predictions }: { predictions: number[] }) => ({
        predictions: predictions.map((_, i) => i % 2),
      })) as never,
    })
    const { warnings } = await run(settingsFor('mlflow', server.url('mlflow')))
    expect(warnings[0]).toEqual({
      code: 'ENDPOINT_WHOLE_NUMBERS',
      params: { examples: ['0', '1'] },
    })
  })

  test('scores that stay are told too', async () => {
    const { report, warnings, identity } = await run(settingsFor('json', server.url('json'), { repeat: 7 }))
    expect(identity).toMatchObject({ askedTwice: '7', answeredOtherwise: '0' })
    expect(report).toMatchObject({ repeated: 7, different: 0, largest: 0 })
    expect(warnings).toEqual([])
  })
})

describe('limits', () => {
  test('a server that stalls is given up on after its time, as often as may be', async () => {
    server.fault = () => ({ kind: 'stall' })
    const settings = settingsFor('mlflow', server.url('mlflow'), { timeout: 0.1, attempts: 2, concurrency: 1 })
    const error = { code: 'ENDPOINT_TIMEOUT', params: { seconds: 0.1, attempts: 2 } }
    await expect(run(settings)).rejects.toMatchObject(error)
  })

  test('a server that is not there', async () => {
    const settings = settingsFor('mlflow', server.url('mlflow'), { attempts: 2 })
    await server.stop()
    const error = { code: 'ENDPOINT_UNREACHABLE', params: { reason: 'ECONNREFUSED', attempts: 2 } }
    await expect(run(settings)).rejects.toMatchObject(error)
  })

  test('a server that restarts in the middle is waited for', async () => {
    server.fault = (request) => {
      if (request === 4) {
        void server
          .stop()
          .then(() => new Promise((done) => setTimeout(done, 60)))
          .then(() => server.start())
        return { kind: 'stall' }
      }
      return null
    }
    const settings = settingsFor('openInference', server.url('openInference'), { attempts: 8, concurrency: 1 })
    const { scores } = await run(settings, batchOf(95), { pause: 10 })
    expect(scores).toEqual(expected(batchOf(95)))
    expect(twice(server.answered)).toBe(0)
  })

  test.each([
    [301, 'ENDPOINT_REDIRECTS'],
    [307, 'ENDPOINT_REDIRECTS'],
    [401, 'ENDPOINT_FORBIDDEN'],
    [403, 'ENDPOINT_FORBIDDEN'],
    [404, 'ENDPOINT_NOT_FOUND'],
    [413, 'ENDPOINT_REQUEST_REFUSED'],
    [422, 'ENDPOINT_REQUEST_REFUSED'],
    [501, 'ENDPOINT_FAILED'],
  ])('status %i is not tried again and repeats nothing that the server says', async (status, code) => {
    const other = await startScoring(scoreOf)
    server.fault = () => ({ kind: 'status', status, headers: { location: other.url('mlflow') } })
    const settings = settingsFor('mlflow', server.url('mlflow'), { concurrency: 1 })
    const error = await run(settings).catch((own) => own)
    expect(error).toMatchObject({ code, params: { status } })
    expect(JSON.stringify([error, error.params, String(error.cause)])).not.toMatch(/M\. X/)
    expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
    expect(other.requests).toEqual([])
    await other.stop()
  })

  test('the rate is kept', async () => {
    const settings = settingsFor('json', server.url('json'), { requestsPerSecond: 50, concurrency: 10 })
    const began = performance.now()
    await run(settings)
    expect(performance.now() - began).toBeGreaterThanOrEqual(175)
  })

  test('a server may ask to wait, but not for ever', async () => {
    server.fault = (request) =>
      request === 1 ? { kind: 'status', status: 429, headers: { 'retry-after': '1' } } : null
    const began = performance.now()
    await run(settingsFor('json', server.url('json')))
    expect(performance.now() - began).toBeGreaterThanOrEqual(990)
    server.fault = () => ({ kind: 'status', status: 503, headers: { 'retry-after': '86400' } })
    await expect(run(settingsFor('json', server.url('json')), batchOf(3, 500))).rejects.toMatchObject({
      params: { attempts: 1 },
    })
  })

  test('rows that are equal are asked once', async () => {
    const { scores, report } = await run(settingsFor('mlflow', server.url('mlflow')), {
      ...batchOf(3),
      values: Float64Array.of(1, 2, 3, 4, 1, 2),
    })
    expect(report).toMatchObject({ asked: 2, known: 1 })
    expect(scores[2]).toBe(scores[0])
  })

  test('one row a request', async () => {
    const settings = settingsFor('json', server.url('json'), {
      rows: 'record',
      response: { scores: '/result/p', score: '', number: null, version: '/result/model' },
    })
    const { scores, identity } = await run(settings, batchOf(12))
    expect(scores).toEqual(expected(batchOf(12)))
    expect(identity.version).toBe('1')
    expect(server.requests).toHaveLength(12)
  })

  test('a signal stops at once, and what was answered is kept', async () => {
    const stop = new AbortController()
    server.fault = (request) => {
      if (request === 5) setTimeout(() => stop.abort(), 30)
      return request >= 5 ? { kind: 'stall' } : null
    }
    const settings = settingsFor('mlflow', server.url('mlflow'))
    const scorer = openEndpoint(settings, options())
    await expect(scorer.score(batchOf(95), stop.signal)).rejects.toThrow(/abort/i)
    await scorer.close()
    server.fault = () => null
    expect((await run(settings)).report.asked).toBe(55)
    expect(twice(server.answered)).toBe(0)
  })
})

describe('secrets', () => {
  const SECRET = 'not-for-anybody-47'
  const settings = () => settingsFor('openInference', server.url('openInference'), { token: 'EXAEQUO_SCORES' })
  const env = { EXAEQUO_SCORES: SECRET }

  test('travel in a header, and nowhere else', async () => {
    server.version = `v${SECRET}`
    const { identity, warnings } = await run(settings(), batchOf(10), { env })
    expect(server.requests.every(({ headers }) => headers.authorization === `Bearer ${SECRET}`)).toBe(true)
    const kept = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
    expect(kept.join().length).toBeGreaterThan(100)
    expect(JSON.stringify([identity, warnings, kept])).not.toContain(SECRET)
    expect(identity.version).toBe('v…')
  })

  test('travel in a header of the server’s own', async () => {
    await run({ ...settings(), tokenHeader: 'X-Api-Key' }, batchOf(1), { env })
    expect(server.requests.every(({ headers }) => headers['x-api-key'] === SECRET && !headers.authorization)).toBe(true)
  })

  test.each([
    [{}, 'ENDPOINT_TOKEN_MISSING'],
    [{ EXAEQUO_SCORES: 'a\nb: c' }, 'ENDPOINT_TOKEN_MALFORMED'],
  ])('that are unfit', async (own, code) => {
    await expect(run(settings(), batchOf(1), { env: own })).rejects.toMatchObject({ code })
    expect(server.requests).toEqual([])
  })
})

describe('the journal', () => {
  const settings = () => settingsFor('mlflow', server.url('mlflow'))

  test('is its owner’s alone, and holds no row', async () => {
    await run(settings())
    const [name = ''] = await readdir(folder)
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
    expect(await readFile(join(folder, name), 'utf8')).toMatch(/^exaequo\/scores\/1\n([\w-]{22} [\d.e-]+\n){95}$/)
  })

  test('cut short in a line is asked for that line alone', async () => {
    await run(settings())
    const [name = ''] = await readdir(folder)
    const text = await readFile(join(folder, name), 'utf8')
    await writeFile(join(folder, name), text.slice(0, -5))
    expect((await run(settings())).report.asked).toBe(1)
    const lines = (list: string) => list.split('\n').sort()
    expect(lines(await readFile(join(folder, name), 'utf8'))).toEqual(lines(text))
  })

  test.each(['something else\n', 'exaequo/scores/1\nnonsense\n', 'exaequo/scores/1\naaaaaaaaaaaaaaaaaaaaaa NaN\n'])(
    'that is no journal is refused',
    async (text) => {
      await run(settings())
      const [name = ''] = await readdir(folder)
      await writeFile(join(folder, name), text)
      await expect(run(settings())).rejects.toMatchObject({ code: 'ENDPOINT_JOURNAL_UNUSABLE', params: { file: name } })
      expect(await readFile(join(folder, name), 'utf8')).toBe(text)
      expect(await readdir(folder)).toEqual([name])
    },
  )

  test('of a run under way is left alone; of one that is gone it is taken over', async () => {
    await run(settings())
    const [name = ''] = await readdir(folder)
    await writeFile(join(folder, `${name}.lock`), String(process.ppid))
    await expect(run(settings())).rejects.toMatchObject({ code: 'ENDPOINT_JOURNAL_UNUSABLE' })
    await writeFile(join(folder, `${name}.lock`), '99999999')
    expect((await run(settings())).report.asked).toBe(0)
    expect(await readdir(folder)).toEqual([name])
  })

  test('is another for another address, another form or another output', async () => {
    await run(settings())
    await run({ ...settings(), rows: 'records' })
    await run({ ...settings(), response: { ...settings().response, column: 0 } })
    expect(await readdir(folder)).toHaveLength(3)
    expect(server.answered).toHaveLength(285)
  })
})
