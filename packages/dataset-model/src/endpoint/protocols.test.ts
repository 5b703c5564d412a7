import { AuditError, PROTOCOLS } from '@exaequo/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at } from './answer.ts'
import { PROTOCOL } from './protocols/index.ts'
import { settingsFor } from './testing/case.ts'

const asked = (protocol: (typeof PROTOCOLS)[number], own: Parameters<typeof settingsFor>[2] = {}) => ({
  host: 'h',
  settings: settingsFor(protocol, 'https://h/v1/models/credit', own),
})

/** Answers that are nearly right, in which anything may stand for anything. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, '0.5', '', 0, 1, 2, -0, 0.25, 1e300, Number.POSITIVE_INFINITY, Number.NaN),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('predictions', 'outputs', 'results', 'p', 'row', 'shape', 'data', 'id', '__proto__'),
      tie('any'),
    ),
  ),
})).any

test.each(PROTOCOLS)('%s: whatever is answered, each row gets a finite score or the audit its error', (protocol) => {
  const rows = fc.constantFrom(1, 2, 3)
  fc.assert(
    fc.property(value, rows, fc.option(fc.constantFrom(0, 1, 7)), (answer, count, column) => {
      try {
        const { scores } = PROTOCOL[protocol].read(answer, count, '1', asked(protocol, { response: { column } }))
        expect(scores).toHaveLength(count)
        expect(scores.every(Number.isFinite)).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(AuditError)
      }
    }),
    { numRuns: 2000, seed: 7 },
  )
})

test.each(PROTOCOLS)('%s: whatever is said of the model, it is identified or the audit gets its error', (protocol) => {
  fc.assert(
    fc.property(value, (answer) => {
      try {
        const { identity } = PROTOCOL[protocol].describe(answer, asked(protocol))
        expect(Object.values(identity).every((own) => typeof own === 'string')).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(AuditError)
      }
    }),
    { numRuns: 1000, seed: 7 },
  )
})

test('the latest version that can be asked answers', () => {
  const { describe } = PROTOCOL.tensorflowServing
  const states = (...own: [string, string][]) => ({
    model_version_status: own.map(([version, state]) => ({ version, state })),
  })
  const found = describe(states(['9', 'AVAILABLE'], ['10', 'AVAILABLE'], ['11', 'LOADING']), asked('tensorflowServing'))
  expect(found.identity).toEqual({ model: 'credit', version: '10' })
  expect(() => describe(states(['1', 'UNLOADING']), asked('tensorflowServing'))).toThrow('ENDPOINT_NOT_READY')
})

test('probabilities of classes and named outputs are chosen from', () => {
  const { read } = PROTOCOL.tensorflowServing
  const two = {
    predictions: [
      [0.1, 0.9],
      [0.7, 0.3],
    ],
  }
  expect([...read(two, 2, '', asked('tensorflowServing', { response: { column: 1 } })).scores]).toEqual([0.9, 0.3])
  const named = {
    predictions: [
      { label: [1], p: [0.9] },
      { label: [0], p: [0.3] },
    ],
  }
  expect([...read(named, 2, '', asked('tensorflowServing', { response: { output: 'p' } })).scores]).toEqual([0.9, 0.3])
})

test('a tensor of classes is read row after row, nested or flat', () => {
  const { read } = PROTOCOL.openInference
  const answer = (data: unknown) => ({ id: '7', outputs: [{ name: 'p', shape: [2, 2], datatype: 'FP32', data }] })
  for (const data of [
    [0.1, 0.9, 0.7, 0.3],
    [
      [0.1, 0.9],
      [0.7, 0.3],
    ],
  ]) {
    expect([...read(answer(data), 2, '7', asked('openInference', { response: { column: 1 } })).scores]).toEqual([
      0.9, 0.3,
    ])
  }
})

test('rows are put where the pointer says, beside what stands there', () => {
  const body = { model: 'credit', data: { locale: 'fr' } }
  const row = { values: [1, 2], record: { age: 1 } }
  const build = (own: Parameters<typeof settingsFor>[2]) =>
    PROTOCOL.json.body(
      [row],
      { values: ['a', 'b'], records: ['age'] },
      '1',
      { identity: {}, inputs: [] },
      asked('json', own),
    )
  expect(build({ request: { body, at: '/data/rows' } })).toEqual({
    model: 'credit',
    data: { locale: 'fr', rows: [[1, 2]] },
  })
  expect(build({ request: { body: {}, at: '' } })).toEqual([[1, 2]])
  expect(build({ rows: 'record', request: { body: {}, at: '/a~1b' } })).toEqual({ 'a/b': { age: 1 } })
  expect(build({ rows: 'records', request: { body: {}, at: '/r', number: 'n' } })).toEqual({ r: [{ age: 1, n: 0 }] })
})

test('pointers find what stands there, and nothing that does not', () => {
  const value = { a: [{ 'b/c': 1 }], '~': 2 }
  expect(at(value, '')).toBe(value)
  expect(at(value, '/a/0/b~1c')).toBe(1)
  expect(at(value, '/~0')).toBe(2)
  for (const absent of ['/b', '/a/1', '/a/length', '/__proto__', '/a/0/toString', '/a/b/c']) {
    expect(at(value, absent)).toBe(undefined)
  }
})
