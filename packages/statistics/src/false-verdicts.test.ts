import { expect, test } from 'vitest'
import { type Alternative, binomialRange, type Comparator, criticalValue, thresholdTest } from './index.ts'

// The promise: with the truth exactly on an edge of the region, the wrong verdict comes in at most 2.5 % of samples.
// Summed over every outcome of both groups, so that no chance is left in the test itself.
const ALPHA = 0.025

function falseRate(
  n1: number,
  p1: number,
  n0: number,
  p0: number,
  comparator: Comparator,
  threshold: number,
  alternative: Alternative,
) {
  const [one, other] = [binomialRange(n1, p1), binomialRange(n0, p0)]
  const z = criticalValue(1 - 2 * ALPHA)
  let [exact, plain] = [0, 0]
  one.probabilities.forEach((a, i) => {
    other.probabilities.forEach((b, j) => {
      if (a * b < 1e-12) return
      const counts = { x1: one.first + i, n1, x0: other.first + j, n0 }
      const found = thresholdTest({ ...counts, comparator, threshold, alternative })
      if (found.p <= ALPHA) exact += a * b
      if ((alternative === 'less' ? -found.z : found.z) >= z) plain += a * b
    })
  })
  return { exact, plain }
}

test('20 people against 1,000 at 1 %: the plain score test breaks it, the exact one keeps it', () => {
  const { exact, plain } = falseRate(20, 0.008, 1000, 0.01, 'ratio', 0.8, 'greater')
  expect(plain).toBeGreaterThan(0.05)
  expect(exact).toBeLessThanOrEqual(ALPHA)
})

test.each([
  [20, 1000, 0.01],
  [1000, 20, 0.01],
  [20, 1000, 0.1],
  [50, 50, 0.1],
  [20, 20, 0.5],
  [100, 30, 0.5],
  [40, 200, 0.9],
] as const)('%d against %d at %d: ratios of 0.8 and 1.25, both directions', (n1, n0, p0) => {
  for (const threshold of [0.8, 1.25]) {
    // The rate of the other group is p0 or as high as the ratio allows.
    const reference = Math.min(p0, 0.98 / threshold)
    for (const alternative of ['less', 'greater'] as const) {
      const { exact } = falseRate(n1, reference * threshold, n0, reference, 'ratio', threshold, alternative)
      expect(exact, `${threshold} ${alternative}`).toBeLessThanOrEqual(ALPHA)
    }
  }
})

test.each([
  [50, 50, 0.3],
  [100, 100, 0.1],
] as const)('%d against %d at %d: differences of 0.05, both directions', (n1, n0, p0) => {
  for (const threshold of [-0.05, 0.05]) {
    for (const alternative of ['less', 'greater'] as const) {
      const { exact } = falseRate(n1, p0 + threshold, n0, p0, 'difference', threshold, alternative)
      expect(exact, `${threshold} ${alternative}`).toBeLessThanOrEqual(ALPHA)
    }
  }
})

// Where the probability under the most likely rates alone (method `score-e`) was wrong in up to 4.2 % of samples.
test.each([
  [50, 5000, 0.05, 'ratio', 1.25, 'less'],
  [20, 1000, 0.3, 'ratio', 0.8, 'less'],
  [50, 5000, 0.01, 'difference', 0.05, 'less'],
  [20, 1000, 0.1, 'difference', 0.05, 'less'],
] as const)('very unequal groups: %d against %d at %d, %s %d, %s', (n1, n0, p0, comparator, threshold, alternative) => {
  const p1 = comparator === 'ratio' ? p0 * threshold : p0 + threshold
  expect(falseRate(n1, p1, n0, p0, comparator, threshold, alternative).exact).toBeLessThanOrEqual(ALPHA)
})

// On both sides of 100 expected counts, where the exact sum gives way to the corrected normal law.
test.each([
  [250, 250, 0.4, 'ratio', 1.25],
  [12_500, 250, 0.4, 'ratio', 0.8],
  [1000, 1000, 0.1, 'difference', 0.05],
  [20_000, 1000, 0.12, 'difference', -0.05],
] as const)('near the switch: %d against %d at %d, %s %d', (n1, n0, p0, comparator, threshold) => {
  const p1 = comparator === 'ratio' ? p0 * threshold : p0 + threshold
  for (const alternative of ['less', 'greater'] as const) {
    expect(falseRate(n1, p1, n0, p0, comparator, threshold, alternative).exact).toBeLessThanOrEqual(ALPHA)
  }
})
