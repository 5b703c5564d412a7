import { type CellRow, cellTable, type Estimate, type Result } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { parseSpec } from '@exaequo/spec'
import { standards } from '@exaequo/standards'
import { expect, test } from 'vitest'
import type { Evidence } from './evidence.ts'
import { replay } from './replay.ts'

const SPEC = `exaequo: 1
id: process
date: 2026-01-01
data: { source: none.csv, filter: [{ column: town, equals: here }] }
roles: { decision: { column: d, positive: { equals: yes }, negative: { equals: no }, exclude: [pending], favourable: false } }
attributes: [{ id: group, column: g, reference: a }]
funnel:
  - { id: risk, when: { column: class, in: [1, 2] }, favourable: false }
  - { id: chosen, among: risk, when: { column: d, equals: yes }, favourable: false }
accountability: { humanStep: { proposal: { column: class, in: [1, 2] } } }
metrics: [disparate-impact]
`

// group, in town, class is 1 or 2, decision, step "risk", step "chosen", people
type Row = readonly [g: string, town: string, risk: string | null, d: string | null, n: number]

const ROWS: readonly Row[] = [
  ['a', '1', '1', 'yes', 10],
  ['a', '1', '1', 'no', 30],
  ['a', '1', '0', 'yes', 5],
  ['a', '1', '0', 'no', 155],
  ['a', '0', '0', 'no', 20],
  ['b', '1', '1', 'yes', 30],
  ['b', '1', '1', 'no', 20],
  ['b', '1', '0', 'no', 48],
  ['b', '1', null, 'no', 2],
  ['b', '0', '1', 'no', 60],
  ['b', '1', '1', 'pending', 7],
  ['b', '1', '1', null, 3],
]

function evidenceOf(rows: readonly Row[]): Evidence {
  const names = ['attribute:group', 'filter:0', 'decision', 'step:risk', 'step:chosen', 'proposal']
  const cells = rows.map(([g, town, risk, d, n]): CellRow => {
    const chosen = d === null ? null : d === 'yes' ? '1' : '0'
    return { levels: [g, town, d, risk, chosen, risk], n, w: n, w2: n, rows: 1 }
  })
  const expressions = Object.fromEntries(names.map((name) => [name, { kind: 'value' as const, column: name }]))
  return {
    cubes: [{ name: 'joint', attributes: ['group'], binned: null, expressions, table: cellTable(names, cells) }],
    units: null,
    bins: {},
    repeatedKey: null,
    profile: { rows: rows.length, columns: {} },
    sources: [],
    engine: { id: 'none', version: 'none' },
    thresholds: {},
  }
}

function resultOf(text = SPEC, rows = ROWS): Result {
  const { spec, errors, place } = parseSpec(text, 'process.audit.yaml')
  if (spec === null) throw errors[0]
  return replay({
    spec,
    evidence: evidenceOf(rows),
    catalogue: { metrics: disparateImpact, standards },
    hashes: { cells: '', profile: '', spec: '' },
    versions: {},
    warnings: [],
    place,
  })
}

const find = ({ estimates }: Result, id: string): Estimate => {
  const found = estimates.find((estimate) => estimate.id === id)
  if (found === undefined) throw new Error(`${id} is not among ${estimates.map((one) => one.id).join(' ')}`)
  return found
}

test('a step counts those who reach it among those who may, whose answer is known', () => {
  const result = resultOf()
  expect(find(result, 'funnel/funnelRate@step=risk/value/group=a//').support).toEqual({ positives: 40, total: 200 })
  expect(find(result, 'funnel/funnelRate@step=risk/value/group=b//').support).toEqual({ positives: 50, total: 98 })
  expect(find(result, 'funnel/funnelRate@step=chosen/value/group=b//').support).toEqual({ positives: 30, total: 50 })
  expect(find(result, 'funnel/funnelRate@step=chosen/ratio/group=b/group=a/').value).toBeCloseTo(0.6 / 0.25, 12)
  expect(find(result, 'funnel/funnelRate@step=chosen/value///').support).toEqual({ positives: 40, total: 90 })
  expect(result.warnings.map(({ code, params }) => [code, params])).toEqual([
    ['WARNING_STEP_UNKNOWN', { step: 'risk' }],
  ])
})

test('the shares of all groups at a step are of those who reach it', () => {
  const result = resultOf()
  expect(find(result, 'funnel-share/funnelShare@step=all/value/group=a//').value).toBeCloseTo(200 / 300, 12)
  expect(find(result, 'funnel-share/funnelShare@step=chosen/value/group=b//').support).toEqual({
    positives: 30,
    total: 40,
  })
  expect(
    result.estimates.filter(({ metric, comparator }) => metric === 'funnel-share' && comparator !== 'value'),
  ).toEqual([])
})

