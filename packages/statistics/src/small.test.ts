import { expect, test } from 'vitest'
import random from './fixtures/random.json' with { type: 'json' }
import { hashText } from './hash-text.ts'
import {
  binomialProbability,
  clopperPearson,
  drawBinomial,
  drawHypergeometric,
  effectiveCounts,
  finitePopulation,
  hypergeometricProbability,
  kish,
  maxAbsoluteInterval,
  moverSum,
  newcombe,
  noOutcomePossible,
  oddsRatio,
  randomSource,
  ratioToHighestInterval,
  regionOf,
  regionTests,
  thresholdTest,
  toSettle,
  weightedRate,
  wilson,
  xoshiro128,
} from './index.ts'

test('what has no answer is a mistake of the caller or null, never NaN', () => {
  expect(() => wilson(0, 0, 0.95)).toThrow(RangeError)
  expect(() => wilson(5, 4, 0.95)).toThrow(RangeError)
  expect(() => wilson(1, 4, 1)).toThrow(RangeError)
  expect(() => newcombe(1, 4, 0, 0, 0.95)).toThrow(RangeError)
  expect(oddsRatio(3, 4, 1, 4)).toBe(9)
  expect(oddsRatio(3, 4, 0, 4)).toBeNull()
  expect(clopperPearson(0, 10, 0.95).upper).toBeCloseTo(0.30849710781876083, 12)
})

test('effective sizes: equal weights give the people, a rate of 0 or 1 falls back to Kish', () => {
  const equal = weightedRate({ wPositives: 3 * 12, w: 3 * 40, w2Positives: 9 * 12, w2: 9 * 40 })
  expect(equal.rate).toBeCloseTo(0.3, 14)
  expect(equal.nEffective).toBeCloseTo(40, 10)
  expect(equal.variance).toBeCloseTo((0.3 * 0.7) / 40, 14)
  // Two positives of weight 1, two negatives of weight 3: p = 1/4, v = (9/16 · 2 + 1/16 · 18) / 64; ten times as many.
  const unequal = weightedRate({ wPositives: 20, w: 80, w2Positives: 20, w2: 200 })
  expect(unequal.variance).toBeCloseTo(2.25 / 640, 14)
  expect(unequal.nEffective).toBeCloseTo((3 / 16 / 2.25) * 640, 12)
  // As few as two on a side: no more than Kish's.
  expect(weightedRate({ wPositives: 2, w: 8, w2Positives: 2, w2: 20 }).nEffective).toBe(64 / 20)
  // Nobody positive here, everyone else's positives of weight 4: 8 / 4.
  const none = { wPositives: 0, w: 8, w2Positives: 0, w2: 8 }
  expect(weightedRate(none, { wPositives: 40, w: 90, w2Positives: 160, w2: 210 }).nEffective).toBe(2)
  expect(weightedRate(none, none).nEffective).toBe(8)
  expect(weightedRate({ wPositives: 0, w: 8, w2Positives: 0, w2: 20 })).toEqual({
    rate: 0,
    variance: 0,
    nEffective: 64 / 20,
  })
  expect(weightedRate({ wPositives: 0, w: 0, w2Positives: 0, w2: 0 }).rate).toBeNull()
  expect(kish(0, 0)).toBe(0)
})

test('effective counts are rounded towards the null, and whole ones are left alone', () => {
  const some = { x1: 3.4, n1: 10.2, x0: 5.5, n0: 11.9 }
  expect(effectiveCounts({ ...some, alternative: 'less' })).toEqual({ x1: 4, n1: 10, x0: 5, n0: 11 })
  expect(effectiveCounts({ ...some, alternative: 'greater' })).toEqual({ x1: 3, n1: 10, x0: 6, n0: 11 })
  const whole = { x1: 3.0000000001, n1: 9.9999999999, x0: 5, n0: 11 }
  expect(effectiveCounts({ ...whole, alternative: 'less' })).toEqual({ x1: 3, n1: 10, x0: 5, n0: 11 })
  expect(effectiveCounts({ x1: 0.2, n1: 0.7, x0: 5, n0: 11, alternative: 'less' }).n1).toBe(0)
})

