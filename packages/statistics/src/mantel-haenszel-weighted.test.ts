import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cochranMantelHaenszel,
  commonDifference,
  commonOddsRatio,
  commonRatio,
  drawBinomial,
  randomSource,
  type Stratum,
  type WeightedStratum,
  weightedCommonEffects,
} from './index.ts'

const counts = (least: number, most: number) =>
  fc
    .tuple(
      fc.integer({ min: least, max: most }),
      fc.integer({ min: least, max: most }),
      fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      fc.double({ min: 0.2, max: 0.8, noNaN: true }),
    )
    .map(([n1, n0, p1, p0]): Stratum => ({ n1, x1: Math.round(n1 * p1), n0, x0: Math.round(n0 * p0) }))

/** Everyone with one weight. */
const weighted = ({ x1, n1, x0, n0 }: Stratum, w: number): WeightedStratum => ({
  group1: { wPositives: w * x1, w: w * n1, w2Positives: w * w * x1, w2: w * w * n1 },
  group0: { wPositives: w * x0, w: w * n0, w2Positives: w * w * x0, w2: w * w * n0 },
})

test('one weight for all: the values of the plain formulas; which weight does not matter', () => {
  fc.assert(
    fc.property(
      fc.array(counts(1, 60), { minLength: 1, maxLength: 5 }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (strata, w) => {
        const found = weightedCommonEffects(
          strata.map((one) => weighted(one, w)),
          0.95,
        )
        const pairs = [
          [found.difference, commonDifference(strata, 0.95)],
          [found.ratio, commonRatio(strata, 0.95)],
          [found.oddsRatio, commonOddsRatio(strata, 0.95)],
        ] as const
        for (const [own, plain] of pairs) {
          if (plain.value === null) expect(own.value).toBeNull()
          else expect(Math.abs((own.value ?? 9e9) - plain.value)).toBeLessThanOrEqual(1e-9 * (1 + plain.value))
        }
        const one = weightedCommonEffects(
          strata.map((each) => weighted(each, 1)),
          0.95,
        )
        expect(found.p ?? 9).toBeCloseTo(one.p ?? 9, 9)
      },
    ),
  )
})

test('large strata of little effect: as precise as the variances made for counts, and the test near Cochran’s', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 2000, max: 9000 }), fc.double({ min: 0.3, max: 0.6, noNaN: true })), {
        minLength: 2,
        maxLength: 5,
      }),
      (sizes) => {
        const strata = sizes.map(([n, p]): Stratum => {
          const odds = (1.05 * p) / (1 - p)
          return { n1: n, x1: Math.round((n * odds) / (1 + odds)), n0: 2 * n, x0: Math.round(2 * n * p) }
        })
        const found = weightedCommonEffects(
          strata.map((one) => weighted(one, 3)),
          0.95,
        )
        const near = (a: number | null, b: number | null): void =>
          expect(Math.abs((a ?? 9) / (b ?? 1) - 1)).toBeLessThan(0.02)
        near(found.difference.standardError, commonDifference(strata, 0.95).standardError)
        near(found.ratio.standardError, commonRatio(strata, 0.95).standardError)
        near(found.oddsRatio.standardError, commonOddsRatio(strata, 0.95).standardError)
        const z = (found.difference.value ?? 0) / (found.difference.standardError ?? 1)
        near(z * z, cochranMantelHaenszel(strata).statistic)
      },
    ),
  )
})

test('refusals counted at a quarter: the intervals hold the truth in 95 of 100', () => {
  // Of those with the outcome all are kept; of the others one in four, with a weight of 4.
  const random = randomSource(11, 'weighted strata')
  const people = [
    [300, 0.2, 500, 0.3],
    [800, 0.5, 400, 0.6],
    [200, 0.1, 900, 0.2],
  ] as const
  const weights = people.map(([n1, , n0]) => (n1 * n0) / (n1 + n0))
  const truth =
    people.reduce((sum, [, p1, , p0], i) => sum + (weights[i] as number) * (p1 - p0), 0) /
    weights.reduce((a, b) => a + b, 0)
  const sample = (n: number, p: number) => {
    const x = drawBinomial(random, n, p)
    const kept = drawBinomial(random, n - x, 0.25)
    return { wPositives: x, w: x + 4 * kept, w2Positives: x, w2: x + 16 * kept }
  }
  let [held, held2] = [0, 0]
  const runs = 4000
  for (let run = 0; run < runs; run++) {
    const found = weightedCommonEffects(
      people.map(([n1, p1, n0, p0]) => ({ group1: sample(n1, p1), group0: sample(n0, p0) })),
      0.95,
    )
    const { lower, upper } = found.difference
    if (lower !== null && upper !== null && lower <= truth && truth <= upper) held++
    if ((found.p ?? 0) > 0.05) held2++
  }
  expect(held / runs).toBeGreaterThan(0.935)
  expect(held / runs).toBeLessThan(0.965)
  // A gap of ten points among some thousands is seen nearly always.
  expect(held2 / runs).toBeLessThan(0.05)
})

test('nothing to compare, and nothing that varies', () => {
  const empty = { wPositives: 0, w: 0, w2Positives: 0, w2: 0 }
  const some = { wPositives: 3, w: 9, w2Positives: 3, w2: 9 }
  expect(weightedCommonEffects([{ group1: some, group0: empty }], 0.95)).toMatchObject({
    difference: { value: null, reason: 'oneGroup' },
    p: null,
  })
  const all = { wPositives: 9, w: 9, w2Positives: 9, w2: 9 }
  expect(weightedCommonEffects([{ group1: all, group0: all }], 0.95)).toMatchObject({
    difference: { value: 0, reason: 'noVariation' },
    oddsRatio: { value: null, reason: 'noVariation' },
    p: null,
  })
})
