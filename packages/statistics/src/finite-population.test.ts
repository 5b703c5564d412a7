import { expect, test } from 'vitest'
import {
  censusReading,
  effectiveCounts,
  hypergeometricProbability,
  regionOf,
  sampledCounts,
  thresholdTest,
  wilson,
} from './index.ts'

test('by hand: 100 of 1,000 sampled leave 900/999 of the variance; all of them leave none', () => {
  const found = sampledCounts({ positives: 20, total: 50 }, 100, 1000)
  expect(found?.total).toBeCloseTo(55.5, 12)
  expect(found?.positives).toBeCloseTo(22.2, 12)
  expect(sampledCounts({ positives: 20, total: 50 }, 1000, 1000)).toBeNull()
  expect(() => sampledCounts({ positives: 1, total: 5 }, 11, 10)).toThrow(RangeError)
})

test('among everyone, a gap is a fact', () => {
  const edges = regionOf('ratio', 0.8)
  expect(censusReading(0.7999, edges)).toBe('below')
  expect(censusReading(0.8, edges)).toBe('within')
  expect(censusReading(1.26, edges)).toBe('above')
})

/** The law of the count in a sample without replacement. */
function law(sampled: number, positives: number, people: number): number[] {
  return Array.from({ length: sampled + 1 }, (_, x) =>
    hypergeometricProbability(x, sampled, positives, people - positives),
  )
}

test.each([
  [200, 1000],
  [500, 1000],
  [900, 1000],
] as const)('exact coverage of the corrected Wilson interval, %d of %d drawn', (sampled, people) => {
  const covered = [50, 100, 300, 500, 800].map((positives) =>
    law(sampled, positives, people).reduce((sum, probability, x) => {
      if (probability < 1e-12) return sum
      const counts = sampledCounts({ positives: x, total: sampled }, sampled, people)
      const { lower, upper } = wilson(counts?.positives ?? 0, counts?.total ?? 0, 0.95)
      return lower <= positives / people && positives / people <= upper ? sum + probability : sum
    }, 0),
  )
  expect(Math.min(...covered)).toBeGreaterThan(0.92)
  expect(covered.reduce((a, b) => a + b) / covered.length).toBeGreaterThan(0.94)
})

test('exact chance of a false verdict at an edge, half of 400 and 600 people drawn', () => {
  // Population rates 0.4 and 0.5: the ratio of these people is exactly 0.8.
  const [one, other] = [law(200, 160, 400), law(300, 300, 600)]
  for (const alternative of ['less', 'greater'] as const) {
    let wrong = 0
    one.forEach((a, x1) => {
      other.forEach((b, x0) => {
        if (a * b < 1e-9) return
        const [c1, c0] = [
          sampledCounts({ positives: x1, total: 200 }, 500, 1000),
          sampledCounts({ positives: x0, total: 300 }, 500, 1000),
        ]
        if (c1 === null || c0 === null) return
        const whole = effectiveCounts({
          x1: c1.positives,
          n1: c1.total,
          x0: c0.positives,
          n0: c0.total,
          alternative,
        })
        if (thresholdTest({ ...whole, comparator: 'ratio', threshold: 0.8, alternative }).p <= 0.025) wrong += a * b
      })
    })
    expect(wrong, alternative).toBeLessThanOrEqual(0.025)
    expect(wrong, alternative).toBeGreaterThan(0.01)
  }
})