test('departures are counted by what was proposed', () => {
  const result = resultOf()
  expect(find(result, 'human-step/overrideRate@proposed=yes/value/group=a//').support).toEqual({
    positives: 30,
    total: 40,
  })
  expect(find(result, 'human-step/overrideRate@proposed=no/value/group=a//').support).toEqual({
    positives: 5,
    total: 160,
  })
})

test('who is left out is counted one reason after the other, among those still there', () => {
  const result = resultOf()
  expect(result.audit.data.leftOut.map(({ id, n }) => [id, n])).toEqual([
    ['filter:0', 80],
    ['decision:excluded', 7],
    ['decision:missing', 3],
  ])
  expect(find(result, 'left-out/leftOutRate@reason=filter%3A0/value/group=b//').support).toEqual({
    positives: 60,
    total: 170,
  })
  expect(find(result, 'left-out/leftOutRate@reason=decision%3Amissing/value/group=b//').support).toEqual({
    positives: 3,
    total: 103,
  })
})

test('nothing judges a step unless a standard names it', () => {
  expect(resultOf().verdicts.filter(({ quantity }) => quantity === 'funnelRate')).toEqual([])
  const named = resultOf(
    `${SPEC}standards: [four-fifths, parity, { tolerance: { quantity: funnelRate, ratio: 0.8 } }]\n`,
  )
  const found = named.verdicts.filter(({ quantity }) => quantity === 'funnelRate')
  expect(found.map(({ standard, at, verdict, family }) => [standard, at, verdict, family.primary])).toEqual([
    ['tolerance', { step: 'chosen' }, 'misses', false],
    ['tolerance', { step: 'risk' }, 'misses', false],
  ])
  expect(named.families.exploratory).toBe(resultOf().families.exploratory + 2)
})

test('a step that nobody reaches, as where a value is misspelt, is said', () => {
  const rows = ROWS.map(([g, town, risk, d, n]): Row => [g, town, risk === '1' ? '0' : risk, d, n])
  expect(resultOf(SPEC, rows).warnings.map(({ code, params }) => [code, params.step])).toEqual([
    ['WARNING_STEP_EMPTY', 'risk'],
    ['WARNING_STEP_EMPTY', 'chosen'],
  ])
})

test('what the sizes could settle is said of primary comparisons, at the rate of all together', () => {
  const result = resultOf()
  const own = result.verdicts.find(({ standard }) => standard === 'four-fifths')
  expect(own?.couldSettle?.rate).toBe(0.15)
  expect(own?.couldSettle?.below).toBeLessThan(0.8)
  expect(own?.couldSettle?.above).toBeGreaterThan(1.25)
  expect(result.verdicts.find(({ standard }) => standard === 'parity')?.couldSettle).toBeUndefined()
})

test('every ground is there: tested, by proxy, not testable or not applicable', () => {
  const more = `systemInputs: [{ ground: sexe, use: input }, { ground: age, use: no }]
coverage: [{ ground: bizutage, status: notApplicable, why: { fr: Sans rapport., en: No link. } }]
`
  const text = SPEC.replace('reference: a }', 'reference: a, criterion: sexe, proxyFor: [origine] }') + more
  const { grounds } = resultOf(text).audit
  const of = (id: string) => grounds.find(({ ground }) => ground === id)
  expect(grounds).toHaveLength(28)
  expect(of('sexe')).toMatchObject({ use: 'input', coverage: 'tested', attributes: ['group'] })
  expect(of('origine')).toMatchObject({ use: 'unknown', coverage: 'byProxy', attributes: ['group'] })
  expect(of('age')).toMatchObject({ use: 'no', coverage: 'notTestable', attributes: [] })
  expect(of('bizutage')).toMatchObject({ coverage: 'notApplicable', why: { fr: 'Sans rapport.' } })
  expect(of('lanceur_alerte')).toMatchObject({ verified: false, use: 'unknown' })
})

test('an attribute of which nothing can be tested does not make its ground tested', () => {
  const rows = ROWS.filter(([g]) => g === 'a').concat([['b', '1', '1', 'yes', 3]])
  const text = SPEC.replace('reference: a }', 'reference: a, criterion: sexe }')
  const ground = resultOf(text, rows).audit.grounds.find(({ ground }) => ground === 'sexe')
  expect(ground).toMatchObject({ coverage: 'notTestable', attributes: ['group'] })
})
