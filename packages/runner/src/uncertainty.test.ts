import { type CellRow, cellTable, type Estimate, type Result, type UnitProfiles } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { equalizedOdds } from '@exaequo/metrics-equalized-odds'
import { parseSpec } from '@exaequo/spec'
import { standards } from '@exaequo/standards'
import { criticalValue, koopmanInterval, newcombe, studentCriticalValue, wilson } from '@exaequo/statistics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence } from './evidence.ts'
import { replay } from './replay.ts'

type Level = '0' | '1'

interface Row {
  readonly group: string
  readonly decision: Level
  readonly label: Level | null
  readonly unit?: string
  readonly n: number
}

const few = { numRuns: 40 }
const DIMENSIONS = ['attribute:group', 'decision', 'label', 'observed']

/** Rates alone: what is resampled has tests of its own. */
const RATES =
  'disparate-impact, true-positive-rate, false-positive-rate, positive-predictive-value, accuracy, base-rate'

function specOf({ label = '', unit = '', inference = '', data = '', metrics = RATES } = {}): string {
  return `exaequo: 1
id: uncertainty
date: 2026-01-01
data: { source: none.csv${data} }
roles:
  decision: { column: d, positive: { equals: 1 }, negative: { equals: 0 }, favourable: true }
  label: { column: y, positive: { equals: 1 }, negative: { equals: 0 }${label} }
${unit}
metrics: [${metrics}]
attributes: [ { id: group, column: g, reference: a } ]
standards: [ four-fifths, { tolerance: { quantity: truePositiveRate, difference: 0.1 } } ]
inference: { floor: 10${inference} }
`
}

const BY_DECISION = specOf({ label: ', observedWhen: { column: o, equals: 1 }, selection: byDecision' })
const UNITS = specOf({ unit: '  unit: { column: u }' })

function evidenceOf(rows: readonly Row[], observed: boolean, units: boolean): Evidence {
  const names = observed ? DIMENSIONS : DIMENSIONS.slice(0, 3)
  const levels = ({ group, decision, label }: Row) =>
    [group, decision, label ?? (observed ? '0' : null), label === null ? '0' : '1'].slice(0, names.length)
  const cells = rows.map((row): CellRow => ({ levels: levels(row), n: row.n, w: row.n, w2: row.n, rows: row.n }))
  const table = cellTable(names, cells)
  const value = (column: string) => ({ kind: 'value' as const, column })
  const all = { 'attribute:group': value('g'), decision: value('d'), label: value('y') }
  const member = { kind: 'member' as const, column: 'o', values: ['1'] }
  return {
    cubes: [
      {
        name: 'joint',
        attributes: ['group'],
        binned: null,
        expressions: observed ? { ...all, observed: member } : all,
        table,
      },
    ],
    units: units ? profilesOf(rows, table, levels) : null,
    bins: {},
    repeatedKey: null,
    profile: { rows: rows.length, columns: {} },
    sources: [],
    engine: { id: 'none', version: 'none' },
    thresholds: {},
  }
}

/** Every unit a profile of its own. */
function profilesOf(
  rows: readonly Row[],
  cells: UnitProfiles['cells'],
  levels: (row: Row) => readonly (string | null)[],
): UnitProfiles {
  const names = Object.keys(cells.domain)
  const places = new Map(
    Array.from({ length: cells.length }, (_, i) => [
      JSON.stringify(names.map((name) => cells.domain[name]?.[cells.at[name]?.[i] as number])),
      i,
    ]),
  )
  const units = new Map<string, Map<number, number>>()
  for (const row of rows) {
    const own = units.get(row.unit ?? '') ?? new Map<number, number>()
    units.set(row.unit ?? '', own)
    const cell = places.get(JSON.stringify(levels(row))) as number
    own.set(cell, (own.get(cell) ?? 0) + row.n)
  }
  const entries = [...units.values()].map((own) => [...own])
  const counts = entries.flat().map(([, n]) => n)
  let at = 0
  return {
    cells,
    units: Float64Array.from(entries, () => 1),
    start: Int32Array.from([0, ...entries.map((own) => (at += own.length))]),
    cell: Int32Array.from(entries.flat(), ([cell]) => cell),
    n: Float64Array.from(counts),
    w: Float64Array.from(counts),
  }
}

function resultOf(rows: readonly Row[], text: string): Result {
  const { spec, errors, place } = parseSpec(text, 'uncertainty.audit.yaml')
  if (spec === null) throw errors[0]
  return replay({
    spec,
    evidence: evidenceOf(rows, spec.label?.observedWhen != null, spec.unit !== null),
    catalogue: { metrics: [...disparateImpact, ...equalizedOdds], standards },
    hashes: { cells: '', profile: '', spec: '' },
    versions: {},
    warnings: [],
    place,
  })
}

