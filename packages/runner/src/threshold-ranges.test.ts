import { type CellRow, cellTable, type Metric, type Result, type ResultCurve } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { equalizedOdds } from '@exaequo/metrics-equalized-odds'
import { scores } from '@exaequo/metrics-scores'
import { parseSpec } from '@exaequo/spec'
import { standards } from '@exaequo/standards'
import { describe, expect, test } from 'vitest'
import type { Evidence } from './evidence.ts'
import { publish } from './publish/publish.ts'
import { replay } from './replay.ts'
import { runsOf, thresholdRanges } from './threshold-ranges.ts'

const spec = (more = '', reference = 'a', decision = '{ atLeast: 5 }') => `exaequo: 1
id: thresholds
date: 2026-01-01
data: { source: none.csv }
roles:
  decision: { column: s, positive: ${decision}, favourable: true }
  label: { column: y, positive: { equals: 1 }, negative: { equals: 0 } }
  score: { column: s, higherMeans: positive }
  ${more}
attributes: [ { id: group, column: g, reference: ${reference} } ]
standards: [ four-fifths, parity, { tolerance: { quantity: truePositiveRate, difference: 0.1 } } ]
primary: { group: accuracy }
`

type Row = readonly [group: string, score: number, label: '0' | '1', n: number]

/** Both groups have the same scores, but above 7 those of b are seldom right. */
const rows: Row[] = ['a', 'b'].flatMap((group) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((score): Row[] => [
    [group, score, '1', score > 7 && group === 'b' ? 20 : 60 + score],
    [group, score, '0', score > 7 && group === 'b' ? 280 + score : 240],
  ]),
)

function evidenceOf(all: readonly Row[]): Evidence {
  const cells = (binned: boolean): CellRow[] =>
    all.map(([g, s, y, n]) => ({
      levels: [g, s >= 5 ? '1' : '0', y, ...(binned ? [String(s)] : [])],
      n,
      w: n,
      w2: n,
      rows: 1,
    }))
  const names = ['attribute:group', 'decision', 'label']
  const own = { attributes: ['group'], expressions: {} }
  return {
    cubes: [
      { ...own, name: 'joint', binned: null, table: cellTable(names, cells(false)) },
      { ...own, name: 'score: group', binned: 'score', table: cellTable([...names, 'score'], cells(true)) },
    ],
    units: null,
    bins: { score: { kind: 'values' } },
    repeatedKey: null,
    profile: { rows: all.length, columns: {} },
    sources: [],
    engine: { id: 'none', version: 'none' },
    thresholds: {},
  }
}

const all: readonly Metric[] = [...disparateImpact, ...equalizedOdds, ...scores]

function resultOf(text: string, given: readonly Row[] = rows, metrics = all): Result {
  const parsed = parseSpec(text, 'thresholds.audit.yaml')
  if (parsed.spec === null) throw parsed.errors[0]
  return replay({
    spec: parsed.spec,
    evidence: evidenceOf(given),
    catalogue: { metrics, standards },
    hashes: { cells: '', profile: '', spec: '' },
    versions: {},
    warnings: [],
    place: parsed.place,
  })
}

