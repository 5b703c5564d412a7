import { expect, test } from 'vitest'
import { type BrierIntervals, brier, brierIntervals, joinBins, randomSource, type ScoreBins } from './index.ts'

/** 40 scores in 8 bins of 5; `miss` is how far rates lie from scores. */
const SCORES = Array.from({ length: 40 }, (_, i) => (i + 0.5) / 40)
const CUTS = Array.from({ length: 8 }, (_, b) => 5 * b + 4)
const rateOf = (score: number, miss: number) => Math.min(0.99, Math.max(0.01, score + (score < 0.5 ? miss : -miss)))
const PARTS = ['reliability', 'resolution', 'uncertainty', 'withinVariance', 'withinCovariance'] as const

/** As counted: people and people with the label, of each score. */
function binsOf(n: readonly number[], positives: readonly number[]): ScoreBins {
  const times = (counts: readonly number[], power: number) => counts.map((c, i) => c * (SCORES[i] as number) ** power)
  return { n, positives, score: times(n, 1), scoreSquared: times(n, 2), scorePositives: times(positives, 1) }
}

test.each([
  [200, 0],
  [200, 0.1],
  [1000, 0],
  [1000, 0.1],
])('%i people, rates off by %d: each part lies in its interval at least 93 times in 100', (people, miss) => {
  const random = randomSource(3, `brier/${people}/${miss}`)
  const truth = brier(
    joinBins(
      binsOf(
        SCORES.map(() => 1e6),
        SCORES.map((score) => 1e6 * rateOf(score, miss)),
      ),
      CUTS,
    ),
  )
  const held = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<(typeof PARTS)[number], number>
  const runs = 1000
  for (let run = 0; run < runs; run++) {
    const [n, positives] = [SCORES.map(() => 0), SCORES.map(() => 0)]
    for (let i = 0; i < people; i++) {
      // The shares of the bins are chance, too.
      const at = Math.floor(random.uniform() * 40)
      n[at] = (n[at] as number) + 1
      if (random.uniform() < rateOf(SCORES[at] as number, miss)) positives[at] = (positives[at] as number) + 1
    }
    const found: BrierIntervals = brierIntervals(binsOf(n, positives), CUTS, 0.95)
    for (const part of PARTS) {
      const { lower, upper } = found[part] ?? { lower: 1, upper: 0 }
      if (lower <= (truth[part] as number) && (truth[part] as number) <= upper) held[part]++
    }
  }
  for (const part of PARTS) expect(held[part] / runs, part).toBeGreaterThanOrEqual(0.93)
})

test('whole weights: as if people were there that many times, but for what they are worth', () => {
  const plain = brierIntervals(
    binsOf(
      SCORES.map(() => 50),
      SCORES.map((s) => Math.round(50 * s)),
    ),
    CUTS,
    0.95,
  )
  const once = binsOf(
    SCORES.map(() => 50),
    SCORES.map((s) => Math.round(50 * s)),
  )
  const twice = (column: ArrayLike<number>) => Array.from(column, (x) => 2 * x)
  const weighted = brierIntervals(
    {
      n: once.n,
      w: twice(once.n),
      w2: twice(twice(once.n)),
      score: twice(once.score),
      scoreSquared: twice(once.scoreSquared),
      positives: twice(once.positives),
      positivesSquared: twice(twice(once.positives)),
      scorePositives: twice(once.scorePositives as ArrayLike<number>),
    },
    CUTS,
    0.95,
  )
  for (const part of PARTS) {
    expect(weighted[part]?.lower).toBeCloseTo(plain[part]?.lower as number, 10)
    expect(weighted[part]?.upper).toBeCloseTo(plain[part]?.upper as number, 10)
  }
})

test('nobody: no interval; one score a bin: nothing varies within', () => {
  const nobody = brierIntervals({ n: [0], positives: [0], score: [0], scoreSquared: [0] }, [0], 0.95)
  expect(Object.values(nobody)).toEqual([null, null, null, null, null])
  const single = brierIntervals(
    binsOf(
      SCORES.map(() => 10),
      SCORES.map((s) => 10 * s),
    ),
    SCORES.map((_, i) => i),
    0.95,
  )
  expect([single.withinVariance, single.withinCovariance]).toEqual([null, null])
})
