import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import fixture from './fixtures/ranking.json' with { type: 'json' }
import {
  auc,
  aucDifference,
  criticalValue,
  newcombeSuperiority,
  normalAbove,
  placements,
  randomSource,
} from './index.ts'

const agree = (found: number | null | undefined, wanted: number, relative: number, what: unknown = ''): void => {
  if (found == null || !(Math.abs(found - wanted) <= relative * Math.abs(wanted))) {
    expect.fail(`${JSON.stringify(what)}: found ${found}, wanted ${wanted}`)
  }
}
const exact = (length: number) => ({ singleValued: new Uint8Array(length).fill(1) })

test('AUC and its variance: pROC, scikit-learn', () => {
  for (const { positives, negatives, ...wanted } of fixture.auc) {
    const found = auc({ positives, negatives, ...exact(positives.length) }, 0.95)
    agree(found.value, wanted.value, 1e-12)
    agree(found.value, wanted.sklearn, 1e-12)
    agree((found.standardError ?? 0) ** 2, wanted.variance, 1e-11)
    expect(found.bound).toBe(0)
    expect(found.method).toBe('delong-logit')
    const logit = (p: number): number => Math.log(p / (1 - p))
    const half = (criticalValue(0.95) * Math.sqrt(wanted.variance)) / (wanted.value * (1 - wanted.value))
    agree(logit(found.lower ?? 0), logit(wanted.value) - half, 1e-9)
    agree(logit(found.upper ?? 0), logit(wanted.value) + half, 1e-9)
    const { weightedPositives, weightedNegatives, positivesSquared, negativesSquared } = wanted
    const squares = { positivesSquared, negativesSquared, ...exact(positives.length) }
    const weighted = auc({ positives: weightedPositives, negatives: weightedNegatives, ...squares }, 0.95)
    agree(weighted.value, wanted.weighted, 1e-12)
    expect(weighted.standardError ?? 0).toBeGreaterThan(0)
  }
})

test('Newcombe, method 5', () => {
  for (const { value, n1, n0, interval } of fixture.newcombe) {
    const found = newcombeSuperiority(value, n1, n0, criticalValue(0.95))
    expect(found.lower).toBeCloseTo(interval[0] as number, 11)
    expect(found.upper).toBeCloseTo(interval[1] as number, 11)
  }
  const separated = auc({ positives: [0, 30], negatives: [30, 0], singleValued: [1, 1] }, 0.95)
  expect(separated).toMatchObject({ value: 1, standardError: 0, upper: 1, method: 'newcombe-5' })
  expect(separated.lower ?? 1).toBeLessThan(0.99)
  expect(auc({ positives: [3, 6], negatives: [30, 9] }, 0.95).method).toBe('newcombe-5')
})

const folder = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url))
const present = existsSync(`${folder}adult_lr/golden.json`)
if (!present) console.warn('../shared/cases is absent: its golden numbers of AUC are not compared here.')

test.runIf(present).each(['adult_lr', 'adult_weighted', 'law_school_bar', 'bank_yes_no'])(
  'golden numbers: %s',
  (name) => {
    const golden = JSON.parse(readFileSync(`${folder}${name}/golden.json`, 'utf8'))
    const [head = '', ...lines] = readFileSync(`${folder}${name}/data.csv`, 'utf8').trim().split('\n')
    const column = (key: string): number => head.trim().split(',').indexOf(key)
    const label = { income: '>50K', pass_bar: '1.0', y: 'yes' } as Record<string, string>
    const key = Object.keys(label).find((name) => column(name) >= 0) as string
    const rows = lines.map((line) => line.trim().split(','))
    let compared = 0
    for (const [attribute, audit] of Object.entries<{ groups: Record<string, { auc?: number }> }>(golden.audits)) {
      const columns = (golden.input.audits[attribute] as string[]).map(column)
      for (const [level, { auc: wanted }] of Object.entries(audit.groups)) {
        if (typeof wanted !== 'number') continue
        const bins = new Map<number, [number, number, number, number]>()
        for (const row of rows) {
          if (columns.map((at) => row[at]).join('|') !== level) continue
          const weight = name === 'adult_weighted' ? Number(row[column('fnlwgt')]) : 1
          const bin = bins.get(Number(row[column('score')])) ?? [0, 0, 0, 0]
          bins.set(Number(row[column('score')]), bin)
          const side = row[column(key)] === label[key] ? 0 : 1
          bin[side] += weight
          bin[side === 0 ? 2 : 3] += weight * weight
        }
        const sorted = [...bins].sort(([a], [b]) => a - b).map(([, bin]) => bin)
        const [positives, negatives, positivesSquared, negativesSquared] = [0, 1, 2, 3].map((at) =>
          sorted.map((bin) => bin[at] as number),
        ) as [number[], number[], number[], number[]]
        const squares = { positivesSquared, negativesSquared, ...exact(sorted.length) }
        agree(auc({ positives, negatives, ...squares }, 0.95).value, wanted, 1e-12, `${attribute}/${level}`)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(3)
  },
)

test('without a class there is no AUC', () => {
  expect(auc({ positives: [0, 0], negatives: [1, 2] }, 0.95)).toMatchObject({ value: null, reason: 'noPositives' })
  expect(auc({ positives: [3, 0], negatives: [0, 0] }, 0.95)).toMatchObject({ value: null, reason: 'noNegatives' })
  expect(auc({ positives: [], negatives: [] }, 0.95)).toMatchObject({ value: null, lower: null, reason: 'noPeople' })
  const none = { positives: [0, 0], negatives: [1, 2] }
  expect(aucDifference(none, none, 0.95)).toMatchObject({ value: null, p: null, reason: 'noPositives' })
})

test('the difference: interval and test never disagree, and a bound hides a difference within it', () => {
  const one = { positives: [2, 9, 30, 44], negatives: [60, 30, 20, 9], singleValued: [1, 1, 1, 1] }
  const other = { positives: [9, 12, 30, 24], negatives: [50, 40, 20, 19], singleValued: [1, 1, 1, 1] }
  const { value, p } = aucDifference(one, other, 0.95)
  expect(p ?? 1).toBeLessThan(0.05)
  const at = aucDifference(one, other, 1 - (p ?? 1))
  expect(Math.min(Math.abs(at.lower ?? 1), Math.abs(at.upper ?? 1))).toBeLessThan(1e-9)
  const z = (value ?? 0) / Math.hypot(auc(one, 0.95).standardError ?? 0, auc(other, 0.95).standardError ?? 0)
  // Near Wald's test where groups are large enough.
  expect(p ?? 1).toBeCloseTo(2 * normalAbove(Math.abs(z)), 2)
  const mixed = aucDifference({ ...one, singleValued: [0, 0, 0, 0] }, other, 0.95)
  expect(mixed.bound ?? 0).toBeGreaterThan(0.05)
  expect(mixed.p ?? 0).toBeGreaterThan(p ?? 1)
  expect(mixed.upper ?? 0).toBeGreaterThan(aucDifference(one, other, 0.95).upper ?? 1)
  expect(aucDifference(one, one, 0.95)).toMatchObject({ value: 0, p: 1 })
})

const counts = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 2, maxLength: 12 })

