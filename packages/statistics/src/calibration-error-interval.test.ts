import { expect, test } from 'vitest'
import { calibrationError, calibrationErrorInterval, criticalValue, randomSource, type ScoreBins } from './index.ts'

const bins = (n: number, gap: number, count = 10, positives?: (i: number, p: number) => number): ScoreBins => {
  const scores = Array.from({ length: count }, (_, i) => (i + 0.5) / count)
  const rates = scores.map((score, i) => Math.min(1, Math.max(0, score + (i % 2 === 0 ? gap : -gap))))
  return {
    n: scores.map(() => n),
    score: scores.map((score) => n * score),
    scoreSquared: scores.map((score) => n * score * score),
    positives: rates.map((rate, i) => positives?.(i, rate) ?? n * rate),
  }
}

test.each([
  [20, 0],
  [20, 0.05],
  [200, 0],
  [200, 0.05],
  [200, 0.2],
])('%i people a bin, gaps of %d: the interval holds the true error at least 94 times in 100', (n, gap) => {
  const random = randomSource(1, `calibration/${n}/${gap}`)
  const truth = calibrationError(bins(n, gap)).value as number
  let [held, runs] = [0, 1500]
  for (let run = 0; run < runs; run++) {
    const seen = bins(n, gap, 10, (_, p) => {
      let positives = 0
      for (let i = 0; i < n; i++) if (random.uniform() < p) positives++
      return positives
    })
    const { lower, upper } = calibrationErrorInterval(seen, 0.95) ?? { lower: 1, upper: 0 }
    if (lower <= truth && truth <= upper) held++
  }
  expect(held / runs).toBeGreaterThanOrEqual(0.94)
})

test('one large bin: the interval of one rate around its score', () => {
  const n = 1e8
  const rate = 0.3
  const { lower, upper } = calibrationErrorInterval(
    { n: [n], positives: [n * rate], score: [n * 0.5], scoreSquared: [n * 0.25] },
    0.95,
  ) ?? { lower: 0, upper: 0 }
  const half = criticalValue(0.95) * Math.sqrt((rate * (1 - rate)) / n)
  expect(0.2 - lower).toBeCloseTo(half, 7)
  expect((upper - 0.2) / half).toBeCloseTo(1, 3)
})

test('the error less what chance adds lies within; nobody has no interval', () => {
  const seen = bins(30, 0.03)
  const { unbiased } = calibrationError(seen)
  const { lower, upper } = calibrationErrorInterval(seen, 0.95) ?? { lower: 1, upper: 0 }
  expect(unbiased).toBeGreaterThanOrEqual(lower)
  expect(unbiased).toBeLessThanOrEqual(upper)
  expect(calibrationErrorInterval({ n: [0], positives: [0], score: [0], scoreSquared: [0] }, 0.95)).toBeNull()
})
