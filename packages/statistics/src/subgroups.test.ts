import fc from 'fast-check'
import { expect, test } from 'vitest'
import fixture from './fixtures/interaction.json' with { type: 'json' }
import {
  benjaminiYekutieli,
  breslowDay,
  conjunctions,
  fisherExact,
  interactionTest,
  pearsonChiSquared2x2,
  randomSource,
  scanSubgroups,
} from './index.ts'

const agree = (found: number | null | undefined, wanted: number, relative: number, what: unknown = ''): void => {
  if (found == null || !(Math.abs(found - wanted) <= relative * Math.abs(wanted))) {
    expect.fail(`${JSON.stringify(what)}: found ${found}, wanted ${wanted}`)
  }
}

test('the highest interaction: statsmodels, and fractions for the exact test', () => {
  for (const { positives, totals, expected, square, p } of fixture.score) {
    const found = interactionTest({ positives, totals })
    expect(found.method).toBe('score')
    agree(found.expected, expected, 1e-9)
    agree((found.z ?? 0) ** 2, square, 1e-8)
    agree(found.p, p, 1e-7)
  }
  for (const { positives, totals, p } of fixture.exact) {
    const found = interactionTest({ positives, totals })
    expect(found.method).toBe('exact')
    agree(found.p, p, 1e-9)
  }
})

const counts = (cells: number, most: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: most }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([n, rate]) => ({ n, x: Math.round(n * rate) })),
    { minLength: cells, maxLength: cells },
  )

test('one condition: Pearson’s test, or Fisher’s where counts are small', () => {
  fc.assert(
    fc.property(counts(2, 60), ([other, own]) => {
      if (!own || !other) return
      const found = interactionTest({ positives: [other.x, own.x], totals: [other.n, own.n] })
      if (found.p === null) {
        expect([own.n, other.n, own.x + other.x, own.n + other.n - own.x - other.x]).toContain(0)
        return
      }
      const { statistic, p } = pearsonChiSquared2x2(own.x, own.n, other.x, other.n)
      expect((found.z ?? 9) ** 2).toBeCloseTo(statistic ?? 0, 7)
      expect(Math.sign(found.z ?? 0)).toBe(
        Math.sign(Math.abs(found.z ?? 0) < 1e-9 ? (found.z ?? 0) : own.x / own.n - other.x / other.n),
      )
      expect(found.p).toBeCloseTo(found.method === 'exact' ? fisherExact(own.x, own.n, other.x, other.n) : (p ?? 9), 7)
      expect(found.expected).toBeCloseTo((own.x + other.x) / (own.n + other.n), 8)
    }),
  )
})

test('the order of conditions changes nothing; another outcome or the other level turns the sign', () => {
  fc.assert(
    fc.property(counts(8, 80), (cells) => {
      const [positives, totals] = [cells.map(({ x }) => x), cells.map(({ n }) => n)]
      const found = interactionTest({ positives, totals })
      const exchange = (column: readonly number[]) =>
        column.map((_, cell) => column[(cell & 1) * 4 + (cell & 2) + ((cell >> 2) & 1)] as number)
      const turned = interactionTest({ positives: exchange(positives), totals: exchange(totals) })
      const complement = interactionTest({ positives: cells.map(({ n, x }) => n - x), totals })
      const otherLevel = (column: readonly number[]) => column.map((_, cell) => column[cell ^ 1] as number)
      const mirrored = interactionTest({ positives: otherLevel(positives), totals: otherLevel(totals) })
      if (found.z === null) {
        for (const other of [turned, complement, mirrored]) expect(other.reason).toBe('noVariation')
        return
      }
      expect(turned.z).toBeCloseTo(found.z, 6)
      for (const other of [complement, mirrored]) {
        expect(other.z ?? 99).toBeCloseTo(-found.z, 6)
        expect(other.p ?? 9).toBeCloseTo(found.p ?? 0, 6)
      }
    }),
  )
})

