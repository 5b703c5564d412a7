import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countsAt, probabilityBelow, staircase } from './exact-tail.ts'
import { binomialProbability, binomialRange, criticalValue, statisticOf, thresholdTest } from './index.ts'

const BENCHES = [
  ['ratio', 0.5],
  ['ratio', 0.8],
  ['ratio', 1],
  ['ratio', 1.25],
  ['ratio', 2],
  ['difference', 0.05],
  ['difference', -0.05],
  ['difference', 0.3],
] as const

test.each(BENCHES)(
  'what the staircase rests on: the %s statistic at %d rises with x1 and falls with x0',
  (...bench) => {
    const [comparator, threshold] = bench
    const sizes = [1, 2, 3, 7, 20, 45, 300]
    for (const n1 of sizes) {
      for (const n0 of sizes) {
        const statistic = statisticOf(comparator, n1, n0, threshold)
        const [step1, step0] = [Math.ceil(n1 / 45), Math.ceil(n0 / 45)]
        for (let x1 = 0; x1 <= n1; x1 += step1) {
          for (let x0 = 0; x0 <= n0; x0 += step0) {
            const z = statistic(x1, x0)
            if (!Number.isFinite(z)) expect.fail(`${z} at ${x1}/${n1}, ${x0}/${n0}`)
            if (x1 < n1 && statistic(x1 + 1, x0) < z - 1e-12) expect.fail(`falls with x1 at ${x1}/${n1}, ${x0}/${n0}`)
            if (x0 < n0 && statistic(x1, x0 + 1) > z + 1e-12) expect.fail(`rises with x0 at ${x1}/${n1}, ${x0}/${n0}`)
          }
        }
      }
    }
  },
)

test.each([
  [3, 20, 31, 1000],
  [0, 200, 4, 150],
  [31, 40, 160, 170],
  [2, 900, 1, 12],
  [12, 12, 700, 700],
] as const)('the walk equals the double sum, whichever range is wider: %d/%d against %d/%d', (x1, n1, x0, n0) => {
  for (const [comparator, threshold] of BENCHES) {
    const statistic = statisticOf(comparator, n1, n0, threshold)
    const seen = statistic(x1, x0)
    const whole = staircase(statistic, seen, n1, [0, n1], n0, [0, n0])
    for (const [p1, p0] of [
      [0.02, 0.05],
      [0.3, 0.4],
      [0.97, 0.95],
      [0, 0.5],
      [0.4, 1],
    ] as const) {
      let sum = 0
      for (let a = 0; a <= n1; a++) {
        for (let b = 0; b <= n0; b++) {
          if (statistic(a, b) > seen + 1e-9 * Math.max(1, Math.abs(seen))) continue
          sum += binomialProbability(a, n1, p1) * binomialProbability(b, n0, p0)
        }
      }
      // Walked over all counts, and over no more than carry the two laws.
      const narrow = staircase(statistic, seen, n1, countsAt(n1, p1), n0, countsAt(n0, p0))
      for (const stairs of [whole, narrow]) {
        const found = probabilityBelow(stairs, n1, p1, n0, p0)
        expect(found).toBeGreaterThanOrEqual(sum * (1 - 1e-11))
        expect(found).toBeLessThan(sum + 1e-10)
      }
    }
  }
})

test('the counts that carry a law leave out no more than said on either side', () => {
  for (const n of [1, 7, 60, 1000, 200_000]) {
    for (const rate of [0, 1e-4, 0.03, 0.5, 0.9, 0.9999, 1]) {
      const [from, to] = countsAt(n, rate)
      const { first, cumulative, tail } = binomialRange(n, rate)
      const below = from > first ? (cumulative[from - 1 - first] ?? 1) : 0
      const above = to + 1 - first < tail.length ? (tail[to + 1 - first] as number) : 0
      expect(Math.max(below, above), `${n} at ${rate}`).toBeLessThan(1e-11)
    }
  }
})

