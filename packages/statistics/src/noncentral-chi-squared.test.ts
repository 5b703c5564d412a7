import fc from 'fast-check'
import { expect, test } from 'vitest'
import fixture from './fixtures/noncentral.json' with { type: 'json' }
import {
  type BenefitCell,
  betweenGroups,
  betweenGroupsInterval,
  noncentralChiSquaredUpperTail,
  noncentralityInterval,
  randomSource,
  resampleCounts,
} from './index.ts'

test('tails and intervals: SciPy', () => {
  for (const { statistic, degreesOfFreedom, lambda, tail } of fixture.tails) {
    const found = noncentralChiSquaredUpperTail(statistic, degreesOfFreedom, lambda)
    expect(Math.abs(found / tail - 1), `lambda ${lambda}`).toBeLessThan(lambda > 10_000 ? 1e-5 : 1e-9)
  }
  for (const { statistic, degreesOfFreedom, level, lower, upper } of fixture.intervals) {
    const found = noncentralityInterval(statistic, degreesOfFreedom, level)
    expect(Math.abs(found.lower - lower)).toBeLessThanOrEqual(1e-8 * Math.max(1, lower))
    expect(Math.abs(found.upper - upper)).toBeLessThanOrEqual(1e-8 * upper)
  }
})

test('the tail rises with λ and falls with the statistic; an interval holds its own statistic less its mean', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 300, noNaN: true }),
      fc.integer({ min: 1, max: 20 }),
      fc.double({ min: 0, max: 200, noNaN: true }),
      (x, k, lambda) => {
        const tail = noncentralChiSquaredUpperTail(x, k, lambda)
        expect(noncentralChiSquaredUpperTail(x, k, lambda + 1)).toBeGreaterThanOrEqual(tail - 1e-14)
        expect(noncentralChiSquaredUpperTail(x + 1, k, lambda)).toBeLessThanOrEqual(tail + 1e-14)
        const { lower, upper } = noncentralityInterval(x, k, 0.95)
        expect(lower).toBeLessThanOrEqual(Math.max(0, x - k))
        expect(upper).toBeGreaterThanOrEqual(Math.max(0, x - k))
      },
    ),
  )
  expect(() => noncentralChiSquaredUpperTail(1, 1, -1)).toThrow(RangeError)
  expect(() => noncentralityInterval(1, 1, 1)).toThrow(RangeError)
})

const cells = (counts: ArrayLike<number>): BenefitCell[] =>
  Array.from(counts, (weight, benefit) => ({ benefit, weight, weightSquared: weight }))

/** Shares of benefits 0, 1, 2 in each group, and people. */
const LAWS = [
  // Alike: the index is 0, and a bootstrap would never say so.
  { shares: [0.15, 0.7, 0.15], others: [0.15, 0.7, 0.15], sizes: [200, 200, 200, 200] },
  { shares: [0.1, 0.8, 0.1], others: [0.25, 0.7, 0.05], sizes: [400, 300] },
  // Groups of very unlike size and spread.
  { shares: [0.05, 0.9, 0.05], others: [0.3, 0.5, 0.2], sizes: [900, 300] },
  { shares: [0.3, 0.5, 0.2], others: [0.05, 0.9, 0.05], sizes: [200, 900, 400, 900] },
] as const

test('the interval between groups holds the truth', { timeout: 60_000 }, () => {
  for (const [at, { shares, others, sizes }] of LAWS.entries()) {
    const random = randomSource(5, `between groups ${at}`)
    const law = sizes.map((n, g) => (g === 0 ? shares : others).map((share) => share * n))
    const truth = betweenGroups(law.map(cells), 2)
    const draws = law.map((counts) => resampleCounts(counts.map(Math.round)))
    let [value, share] = [0, 0]
    const runs = 500
    for (let run = 0; run < runs; run++) {
      const groups = draws.map((draw) => {
        const into = new Float64Array(3)
        draw(random, into)
        return cells(into)
      })
      const found = betweenGroupsInterval(groups, 0.95)
      if (found === null) throw new Error('no interval')
      const holds = ({ lower, upper }: { lower: number; upper: number }, true_: number) =>
        lower <= true_ + 1e-15 && true_ <= upper
      if (holds(found.value, truth.between ?? -1)) value++
      if (holds(found.share, truth.share ?? -1)) share++
    }
    expect(value / runs, `value, law ${at}`).toBeGreaterThan(0.925)
    expect(share / runs, `share, law ${at}`).toBeGreaterThan(0.925)
  }
})
