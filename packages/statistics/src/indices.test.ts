import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import fixture from './fixtures/indices.json' with { type: 'json' }
import { association, type BenefitCell, betweenGroups, differentialFairness, generalisedEntropy } from './index.ts'

const agree = (found: number | null | undefined, wanted: number, relative: number, what: unknown = ''): void => {
  if (found == null || !(Math.abs(found - wanted) <= relative * Math.abs(wanted))) {
    expect.fail(`${JSON.stringify(what)}: found ${found}, wanted ${wanted}`)
  }
}
const cell = (benefit: number, n: number): BenefitCell => ({ benefit, weight: n, weightSquared: n })
const cells = (counts: readonly number[]) => counts.map((n, benefit) => cell(benefit, n))
const sum = (x: readonly number[]): number => x.reduce((all, value) => all + value, 0)

test('benefits and outcomes: AIF360', () => {
  for (const { counts, entropy2, theil, between2 } of fixture.entropy) {
    const all = counts.flatMap(cells)
    agree(generalisedEntropy(all, 2, 0.95).value, entropy2, 1e-12)
    agree(generalisedEntropy(all, 1, 0.95).value, theil, 1e-12)
    agree(betweenGroups(counts.map(cells), 2).between, between2, 1e-12)
  }
  for (const { counts, smoothed } of fixture.fairness) agree(differentialFairness(counts, 0.95).value, smoothed, 1e-12)
})

test('benefits: the small tables of AIF360 and smclarify (peers, section 4)', () => {
  // Labels 1,0,0,1,0,0,1,0,1,1; two undue noes and two undue yeses among ten.
  const first = [[cell(1, 2)], [cell(1, 2), cell(2, 2)], [cell(1, 2), cell(0, 2)]]
  agree(generalisedEntropy(first.flat(), 2, 0.95).value, 0.2, 1e-12)
  agree(generalisedEntropy(first.flat(), 1, 0.95).value, 0.4 * Math.LN2, 1e-12)
  const means = (b: readonly number[]) => b.map((benefit) => [cell(benefit, 1)])
  agree(
    generalisedEntropy(means([1, 1, 1.25, 1.25, 1.25, 1.25, 0.75, 0.75, 0.75, 0.75]).flat(), 2, 0.95).value,
    sum([1, 1, 1.25, 1.25, 1.25, 1.25, 0.75, 0.75, 0.75, 0.75].map((b) => b * b - 1)) / 20,
    1e-12,
  )
  // Labels 0,1,1,1,1,0,0,0,1,0,0,0 and decisions 1,1,1,0,0,0,1,1,0,1,0,0.
  agree(generalisedEntropy(cells([3, 5, 4]), 2, 0.95).value, 0.24556213, 1e-7)
})

test('indices without an answer', () => {
  expect(generalisedEntropy([], 2, 0.95)).toMatchObject({ value: null, reason: 'noPeople' })
  expect(generalisedEntropy([cell(0, 4)], 2, 0.95).reason).toBe('zeroDenominator')
  expect(generalisedEntropy([cell(0, 4), cell(1, 1)], 0, 0.95).reason).toBe('unbounded')
  expect(generalisedEntropy([cell(1, 4)], 2, 0.95)).toMatchObject({ value: 0, lower: null, reason: 'noVariation' })
  expect(() => generalisedEntropy([cell(-1, 1)], 2, 0.95)).toThrow(RangeError)
  expect(betweenGroups([[cell(1, 3)], [cell(1, 2)]], 2)).toMatchObject({
    between: 0,
    share: null,
    reason: 'noVariation',
  })
  expect(betweenGroups([], 2)).toMatchObject({ between: null, reason: 'noPeople' })
  expect(differentialFairness([[1, 2]], 0.95)).toMatchObject({ value: null, reason: 'oneGroup' })
  expect(differentialFairness([], 0.95)).toMatchObject({ value: null, reason: 'noPeople' })
  expect(
    differentialFairness(
      [
        [0, 9],
        [3, 4],
      ],
      0.95,
      { concentration: 0 },
    ),
  ).toMatchObject({ value: null, reason: 'unbounded' })
  expect(
    differentialFairness(
      [
        [0, 9],
        [3, 4],
      ],
      0.95,
    ),
  ).toMatchObject({ upper: null, reason: null })
  expect(association([[3, 4]])).toMatchObject({ statistic: null, cramersV: null, reason: 'noVariation' })
  expect(association([]).reason).toBe('noPeople')
})

test('tables: SciPy, scikit-learn', () => {
  for (const { table, ...wanted } of fixture.tables) {
    const found = association(table)
    agree(found.statistic, wanted.statistic, 1e-12)
    agree(found.p, wanted.p, 1e-9)
    agree(found.cramersV, wanted.cramersV, 1e-12)
    agree(found.mutualInformation, wanted.mutualInformation, 1e-11)
    expect(found.cramersVCorrected ?? 9).toBeLessThan(wanted.cramersV)
    const padded = [...table.map((row) => [0, ...row]), new Array((table[0]?.length ?? 0) + 1).fill(0)]
    expect(association(padded).statistic).toBeCloseTo(wanted.statistic, 10)
    expect(association(padded).degreesOfFreedom).toBe(found.degreesOfFreedom)
  }
  const full = association([
    [5, 0],
    [0, 9],
  ])
  expect(full.cramersV).toBe(1)
  agree(full.mutualInformation, -(5 / 14) * Math.log(5 / 14) - (9 / 14) * Math.log(9 / 14), 1e-12)
})