test('a region is tested from four sides', () => {
  expect(regionOf('ratio', 0.8)).toEqual([0.8, 1.25])
  expect(regionOf('difference', 0.05)).toEqual([-0.05, 0.05])
  const edges = regionOf('ratio', 0.8)
  const question = { x1: 5000, n1: 10_000, x0: 5020, n0: 10_000, comparator: 'ratio' as const, edges }
  const found = regionTests(question)
  expect(found.meets).toBe(Math.max(found.meetsLower.p, found.meetsUpper.p))
  expect(found.meets).toBeLessThan(1e-6)
  expect(found.below.p).toBeGreaterThan(0.99)
  expect(regionTests({ ...question, x1: 3000 }).below.p).toBeLessThan(1e-6)
})

test('no outcome possible: agrees with trying every split of the margins', () => {
  const edges = regionOf('ratio', 0.8)
  const seen = new Set<boolean>()
  for (const [n1, n0] of [
    [4, 6],
    [10, 10],
    [12, 400],
    [300, 15],
    [90, 110],
  ] as const) {
    for (const positives of [0, 1, 2, 5, 9, Math.round((n1 + n0) / 2), n1 + n0]) {
      let possible = false
      for (let x1 = Math.max(0, positives - n0); x1 <= Math.min(n1, positives); x1++) {
        const { below, above, meets } = regionTests({ x1, n1, x0: positives - x1, n0, comparator: 'ratio', edges })
        possible ||= Math.min(below.p, above.p, meets) <= 0.025
      }
      const found = noOutcomePossible({ n1, n0, positives, comparator: 'ratio', edges, alpha: 0.025 })
      expect(found, `${n1} ${n0} ${positives}`).toBe(!possible)
      seen.add(found)
    }
  }
  expect(seen.size).toBe(2)
})

test('no outcome possible: fractional margins, rounded apart, and an empty group', () => {
  const base = { comparator: 'ratio' as const, edges: regionOf('ratio', 0.8), alpha: 0.025 }
  expect(noOutcomePossible({ ...base, n1: 2.4, n0: 1.4, positives: 3.8 })).toBe(true)
  expect(noOutcomePossible({ ...base, n1: 0.4, n0: 900, positives: 30 })).toBe(true)
})

test('MOVER of a difference is Newcombe', () => {
  const [one, other] = [wilson(37, 80, 0.95), wilson(58, 120, 0.95)]
  const sum = moverSum([
    { estimate: 37 / 80, ...one, weight: 1 },
    { estimate: 58 / 120, ...other, weight: -1 },
  ])
  const { lower, upper } = newcombe(37, 80, 58, 120, 0.95)
  expect(sum.lower).toBeCloseTo(lower, 14)
  expect(sum.upper).toBeCloseTo(upper, 14)
})

test('largest absolute difference, ratio to the highest', () => {
  expect(
    maxAbsoluteInterval([
      { lower: -0.3, upper: -0.1 },
      { lower: -0.05, upper: 0.2 },
    ]),
  ).toEqual({ lower: 0.1, upper: 0.3 })
  expect(() => maxAbsoluteInterval([])).toThrow(RangeError)
  const groups = [
    { positives: 90, total: 100 },
    { positives: 10, total: 100 },
  ]
  expect(ratioToHighestInterval(groups, 0, 0.95)).toEqual({ lower: 1, upper: 1 })
  expect(ratioToHighestInterval(groups, 1, 0.95).upper).toBeLessThan(0.3)
})