test('two conditions: whether two odds ratios are equal, near Breslow–Day', () => {
  const { z } = interactionTest({ positives: [300, 180, 220, 260], totals: [900, 500, 700, 480] })
  const day = breslowDay([
    { x1: 180, n1: 500, x0: 300, n0: 900 },
    { x1: 260, n1: 480, x0: 220, n0: 700 },
  ])
  expect((z ?? 0) ** 2 / (day.statistic ?? 1)).toBeCloseTo(1, 2)
})

test('no other table: no test', () => {
  expect(interactionTest({ positives: [3, 0], totals: [9, 0] })).toMatchObject({
    rate: null,
    p: null,
    reason: 'noVariation',
  })
  // The second condition is implied by the first.
  expect(interactionTest({ positives: [3, 0, 2, 4], totals: [9, 0, 7, 8] })).toMatchObject({
    p: null,
    reason: 'noVariation',
  })
  expect(() => interactionTest({ positives: [1, 2, 3], totals: [4, 4, 4] })).toThrow(RangeError)
})

/** Rows drawn with independent levels and a logit of one's own; identical rows are not joined. */
function draw(rows: number, sizes: readonly number[], logit: (row: readonly number[]) => number, stream: string) {
  const random = randomSource(4, stream)
  const levels = sizes.map(() => new Int32Array(rows))
  const positives = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const own = sizes.map((size, a) => {
      const level = Math.floor(random.uniform() * size)
      ;(levels[a] as Int32Array)[row] = level
      return level
    })
    positives[row] = random.uniform() < 1 / (1 + Math.exp(-logit(own))) ? 1 : 0
  }
  return { levels, positives, totals: new Float64Array(rows).fill(1) }
}

test('parents explain their children: only the planted attribute and the planted pair remain', () => {
  const cells = draw(
    30_000,
    [4, 3, 2, 5],
    ([a, b, , d]) => -0.5 + (a === 1 ? 0.8 : 0) + (b === 2 && d === 3 ? 0.9 : 0),
    'planted',
  )
  const { subgroups } = scanSubgroups(cells, { depth: 3, leastPeople: 50 })
  const adjusted = benjaminiYekutieli(subgroups.map(({ p }) => p ?? 1))
  const found = subgroups.filter((_, i) => (adjusted[i] as number) < 0.05)
  const names = found.map(({ conditions }) =>
    conditions.map(({ attribute, level }) => `${attribute}=${level}`).join(' '),
  )
  expect(names).toContain('0=1')
  expect(names).toContain('1=2 3=3')
  // Crude rates of the children of 0=1 are high as well: none is named. Levels beside a planted one lie lower than the rest.
  for (const name of names.filter((name) => name.includes(' '))) expect(name).toMatch(/1=\d 3=\d/)
  const crude = subgroups.find(
    ({ conditions: [first, second] }) => first?.attribute === 0 && first.level === 1 && second?.attribute === 1,
  )
  expect((crude?.rate ?? 0) - (crude?.rest.positives ?? 0) / (crude?.rest.total ?? 1)).toBeGreaterThan(0.1)
  expect(Math.abs((crude?.rate ?? 0) - (crude?.expected ?? 1))).toBeLessThan(0.04)
})

test('nothing planted: p-values are uniform', () => {
  const cells = draw(20_000, [5, 5, 5, 4, 4, 3], ([a, b]) => -1 + 0.3 * (a as number) - 0.2 * (b as number), 'additive')
  const { subgroups } = scanSubgroups(cells, { depth: 3, leastPeople: 50 })
  const deeper = subgroups.filter(({ conditions }) => conditions.length > 1).map(({ p }) => p ?? 1)
  expect(deeper.length).toBeGreaterThan(1500)
  for (const alpha of [0.01, 0.05, 0.2, 0.5]) {
    const share = deeper.filter((p) => p <= alpha).length / deeper.length
    expect(share, `${alpha}`).toBeLessThan(alpha * 1.25 + 0.01)
    expect(share, `${alpha}`).toBeGreaterThan(alpha * 0.6)
  }
})

