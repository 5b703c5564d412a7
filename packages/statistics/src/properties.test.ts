import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  benjaminiHochberg,
  benjaminiYekutieli,
  chiSquaredKGroups,
  clopperPearson,
  equalityTest,
  holm,
  koopmanInterval,
  logWaldRatio,
  minMaxRatioInterval,
  newcombe,
  oddsRatioExact,
  ratioToHighestInterval,
  simultaneousWilson,
  spreadInterval,
  thresholdTest,
  wilson,
} from './index.ts'

const group = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([total, rate]) => ({ positives: Math.round(total * rate), total }))
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99, 0.9998)
const near = (a: number | null, b: number | null) => {
  if (a === null || b === null) {
    expect(a).toBe(b)
    return
  }
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)))
}

test('intervals of one rate contain it, stay in [0, 1], widen with the level and mirror in the complement', () => {
  fc.assert(
    fc.property(group(100_000), level, ({ positives, total }, at) => {
      for (const interval of [wilson, clopperPearson]) {
        const { lower, upper } = interval(positives, total, at)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(1)
        expect(lower).toBeLessThanOrEqual(positives / total + 1e-12)
        expect(upper).toBeGreaterThanOrEqual(positives / total - 1e-12)
        const mirror = interval(total - positives, total, at)
        near(lower, 1 - mirror.upper)
        const wider = interval(positives, total, 1 - (1 - at) / 3)
        expect(wider.lower).toBeLessThanOrEqual(lower + 1e-15)
        expect(wider.upper).toBeGreaterThanOrEqual(upper - 1e-15)
      }
    }),
  )
})

test('differences and ratios contain the estimate; exchanging the groups negates or inverts them', () => {
  fc.assert(
    fc.property(group(10_000), group(10_000), level, (a, b, at) => {
      const counts = [a.positives, a.total, b.positives, b.total] as const
      const exchanged = [b.positives, b.total, a.positives, a.total] as const
      const difference = newcombe(...counts, at)
      const value = a.positives / a.total - b.positives / b.total
      expect(difference.lower).toBeLessThanOrEqual(value + 1e-12)
      expect(difference.upper).toBeGreaterThanOrEqual(value - 1e-12)
      near(difference.lower, -newcombe(...exchanged, at).upper)
      const ratio = koopmanInterval(...counts, at)
      const inverse = koopmanInterval(...exchanged, at)
      if (a.positives + b.positives === 0) {
        expect(ratio).toEqual({ lower: null, upper: null })
        return
      }
      if (b.positives === 0) expect(ratio.upper).toBeNull()
      else {
        const quotient = a.positives / a.total / (b.positives / b.total)
        expect(ratio.upper).toBeGreaterThanOrEqual(quotient * (1 - 1e-12))
        expect(ratio.lower).toBeLessThanOrEqual(quotient * (1 + 1e-12))
        near(ratio.lower, inverse.upper === null ? 0 : 1 / inverse.upper)
      }
      near(logWaldRatio(...counts, at).lower, 1 / (logWaldRatio(...exchanged, at).upper as number))
    }),
  )
})

test('the exact interval of the odds ratio contains it and inverts with the groups', () => {
  fc.assert(
    fc.property(group(60), group(60), (a, b) => {
      const { lower, upper } = oddsRatioExact(a.positives, a.total, b.positives, b.total, 0.95)
      const inverse = oddsRatioExact(b.positives, b.total, a.positives, a.total, 0.95)
      if (lower === null) {
        expect(inverse.lower).toBeNull()
        return
      }
      const denominator = b.positives * (a.total - a.positives)
      if (denominator === 0) expect(upper).toBeNull()
      else {
        const odds = (a.positives * (b.total - b.positives)) / denominator
        expect(lower).toBeLessThanOrEqual(odds)
        expect(upper).toBeGreaterThanOrEqual(odds)
      }
      if (inverse.upper === null) expect(lower).toBe(0)
      else expect(Math.abs(lower * inverse.upper - 1)).toBeLessThan(1e-6)
    }),
    { numRuns: 60 },
  )
})

test('tests of equality do not care about the order of groups or which answer is called positive', () => {
  fc.assert(
    fc.property(group(3000), group(3000), (a, b) => {
      const { p, method } = equalityTest(a.positives, a.total, b.positives, b.total)
      expect(p).toBeGreaterThanOrEqual(0)
      expect(p).toBeLessThanOrEqual(1)
      const exchanged = equalityTest(b.positives, b.total, a.positives, a.total)
      const complement = equalityTest(a.total - a.positives, a.total, b.total - b.positives, b.total)
      for (const other of [exchanged, complement]) {
        near(other.p, p)
        expect(other.method).toBe(method)
      }
    }),
  )
  expect(chiSquaredKGroups([]).p).toBeNull()
})

test('adjusted p-values are never below the raw ones, keep their order and stay in [0, 1]', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (raw) => {
      for (const correct of [holm, benjaminiHochberg, benjaminiYekutieli]) {
        const adjusted = correct(raw)
        raw.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p * (1 - 1e-15))
          expect(adjusted[i]).toBeLessThanOrEqual(1)
          raw.forEach((q, j) => {
            if (p < q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] as number)
          })
        })
      }
    }),
  )
})

test('spread, min/max and the ratio to the highest contain what was seen; an empty group changes nothing', () => {
  fc.assert(
    fc.property(fc.array(group(5000), { minLength: 2, maxLength: 9 }), level, (groups, at) => {
      const rates = groups.map(({ positives, total }) => positives / total)
      const [least, most] = [Math.min(...rates), Math.max(...rates)]
      const spread = spreadInterval(groups, at)
      expect(spread.lower).toBeLessThanOrEqual(most - least + 1e-12)
      expect(spread.upper).toBeGreaterThanOrEqual(most - least - 1e-12)
      expect(spreadInterval([...groups, { positives: 0, total: 0 }], at)).toEqual(spread)
      const ratio = minMaxRatioInterval(groups, at)
      expect(ratio.lower).toBeGreaterThanOrEqual(0)
      expect(ratio.upper).toBeLessThanOrEqual(1)
      if (most > 0) {
        expect(ratio.lower).toBeLessThanOrEqual(least / most + 1e-12)
        expect(ratio.upper).toBeGreaterThanOrEqual(least / most - 1e-12)
        const own = ratioToHighestInterval(groups, 0, at)
        expect(own.lower).toBeLessThanOrEqual((rates[0] as number) / most + 1e-12)
        expect(own.upper).toBeGreaterThanOrEqual((rates[0] as number) / most - 1e-12)
      }
      const { positives, total } = groups[0] as (typeof groups)[number]
      const alone = Math.min(positives, total - positives) < 10 ? clopperPearson : wilson
      expect(simultaneousWilson(groups, at)[0]).toEqual(alone(positives, total, 1 - (1 - at) / groups.length))
    }),
  )
})

test('evidence that a ratio is below its threshold weakens as positives are added to the group', () => {
  for (const [n1, n0, step] of [
    [20, 1000, 1],
    [60, 90, 3],
    [1000, 1000, 40],
  ] as const) {
    for (const x0 of [1, Math.round(n0 / 20), Math.round(n0 / 3), n0]) {
      let before = 0
      for (let x1 = 0; x1 <= n1; x1 += step) {
        const { p } = thresholdTest({ x1, n1, x0, n0, comparator: 'ratio', threshold: 0.8, alternative: 'less' })
        // Where even a crude bound is below 1e-7, the bound stands for the maximum.
        expect(p).toBeGreaterThanOrEqual(before - 1e-7)
        before = p
      }
    }
  }
})
