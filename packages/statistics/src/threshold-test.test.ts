import { describe, expect, test } from 'vitest'
import { binomialRange } from './binomial.ts'
import { restrictedRateForDifference } from './score-difference.ts'
import { restrictedRateForRatio } from './score-ratio.ts'
import { statisticOf, thresholdTest } from './threshold-test.ts'

const BENCHES = [
  ['ratio', 0.8],
  ['ratio', 1.25],
  ['difference', 0.05],
  ['difference', -0.05],
] as const

/** The definition itself: every outcome of both groups, its probability, whether it is as far. */
function byEnumeration(
  [x1, n1, x0, n0]: readonly [number, number, number, number],
  comparator: 'ratio' | 'difference',
  threshold: number,
  alternative: 'less' | 'greater',
): number {
  const statistic = statisticOf(comparator, n1, n0, threshold)
  const z = statistic(x1, x0)
  const q =
    comparator === 'ratio'
      ? restrictedRateForRatio(x1, n1, x0, n0, threshold)
      : restrictedRateForDifference(x1, n1, x0, n0, threshold)
  const r = comparator === 'ratio' ? q * threshold : q + threshold
  let sum = 0
  for (let a = 0; a <= n1; a++) {
    for (let b = 0; b <= n0; b++) {
      const t = statistic(a, b)
      const far =
        alternative === 'less' ? t <= z + 1e-9 * Math.max(1, Math.abs(z)) : t >= z - 1e-9 * Math.max(1, Math.abs(z))
      if (far) sum += choose(n1, a) * r ** a * (1 - r) ** (n1 - a) * choose(n0, b) * q ** b * (1 - q) ** (n0 - b)
    }
  }
  return Math.min(1, sum)
}

function choose(n: number, k: number): number {
  let product = 1
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i
  return product
}

describe('score-e equals exact enumeration on all 2 × 2 tables with margins up to 12', () => {
  test.each(BENCHES)('%s %d', (comparator, threshold) => {
    for (let n1 = 1; n1 <= 12; n1 += 1) {
      for (let n0 = 1; n0 <= 12; n0 += 1) {
        for (let x1 = 0; x1 <= n1; x1++) {
          for (let x0 = 0; x0 <= n0; x0++) {
            for (const alternative of ['less', 'greater'] as const) {
              const found = thresholdTest({ x1, n1, x0, n0, comparator, threshold, alternative })
              const wanted = byEnumeration([x1, n1, x0, n0], comparator, threshold, alternative)
              if (Math.abs(found.p - wanted) > 1e-9)
                expect.fail(`${x1}/${n1} ${x0}/${n0} ${alternative}: ${found.p} ≠ ${wanted}`)
            }
          }
        }
      }
    }
  })
})

test('the exact chance of a false "meets" keeps its promise where the plain score test does not', () => {
  // 20 people against 1,000, a true rate of 1 %, the true ratio exactly at 0.8: the least favourable point.
  const [n1, n0, p0, theta] = [20, 1000, 0.01, 0.8]
  const one = binomialRange(n1, p0 * theta)
  const other = binomialRange(n0, p0)
  let exact = 0
  let plain = 0
  one.probabilities.forEach((a, i) => {
    other.probabilities.forEach((b, j) => {
      const question = {
        x1: one.first + i,
        n1,
        x0: other.first + j,
        n0,
        comparator: 'ratio',
        threshold: theta,
        alternative: 'greater',
      } as const
      const { p, z } = thresholdTest(question)
      if (p <= 0.025) exact += a * b
      if (z >= 1.959963984540054) plain += a * b
    })
  })
  expect(plain).toBeGreaterThan(0.05)
  expect(exact).toBeLessThanOrEqual(0.026)
})

test('no information is no evidence', () => {
  const nothing = { x1: 0, n1: 40, x0: 0, n0: 60, comparator: 'ratio', threshold: 0.8 } as const
  expect(thresholdTest({ ...nothing, alternative: 'less' }).p).toBe(1)
  expect(thresholdTest({ ...nothing, alternative: 'greater' }).p).toBe(1)
})
