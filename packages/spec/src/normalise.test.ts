import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULTS } from './generated/defaults.ts'
import { parseSpec } from './parse-spec.ts'

const LEAST = `exaequo: 1
id: least
date: 2024-12-31
data: { source: people.csv }
roles: { decision: { column: granted, positive: { equals: 01 }, favourable: true }, score: { column: score } }
attributes: [{ id: sex, column: sex }, { id: area, column: area }]
`

function parsed(more = '') {
  const { spec, errors } = parseSpec(LEAST + more, 'least.audit.yaml')
  expect(errors.map(({ code, params }) => [code, params])).toEqual([])
  if (spec === null) throw new Error('no specification')
  return spec
}

describe('defaults', () => {
  it('are those that the schema states', () => {
    const spec = parsed()
    expect(spec).toMatchObject({
      locale: DEFAULTS.locale,
      score: { higherMeans: DEFAULTS['roles.score.higherMeans'] },
      inference: {
        level: DEFAULTS['inference.level'],
        population: DEFAULTS['inference.population'],
        correction: DEFAULTS['inference.correction'],
        floor: DEFAULTS['inference.floor'],
        seed: 20241231,
      },
      publication: {
        public: DEFAULTS['publication.public'],
        suppressBelow: DEFAULTS['publication.suppressBelow'],
        openData: DEFAULTS['publication.openData'],
        reason: null,
      },
      estimatesCap: DEFAULTS['estimates.cap'],
      jurisdiction: 'EU',
    })
    expect(spec.standards.map(({ id }) => id)).toEqual(DEFAULTS.standards)
    expect(spec.attributes[0]).toMatchObject({ reference: { rule: 'largest' }, missing: 'group', label: { fr: 'sex' } })
  })

  it('follow the locale where they must', () => {
    expect(parsed('locale: fr').jurisdiction).toBe('FR')
  })
})

describe('short forms', () => {
  it('keep what was typed: 01 is not 1, 1.0 is 1', () => {
    const spec = parsed('intersections: [{ of: [sex, area], reference: { sex: 1.0, area: 07 } }]')
    expect(spec.decision.positive).toEqual({ kind: 'values', values: ['01'] })
    expect(spec.intersections[0]?.reference).toEqual({ sex: '1', area: '07' })
  })

  it('keep the digits that a double would lose', () => {
    const { spec } = parseSpec(LEAST.replace('equals: 01', 'equals: 9007199254740993'), 'a.audit.yaml')
    expect(spec?.decision.positive).toEqual({ kind: 'values', values: ['9007199254740993'] })
  })

  it('unfold a depth, a standard with settings, a text for both languages', () => {
    const spec = parsed(`title: Loans
intersections: { depth: 2 }
standards: [parity, { tolerance: { quantity: selectionRate, difference: 0.05 } }]
`)
    expect(spec.title).toEqual({ fr: 'Loans', en: 'Loans' })
    expect(spec.intersections).toEqual([{ of: ['sex', 'area'], reference: null }])
    expect(spec.standards).toEqual([
      { id: 'parity', quantity: null, ratio: null, difference: null, comparator: null },
      { id: 'tolerance', quantity: 'selectionRate', ratio: null, difference: 0.05, comparator: null },
    ])
  })

  it.each([
    ['{ atLeast: 5 }', { kind: 'threshold', test: 'atLeast', value: 5 }],
    ['{ above: 5 }', { kind: 'threshold', test: 'above', value: 5 }],
    ['{ atMost: 0 }', { kind: 'threshold', test: 'atMost', value: 0 }],
    ['{ below: -1.5 }', { kind: 'threshold', test: 'below', value: -1.5 }],
    ['{ above: median }', { kind: 'aboveMedian' }],
    ['{ topShare: 0.1 }', { kind: 'topShare', share: 0.1 }],
    ['{ in: [yes, 2] }', { kind: 'values', values: ['yes', '2'] }],
  ])('positive %s', (written, expected) => {
    const { spec } = parseSpec(LEAST.replace('{ equals: 01 }', written), 'a.audit.yaml')
    expect(spec?.decision.positive).toEqual(expected)
  })
})

it('README.md tells every key of the schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../schema/audit.schema.json', import.meta.url), 'utf8'))
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  for (const key of Object.keys(schema.properties)) expect(readme).toMatch(new RegExp(`^\\| \`${key}\` +\\|`, 'm'))
})
