import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import { exaequo, folderOf, specOf } from './command.ts'

/** Waiting times in days, decimal commas: b waits 3 days longer than estimated, a as long. */
const WAITING = `g;jours;attente\n${Array.from({ length: 120 }, (_, i) => {
  const found = 10 + (i % 7) + (i % 10) / 10
  const [own, decided] = [found, found + ((i % 5) - 2) / 4]
  const comma = (x: number) => x.toFixed(2).replace('.', ',')
  return `a;${comma(decided)};${comma(own)}\nb;${comma(decided)};${comma(own + 3)}`
}).join('\n')}\n`

const amounts = (tolerance: number, more: Readonly<Record<string, string>> = {}) =>
  specOf({
    data: 'data: { source: data.csv, csv: { delimiter: ";", decimal: "," } }',
    roles: 'roles: { target: { column: attente }, prediction: { column: jours, favourable: lower } }',
    primary: 'primary: { group: meanError }',
    standards: `standards: [ { tolerance: { quantity: meanError, difference: ${tolerance} } } ]`,
    ...more,
  })

function run(spec: string, data: string, ...flags: string[]) {
  const folder = folderOf({ 'small.audit.yaml': spec, 'data.csv': data })
  const out = join(folder, 'out')
  const done = exaequo('run', join(folder, 'small.audit.yaml'), '--out', out, '--allow-outside', ...flags)
  const file = (name: string) => readFileSync(join(out, 'small', name), 'utf8')
  return { ...done, out, file, result: () => JSON.parse(file('restricted/result.json')) as Result }
}

describe('amounts, from a specification without a decision to a report', () => {
  // The mean errors are 3 days apart, known to about a tenth of a day.
  test.each([
    [1, 'misses'],
    [3, 'inconclusive'],
    [5, 'meets'],
  ] as const)('a tolerance of %s days on the mean error: %s', (tolerance, verdict) => {
    const { status, result } = run(amounts(tolerance), WAITING)
    expect(status).toBe(0)
    const [found] = result().verdicts
    expect(found).toMatchObject({ quantity: 'meanError', comparator: 'difference', region: [-tolerance, tolerance] })
    expect(found?.verdict).toBe(verdict)
    expect(found?.family.primary).toBe(true)
  })

  test('the terminal says days, not points; the reader finds no share of 1,000 people', () => {
    const { stdout, file } = run(
      amounts(1, { publication: 'publication: { public: true }' }),
      WAITING,
      '--locale',
      'fr',
    )
    expect(stdout).toContain('b / a −3,00 [')
    for (const page of ['restricted/report.fr.html', 'public/report.fr.html']) {
      expect(file(page)).not.toMatch(/Sur <bdi>1/)
      expect(file(page)).not.toContain('300,0')
    }
    expect(file('restricted/estimates.csv')).toContain('quantile@share=0.5')
  })

  test('the evidence alone gives the same bytes', () => {
    const { out, file } = run(amounts(1), WAITING)
    expect(exaequo('replay', join(out, 'small')).stdout).toBe(file('restricted/result.json'))
    expect(exaequo('verify', join(out, 'small')).status).toBe(0)
  })

  test('what is missing of an amount is said', () => {
    const { result } = run(amounts(1), `${WAITING}a;3,5;\nb;4,5;\n`)
    expect(result().warnings).toContainEqual({ code: 'WARNING_ROLE_MISSING', params: { column: 'attente', n: 2 } })
  })
})