test('a range holds all but 1e-20 of its law, and its own probabilities are right', () => {
  for (const [n, rate] of [
    [10, 0.3],
    [1000, 0.001],
    [100_000, 0.5],
    [10_000_000, 1e-6],
    [10_000_000, 0.999],
  ] as const) {
    const { first, probabilities, cumulative, tail, omitted } = binomialRange(n, rate)
    expect(omitted).toBeLessThan(1e-20)
    const middle = Math.floor(probabilities.length / 2)
    const wanted = binomialProbability(first + middle, n, rate)
    expect(Math.abs((probabilities[middle] as number) / wanted - 1)).toBeLessThan(1e-9)
    expect(cumulative.at(-1)).toBeCloseTo(1, 12)
    expect(tail[0]).toBeCloseTo(1, 12)
  }
})

const counts = fc
  .tuple(
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1, max: 300 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([n1, n0, r1, r0]) => ({ x1: Math.round(n1 * r1), n1, x0: Math.round(n0 * r0), n0 }))
const bench = fc.oneof(
  fc.record({ comparator: fc.constant('ratio' as const), threshold: fc.constantFrom(0.5, 0.8, 0.9, 1, 1.25, 2) }),
  fc.record({ comparator: fc.constant('difference' as const), threshold: fc.constantFrom(-0.2, -0.05, 0, 0.05, 0.2) }),
)

test('exchanging the groups inverts the threshold and the direction', () => {
  fc.assert(
    fc.property(counts, bench, ({ x1, n1, x0, n0 }, { comparator, threshold }) => {
      const inverse = comparator === 'ratio' ? 1 / threshold : -threshold
      const one = thresholdTest({ x1, n1, x0, n0, comparator, threshold, alternative: 'less' })
      const other = thresholdTest({
        x1: x0,
        n1: n0,
        x0: x1,
        n0: n1,
        comparator,
        threshold: inverse,
        alternative: 'greater',
      })
      expect(Math.abs(one.z + other.z)).toBeLessThan(1e-9 * Math.max(1, Math.abs(one.z)))
      expect(Math.abs(one.p - other.p)).toBeLessThan(1e-9)
      expect(one.method).toBe(other.method)
    }),
    { numRuns: 150 },
  )
})

test('p is a probability above 0, the two directions cover everything, and it agrees in sign with z', () => {
  fc.assert(
    fc.property(counts, bench, (groups, benchmark) => {
      const less = thresholdTest({ ...groups, ...benchmark, alternative: 'less' })
      const greater = thresholdTest({ ...groups, ...benchmark, alternative: 'greater' })
      for (const { p } of [less, greater]) {
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
      }
      expect(less.p + greater.p).toBeGreaterThan(1 - 1e-9)
    }),
    { numRuns: 200 },
  )
})

test('large counts use the corrected normal law; where the exact sum is used, no p is below what it leaves to chance', () => {
  const question = {
    x1: 1200,
    n1: 2000,
    x0: 1000,
    n0: 2000,
    comparator: 'ratio',
    threshold: 0.8,
    alternative: 'greater',
  } as const
  const found = thresholdTest(question)
  expect(found.method).toBe('score-corrected')
  expect(found.z).toBeGreaterThan(criticalValue(0.95))
  const extreme = thresholdTest({ ...question, x1: 0, n1: 200, x0: 200, n0: 200, alternative: 'less' })
  expect(extreme.method).toBe('score-berger-boos')
  expect(extreme.p).toBeGreaterThan(1e-6)
  expect(extreme.p).toBeLessThan(1.2e-6)
})

test('an empty group is no evidence; fractional counts and impossible thresholds are mistakes', () => {
  const base = { x1: 0, n1: 0, x0: 3, n0: 9, comparator: 'ratio', threshold: 0.8, alternative: 'less' } as const
  expect(thresholdTest(base)).toEqual({ p: 1, z: 0, method: 'score-e' })
  expect(() => thresholdTest({ ...base, n1: 4, x1: 1.5 })).toThrow(RangeError)
  expect(() => thresholdTest({ ...base, threshold: 0 })).toThrow(RangeError)
  expect(() => thresholdTest({ ...base, comparator: 'difference', threshold: 1 })).toThrow(RangeError)
})