test('what would settle it', () => {
  // (1.959964 + 0.841621)² / 1 for one comparison seen one standard error from the edge.
  expect(toSettle({ z: -1, members: 1, level: 0.95 })).toBeCloseTo(7.848879734349, 9)
  expect(toSettle({ z: -1, members: 7, level: 0.95 })).toBeGreaterThan(10)
  expect(toSettle({ z: 0.5, members: 1, level: 0.95 })).toBeNull()
  expect(toSettle({ z: 0, members: 1, level: 0.95 })).toBeNull()
  expect(toSettle({ z: 1.5, members: 1, level: 0.95, straddles: true })).toBeNull()
})

test('a finite population leaves less to chance, a census none', () => {
  expect(finitePopulation(100, 1000).nEffective).toBeCloseTo(111, 10)
  expect(finitePopulation(1000, 1000)).toEqual({ varianceFactor: 0, nEffective: null })
  expect(() => finitePopulation(11, 10)).toThrow(RangeError)
})

test('random numbers are those of the published generator and hash', () => {
  for (const { text, seed, words } of random.hash) expect(hashText(text, seed)).toEqual(words)
  for (const { state, words } of random.xoshiro) {
    const source = xoshiro128(state as [number, number, number, number])
    expect(words.map(() => source.word())).toEqual(words)
  }
})

test('streams repeat by name and differ between names and seeds', () => {
  const first = (seed: number, name: string) => randomSource(seed, name).uniform()
  expect(first(1, 'a')).toBe(first(1, 'a'))
  expect(new Set([first(1, 'a'), first(1, 'b'), first(2, 'a'), first(2 ** 40 + 1, 'a')]).size).toBe(4)
  expect(() => randomSource(-1, 'a')).toThrow(RangeError)
})

test.each([
  ['binomial', 12, 0.3],
  ['binomial', 400, 0.02],
  ['hypergeometric', 30, 0.4],
] as const)('%s draws follow their law (%d, %d)', (law, n, rate) => {
  const source = randomSource(20160523, `${law}-${n}`)
  const [marked, plain] = [Math.round(100 * rate), 100 - Math.round(100 * rate)]
  const draws = 40_000
  const seen = new Map<number, number>()
  for (let i = 0; i < draws; i++) {
    const x = law === 'binomial' ? drawBinomial(source, n, rate) : drawHypergeometric(source, n, marked, plain)
    seen.set(x, (seen.get(x) ?? 0) + 1)
  }
  // Pearson's statistic over the common values; 60 is far beyond what some 20 degrees of freedom give.
  let statistic = 0
  for (let x = 0; x <= n; x++) {
    const p = law === 'binomial' ? binomialProbability(x, n, rate) : hypergeometricProbability(x, n, marked, plain)
    if (p * draws < 10) continue
    statistic += ((seen.get(x) ?? 0) - p * draws) ** 2 / (p * draws)
  }
  expect(statistic).toBeLessThan(60)
})

test('draws at the ends, and mistakes', () => {
  const source = randomSource(1, 'ends')
  expect(drawBinomial(source, 0, 0.5)).toBe(0)
  expect(drawBinomial(source, 9, 1)).toBe(9)
  expect(drawHypergeometric(source, 5, 5, 0)).toBe(5)
  expect(drawHypergeometric(source, 0, 5, 3)).toBe(0)
  expect(() => drawHypergeometric(source, 9, 5, 3)).toThrow(RangeError)
  expect(() => drawBinomial(source, 1.5, 0.5)).toThrow(RangeError)
})

test('one comparison, by hand: 0 of 5 against 5 of 5 at a ratio of 1 is a chance of 2⁻¹⁰, at worst', () => {
  const found = thresholdTest({ x1: 0, n1: 5, x0: 5, n0: 5, comparator: 'ratio', threshold: 1, alternative: 'less' })
  // At the rate that makes it likeliest, one half; and the chance that no rate tried is the true one.
  expect(found.p).toBeCloseTo(2 ** -10 + 1e-6, 9)
})
