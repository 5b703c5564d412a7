import { type CellRow, cellTable, type Estimate, type Result } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { equalizedOdds } from '@exaequo/metrics-equalized-odds'
import { parseSpec } from '@exaequo/spec'
import { standards } from '@exaequo/standards'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalDocument } from './canonical.ts'
import { cellsDocument, readCells } from './cells-document.ts'
import type { Evidence } from './evidence.ts'
import { replay } from './replay.ts'

const SPEC = `exaequo: 1
id: property
date: 2026-01-01
data: { source: none.csv }
roles:
  decision: { column: d, positive: { equals: 1 }, negative: { equals: 0 }, favourable: true }
  label: { column: y, positive: { equals: 1 }, negative: { equals: 0 } }
attributes: [ { id: group, column: g, reference: a } ]
standards: [ four-fifths, parity, { tolerance: { quantity: falsePositiveRate, difference: 0.05 } } ]
`

type Row = readonly [group: string, decision: '0' | '1', label: '0' | '1', n: number]

function evidenceOf(rows: readonly Row[]): Evidence {
  const cells: CellRow[] = rows.map(([g, d, y, n]) => ({ levels: [g, d, y], n, w: n, w2: n, rows: 1 }))
  const names = ['attribute:group', 'decision', 'label']
  const expressions = Object.fromEntries(
    names.map((name, i) => [name, { kind: 'value' as const, column: 'gdy'[i] ?? '' }]),
  )
  return {
    cubes: [{ name: 'joint', attributes: ['group'], binned: null, expressions, table: cellTable(names, cells) }],
    units: null,
    bins: {},
    columns: [],
    repeatedKey: null,
    profile: { rows: rows.length, columns: {} },
    sources: [],
    engine: { id: 'none', version: 'none' },
    thresholds: {},
  }
}

function resultOf(rows: readonly Row[], text = SPEC): Result {
  const { spec, errors, place } = parseSpec(text, 'property.audit.yaml')
  if (spec === null) throw errors[0]
  return replay({
    spec,
    evidence: evidenceOf(rows),
    catalogue: { metrics: [...disparateImpact, ...equalizedOdds], standards },
    hashes: { cells: '', profile: '', spec: '' },
    versions: {},
    warnings: [],
    place,
  })
}

const byId = (result: Result) => new Map(result.estimates.map((estimate) => [estimate.id, estimate]))
const count = fc.integer({ min: 0, max: 400 })
const table = fc
  .array(fc.tuple(count, count, count, count), { minLength: 2, maxLength: 5 })
  .filter((groups) => groups.every((cells) => cells.reduce((sum, n) => sum + n, 0) > 0))
  .map((groups) =>
    groups.flatMap((cells, g): Row[] => [
      [String.fromCharCode(97 + g), '1', '1', cells[0]],
      [String.fromCharCode(97 + g), '1', '0', cells[1]],
      [String.fromCharCode(97 + g), '0', '1', cells[2]],
      [String.fromCharCode(97 + g), '0', '0', cells[3]],
    ]),
  )
const few = { numRuns: 40 }

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = (given: readonly Row[]) => canonicalDocument({ ...resultOf(given) })
      expect(text([...rows].reverse())).toBe(text(rows))
    }),
    few,
  )
})

test('splitting a row in two changes nothing', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const split = rows.flatMap(([g, d, y, n]): Row[] => [
        [g, d, y, Math.floor(n / 2)],
        [g, d, y, n - Math.floor(n / 2)],
      ])
      expect(resultOf(split).estimates).toEqual(resultOf(rows).estimates)
      expect(resultOf(split).verdicts).toEqual(resultOf(rows).verdicts)
    }),
    few,
  )
})