test('hypotheses are fixed by margins: two levels ask once, duplicates go, outcomes do not matter', () => {
  const { levels, totals, positives } = draw(4000, [2, 3, 4], () => 0, 'margins')
  const copy = levels[1] as Int32Array
  const repeated = { levels: [...levels, copy.map((level) => 2 - level)], totals, positives }
  const options = { depth: 2, leastPeople: 50 }
  const found = conjunctions(repeated, options)
  const single = found.kept.filter(({ conditions }) => conditions.length === 1)
  // One of two levels, three of three, four of four; the copy gives nothing new.
  expect(single).toHaveLength(8)
  expect(found.duplicates).toBeGreaterThanOrEqual(3)
  const pairs = found.kept.filter(({ conditions }) => conditions.length === 2)
  expect(pairs).toHaveLength(1 * 3 + 1 * 4 + 3 * 4)
  const other = conjunctions({ ...repeated, positives: positives.map((x) => 1 - x) }, options)
  expect(other.kept.map(({ conditions }) => conditions)).toEqual(found.kept.map(({ conditions }) => conditions))
  expect(conjunctions(repeated, { depth: 2, leastPeople: 1e6 })).toMatchObject({ kept: [] })
  for (const { conditions, positives: x, totals: n } of found.kept) {
    expect(n.reduce((sum, cell) => sum + cell, 0)).toBe(4000)
    const met = (row: number): number =>
      conditions.reduce(
        (mask, { attribute, level }, i) => mask | (Number(repeated.levels[attribute]?.[row] === level) << i),
        0,
      )
    const wanted = new Float64Array(n.length)
    const wantedPositives = new Float64Array(n.length)
    for (let row = 0; row < 4000; row++) {
      wanted[met(row)] = (wanted[met(row)] as number) + 1
      wantedPositives[met(row)] = (wantedPositives[met(row)] as number) + (positives[row] as number)
    }
    expect([...n]).toEqual([...wanted])
    expect([...x]).toEqual([...wantedPositives])
  }
})

test('splitting cells changes nothing', () => {
  const { levels, totals, positives } = draw(1500, [2, 3, 3], ([a]) => (a ? 0.5 : 0), 'splitting')
  const joint = new Map<string, { at: number[]; n: number; x: number }>()
  for (let row = 0; row < 1500; row++) {
    const at = levels.map((column) => column[row] as number)
    const cell = joint.get(at.join()) ?? { at, n: 0, x: 0 }
    joint.set(at.join(), cell)
    cell.n += 1
    cell.x += positives[row] as number
  }
  const cells = [...joint.values()]
  const joined = {
    levels: levels.map((_, a) => cells.map(({ at }) => at[a] as number)),
    totals: cells.map(({ n }) => n),
    positives: cells.map(({ x }) => x),
  }
  const options = { depth: 3, leastPeople: 20 }
  expect(scanSubgroups(joined, options)).toEqual(scanSubgroups({ levels, totals, positives }, options))
})

test('12 attributes of 6 levels to depth 3, 100,000 rows of their own: well under 10 seconds', () => {
  const cells = draw(100_000, new Array(12).fill(6), ([a]) => -1 + 0.1 * (a as number), 'speed')
  // Processor time, so that a busy machine fails nothing.
  const start = process.cpuUsage()
  const { subgroups, belowFloor, duplicates } = scanSubgroups(cells, { depth: 3, leastPeople: 50 })
  const adjusted = benjaminiYekutieli(subgroups.map(({ p }) => p ?? 1))
  const seconds = process.cpuUsage(start).user / 1e6
  expect(subgroups.length + belowFloor + duplicates).toBe(72 + 66 * 36 + 220 * 216)
  expect(adjusted).toHaveLength(subgroups.length)
  expect(seconds).toBeLessThan(10)
})