describe('amounts of rows that come in units', () => {
  interface Row {
    readonly group: 'a' | 'b'
    readonly unit: number
    readonly weight: number
    readonly found: number
    /** Missing here and there. */
    readonly decided: number | null
  }
  /** 40 units, most with rows in both groups, a few in one; none like another. */
  const rowsOf = (weighted: boolean): Row[] =>
    Array.from({ length: 40 }, (_, unit) => unit).flatMap((unit) =>
      Array.from({ length: 1 + ((unit * 7) % 5) }, (_, k): Row => {
        const found = 100 + ((unit * 37) % 61) + ((k * 13) % 7)
        const group = unit % 6 === 0 ? 'a' : unit % 11 === 3 ? 'b' : (unit + k) % 2 === 0 ? 'a' : 'b'
        const error = ((unit * 29) % 17) - 8 + ((k * 5) % 3) / 4 + (group === 'b' ? 2.5 : 0)
        const weight = weighted ? 1 + ((unit + k) % 4) / 4 : 1
        return { group, unit, weight, found, decided: (unit + 3 * k) % 19 === 5 ? null : found + error }
      }),
    )
  const csv = (rows: readonly Row[]) =>
    `g,u,w,attente,jours\n${rows.map(({ group, unit, weight, found, decided }) => [group, `u${unit}`, weight, found, decided ?? ''].join()).join('\n')}\n`

  /** Of a group, from its rows alone: the units' distances from the mean, and the variance with leverages. */
  const byHand = (rows: readonly Row[], group: Row['group'], of: (row: Row) => number) => {
    const own = rows.filter((row) => row.group === group && row.decided !== null)
    const total = own.reduce((sum, { weight }) => sum + weight, 0)
    const mean = own.reduce((sum, row) => sum + row.weight * of(row), 0) / total
    const distance = new Map<number, number>()
    const weight = new Map<number, number>()
    for (const row of own) {
      distance.set(row.unit, (distance.get(row.unit) ?? 0) + row.weight * (of(row) - mean))
      weight.set(row.unit, (weight.get(row.unit) ?? 0) + row.weight)
    }
    const squares = [...distance.values()].reduce((sum, e) => sum + e * e, 0)
    const variance =
      [...distance].reduce((sum, [unit, e]) => sum + (e * e) / (1 - (weight.get(unit) ?? 0) / total), 0) / total ** 2
    return { mean, distance, squares, variance }
  }

  test.each([false, true])('as by hand from the rows, weighted: %s', (weighted) => {
    const rows = rowsOf(weighted)
    const spec = amounts(4, { data: 'data: { source: data.csv }' }).replace(
      'roles: {',
      `roles: { unit: { column: u }, ${weighted ? 'weight: { column: w }, ' : ''}`,
    )
    const { result, out, file } = run(spec, csv(rows))
    const { estimates, verdicts } = result()
    const error = ({ found, decided }: Row) => (decided ?? 0) - found
    const quantities: [string, (row: Row) => number][] = [
      ['meanPrediction', ({ decided }) => decided ?? 0],
      ['meanError', error],
      ['meanAbsoluteError', (row) => Math.abs(error(row))],
    ]
    for (const [quantity, of] of quantities) {
      const [a, b] = [byHand(rows, 'a', of), byHand(rows, 'b', of)]
      const shared = [...b.distance].reduce((sum, [unit, e]) => sum + e * (a.distance.get(unit) ?? 0), 0)
      const covariance = (shared / Math.sqrt(a.squares * b.squares)) * Math.sqrt(a.variance * b.variance)
      const t = (b.mean - a.mean) / Math.sqrt(a.variance + b.variance - 2 * covariance)
      const found = estimates.find((one) => one.quantity === quantity && one.comparator === 'difference')
      expect(found?.value).toBeCloseTo(b.mean - a.mean, 9)
      expect(found?.pValue?.statistic, quantity).toBeCloseTo(t, 8)
      expect(found?.interval?.method).toBe('welch-clustered')
      const value = estimates.find(
        (one) => one.quantity === quantity && one.comparator === 'value' && one.group.group === 'b',
      )
      expect(value?.interval?.method).toBe('student-clustered')
    }
    // The root of the mean squared error, by the delta method on its logarithm.
    const squares = byHand(rows, 'a', (row) => error(row) ** 2)
    const root = estimates.find(
      (one) => one.quantity === 'rootMeanSquareError' && one.comparator === 'value' && one.group.group === 'a',
    )
    const { lower, upper } = root?.interval ?? { lower: 0, upper: 0 }
    const half = Math.log((upper ?? 0) / (lower ?? 1)) / 2
    const critical = (half * 2 * squares.mean) / Math.sqrt(squares.variance)
    expect(root?.value).toBeCloseTo(Math.sqrt(squares.mean), 9)
    expect(critical).toBeGreaterThan(2.02)
    expect(critical).toBeLessThan(2.15)
    // Quantiles: with as many people as there are units, and units in both groups move together.
    const quantiles = estimates.filter(({ quantity }) => quantity === 'quantile')
    const methods = new Set(quantiles.flatMap(({ interval }) => (interval === null ? [] : [interval.method])))
    expect([...methods].sort()).toEqual(['sum-of-woodruff-units', 'woodruff-units'])
    // What no method covers has no interval.
    for (const { interval, pValue } of estimates.filter(({ quantity }) => /Determination|Distance/.test(quantity))) {
      expect([interval, pValue]).toEqual([null, null])
    }
    // Judged, and again from the evidence alone.
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['inconclusive'])
    expect(exaequo('replay', join(out, 'small')).stdout).toBe(file('restricted/result.json'))
  })

  test('fewer than ten units: values, no test and no verdict', () => {
    const spec = amounts(4, { data: 'data: { source: data.csv }' }).replace('roles: {', 'roles: { unit: { column: u },')
    const { result } = run(
      spec,
      csv(
        Array.from({ length: 120 }, (_, i): Row => {
          return { group: i % 2 === 0 ? 'a' : 'b', unit: i % 18, weight: 1, found: i % 7, decided: (i % 11) + 1 }
        }),
      ),
    )
    const error = result().estimates.find((one) => one.quantity === 'meanError' && one.comparator === 'difference')
    expect(error?.pValue).toBeNull()
    expect(result().verdicts).toMatchObject([
      { verdict: 'notTestable', because: { code: 'TOO_FEW_UNITS', params: { units: 9 } } },
    ])
  })
})