test('more of the same leaves every point where it is and narrows intervals', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const before = byId(resultOf(rows))
      for (const [id, after] of byId(resultOf(rows.map(([g, d, y, n]): Row => [g, d, y, n * 4])))) {
        const own = before.get(id) as Estimate
        if (own.value === null || after.metric === 'confusion-matrix') continue
        expect(after.value).toBeCloseTo(own.value, 12)
        const width = ({ interval }: Estimate) =>
          interval?.upper == null || interval.lower === null ? null : interval.upper - interval.lower
        const [wide, narrow] = [width(own), width(after)]
        if (wide !== null && narrow !== null && own.comparator === 'value')
          expect(narrow).toBeLessThanOrEqual(wide + 1e-12)
      }
    }),
    few,
  )
})

test('with labels swapped, true and false positives change places', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const before = byId(resultOf(rows))
      const swapped = byId(resultOf(rows.map(([g, d, y, n]): Row => [g, d, y === '1' ? '0' : '1', n])))
      for (const group of new Set(rows.map(([g]) => g))) {
        const tpr = before.get(`true-positive-rate/truePositiveRate/value/group=${group}//`)
        const fpr = swapped.get(`false-positive-rate/falsePositiveRate/value/group=${group}//`)
        expect(fpr?.value ?? null).toBe(tpr?.value ?? null)
      }
    }),
    few,
  )
})

test('every number is finite or has a reason, and lies in its interval', () => {
  fc.assert(
    fc.property(table, (rows) => {
      for (const { id, value, reason, interval } of resultOf(rows).estimates) {
        expect(value === null ? reason !== null : Number.isFinite(value), id).toBe(true)
        if (value === null || interval === null) continue
        if (interval.lower !== null) expect(interval.lower, id).toBeLessThanOrEqual(value + 1e-9)
        if (interval.upper !== null) expect(interval.upper, id).toBeGreaterThanOrEqual(value - 1e-9)
      }
    }),
    few,
  )
})

test('verdicts: a gap of half misses, equal rates of many meet, of few are not settled, tiny groups are not tested', () => {
  const rows = (p: number, n: number): Row[] => [
    ['a', '1', '0', 5000],
    ['a', '0', '0', 5000],
    ['b', '1', '0', p * n],
    ['b', '0', '0', n - p * n],
  ]
  const verdict = (given: Row[]) =>
    resultOf(given).verdicts.find(
      ({ standard, quantity }) => standard === 'four-fifths' && quantity === 'selectionRate',
    )
  expect(verdict(rows(0.25, 4000))).toMatchObject({ verdict: 'misses', side: 'below', gap: 'established' })
  expect(verdict(rows(0.5, 4000))).toMatchObject({ verdict: 'meets', gap: 'notEstablished' })
  expect(verdict(rows(0.75, 4000))).toMatchObject({ verdict: 'misses', side: 'above' })
  const few = verdict(rows(0.4, 100))
  expect(few).toMatchObject({ verdict: 'inconclusive' })
  expect(few?.toSettle?.times ?? few?.toSettle?.reason?.code).toBeDefined()
  expect(verdict(rows(0.5, 6))).toMatchObject({ verdict: 'notTestable', because: { code: 'BELOW_FLOOR' } })
})

test('a comparison that no split of the positives seen could decide is not tested, and costs the others all the same', () => {
  const group = (name: string, selected: number): Row[] => [
    [name, '1', '0', selected],
    [name, '0', '0', 200 - selected],
  ]
  const of = (rows: Row[]) =>
    resultOf(rows).verdicts.filter(
      ({ standard, quantity }) => standard === 'four-fifths' && quantity === 'selectionRate',
    )
  const [alone] = of([...group('a', 1), ...group('c', 60)])
  const [none, beside] = of([...group('a', 1), ...group('b', 0), ...group('c', 60)])
  expect(none).toMatchObject({ verdict: 'notTestable', because: { code: 'NO_OUTCOME_POSSIBLE' } })
  expect(beside).toMatchObject({ verdict: 'misses', side: 'above', family: { size: 2 } })
  expect(beside?.test?.adjusted).toBeCloseTo(2 * (alone?.test?.adjusted ?? 0), 15)
})

