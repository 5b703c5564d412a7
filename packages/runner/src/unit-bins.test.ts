import { type CellRow, cellTable, type UnitProfiles } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { equalizedOdds } from '@exaequo/metrics-equalized-odds'
import { scores } from '@exaequo/metrics-scores'
import { parseSpec } from '@exaequo/spec'
import { standards } from '@exaequo/standards'
import { expect, test } from 'vitest'
import { cellsDocument, readCells } from './cells-document.ts'
import type { Evidence } from './evidence.ts'
import { replay } from './replay.ts'

const SPEC = (metrics: string) => `exaequo: 1
id: bins
date: 2026-01-01
data: { source: none.csv }
roles:
  decision: { column: d, positive: { equals: 1 }, negative: { equals: 0 }, favourable: true }
  label: { column: y, positive: { equals: 1 }, negative: { equals: 0 } }
  score: { column: s, higherMeans: positive }
  unit: { column: u }
metrics: [${metrics}]
attributes: [ { id: group, column: g, reference: a } ]
inference: { replicates: 200 }
`

/** A hundred and twenty units with three rows each, half of them in both groups; those without a score, too. */
const UNITS = Array.from({ length: 120 }, (_, u) =>
  Array.from({ length: 3 }, (_, k) => {
    const score = (u * 7 + k * 3) % 11
    const group = u % 2 === 0 ? 'a' : k === 0 ? 'a' : 'b'
    return [
      group,
      score > 5 ? '1' : '0',
      (u * 5 + k * 4) % 11 < score ? '1' : '0',
      score === 10 ? null : String(score / 10),
    ]
  }),
)

function counted(names: readonly string[]): UnitProfiles {
  const entries = UNITS.map((rows) => {
    const own = new Map<string, number>()
    for (const row of rows) {
      const key = JSON.stringify(row.slice(0, names.length))
      own.set(key, (own.get(key) ?? 0) + 1)
    }
    return [...own]
  })
  const all = entries.flat()
  const rows = all.map(([key, n]): CellRow => ({ levels: JSON.parse(key), n, w: n, w2: n, rows: n }))
  const cells = cellTable(names, rows)
  const place = Array.from({ length: cells.length }, (_, i) =>
    JSON.stringify(names.map((name) => cells.domain[name]?.[cells.at[name]?.[i] as number] ?? null)),
  )
  const start = [0]
  for (const own of entries) start.push((start.at(-1) as number) + own.length)
  return {
    cells,
    units: new Float64Array(UNITS.length).fill(1),
    start: Int32Array.from(start),
    cell: Int32Array.from(all, ([key]) => place.indexOf(key)),
    n: Float64Array.from(all, ([, n]) => n),
    w: Float64Array.from(all, ([, n]) => n),
  }
}

const NAMES = ['attribute:group', 'decision', 'label', 'score']
const [plain, binned] = [counted(NAMES.slice(0, 3)), counted(NAMES)]
const EVIDENCE: Evidence = {
  cubes: [
    { name: 'joint', attributes: ['group'], binned: null, expressions: {}, table: plain.cells },
    { name: 'score: group', attributes: ['group'], binned: 'score', expressions: {}, table: binned.cells },
  ],
  units: plain,
  unitBins: { score: binned },
  bins: { score: { kind: 'values' } },
  ...{ columns: [], sources: [], repeatedKey: null, thresholds: {} },
  profile: { rows: 360, columns: {} },
  engine: { id: 'none', version: 'none' },
}

function resultOf(evidence: Evidence, metrics = 'scores, selection-rate', change = (text: string) => text) {
  const { spec, errors, place } = parseSpec(change(SPEC(metrics)), 'bins.audit.yaml')
  if (spec === null) throw errors[0]
  return replay({
    ...{ spec, evidence, place, warnings: [], versions: {} },
    catalogue: { metrics: [...disparateImpact, ...equalizedOdds, ...scores], standards },
    hashes: { cells: '', profile: '', spec: '' },
  })
}

test('units over bins are written with the cells, and read back they give the same result', () => {
  const document = JSON.parse(JSON.stringify(cellsDocument(EVIDENCE)))
  expect(document.unitBins.score.profiles).toHaveLength(120)
  const again = { ...EVIDENCE, ...readCells(document) }
  expect(again.unitBins).toEqual(EVIDENCE.unitBins)
  expect(resultOf(again)).toEqual(resultOf(EVIDENCE))
})