test('equal weights of any size change nothing', () => {
  fc.assert(
    fc.property(counts, fc.double({ min: 0.1, max: 20, noNaN: true }), (bins, weight) => {
      const [positives, negatives] = [bins.map(([a]) => a), bins.map(([, b]) => b)]
      const times = (side: readonly number[], by: number) => side.map((n) => n * by)
      const plain = auc({ positives, negatives }, 0.95)
      const weighted = auc(
        {
          positives: times(positives, weight),
          negatives: times(negatives, weight),
          positivesSquared: times(positives, weight ** 2),
          negativesSquared: times(negatives, weight ** 2),
        },
        0.95,
      )
      for (const key of ['value', 'bound', 'standardError', 'lower', 'upper'] as const) {
        if (plain[key] === null) expect(weighted[key]).toBeNull()
        else expect(weighted[key] ?? 9).toBeCloseTo(plain[key], 9)
      }
    }),
  )
})

test('turning the scores round, or the labels, mirrors; merging bins stays within the bound', () => {
  fc.assert(
    fc.property(counts, fc.nat(10), (bins, cut) => {
      const [positives, negatives] = [bins.map(([a]) => a), bins.map(([, b]) => b)]
      const found = auc({ positives, negatives, ...exact(bins.length) }, 0.95)
      const reversed = [...bins].reverse()
      const turned = auc({ positives: reversed.map(([a]) => a), negatives: reversed.map(([, b]) => b) }, 0.95)
      if (found.value === null) return
      expect(found.value + (turned.value ?? 9)).toBeCloseTo(1, 12)
      const swapped = placements({ one: negatives, other: positives })
      expect(found.value + (swapped.value ?? 9)).toBeCloseTo(1, 12)
      expect(swapped.variance ?? 0).toBeCloseTo((found.standardError ?? 0) ** 2, 12)
      expect(found.lower ?? 9).toBeLessThanOrEqual(found.value + 1e-12)
      expect(found.upper ?? -9).toBeGreaterThanOrEqual(found.value - 1e-12)
      const at = 1 + (cut % (bins.length - 1))
      const merge = (side: readonly number[]) => [
        ...side.slice(0, at - 1),
        (side[at - 1] ?? 0) + (side[at] ?? 0),
        ...side.slice(at + 1),
      ]
      const singleValued = new Uint8Array(bins.length - 1).fill(1)
      singleValued[at - 1] = 0
      const merged = auc({ positives: merge(positives), negatives: merge(negatives), singleValued }, 0.95)
      expect(Math.abs((merged.value ?? 9) - found.value)).toBeLessThanOrEqual((merged.bound ?? 0) + 1e-12)
    }),
  )
})

test('coverage of the interval, and size of the test, small and unequal classes', () => {
  const random = randomSource(1, 'auc coverage')
  const levels = 6
  const draw = (n: number, shift: number): number[] => {
    const bins = new Array<number>(levels).fill(0)
    for (let i = 0; i < n; i++) {
      // A sum of uniforms on a few levels: P(one > other) is found below by enumeration.
      const at = Math.min(levels - 1, Math.floor((random.uniform() + random.uniform()) * 2 + shift * random.uniform()))
      bins[at] = (bins[at] ?? 0) + 1
    }
    return bins
  }
  const truth = placements({ one: draw(400_000, 2), other: draw(400_000, 0) }).value ?? 0
  for (const [n1, n0] of [
    [8, 60],
    [20, 20],
    [100, 300],
  ] as const) {
    let [covered, rejected] = [0, 0]
    const times = 2000
    for (let i = 0; i < times; i++) {
      const one = { positives: draw(n1, 2), negatives: draw(n0, 0), ...exact(levels) }
      const other = { positives: draw(n1, 2), negatives: draw(n0, 0), ...exact(levels) }
      const { lower, upper } = auc(one, 0.95)
      if ((lower ?? 9) <= truth && truth <= (upper ?? -9)) covered++
      if ((aucDifference(one, other, 0.95).p ?? 1) <= 0.05) rejected++
    }
    expect(covered / times, `coverage ${n1}/${n0}`).toBeGreaterThan(0.92)
    expect(rejected / times, `false alarms ${n1}/${n0}`).toBeLessThan(0.065)
  }
})