const byId = (result: Result) => new Map(result.estimates.map((estimate) => [estimate.id, estimate]))
const estimateOf = (result: Result, quantity: string, group: string, comparator = 'value') =>
  result.estimates.find(
    (one) =>
      one.quantity === quantity && one.comparator === comparator && one.group.group === group && one.versus !== 'rest',
  ) as Estimate
const width = ({ interval }: Estimate) => (interval?.upper ?? Number.NaN) - (interval?.lower ?? Number.NaN)

describe('labels that are known for some only', () => {
  const count = fc.integer({ min: 0, max: 60 })
  /** Of each group: TP, FP, FN, TN, and people of decision 1 and 0 whose label is not known, with how many are positive. */
  const group = fc.record({
    known: fc.tuple(count, count, count, count),
    unknown: fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 40 })),
    truth: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  const groups = fc.tuple(group, group)
  type Groups = typeof groups extends fc.Arbitrary<infer T> ? T : never
  const rowsOf = (all: Groups, complete: boolean): Row[] =>
    all.flatMap(({ known, unknown, truth }, g) => {
      const name = 'ab'[g] as string
      const [tp, fp, fn, tn] = known
      const rows: Row[] = [
        { group: name, decision: '1', label: '1', n: tp },
        { group: name, decision: '1', label: '0', n: fp },
        { group: name, decision: '0', label: '1', n: fn },
        { group: name, decision: '0', label: '0', n: tn },
      ]
      for (const [i, decision] of (['1', '0'] as const).entries()) {
        const n = unknown[i] as number
        const positive = Math.round((truth[i] as number) * n)
        if (!complete) rows.push({ group: name, decision, label: null, n })
        else {
          rows.push({ group: name, decision, label: '1', n: positive })
          rows.push({ group: name, decision, label: '0', n: n - positive })
        }
      }
      return rows.filter(({ n }) => n > 0)
    })
  const usable = ([a, b]: Groups) => {
    const size = ({ known, unknown }: Groups[number]) => [...known, ...unknown].reduce((sum, n) => sum + n, 0)
    const some = (one: Groups[number]) => one.known.some((n) => n > 0)
    return size(a) > 0 && size(b) > 0 && (some(a) || some(b))
  }

  test('whatever the unknown labels are, the rate lies within its limits, and where there are none, it is the rate', () => {
    fc.assert(
      fc.property(groups.filter(usable), (all) => {
        const limited = resultOf(rowsOf(all, false), BY_DECISION)
        const truth = byId(resultOf(rowsOf(all, true), specOf()))
        let within = 0
        for (const estimate of limited.estimates) {
          const value = truth.get(estimate.id)?.value
          if (value == null || estimate.metric === 'confusion-matrix' || estimate.support === null) continue
          const { identified } = estimate
          if (identified !== undefined) {
            within++
            expect(value).toBeGreaterThanOrEqual(identified.lower - 1e-12)
            expect(value).toBeLessThanOrEqual(identified.upper + 1e-12)
            expect(estimate.value).toBeNull()
          } else if (estimate.value !== null && estimate.exactness === 'exact') {
            expect(estimate.value).toBeCloseTo(value, 12)
          }
        }
        if (all.some(({ unknown }) => unknown[0] + unknown[1] > 0)) expect(within).toBeGreaterThan(0)
      }),
      few,
    )
  })

  test('intervals hold the limits, and are within those of both ends at once', () => {
    fc.assert(
      fc.property(groups.filter(usable), (all) => {
        for (const { identified, interval, comparator, n } of resultOf(rowsOf(all, false), BY_DECISION).estimates) {
          if (identified === undefined || interval === null || comparator === 'oddsRatio' || n === 0) continue
          expect(interval.method).toMatch(/^imbens-manski-/)
          expect(interval.lower).toBeLessThanOrEqual(identified.lower + 1e-12)
          if (interval.upper !== null) expect(interval.upper).toBeGreaterThanOrEqual(identified.upper - 1e-12)
        }
      }),
      few,
    )
  })

  test('limits and intervals of one table, by hand', () => {
    const rows: Row[] = [
      { group: 'a', decision: '1', label: '1', n: 60 },
      { group: 'a', decision: '1', label: '0', n: 40 },
      { group: 'a', decision: '0', label: '1', n: 20 },
      { group: 'a', decision: '0', label: '0', n: 30 },
      { group: 'a', decision: '0', label: null, n: 20 },
      { group: 'b', decision: '1', label: '1', n: 30 },
      { group: 'b', decision: '1', label: '0', n: 30 },
      { group: 'b', decision: '0', label: '1', n: 30 },
      { group: 'b', decision: '0', label: '0', n: 50 },
      { group: 'b', decision: '0', label: null, n: 40 },
    ]
    const result = resultOf(rows, BY_DECISION)
    const value = estimateOf(result, 'truePositiveRate', 'a')
    expect(value.identified).toEqual({ lower: 60 / 100, upper: 60 / 80 })
    expect(estimateOf(result, 'falsePositiveRate', 'a').identified).toEqual({ lower: 40 / 90, upper: 40 / 70 })
    expect(estimateOf(result, 'positivePredictiveValue', 'a').value).toBe(0.6)
    // Wide limits: one-sided, so that the interval is narrower than the two-sided ends together.
    const union = { lower: wilson(60, 100, 0.95).lower, upper: wilson(60, 80, 0.95).upper }
    expect(value.interval?.lower).toBeGreaterThan(union.lower)
    expect(value.interval?.upper).toBeLessThan(union.upper)
    expect(value.interval?.lower).toBeCloseTo(wilson(60, 100, 0.9).lower, 2)
    const difference = estimateOf(result, 'truePositiveRate', 'b', 'difference')
    expect(difference.identified).toEqual({ lower: 30 / 100 - 60 / 80, upper: 30 / 60 - 60 / 100 })
    expect(difference.interval?.lower).toBeGreaterThan(newcombe(30, 100, 60, 80, 0.95).lower)
    const ratio = estimateOf(result, 'truePositiveRate', 'b', 'ratio')
    expect(ratio.interval?.lower).toBeGreaterThan(koopmanInterval(30, 100, 60, 80, 0.95).lower as number)
    expect(ratio.interval?.upper).toBeLessThan(koopmanInterval(30, 60, 60, 100, 0.95).upper as number)
    // The rates may be as close as 0.1, or 0.45 apart: the whole region must be beyond the tolerance.
    const verdict = result.verdicts.find(({ quantity }) => quantity === 'truePositiveRate')
    expect(verdict).toMatchObject({ verdict: 'inconclusive' })
    expect(verdict?.test?.method).toContain('+unknown-labels')
  })

  test('what is made of several rates is not given as if the known labels were all', () => {
    const rows = ['a', 'b'].flatMap((group): Row[] => [
      { group, decision: '1', label: '1', n: 60 },
      { group, decision: '1', label: '0', n: 40 },
      { group, decision: '0', label: '0', n: 50 },
      { group, decision: '0', label: null, n: 40 },
    ])
    const all = BY_DECISION.replace(/metrics: .*/, 'metrics: [equalized-odds]')
    const limited = resultOf(rows, all)
    const status = (metric: string, { outcomes } = limited) => outcomes.find((one) => one.metric === metric)
    for (const metric of ['equalized-odds-gap', 'average-odds', 'balanced-accuracy', 'treatment-equality']) {
      expect(status(metric)).toMatchObject({ status: 'incomplete', reason: { code: 'KNOWN_WITHIN_LIMITS' } })
      expect(limited.estimates.filter((one) => one.metric === metric)).toEqual([])
    }
    expect(status('true-positive-rate')?.status).toBe('measured')
    const random = resultOf(rows, all.replace('byDecision', 'random'))
    expect(status('equalized-odds-gap', random)?.status).toBe('measured')
  })

  test('unknown labels of units too are bounded, never left out', () => {
    const single = (rows: readonly Row[]) =>
      rows.flatMap((row, r) => Array.from({ length: row.n }, (_, i): Row => ({ ...row, n: 1, unit: `${r}-${i}` })))
    const rows: Row[] = ['a', 'b'].flatMap((name): Row[] => [
      { group: name, decision: '1', label: '1', n: 60 },
      { group: name, decision: '0', label: '1', n: 20 },
      { group: name, decision: '0', label: '0', n: 30 },
      { group: name, decision: '0', label: null, n: 20 },
    ])
    const spec = specOf({
      label: ', observedWhen: { column: o, equals: 1 }, selection: byDecision',
      unit: '  unit: { column: u }',
    })
    const value = estimateOf(resultOf(single(rows), spec), 'truePositiveRate', 'a')
    expect(value.identified?.lower).toBeCloseTo(0.6, 12)
    expect(value.identified?.upper).toBeCloseTo(0.75, 12)
    expect(value.interval?.method).toBe('imbens-manski-wilson-clustered')
  })
})