test('more ways than are counted: no interval and no test, and it is said why', () => {
  const written = cellsDocument({ ...EVIDENCE, unitBins: { score: null } })
  expect(written.unitBins).toEqual({ score: null })
  const { estimates } = resultOf({ ...EVIDENCE, ...readCells(written) })
  for (const quantity of ['areaUnderRoc', 'brierScore', 'calibrationSlope', 'expectedCalibrationError']) {
    const own = estimates.filter((one) => one.quantity === quantity && one.value !== null)
    expect(own.length).toBeGreaterThan(1)
    for (const { interval, pValue, remarks = [] } of own) {
      expect([interval, pValue]).toEqual([null, null])
      expect(remarks.map(({ code }) => code)).toEqual(['UNITS_TOO_MANY_FOR_BINS'])
    }
  }
  // What needs no bins has its interval.
  expect(estimates.filter(({ quantity, interval }) => quantity === 'selectionRate' && interval === null)).toEqual([])
})

test('evidence of before: what stands on bins has no interval, and says that it has none', () => {
  const { unitBins: _, ...before } = EVIDENCE
  const { estimates } = resultOf(before)
  const area = estimates.filter(({ quantity, value }) => quantity === 'areaUnderRoc' && value !== null)
  for (const { interval, remarks = [] } of area) {
    expect([interval, remarks.map(({ code }) => code)]).toEqual([null, ['UNITS_NOT_FOR_THIS']])
  }
})

test.each([
  ['rows in units', EVIDENCE, 'bootstrap-percentile-clustered'],
  ['rows of people', { ...EVIDENCE, units: null, unitBins: {} }, 'bonferroni-newcombe'],
] as const)('adding a metric moves no number of another: %s', (_, evidence, method) => {
  const roles = evidence.units === null ? (text: string) => text.replace(/ {2}unit: .*\n/, '') : undefined
  const all = resultOf(evidence, 'scores, equalized-odds, selection-rate', roles)
  for (const metric of ['area-under-roc', 'average-odds']) {
    const alone = resultOf(evidence, metric, roles)
    const wanted = all.estimates.filter((one) => one.metric === metric)
    expect(wanted.length).toBeGreaterThan(0)
    expect(alone.estimates.filter((one) => one.metric === metric)).toEqual(wanted)
  }
  const drawn = all.estimates.filter((one) => one.metric === 'average-odds' && one.interval !== null)
  expect(drawn.map(({ interval }) => interval?.method)).toContain(method)
})

test('units with rows in both groups: the difference is not that of strangers', () => {
  const strangers = (profiles: UnitProfiles, side: 0 | 1): UnitProfiles => {
    const groups = profiles.cells.at['attribute:group'] as Int32Array
    const rows = Array.from(profiles.units, (_, p) =>
      Array.from(profiles.cell.subarray(profiles.start[p], profiles.start[p + 1]), (c, i) => ({
        ...{ c, e: (profiles.start[p] as number) + i },
      })).filter(({ c }) => groups[c] === side),
    ).filter((own) => own.length > 0)
    const start = [0]
    for (const own of rows) start.push((start.at(-1) as number) + own.length)
    const entries = rows.flat()
    return {
      cells: profiles.cells,
      units: new Float64Array(rows.length).fill(1),
      start: Int32Array.from(start),
      cell: Int32Array.from(entries, ({ c }) => c),
      n: Float64Array.from(entries, ({ e }) => profiles.n[e] as number),
      w: Float64Array.from(entries, ({ e }) => profiles.w[e] as number),
    }
  }
  const apart = (profiles: UnitProfiles): UnitProfiles => {
    const [a, b] = [strangers(profiles, 0), strangers(profiles, 1)]
    const join = (x: Float64Array, y: Float64Array) => Float64Array.of(...x, ...y)
    return {
      cells: profiles.cells,
      units: join(a.units, b.units),
      start: Int32Array.of(...a.start, ...Array.from(b.start.subarray(1), (s) => s + (a.start.at(-1) as number))),
      cell: Int32Array.of(...a.cell, ...b.cell),
      n: join(a.n, b.n),
      w: join(a.w, b.w),
    }
  }
  const split = resultOf({ ...EVIDENCE, units: apart(plain), unitBins: { score: apart(binned) } })
  const whole = resultOf(EVIDENCE)
  for (const quantity of ['areaUnderRoc', 'calibrationInTheLarge', 'brierScore']) {
    const [one, two] = [whole, split].map(({ estimates }) =>
      estimates.find((found) => found.quantity === quantity && found.comparator === 'difference'),
    )
    expect(one?.value).toBeCloseTo(two?.value as number, 12)
    expect(one?.interval?.lower, quantity).not.toBeCloseTo(two?.interval?.lower as number, 4)
  }
})
