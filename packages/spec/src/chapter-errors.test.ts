import { expect, test } from 'vitest'
import { parseSpec } from './parse-spec.ts'

const LEAST = `exaequo: 1
id: least
date: 2024-12-31
data: { source: people.csv }
roles: { decision: { column: granted, positive: { equals: yes }, favourable: true } }
attributes: [{ id: sex, column: sex, criterion: sexe, proxyFor: [grossesse] }]
`
const STEP = 'when: { column: c, equals: 1 }, favourable: true'

test.each([
  [`funnel: [{ id: a, ${STEP} }, { id: a, ${STEP} }]`, ['SPEC_STEP_TWICE']],
  [`funnel: [{ id: all, ${STEP} }]`, ['SPEC_STEP_TWICE']],
  [`funnel: [{ id: a, among: b, ${STEP} }, { id: b, ${STEP} }]`, ['SPEC_ENUM']],
  [`funnel: [{ id: a, when: { column: c }, favourable: true }]`, ['SPEC_TOO_FEW']],
  ['systemInputs: [{ ground: sexe, use: no }, { ground: sexe, use: input }]', ['SPEC_GROUND_TWICE']],
  ['coverage: [{ ground: sexe, status: notApplicable, why: x }]', ['SPEC_GROUND_TESTED']],
  ['coverage: [{ ground: grossesse, status: notApplicable, why: x }]', ['SPEC_GROUND_TESTED']],
  ['coverage: [{ ground: age, status: tested, why: x }]', ['SPEC_ENUM']],
  ['systemInputs: [{ ground: sex, use: no }]', ['SPEC_ENUM']],
  ['justifications: [{ attribute: age, aim: x }]', ['SPEC_UNKNOWN_ATTRIBUTE']],
  ['justifications: [{ attribute: sex, aim: x }, { attribute: sex, aim: y }]', ['SPEC_JUSTIFIED_TWICE']],
  ['accountability: { actions: [{ what: x, by: 2025-02-30 }] }', ['SPEC_DATE']],
  ['accountability: { period: { from: 2025-01-02, to: 2025-01-01 } }', ['SPEC_PERIOD']],
])('%s', (line, [code]) => {
  const { errors } = parseSpec(`${LEAST}${line}\n`, 'a.audit.yaml')
  expect(errors.map((error) => error.code)).toEqual([code])
  expect(errors[0]?.place?.line).toBe(7)
})

test('what nobody filled is null or empty, and what was filled in one language stands for both', () => {
  const { spec } = parseSpec(`${LEAST}accountability: { reply: We agree. }\n`, 'a.audit.yaml')
  expect(spec?.accountability).toMatchObject({
    reply: { fr: 'We agree.', en: 'We agree.' },
    status: null,
    auditor: { name: null, paidBy: null },
    actions: [],
    humanStep: { text: null, proposal: null },
  })
  expect(spec).toMatchObject({ funnel: [], systemInputs: [], notApplicable: [], justifications: [] })
})

test('a step chooses among everyone unless it says whom', () => {
  const { spec } = parseSpec(
    `${LEAST}funnel: [{ id: a, ${STEP} }, { id: b, among: a, when: { column: s, atLeast: 0.5 }, favourable: true }]\n`,
    'a.audit.yaml',
  )
  expect(spec?.funnel.map(({ id, among, when }) => [id, among, when.positive])).toEqual([
    ['a', null, { kind: 'values', values: ['1'] }],
    ['b', 'a', { kind: 'threshold', test: 'atLeast', value: 0.5 }],
  ])
})