describe('rows that come in units', () => {
  const counts = fc.tuple(...Array.from({ length: 8 }, () => fc.integer({ min: 3, max: 40 })))
  const rowsOf = (numbers: readonly number[]): Row[] =>
    numbers.map((n, i) => ({
      group: i < 4 ? 'a' : 'b',
      decision: (i & 1 ? '1' : '0') as Level,
      label: (i & 2 ? '1' : '0') as Level,
      n,
    }))
  const single = (rows: readonly Row[], times: number): Row[] =>
    rows.flatMap((row, r) => Array.from({ length: row.n }, (_, i): Row => ({ ...row, n: times, unit: `${r}-${i}` })))
  const QUANTITIES = ['selectionRate', 'truePositiveRate', 'falsePositiveRate', 'accuracy']

  test('one row a unit: the same rates, and sizes but for Student’s law', () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        const rows = rowsOf(numbers)
        const [plain, units] = [resultOf(rows, specOf()), resultOf(single(rows, 1), UNITS)]
        for (const quantity of QUANTITIES) {
          for (const group of ['a', 'b']) {
            const [own, other] = [estimateOf(plain, quantity, group), estimateOf(units, quantity, group)]
            expect(other.value).toBeCloseTo(own.value as number, 12)
            if (own.value === 0 || own.value === 1) continue
            const shrink = (criticalValue(0.95) / studentCriticalValue(0.95, own.n - 1)) ** 2
            expect(other.nEffective / ((own.n - 1) * shrink)).toBeCloseTo(1, 9)
          }
        }
      }),
      few,
    )
  })

  test('rows repeated within their unit add nothing', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 5 }), (numbers, times) => {
        const rows = rowsOf(numbers)
        const before = byId(resultOf(single(rows, 1), UNITS))
        for (const estimate of resultOf(single(rows, times), UNITS).estimates) {
          if (estimate.metric === 'confusion-matrix' || estimate.support === null) continue
          const own = before.get(estimate.id)
          if (own?.value == null) continue
          expect(estimate.value).toBeCloseTo(own.value, 12)
          expect(estimate.nEffective / own.nEffective).toBeCloseTo(1, 9)
          for (const end of ['lower', 'upper'] as const) {
            const [a, b] = [estimate.interval?.[end], own.interval?.[end]]
            if (a != null && b != null) expect(a).toBeCloseTo(b, 9)
          }
        }
      }),
      few,
    )
  })

  /** Each person is seen once in either group; alike: with the same decision. */
  const seenTwice = (alike: boolean, together: boolean) =>
    Array.from({ length: 200 }, (_, i): Row[] => {
      const first: Level = i % 2 === 0 ? '1' : '0'
      const odd = i % 10 === 0
      const second: Level = (first === '1') === (alike !== odd) ? '1' : '0'
      return [
        { group: 'a', decision: first, label: '1', n: 1, unit: `${i}` },
        { group: 'b', decision: second, label: '1', n: 1, unit: together ? `${i}` : `${i}-b` },
      ]
    }).flat()

  test('people in both groups who fare alike make the difference more certain, who fare otherwise less', () => {
    for (const [alike, narrower] of [
      [true, true],
      [false, false],
    ] as const) {
      const [apart, shared] = [resultOf(seenTwice(alike, false), UNITS), resultOf(seenTwice(alike, true), UNITS)]
      const of = (result: Result) => estimateOf(result, 'selectionRate', 'b', 'difference')
      expect(of(shared).value).toBe(of(apart).value)
      const quotient = width(of(shared)) / width(of(apart))
      expect(quotient < 1).toBe(narrower)
      // Nine in ten alike: the variance of the difference is that of one person's two decisions, about a tenth in all.
      if (alike) expect(quotient).toBeLessThan(0.6)
      else expect(quotient).toBeGreaterThan(1.3)
      for (const group of ['a', 'b']) {
        expect(width(estimateOf(shared, 'selectionRate', group))).toBeCloseTo(
          width(estimateOf(apart, 'selectionRate', group)),
          12,
        )
      }
    }
  })

  test('too few units: a value, no test and no verdict', () => {
    const rows: Row[] = ['a', 'b'].flatMap((group) =>
      Array.from(
        { length: 9 },
        (_, i): Row => ({
          group,
          decision: i % 2 === 0 ? '1' : '0',
          label: '1',
          n: 20,
          unit: `${group}${i}`,
        }),
      ),
    )
    const result = resultOf(rows, UNITS)
    expect(estimateOf(result, 'selectionRate', 'b', 'ratio').value).toBe(1)
    expect(estimateOf(result, 'selectionRate', 'b', 'ratio').pValue).toBeNull()
    expect(new Set(result.verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['notTestable']))
    expect(result.verdicts[0]?.because).toEqual({ code: 'TOO_FEW_UNITS', params: { units: 9 } })
  })

  test.each([
    [10, true],
    [29, true],
    [30, false],
  ])('%i units of each group: a warning, %s', (units, warned) => {
    const rows = ['a', 'b'].flatMap((group) =>
      Array.from({ length: units }, (_, i): Row => {
        return { group, decision: i % 2 === 0 ? '1' : '0', label: '1', n: 5, unit: `${group}${i}` }
      }),
    )
    const { warnings } = resultOf(rows, UNITS)
    const few = { code: 'WARNING_FEW_UNITS', params: { attribute: 'group', groups: ['a', 'b'] } }
    expect(warnings.filter(({ code }) => code === 'WARNING_FEW_UNITS')).toEqual(warned ? [few] : [])
  })
})

