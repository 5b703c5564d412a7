import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSpec } from './parse-spec.ts'

const schema = JSON.parse(readFileSync(new URL('../schema/audit.schema.json', import.meta.url), 'utf8'))

/** For each keyword of the schema, a line that breaks it, and the sentence for it. */
const BROKEN: Readonly<Record<string, readonly [line: string, code: string]>> = {
  additionalProperties: ['colour: red', 'SPEC_UNKNOWN_KEY'],
  anyOf: ['title: 3', 'SPEC_FORM'],
  const: ['inference: { correction: none }', 'SPEC_ENUM'],
  enum: ['locale: de', 'SPEC_ENUM'],
  exclusiveMaximum: ['inference: { level: 1 }', 'SPEC_BOUND'],
  exclusiveMinimum: ['standards: [{ tolerance: { quantity: x, ratio: 0 } }]', 'SPEC_FORM'],
  maxLength: ['data: { source: a.csv, csv: { delimiter: "::" } }', 'SPEC_TOO_MANY'],
  maxProperties: ['data: { source: a.csv, filter: [{ column: a, equals: 1, in: [2] }] }', 'SPEC_TOO_MANY'],
  maximum: ['intersections: { depth: 9 }', 'SPEC_FORM'],
  minItems: ['attributes: []', 'SPEC_TOO_FEW'],
  minLength: ['data: { source: a.csv, csv: { delimiter: "" } }', 'SPEC_TOO_FEW'],
  minProperties: ['strata: [{}]', 'SPEC_TOO_FEW'],
  minimum: ['publication: { suppressBelow: 4 }', 'SPEC_BOUND'],
  pattern: ['id: My audit', 'SPEC_PATTERN'],
  required: ['data: {}', 'SPEC_MISSING_KEY'],
  type: ['metrics: all', 'SPEC_TYPE'],
}

const WHOLE = {
  exaequo: '1',
  id: 'a',
  date: '2026-01-01',
  data: '{ source: a.csv }',
  roles: '{ decision: { column: d, positive: { equals: 1 }, favourable: true } }',
  attributes: '[{ id: g, column: g }]',
}

test.each(Object.entries(BROKEN))('%s has a sentence of its own', (_, [line, code]) => {
  const [key, ...value] = line.split(': ') as [string, ...string[]]
  const lines = Object.entries({ ...WHOLE, [key]: value.join(': ') }).map((pair) => pair.join(': '))
  const { errors } = parseSpec(lines.join('\n'), 'a.audit.yaml')
  expect(errors.map((error) => error.code)).toEqual([code])
  expect(errors[0]?.place?.line).toBe(lines.findIndex((one) => one.startsWith(`${key}: `)) + 1)
})

test('no keyword of the schema was forgotten', () => {
  const annotations = ['$schema', '$ref', 'title', 'description', 'default', 'items', 'properties', 'definitions']
  const found = new Set<string>()
  const visit = (node: unknown, named: boolean) => {
    if (Array.isArray(node)) for (const one of node) visit(one, false)
    else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node)) {
        if (!named) found.add(key)
        if (typeof value === 'object') visit(value, !named && ['properties', 'definitions'].includes(key))
      }
  }
  visit(schema, false)
  expect([...found].filter((key) => !annotations.includes(key)).sort()).toEqual(Object.keys(BROKEN).sort())
})
