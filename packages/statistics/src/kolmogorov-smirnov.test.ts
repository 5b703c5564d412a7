import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kolmogorovSmirnov } from './kolmogorov-smirnov.ts'
import { koopmanInterval } from './koopman.ts'
import { regionRatio } from './selective-labels.ts'

const golden = JSON.parse(readFileSync(new URL('./fixtures/kolmogorov-smirnov.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly {
    readonly one: readonly number[]
    readonly other: readonly number[]
    readonly distance: number
    readonly p: number
  }[]
  readonly limit: readonly (readonly [number, number])[]
}

test.each(golden.cases.map((one, i) => [i, one] as const))('SciPy’s distance and exact p-value, case %i', (_, one) => {
  const found = kolmogorovSmirnov(one, 0.95)
  expect(found.value).toBeCloseTo(one.distance, 14)
  expect((found.p as number) / one.p).toBeCloseTo(1, 9)
  expect(found.method).toBe('kolmogorov-smirnov-exact')
  expect(found.bound).toBe(0)
})

test('Kolmogorov’s limit, for groups too large to count paths', () => {
  const size = 20_000
  for (const [x, p] of golden.limit) {
    const apart = Math.round((x / Math.sqrt(size / 2)) * size)
    const found = kolmogorovSmirnov({ one: [size - apart, apart], other: [size, 0] }, 0.95)
    expect(found.method).toBe('kolmogorov-smirnov-asymptotic')
    expect((found.p as number) / p).toBeCloseTo(1, 1)
  }
})

test('the interval holds the distance of the populations, whatever they are', () => {
  // Shares 0.5 and 0.3 of two values: the distance is 0.2. All samples of 8 and 8, with their chances.
  const binomial = (n: number, p: number) =>
    Array.from({ length: n + 1 }, (_, k) => {
      let chance = 1
      for (let i = 0; i < k; i++) chance *= ((n - i) / (i + 1)) * p
      return chance * (1 - p) ** (n - k)
    })
  const [a, b] = [binomial(8, 0.5), binomial(8, 0.3)]
  let covered = 0
  a.forEach((pa, x) => {
    b.forEach((pb, y) => {
      const { lower, upper } = kolmogorovSmirnov({ one: [x, 8 - x], other: [y, 8 - y] }, 0.9)
      if ((lower as number) <= 0.2 && 0.2 <= (upper as number)) covered += pa * pb
    })
  })
  expect(covered).toBeGreaterThan(0.9)
})

const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 12 })

test('whatever lies within the bins, the distance of the amounts is within the bound', () => {
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      const length = Math.min(one.length, other.length) & ~1
      const [a, b] = [one.slice(0, length), other.slice(0, length)]
      fc.pre(a.some((n) => n > 0) && b.some((n) => n > 0))
      const pairs = (fine: readonly number[]) =>
        Array.from({ length: length / 2 }, (_, i) => (fine[2 * i] as number) + (fine[2 * i + 1] as number))
      const exact = kolmogorovSmirnov({ one: a, other: b }, 0.95)
      const single = Array.from({ length: length / 2 }, () => false)
      const coarse = kolmogorovSmirnov({ one: pairs(a), other: pairs(b) }, 0.95, single)
      expect(exact.value).toBeGreaterThanOrEqual((coarse.value as number) - 1e-12)
      expect(exact.value).toBeLessThanOrEqual((coarse.value as number) + (coarse.bound as number) + 1e-12)
    }),
  )
})

test('groups alike, groups apart, an empty group', () => {
  expect(kolmogorovSmirnov({ one: [5, 5], other: [5, 5] }, 0.95)).toMatchObject({ value: 0, lower: 0, p: 1 })
  const apart = kolmogorovSmirnov({ one: [10, 0], other: [0, 10] }, 0.95)
  // Of 184,756 orders two keep the groups apart.
  expect(apart).toMatchObject({ value: 1, upper: 1 })
  expect(apart.p).toBeCloseTo(2 / 184_756, 15)
  expect(kolmogorovSmirnov({ one: [0, 0], other: [5, 5] }, 0.95)).toMatchObject({ value: null, reason: 'noPeople' })
  expect(() => kolmogorovSmirnov({ one: [1], other: [1] }, 1)).toThrow(RangeError)
})

test('weights: Kish’s sizes, so that weights alike change nothing but the method', () => {
  const plain = kolmogorovSmirnov({ one: [30, 70], other: [60, 40] }, 0.95)
  const weighted = kolmogorovSmirnov(
    { one: [60, 140], other: [120, 80], oneSquared: [120, 280], otherSquared: [240, 160] },
    0.95,
  )
  expect(weighted.value).toBeCloseTo(plain.value as number, 14)
  expect(weighted.lower).toBeCloseTo(plain.lower as number, 12)
  expect(weighted.method).toBe('kolmogorov-smirnov-asymptotic')
})

test('the ratio of two rates known within limits: Koopman’s where there are none, within both ends where there are', () => {
  const known = (x: number, n: number) => ({ low: x / n, lowSize: n, high: x / n, highSize: n })
  const plain = regionRatio(known(30, 100), known(60, 100), 0.95)
  expect(plain.interval).toMatchObject(koopmanInterval(30, 100, 60, 100, 0.95))
  expect([plain.low, plain.high]).toEqual([0.5, 0.5])
  const one = { low: 0.3, lowSize: 100, high: 0.5, highSize: 60 }
  const wide = regionRatio(one, known(60, 100), 0.95)
  expect(wide.low).toBeCloseTo(0.5, 14)
  expect(wide.high).toBeCloseTo(0.5 / 0.6, 14)
  expect(wide.interval.lower).toBeGreaterThan(koopmanInterval(30, 100, 60, 100, 0.95).lower as number)
  expect(wide.interval.lower).toBeLessThan(0.5)
  expect(wide.interval.upper).toBeLessThan(koopmanInterval(30, 60, 60, 100, 0.95).upper as number)
  const zero = regionRatio(one, { low: 0, lowSize: 10, high: 0.2, highSize: 10 }, 0.95)
  expect(zero.high).toBeNull()
  expect(zero.interval.upper).toBeNull()
})