test('rounded counts: what is no share has its value, marked, and nothing that presumes the counts themselves', () => {
  const rows = (['a', 'b'] as const).flatMap((group) =>
    (['1', '0'] as const).flatMap((decision): Row[] => [
      { group, decision, label: '1', n: decision === '1' ? 300 : 100 },
      { group, decision, label: '0', n: group === 'a' ? 200 : 350 },
    ]),
  )
  const metrics = 'disparate-impact, equalized-odds'
  const [plain, rounded] = ['', ', rounded: { to: 10, rule: nearest }'].map((data) =>
    resultOf(rows, specOf({ data, metrics })),
  ) as [Result, Result]
  const uncertain = (one: Estimate) =>
    one.interval !== null && !/^(wilson|newcombe|koopman|log-wald)/.test(one.interval.method)
  const ids = plain.estimates.filter(uncertain).map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(3)
  const after = byId(rounded)
  for (const id of ids) {
    const own = after.get(id) as Estimate
    expect([own.interval, own.pValue, own.exactness], id).toEqual([null, null, 'rounded'])
    expect(own.value).not.toBeNull()
    if (own.comparator !== 'spread' && own.comparator !== 'minMaxRatio') {
      expect(own.remarks).toContainEqual({ code: 'ROUNDED_LIMITS_UNKNOWN', params: {} })
    }
  }
  // Shares carry the rounding themselves; their omnibus test would not.
  const spread = rounded.estimates.find(({ comparator }) => comparator === 'spread')
  expect([spread?.interval, spread?.pValue]).toEqual([null, null])
  expect(rounded.estimates.filter(({ exactness }) => exactness === 'exact')).toEqual([])
})

