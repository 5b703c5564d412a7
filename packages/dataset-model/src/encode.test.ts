import type { Feature, InputValue } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import { batchOf, encodedNames, encodeRow } from './encode.ts'

const value = (text: string | null): InputValue => {
  const number = text === null || text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text)
  return { text, number, raw: text }
}
const feature = (encoding: Feature['encoding'], more: Partial<Feature> = {}): Feature => ({
  ...{ column: 'x', encoding, missing: 'refuse', undeclared: 'refuse', ...more },
})
const numeric = { kind: 'number', less: 0, by: 1 } as const
const levels = ['F', 'M', '1']
function encode(one: Feature, text: string | null) {
  const met: string[] = []
  const own = encodeRow([one], [value(text)], (_, what) => met.push(what))
  return { kind: own.kind, values: own.kind === 'encoded' ? own.values : null, met }
}

describe('one value', () => {
  test.each<[string, Feature, string | null, object]>([
    ['a number as it is', feature(numeric), '2.5', { values: [2.5], met: [] }],
    ['(x − mean) / deviation', feature({ kind: 'number', less: 40, by: 10 }), '25', { values: [-1.5], met: [] }],
    ['a level in its own column', feature({ kind: 'oneHot', levels }), 'M', { values: [0, 1, 0], met: [] }],
    ['1.0 is the level 1', feature({ kind: 'oneHot', levels }), '1.0', { values: [0, 0, 1], met: [] }],
    ['01 is not', feature({ kind: 'oneHot', levels }), '01', { kind: 'refused', met: ['undeclared'] }],
    ['a level by its place', feature({ kind: 'ordinal', levels }), 'M', { values: [1], met: [] }],
    ['case matters', feature({ kind: 'ordinal', levels }), 'm', { kind: 'refused', met: ['undeclared'] }],
    ['no number is no number', feature(numeric), 'x', { kind: 'refused', met: ['undeclared'] }],
    ['nor is infinity', feature(numeric), 'Infinity', { kind: 'refused', met: ['undeclared'] }],
    ['missing', feature(numeric), null, { kind: 'refused', met: ['missing'] }],
    [
      'missing and left without a score',
      feature(numeric, { missing: 'unscored' }),
      null,
      { kind: 'unscored', met: [] },
    ],
    [
      'a stand-in is encoded',
      feature({ kind: 'number', less: 40, by: 10 }, { missing: { value: 50 } }),
      null,
      { values: [1], met: ['filled'] },
    ],
    [
      'a level that stands in',
      feature({ kind: 'oneHot', levels }, { missing: { value: 'F' } }),
      null,
      { values: [1, 0, 0], met: ['filled'] },
    ],
    [
      'a stand-in is for what is missing alone',
      feature(numeric, { missing: { value: 5 } }),
      'x',
      { kind: 'refused', met: ['undeclared'] },
    ],
    [
      'unless the undeclared is missing',
      feature(numeric, { missing: { value: 5 }, undeclared: 'missing' }),
      'x',
      { values: [5], met: ['undeclared', 'filled'] },
    ],
    [
      'undeclared, and no score',
      feature(numeric, { missing: 'unscored', undeclared: 'missing' }),
      'x',
      { kind: 'unscored', met: ['undeclared'] },
    ],
  ])('%s', (_, one, text, expected) => {
    expect(encode(one, text)).toMatchObject(expected)
  })
})

test('columns are named, and rows put one after the other, in the order of the features', () => {
  const features = [
    feature(numeric, { column: 'age' }),
    feature({ kind: 'oneHot', levels: ['F', 'M'] }, { column: 'sexe' }),
  ]
  const rows = [
    [value('30'), value('M')],
    [value('41'), value('F')],
  ].map((given) => encodeRow(features, given, () => {}))
  const batch = batchOf(
    encodedNames(features),
    rows.filter((row) => row.kind === 'encoded'),
  )
  expect(batch).toEqual({
    ...{ rows: 2, width: 3, names: ['age', 'sexe=F', 'sexe=M'] },
    values: Float64Array.of(30, 0, 1, 41, 1, 0),
    records: [
      { age: 30, sexe: 'M' },
      { age: 41, sexe: 'F' },
    ],
  })
})

test('one row that is refused for a column is refused, whatever another column says', () => {
  const features = [feature(numeric, { missing: 'unscored' }), feature(numeric)]
  expect(encodeRow(features, [value(null), value('x')], () => {}).kind).toBe('refused')
  expect(encodeRow([...features].reverse(), [value('x'), value(null)], () => {}).kind).toBe('refused')
})