const folder = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url))
const present = existsSync(`${folder}adult_lr/golden.json`)
if (!present) console.warn('../shared/cases is absent: its golden numbers of entropy are not compared here.')

test.runIf(present).each(['adult_lr', 'law_school_bar', 'compas_two_years_full', 'bank_yes_no'])(
  'golden numbers: %s',
  (name) => {
    const golden = JSON.parse(readFileSync(`${folder}${name}/golden.json`, 'utf8'))
    let compared = 0
    for (const audit of Object.values<{
      groups: Record<string, Record<string, number>>
      overall?: Record<string, number>
      summary: Record<string, number>
    }>(golden.audits)) {
      const { tp = 0, fp = 0, fn = 0, tn = 0 } = audit.overall ?? {}
      const all = [cell(2, fp), cell(1, tp + tn), cell(0, fn)]
      for (const [key, alpha] of [
        ['generalized_entropy_index_alpha2', 2],
        ['theil_index', 1],
      ] as const) {
        const wanted = audit.summary[key]
        if (typeof wanted !== 'number') continue
        agree(generalisedEntropy(all, alpha, 0.95).value, wanted, 1e-12)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(1)
  },
)

const people = fc.array(fc.tuple(fc.double({ min: 0.05, max: 5, noNaN: true }), fc.integer({ min: 1, max: 40 })), {
  minLength: 2,
  maxLength: 12,
})

test('entropy: scale of benefits, replication and splitting change nothing; groups split it in two', () => {
  fc.assert(
    fc.property(
      people,
      fc.constantFrom(0, 1, 2, 0.5),
      fc.double({ min: 0.1, max: 9, noNaN: true }),
      (all, alpha, factor) => {
        const base = generalisedEntropy(
          all.map(([b, n]) => cell(b, n)),
          alpha,
          0.95,
        )
        const scaled = generalisedEntropy(
          all.map(([b, n]) => cell(b * factor, n)),
          alpha,
          0.95,
        )
        const triple = generalisedEntropy(
          all.map(([b, n]) => cell(b, 3 * n)),
          alpha,
          0.95,
        )
        const split = generalisedEntropy(
          all.flatMap(([b, n]) => [cell(b, 1), cell(b, n - 1)]),
          alpha,
          0.95,
        )
        for (const other of [scaled, triple, split]) expect(other.value ?? 9).toBeCloseTo(base.value ?? 0, 10)
        expect(scaled.standardError ?? 9).toBeCloseTo(base.standardError ?? 0, 8)
        expect(split.standardError ?? 9).toBeCloseTo(base.standardError ?? 0, 8)
        const groups = [all.slice(0, 1), all.slice(1)].map((group) => group.map(([b, n]) => cell(b, n)))
        const { total, between, within } = betweenGroups(groups, alpha)
        expect(between ?? 9).toBeLessThanOrEqual((total ?? 0) + 1e-12)
        expect(within ?? -9).toBeGreaterThanOrEqual(-1e-12)
      },
    ),
  )
})

test('the error of the entropy is that of moving one weight at a time', () => {
  for (const alpha of [0, 1, 2, 0.5]) {
    const all = [cell(0.5, 30), cell(1, 40), cell(2, 25), cell(3.5, 5)]
    const at = (which: number, by: number): number =>
      generalisedEntropy(
        all.map((c, i) => (i === which ? { ...c, weight: c.weight + by } : c)),
        alpha,
        0.95,
      ).value as number
    const influences = all.map((c, i) => ({ n: c.weight, d: (at(i, 1e-3) - at(i, -1e-3)) / 2e-3 }))
    const wanted = Math.sqrt((100 / 99) * sum(influences.map(({ n, d }) => n * d * d)))
    agree(generalisedEntropy(all, alpha, 0.95).standardError, wanted, 1e-5, alpha)
  }
})

test('differential fairness: two outcomes may be exchanged, the order of groups does not matter, the interval holds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 2, maxLength: 5 }), (groups) => {
      const found = differentialFairness(groups, 0.95)
      if (found.value === null) return
      expect(found.value).toBeGreaterThanOrEqual(0)
      const turned = differentialFairness(
        [...groups].reverse().map(([a, b]) => [b, a] as const),
        0.95,
      )
      expect(turned.value).toBeCloseTo(found.value, 12)
      expect(turned.lower ?? 9).toBeCloseTo(found.lower ?? 0, 10)
      const plain = differentialFairness(groups, 0.95, { concentration: 0 })
      if (plain.value === null) return
      expect(found.lower ?? 9).toBeLessThanOrEqual(plain.value + 1e-12)
      expect(found.upper ?? 99).toBeGreaterThanOrEqual(plain.value - 1e-12)
    }),
  )
})