describe('a sample of a finite population', () => {
  const rows = (k: number): Row[] => [
    { group: 'a', decision: '1', label: '1', n: 40 * k },
    { group: 'a', decision: '0', label: '0', n: 60 * k },
    { group: 'b', decision: '1', label: '1', n: 30 * k },
    { group: 'b', decision: '0', label: '0', n: 70 * k },
  ]
  const sampled = (size: number) => specOf({ inference: `, population: sample, populationSize: ${size}` })

  test('the larger the part seen, the narrower the intervals, down to nothing', () => {
    const process = resultOf(rows(1), specOf())
    const results = [100_000, 1000, 400, 201].map((size) => resultOf(rows(1), sampled(size)))
    for (const comparator of ['value', 'difference', 'ratio']) {
      const widths = [process, ...results].map((result) => width(estimateOf(result, 'selectionRate', 'b', comparator)))
      for (const [i, own] of widths.slice(1).entries()) expect(own).toBeLessThan(widths[i] as number)
      expect(widths.at(-1)).toBeLessThan(0.2 * (widths[0] as number))
      const [first] = widths
      expect(widths[1]).toBeCloseTo(first as number, 2)
    }
    expect(estimateOf(results[1] as Result, 'selectionRate', 'b').interval?.method).toBe('wilson-finite-population')
    // Half the population: (N − n)/(N − 1) of the variance, on Wilson's interval of that many people.
    const half = estimateOf(results[2] as Result, 'selectionRate', 'b')
    const size = 100 / ((400 - 200) / (400 - 1))
    expect(half.interval?.lower).toBeCloseTo(wilson(0.3 * size, size, 0.95).lower, 12)
  })

  test('everyone seen: the gap is certain, and judged so', () => {
    const result = resultOf(rows(1), sampled(200))
    expect(width(estimateOf(result, 'selectionRate', 'b'))).toBeLessThan(1e-3)
    const verdict = result.verdicts.find(({ standard }) => standard === 'four-fifths')
    expect(verdict).toMatchObject({ verdict: 'misses', side: 'below' })
  })
})
