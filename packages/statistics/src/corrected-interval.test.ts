import { expect, test } from 'vitest'
import {
  binomialRange,
  correctedDifferenceInterval,
  correctedRatioInterval,
  koopmanInterval,
  newcombe,
} from './index.ts'

function coverage(
  [n1, p1, n0, p0]: readonly [number, number, number, number],
  interval: (x1: number, x0: number) => { lower: number | null; upper: number | null },
  value: number,
): number {
  const [one, other] = [binomialRange(n1, p1), binomialRange(n0, p0)]
  let covered = 0
  one.probabilities.forEach((a, i) => {
    other.probabilities.forEach((b, j) => {
      if (a * b < 1e-8) {
        covered += a * b
        return
      }
      const { lower, upper } = interval(one.first + i, other.first + j)
      if ((lower ?? -Infinity) <= value && value <= (upper ?? Infinity)) covered += a * b
    })
  })
  return covered
}

test.each([
  [20, 0.008, 5000, 0.01],
  [50, 0.008, 5000, 0.01],
  [200, 0.0125, 200, 0.01],
  [20, 0.4, 1000, 0.5],
  [100, 0.08, 100, 0.1],
] as const)('covers what it says far beyond 0.95: %d at %d against %d at %d', (n1, p1, n0, p0) => {
  const level = 1 - 0.05 / 29
  const ratio = coverage([n1, p1, n0, p0], (x1, x0) => correctedRatioInterval(x1, n1, x0, n0, level), p1 / p0)
  const difference = coverage([n1, p1, n0, p0], (x1, x0) => correctedDifferenceInterval(x1, n1, x0, n0, level), p1 - p0)
  expect(ratio).toBeGreaterThan(level - 0.0005)
  expect(difference).toBeGreaterThan(level - 0.0005)
})

test('the plain score interval does not', () => {
  const level = 1 - 0.05 / 29
  const found = coverage([20, 0.008, 5000, 0.01], (x1, x0) => koopmanInterval(x1, 20, x0, 5000, level), 0.8)
  expect(found).toBeLessThan(0.9895)
})

test('large counts: near the plain intervals', () => {
  const [plain, corrected] = [koopmanInterval, correctedRatioInterval].map((of) => of(4000, 10_000, 5000, 10_000, 0.95))
  expect(corrected?.lower).toBeCloseTo(plain?.lower ?? 0, 3)
  expect(corrected?.upper).toBeCloseTo(plain?.upper ?? 0, 3)
  const [wide, own] = [newcombe, correctedDifferenceInterval].map((of) => of(4000, 10_000, 5000, 10_000, 0.95))
  expect(own?.lower).toBeCloseTo(wide?.lower ?? 0, 3)
  expect(own?.upper).toBeCloseTo(wide?.upper ?? 0, 3)
})

test('special values, and exchanging the groups inverts the interval', () => {
  expect(correctedRatioInterval(0, 10, 3, 12, 0.95).lower).toBe(0)
  expect(correctedRatioInterval(3, 10, 0, 12, 0.95).upper).toBeNull()
  expect(correctedRatioInterval(0, 10, 0, 12, 0.95)).toEqual({ lower: null, upper: null })
  expect(correctedRatioInterval(0, 0, 3, 12, 0.95)).toEqual({ lower: null, upper: null })
  expect(correctedDifferenceInterval(0, 0, 3, 12, 0.95)).toEqual({ lower: null, upper: null })
  const [one, other] = [correctedRatioInterval(8, 40, 31, 90, 0.99), correctedRatioInterval(31, 90, 8, 40, 0.99)]
  expect((one.lower ?? 0) * (other.upper ?? 0)).toBeCloseTo(1, 9)
  const [rise, fall] = [
    correctedDifferenceInterval(8, 40, 31, 90, 0.99),
    correctedDifferenceInterval(31, 90, 8, 40, 0.99),
  ]
  expect(rise.lower).toBeCloseTo(-(fall.upper ?? 0), 9)
  for (const [x1, n1, x0, n0] of [
    [0, 20, 20, 20],
    [20, 20, 0, 20],
    [20, 20, 20, 20],
    [0, 20, 0, 20],
  ] as const) {
    const { lower, upper } = correctedDifferenceInterval(x1, n1, x0, n0, 0.999)
    expect(lower).toBeLessThanOrEqual(x1 / n1 - x0 / n0)
    expect(upper).toBeGreaterThanOrEqual(x1 / n1 - x0 / n0)
    expect(Math.max(-(lower ?? -9), upper ?? 9)).toBeLessThanOrEqual(1)
  }
  expect(() => correctedRatioInterval(11, 10, 0, 12, 0.95)).toThrow(RangeError)
})