describe('a tolerance that cannot be', () => {
  const refused = (standard: string) =>
    run(specOf({ standards: `standards: [ { tolerance: { ${standard} } } ]` }), 'g,d\na,yes\nb,no\n')

  test('of 1 or more between rates', () => {
    const { status, stderr } = refused('quantity: selectionRate, difference: 1')
    expect(status).toBe(2)
    expect(stderr).toContain('SPEC_BOUND')
  })

  test('of nothing between amounts', () => {
    expect(refused('quantity: meanError, difference: 0').stderr).toContain('SPEC_FORM')
  })
})

describe('several classes', () => {
  const CLASSES = `g,given,found\n${Array.from({ length: 300 }, (_, i) => {
    const given = ['low', 'mid', 'high'][i % 3]
    return `a,${given},${given}\nb,${i % 2 === 0 ? 'low' : given},${given}`
  }).join('\n')}\n`
  const spec = (ordered: boolean, more: Readonly<Record<string, string>> = {}) =>
    specOf({
      roles: `roles: { classes: { column: given, truth: found, levels: [low, mid, high], ordered: ${ordered} } }`,
      ...more,
    })

  test('each class is judged, the summary names the class', () => {
    const { status, stdout, result } = run(spec(true), CLASSES)
    expect(status).toBe(0)
    expect(stdout).toContain('▲ group (low): b / a 2.0 [')
    const quantities = new Set(result().estimates.map(({ quantity }) => quantity))
    for (const name of ['classRate', 'classRecall', 'macroF1', 'totalVariation', 'cumulativeRate']) {
      expect([...quantities]).toContain(name)
    }
    expect([...quantities]).toContain('probabilityOfSuperiority')
  })

  test('without an order nothing is cumulated', () => {
    const { result } = run(spec(false), CLASSES)
    const outcome = result().outcomes.find(({ metric }) => metric === 'cumulative-rate')
    expect(outcome).toMatchObject({ status: 'notApplicable', reason: { code: 'CLASSES_NOT_ORDERED' } })
  })

  test('rows of one person widen the intervals of a class', () => {
    const rows = CLASSES.trimEnd().split('\n')
    // Ten rows each, all of one class: one person's worth of news instead of ten rows'.
    const who = (row: string, r: number) => `${row[0]}-${(r >> 1) % 3}-${Math.floor(r / 60)}`
    const units = [`${rows[0]},who`, ...rows.slice(1).map((row, r) => `${row},${who(row, r)}`)]
    const roles =
      spec(true)
        .match(/roles: .*/)?.[0]
        .replace('{ classes', '{ unit: { column: who }, classes') ?? ''
    const [plain, clustered] = [
      run(spec(true), CLASSES).result(),
      run(spec(true, { roles }), `${units.join('\n')}\n`).result(),
    ]
    const rate = ({ estimates }: Result) =>
      estimates.find(({ id }) => id.startsWith('class-rate/classRate@class=low/value/group=a'))
    expect(rate(clustered)?.value).toBe(rate(plain)?.value)
    expect(rate(clustered)?.interval?.method).toBe('wilson-clustered')
    const width = (result: Result) => {
      const { lower = 0, upper = 0 } = rate(result)?.interval ?? {}
      return (upper ?? 0) - (lower ?? 0)
    }
    expect(width(clustered) / width(plain)).toBeGreaterThan(2.5)
    const f1 = clustered.estimates.find(({ id }) => id.startsWith('macro-f1/macroF1/value/group=b'))
    expect(f1?.interval?.method).toBe('bootstrap-percentile-clustered')
  })
})