test('cells survive being written and read', () => {
  const { cubes } = evidenceOf([
    ['a', '1', '0', 3],
    ['b', '0', '1', 4],
  ])
  const [before] = cubes
  const stored = canonicalDocument({ ...cellsDocument({ cubes, units: null }) })
  const [after] = readCells(JSON.parse(stored)).cubes
  expect(after).toEqual(before)
})

test('one failing metric never stops an audit', () => {
  const broken = {
    ...disparateImpact[0],
    id: 'broken',
    compute: () => {
      throw new Error('no')
    },
  } as (typeof disparateImpact)[number]
  const { spec, place } = parseSpec(SPEC, 'x')
  if (spec === null) throw new Error('spec')
  const result = replay({
    spec,
    evidence: evidenceOf([
      ['a', '1', '1', 50],
      ['a', '0', '0', 50],
      ['b', '1', '1', 50],
      ['b', '0', '0', 50],
    ]),
    catalogue: { metrics: [broken, ...disparateImpact], standards },
    hashes: { cells: '', profile: '', spec: '' },
    versions: {},
    warnings: [],
    place,
  })
  expect(result.outcomes.find(({ metric }) => metric === 'broken')).toMatchObject({
    status: 'error',
    reason: { code: 'METRIC_FAILED' },
  })
  expect(result.estimates.length).toBeGreaterThan(5)
})

const EIGHT_GROUPS = 'abcdefgh'.split('').flatMap((g, i): Row[] => [
  [g, '1', '1', 40 + 3 * i],
  [g, '1', '0', 30 + i],
  [g, '0', '1', 20 + 2 * i],
  [g, '0', '0', 60 - i],
])

test.each([150, 400, 700])('a list cut at %i holds the judged, then values, then the first by identifier', (cap) => {
  const whole = resultOf(EIGHT_GROUPS)
  expect(whole.estimates.length).toBeGreaterThan(cap)
  const cut = resultOf(EIGHT_GROUPS, `${SPEC}estimates: { cap: ${cap} }\n`)
  const judged = new Set(whole.verdicts.map(({ estimate }) => estimate))
  const weight = ({ id, comparator }: Estimate) => (judged.has(id) ? 0 : 4) + (comparator === 'value' ? 0 : 1)
  const order = (a: Estimate, b: Estimate) => (a.id < b.id ? -1 : 1)
  const expected = [...whole.estimates].sort((a, b) => weight(a) - weight(b) || order(a, b)).slice(0, cap)
  expect(cut.estimates).toEqual(expected.sort(order))
  expect(cut.leftOut).toEqual({ estimates: whole.estimates.length - cap, cap })
  expect(cut.verdicts).toEqual(whole.verdicts)
  expect(whole.estimates).toEqual([...whole.estimates].sort(order))
})

test('a metric that counts more positives than people fails alone, though its comparisons are worked out later', () => {
  const impossible = {
    ...disparateImpact[0],
    id: 'impossible',
    compute: ({ groups }: { groups: readonly unknown[] }) => {
      const sums = (n: number) => ({ n, w: n, w2: n, rows: 1 })
      return {
        kind: 'proportions',
        quantity: 'share',
        groups: groups.map(() => ({ positives: sums(9), total: sums(5) })),
      }
    },
  } as unknown as (typeof disparateImpact)[number]
  const { spec, place } = parseSpec(SPEC, 'x')
  if (spec === null) throw new Error('spec')
  const result = replay({
    spec,
    evidence: evidenceOf(EIGHT_GROUPS),
    catalogue: { metrics: [impossible], standards },
    hashes: { cells: '', profile: '', spec: '' },
    versions: {},
    warnings: [],
    place,
  })
  expect(result.outcomes).toMatchObject([{ metric: 'impossible', status: 'error' }])
})
