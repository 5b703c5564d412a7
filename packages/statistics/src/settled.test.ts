import { describe, expect, test } from 'vitest'
import { binomialRange, powerBelow, regionTests, settledValues, smallestSettledRatio } from './index.ts'

/** Exactly how often the verdicts themselves come, over every outcome of both groups. */
function exactPower(n1: number, p1: number, n0: number, p0: number, threshold: number) {
  const [one, other] = [binomialRange(n1, p1), binomialRange(n0, p0)]
  const found = { below: 0, above: 0, meets: 0 }
  one.probabilities.forEach((a, i) => {
    other.probabilities.forEach((b, j) => {
      if (a * b < 1e-6) return
      const tests = regionTests({
        x1: one.first + i,
        n1,
        x0: other.first + j,
        n0,
        comparator: 'ratio',
        edges: [threshold, 1 / threshold],
      })
      if (tests.below.p <= 0.025) found.below += a * b
      if (tests.above.p <= 0.025) found.above += a * b
      if (tests.meets <= 0.025) found.meets += a * b
    })
  })
  return found
}

describe('what samples of these sizes settle, they settle in four of five', () => {
  test.each([
    [150, 150, 0.5, 0.8],
    [100, 300, 0.6, 0.8],
    [300, 200, 0.3, 0.5],
  ] as const)('%d against %d at %d, threshold %d', (n1, n0, rate, threshold) => {
    const settled = smallestSettledRatio({ n1, n0, rate, members: 1, level: 0.95, threshold })
    if (settled.below === null) expect.fail('nothing found below')
    const below = exactPower(n1, settled.below * rate, n0, rate, threshold).below
    expect(below).toBeGreaterThan(0.76)
    expect(below).toBeLessThan(0.84)
    for (const end of settled.meets ?? []) {
      const { meets } = exactPower(n1, end * rate, n0, rate, threshold)
      expect(meets).toBeGreaterThan(0.74)
      expect(meets).toBeLessThan(0.86)
    }
    if (settled.above !== null && settled.above * rate < 0.99) {
      const { above } = exactPower(n1, settled.above * rate, n0, rate, threshold)
      expect(above).toBeGreaterThan(0.74)
      expect(above).toBeLessThan(0.86)
    }
  })
})

test('published sizes: 1,258 a group at 0.5, 9,810 at 0.1 and 106,024 at 0.01 tell 0.7 from 0.8 in four of five', () => {
  for (const [n, rate] of [
    [1258, 0.5],
    [9810, 0.1],
    [106_024, 0.01],
  ] as const) {
    expect(powerBelow({ n1: n, p1: 0.7 * rate, n0: n, p0: rate }, 'ratio', 0.8, 0.025)).toBeCloseTo(0.8, 2)
    const { below } = smallestSettledRatio({ n1: n, n0: n, rate, members: 1, level: 0.95, threshold: 0.8 })
    expect(below).toBeCloseTo(0.7, 3)
  }
})

test('small groups settle nothing, and more comparisons settle less', () => {
  const small = { n1: 20, n0: 50, rate: 0.1, level: 0.95, threshold: 0.8 }
  expect(smallestSettledRatio({ ...small, members: 8 })).toMatchObject({ below: null, meets: null })
  const large = { n1: 900, n0: 2000, rate: 0.4, level: 0.95, threshold: 0.8 }
  const [one, thirty] = [1, 30].map((members) => smallestSettledRatio({ ...large, members }))
  expect(thirty?.below).toBeLessThan(one?.below ?? 0)
  expect(thirty?.meets?.[0]).toBeGreaterThan(one?.meets?.[0] ?? 1)
  expect(() => smallestSettledRatio({ ...large, members: 1, rate: 0 })).toThrow(RangeError)
})

test('differences: symmetric at a rate of one half, and no value is impossible', () => {
  const found = settledValues({
    n1: 800,
    n0: 800,
    rate: 0.5,
    members: 1,
    level: 0.95,
    comparator: 'difference',
    edges: [-0.05, 0.05],
  })
  expect(found.below).toBeCloseTo(-(found.above ?? 0), 6)
  expect(found.below).toBeLessThan(-0.05)
  const low = settledValues({
    n1: 800,
    n0: 800,
    rate: 0.02,
    members: 1,
    level: 0.95,
    comparator: 'difference',
    edges: [-0.05, 0.05],
  })
  expect(low.below).toBeNull()
  expect(low.above).toBeGreaterThan(0.05)
  expect(low.meets?.[0]).toBeCloseTo(-0.02, 12)
})