describe('what each standard would say at other thresholds', () => {
  const result = resultOf(spec())

  test('one range for each standard with a region on a rate that follows from a threshold', () => {
    expect(result.thresholds.map(({ standard, quantity, comparator }) => [standard, quantity, comparator])).toEqual([
      ['four-fifths', 'selectionRate', 'ratio'],
      ['tolerance', 'truePositiveRate', 'difference'],
    ])
  })

  // Whatever the threshold of the decision is, the judge says of it what the range says of that threshold.
  test.each(
    [2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((at) => [
      [at, false],
      [at, true],
    ]) as [number, boolean][],
  )('at %i the range and the judge agree, weighted: %s', (at, weighted) => {
    const shifted = rows.map(([g, s, y, n]): Row => [g, s, y, n])
    const parsed = parseSpec(spec(weighted ? 'weight: { column: w }' : '', 'a', `{ atLeast: ${at} }`), 'x')
    if (parsed.spec === null) throw parsed.errors[0]
    const evidence = evidenceOf(shifted)
    const cubes = evidence.cubes.map((cube) => {
      const names = Object.keys(cube.table.domain)
      const binned = cube.binned !== null
      const cells = shifted.map(([g, s, y, n]) => {
        const each = weighted ? (y === '1' ? 0.5 : 1.25) + (s % 3) / 4 : 1
        return {
          levels: [g, s >= at ? '1' : '0', y, ...(binned ? [String(s)] : [])],
          ...{ n, w: n * each, w2: n * each * each, rows: 1 },
        }
      })
      return { ...cube, table: cellTable(names, cells) }
    })
    const judged = replay({
      spec: parsed.spec,
      evidence: { ...evidence, cubes },
      catalogue: { metrics: all, standards },
      hashes: { cells: '', profile: '', spec: '' },
      versions: {},
      warnings: [],
      place: parsed.place,
    })
    for (const { standard, quantity, points } of judged.thresholds) {
      const verdict = judged.verdicts.find((one) => one.standard === standard && one.quantity === quantity)
      const point = points.find(({ threshold }) => threshold === at)
      expect(point?.verdict).toBe(verdict?.verdict)
      const rate = judged.estimates.find(
        (one) => one.quantity === quantity && one.comparator === 'value' && one.group.group === 'b',
      )
      expect(point?.rate).toBeCloseTo(rate?.value ?? Number.NaN, 12)
    }
  })

  test('it meets where the rates are alike and misses where they are not', () => {
    const [range] = result.thresholds
    expect(range?.points.map(({ threshold, verdict }) => [threshold, verdict])).toMatchObject([
      [2, 'meets'],
      [3, 'meets'],
      [4, 'meets'],
      [5, 'meets'],
      [6, 'meets'],
      [7, 'meets'],
      [8, 'meets'],
      [9, 'meets'],
      [10, 'meets'],
    ])
    const errors = result.thresholds[1]?.points.map(({ verdict }) => verdict) ?? []
    expect(errors[0]).toBe('meets')
    expect(errors).toContain('misses')
    expect(result.thresholds[1]?.meets[0]?.[0]).toBe(2)
  })

  test('with everyone else, and with two groups, one comparison', () => {
    const rest = resultOf(spec('', 'rest'))
    expect(rest.thresholds[0]?.points.map(({ verdict }) => verdict)).toEqual(
      result.thresholds[0]?.points.map(({ verdict }) => verdict),
    )
  })

  test('nothing is said where the counts of a curve do not carry the uncertainty, or nobody asked', () => {
    expect(resultOf(spec('', 'highest-rate')).thresholds).toEqual([])
    const without = all.filter(({ id }) => id !== 'threshold-curve')
    expect(resultOf(spec(), rows, without).thresholds).toEqual([])
  })

  test('a group too small to be tested is counted and hides no verdict on the others', () => {
    const more = resultOf(spec(), [...rows, ['c', 3, '1', 4], ['c', 8, '0', 3]])
    const [range] = more.thresholds
    expect(range?.groups).toEqual([{ group: 'a' }, { group: 'b' }])
    expect(range?.points.map(({ untested }) => untested)).toEqual(new Array(9).fill(1))
    expect(range?.points.map(({ verdict }) => verdict)).toEqual(
      result.thresholds[0]?.points.map(({ verdict }) => verdict),
    )
  })

  test('what is published stands on no small count', () => {
    const small: Row[] = rows.map(([g, s, y, n]) => [g, s, y, s > 8 ? Math.round(n / 60) : n])
    const parsed = parseSpec(spec(), 'thresholds.audit.yaml')
    if (parsed.spec === null) throw parsed.errors[0]
    const made = { spec: parsed.spec, evidence: evidenceOf(small), metrics: all, place: parsed.place }
    const shown = publish(resultOf(spec(), small), made, { cells: '', profile: '', spec: '' })
    for (const { points } of shown.thresholds) {
      // From 9 on, ten people of either group are selected.
      expect(points.map(({ threshold }) => threshold)).toEqual([2, 3, 4, 5, 6, 7, 8])
    }
    for (const { counts } of shown.curves) {
      for (const values of Object.values(counts)) for (const n of values) expect(n).toBeGreaterThanOrEqual(11)
    }
  })
})

test('runs of neighbouring points', () => {
  const points = (...verdicts: ('meets' | 'misses')[]) => verdicts.map((verdict, i) => ({ threshold: 10 - i, verdict }))
  expect(runsOf(points('meets', 'meets', 'misses', 'meets'))).toEqual([
    [7, 7],
    [9, 10],
  ])
  expect(runsOf([])).toEqual([])
})

test('six attributes of five groups, two standards: so many comparisons and no more, whatever the curves hold', () => {
  const groups = ['a', 'b', 'c', 'd', 'e']
  const many: ResultCurve[] = Array.from({ length: 6 }, (_, a) =>
    groups.map((group, g): ResultCurve => {
      const x = Array.from({ length: 101 }, (_, i) => i / 101)
      const selected = x.map((at) => Math.round((150 + 900 * g) * (1 - at) ** (1 + g / 10)))
      return {
        metric: 'threshold-curve',
        attributes: [`attribute ${a}`],
        group: { [`attribute ${a}`]: group },
        quantity: 'selectedByThreshold',
        n: 150 + 900 * g,
        axis: 'threshold',
        x,
        counts: { selected, truePositives: selected, falsePositives: selected },
      }
    }),
  ).flat()
  const { spec: parsed } = parseSpec(spec(), 'x')
  if (parsed === null) throw new Error('spec')
  const attributes = Array.from({ length: 6 }, (_, a) => ({
    ...(parsed.attributes[0] as (typeof parsed.attributes)[number]),
    id: `attribute ${a}`,
  }))
  const used = standards
    .filter(({ id }) => id === 'four-fifths' || id === 'tolerance')
    .map((standard) => ({ standard, rule: standard.rule, quantities: ['selectionRate'] }))
  const reference = Object.fromEntries(attributes.map(({ id }) => [id, 'e']))
  const settings = { level: 0.95, precision: 'counts' as const, weighted: false, inflation: 1 }
  const ranges = thresholdRanges({
    spec: { ...parsed, attributes },
    prepared: { units: null, reference },
    metrics: all,
    used,
    settings,
    curves: many,
  })
  expect(ranges).toHaveLength(12)
  const comparisons = ranges.reduce((sum, { points }) => sum + points.length * 4, 0)
  expect(comparisons).toBeLessThanOrEqual(1500)
  expect(comparisons).toBeGreaterThan(1000)
})

test('labels known for some by decision: no number of scores passes them for everyone, and curves do without', () => {
  const text = spec().replace(
    'negative: { equals: 0 } }',
    'negative: { equals: 0 }, observedWhen: { column: o, equals: 1 }, selection: byDecision }',
  )
  const evidence = evidenceOf(rows)
  const cubes = evidence.cubes.map((cube) => {
    const { table } = cube
    return {
      ...cube,
      table: {
        ...table,
        domain: { ...table.domain, observed: ['0', '1'] },
        at: { ...table.at, observed: (table.at.decision as Int32Array).slice() },
      },
    }
  })
  const parsed = parseSpec(text, 'x')
  if (parsed.spec === null) throw parsed.errors[0]
  const result = replay({
    spec: parsed.spec,
    evidence: { ...evidence, cubes },
    catalogue: { metrics: all, standards },
    hashes: { cells: '', profile: '', spec: '' },
    versions: {},
    warnings: [],
    place: parsed.place,
  })
  const statusOf = (id: string) => result.outcomes.find(({ metric }) => metric === id)?.status
  for (const id of [
    'area-under-roc',
    'brier-score',
    'calibration',
    'balance',
    'incompatibility',
    'balanced-accuracy',
  ]) {
    expect(statusOf(id), id).toBe('incomplete')
  }
  expect(statusOf('mean-score')).toBe('measured')
  expect(Object.keys(result.curves[0]?.counts ?? {})).toEqual(['selected'])
  expect(result.thresholds.map(({ quantity }) => quantity)).toEqual(['selectionRate'])
})
