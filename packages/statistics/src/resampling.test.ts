import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rejectBinomial } from './binomial-rejection.ts'
import {
  acceleration,
  bcaInterval,
  binomialProbability,
  bootstrap,
  chiSquaredUpperTail,
  drawDirichlet,
  drawGamma,
  fisherExact,
  normalSource,
  percentileInterval,
  permuteWithinStrata,
  randomSource,
  resampleCounts,
  resampleUnits,
  resampleWeighted,
  resamplingP,
} from './index.ts'

/** Means and variances of each column over many draws. */
function momentsOf(draws: number, size: number, draw: (into: Float64Array) => void) {
  const into = new Float64Array(size)
  const [sum, squares] = [new Float64Array(size), new Float64Array(size)]
  for (let i = 0; i < draws; i++) {
    draw(into)
    into.forEach((x, at) => {
      sum[at] = (sum[at] as number) + x
      squares[at] = (squares[at] as number) + x * x
    })
  }
  const mean = Array.from(sum, (x) => x / draws)
  return { mean, variance: Array.from(squares, (x, at) => x / draws - (mean[at] as number) ** 2) }
}

test.each([
  [30, 0.02],
  [40, 0.25],
  [60, 0.5],
  [1000, 0.011],
  [5_000_000, 0.4],
])('binomial draws follow their law: %i at %f', (n, rate) => {
  const random = randomSource(7, `binomial ${n}`)
  const draws = 200_000
  const seen = new Map<number, number>()
  for (let i = 0; i < draws; i++) {
    const x = rejectBinomial(random, n, rate, Math.log1p(-rate))
    seen.set(x, (seen.get(x) ?? 0) + 1)
  }
  // χ² over outcomes, joined until each expects at least 20.
  const deviation = Math.sqrt(n * rate * (1 - rate))
  const width = Math.max(1, Math.ceil(deviation / 5))
  let [statistic, cells, expected, found, total] = [0, 0, 0, 0, 0]
  const [from, to] = [
    Math.max(0, Math.floor(n * rate - 8 * deviation)),
    Math.min(n, Math.ceil(n * rate + 8 * deviation)),
  ]
  for (let x = from; x <= to; x++) {
    expected += draws * binomialProbability(x, n, rate)
    found += seen.get(x) ?? 0
    if (expected < 20 || (x - from) % width !== 0) continue
    statistic += (found - expected) ** 2 / expected
    cells++
    total += found
    ;[expected, found] = [0, 0]
  }
  expect(total + found).toBe(draws)
  expect(chiSquaredUpperTail(statistic, cells - 1)).toBeGreaterThan(1e-4)
})

test('normal and gamma numbers have their moments', () => {
  const random = randomSource(7, 'continuous')
  const normal = normalSource(random)
  const draws = 200_000
  const { mean, variance } = momentsOf(draws, 4, (into) => {
    into[0] = normal()
    into[1] = drawGamma(random, normal, 0.3)
    into[2] = drawGamma(random, normal, 2.5)
    into[3] = drawGamma(random, normal, 400)
  })
  ;[0, 0.3, 2.5, 400].forEach((wanted, i) => {
    const of = i === 0 ? 1 : wanted
    expect(Math.abs((mean[i] as number) - wanted)).toBeLessThan(4.5 * Math.sqrt(of / draws))
    expect(Math.abs((variance[i] as number) / of - 1)).toBeLessThan(0.05)
  })
  expect(() => drawGamma(random, normal, 0)).toThrow(RangeError)
})

test('resampled cells: people kept, empty cells stay empty, means and variances of a multinomial', () => {
  const counts = [0, 3, 50, 1, 946, 0, 200]
  const total = 1200
  const draw = resampleCounts(counts)
  const random = randomSource(7, 'multinomial')
  const draws = 40_000
  const { mean, variance } = momentsOf(draws, counts.length, (into) => {
    draw(random, into)
    expect(into[0]).toBe(0)
    expect(into.reduce((sum, n) => sum + n, 0)).toBe(total)
  })
  counts.forEach((n, i) => {
    const wanted = n * (1 - n / total)
    expect(Math.abs((mean[i] as number) - n)).toBeLessThanOrEqual(4.5 * Math.sqrt(wanted / draws))
    if (n > 0) expect(Math.abs((variance[i] as number) / wanted - 1)).toBeLessThan(0.05)
  })
  expect(() => resampleCounts([1.5])).toThrow(RangeError)
  const into = new Float64Array(2)
  resampleCounts([0, 0])(random, into)
  expect([...into]).toEqual([0, 0])
})

test('weights: Σw of a resample has the moments of drawing rows', () => {
  // Cell 0: 40 rows of weight 1 and 10 of weight 6; cell 1: 25 rows of weight 2.
  const cells = { n: [50, 25], w: [100, 50], w2: [400, 100] }
  const draw = resampleWeighted(cells)
  const random = randomSource(7, 'weighted')
  const draws = 60_000
  const people = new Float64Array(2)
  const { mean, variance } = momentsOf(draws, 2, (into) => {
    draw(random, into, people)
    expect(into[1]).toBeCloseTo(2 * (people[1] as number), 9)
  })
  // Var Σw = N·(E[w²; cell] / N − (w/N)²) with N rows in all.
  const wanted = [400 - 100 ** 2 / 75, 100 - 50 ** 2 / 75]
  ;[100, 50].forEach((w, i) => {
    expect(Math.abs((mean[i] as number) - w)).toBeLessThan(4.5 * Math.sqrt((wanted[i] as number) / draws))
    expect(Math.abs((variance[i] as number) / (wanted[i] as number) - 1)).toBeLessThan(0.05)
  })
})

test('units move whole', () => {
  // 30 units add (2, 0), 20 add (1, 3).
  const draw = resampleUnits([30, 20], Float64Array.of(2, 0, 1, 3), 2)
  const random = randomSource(7, 'units')
  const { mean, variance } = momentsOf(40_000, 2, (into) => {
    draw(random, into)
    const second = (into[1] as number) / 3
    expect(into[0]).toBe(2 * (50 - second) + second)
  })
  expect(mean[1]).toBeCloseTo(60, 0)
  expect((variance[1] as number) / (9 * 50 * 0.4 * 0.6)).toBeCloseTo(1, 1)
  expect(() => resampleUnits([1], Float64Array.of(1), 2)).toThrow(RangeError)
})

test("Jeffreys' posterior: Dirichlet moments, never a share of 0", () => {
  const counts = [0, 4, 16]
  const draw = drawDirichlet(counts)
  const random = randomSource(7, 'dirichlet')
  const { mean, variance } = momentsOf(60_000, 3, (into) => {
    draw(random, into)
    expect(into[0]).toBeGreaterThan(0)
  })
  const all = 21.5
  counts.forEach((n, i) => {
    const share = (n + 0.5) / all
    expect(Math.abs((mean[i] as number) / 20 - share)).toBeLessThan(0.002)
    expect((variance[i] as number) / 400 / ((share * (1 - share)) / (all + 1))).toBeCloseTo(1, 1)
  })
})

const difference = (cells: Float64Array): number | null => {
  const [a, b, c, d] = cells as unknown as [number, number, number, number]
  return a + b > 0 && c + d > 0 ? a / (a + b) - c / (c + d) : null
}

test('percentile and BCa intervals of a difference of rates are near the analytic one', () => {
  const counts = [120, 180, 240, 260]
  const values = bootstrap(resampleCounts(counts), 4, difference, 10_000, randomSource(1, 'difference'))
  const estimate = difference(Float64Array.from(counts)) as number
  const error = Math.sqrt((0.4 * 0.6) / 300 + (0.48 * 0.52) / 500)
  const a = acceleration(counts, difference)
  expect(Math.abs(a)).toBeLessThan(0.01)
  for (const found of [percentileInterval(values, 0.95), bcaInterval(values, estimate, a, 0.95)]) {
    expect(found.reason).toBeNull()
    expect(found.lower ?? 9).toBeCloseTo(estimate - 1.96 * error, 2)
    expect(found.upper ?? 9).toBeCloseTo(estimate + 1.96 * error, 2)
  }
})

test('BCa follows its formula', () => {
  const replicates = Float64Array.from({ length: 1000 }, (_, i) => i + 1)
  // 30 % under the estimate: z0 = −0.5244005127; a = 0.05 and z = ±1.959963985.
  const { lower, upper } = bcaInterval(replicates, 300.2, 0.05, 0.95)
  const z0 = -0.5244005127080407
  const phi = (z: number): number => {
    const erf = (x: number): number => {
      let [sum, term] = [x, x]
      for (let n = 1; n < 200; n++) {
        term *= (-x * x) / n
        sum += term / (2 * n + 1)
      }
      return (2 / Math.sqrt(Math.PI)) * sum
    }
    return (1 + erf(z / Math.SQRT2)) / 2
  }
  const share = (z: number): number => phi(z0 + (z0 + z) / (1 - 0.05 * (z0 + z)))
  expect(lower ?? 0).toBeCloseTo(Math.max(1, 1001 * share(-1.959963985)), 3)
  expect(upper ?? 0).toBeCloseTo(1001 * share(1.959963985), 3)
})

test('undefined replicates: counted, and no interval where they could hold an end', () => {
  const some = Float64Array.from({ length: 1000 }, (_, i) => (i < 10 ? Number.NaN : i))
  expect(percentileInterval(some, 0.95)).toMatchObject({ undefinedShare: 0.01, reason: null })
  const many = some.map((value, i) => (i < 30 ? Number.NaN : value))
  expect(percentileInterval(many, 0.95)).toMatchObject({ lower: null, upper: null, reason: 'unbounded' })
  const still = new Float64Array(50).fill(2)
  expect(percentileInterval(still, 0.95).reason).toBe('noVariation')
  expect(bcaInterval(still, 3, 0, 0.95).reason).toBe('noVariation')
})

test('permutation keeps both margins of every stratum and agrees with Fisher’s exact test', () => {
  const counts = [9, 3, 4, 12]
  const draw = permuteWithinStrata(counts, 2, 2)
  const random = randomSource(1, 'permutation')
  const into = new Float64Array(4)
  const drawn = new Float64Array(40_000)
  for (let i = 0; i < drawn.length; i++) {
    draw(random, into)
    // As Fisher orders tables: by their probability given the margins.
    drawn[i] = -fisherExact(into[0] as number, 12, into[2] as number, 16)
  }
  const { p, upperBound } = resamplingP(-fisherExact(9, 12, 4, 16), drawn)
  expect(upperBound).toBe(false)
  expect(Math.abs(p - fisherExact(9, 12, 4, 16))).toBeLessThan(0.003)
  expect(resamplingP(1, [0, 0, 0]).upperBound).toBe(true)
  expect(resamplingP(1, [0, 1, Number.NaN]).p).toBe(0.75)
})

test('margins are kept for any table', () => {
  const random = randomSource(1, 'margins')
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 24, maxLength: 24 }), (counts) => {
      // Two strata of three groups by four outcomes.
      const into = new Float64Array(24)
      permuteWithinStrata(counts, 3, 4)(random, into)
      for (const stratum of [0, 12]) {
        for (let row = 0; row < 3; row++) {
          const at = stratum + 4 * row
          const sum = (cells: ArrayLike<number>): number =>
            [0, 1, 2, 3].reduce((all, i) => all + (cells[at + i] as number), 0)
          expect(sum(into)).toBe(sum(counts))
        }
        for (let column = 0; column < 4; column++) {
          const sum = (cells: ArrayLike<number>): number =>
            [0, 4, 8].reduce((all, i) => all + (cells[stratum + i + column] as number), 0)
          expect(sum(into)).toBe(sum(counts))
        }
      }
      expect(Math.min(...into)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('streams: another metric, before or after, moves no number', () => {
  const counts = [120, 180, 240, 260]
  const run = (metrics: readonly string[]): Map<string, string> =>
    new Map(
      metrics.map((metric) => {
        const random = randomSource(42, metric)
        return [metric, bootstrap(resampleCounts(counts), 4, difference, 50, random).join()]
      }),
    )
  const few = run(['auc', 'brier'])
  const more = run(['average-odds', 'auc', 'selection-rate', 'brier'])
  for (const metric of ['auc', 'brier']) expect(more.get(metric)).toBe(few.get(metric))
  expect(few.get('auc')).not.toBe(few.get('brier'))
})

test('10,000 replicates of 400 cells stay far from a second per thousand', () => {
  const counts = Array.from({ length: 400 }, (_, i) => 5 + ((i * 7919) % 400))
  const draw = resampleCounts(counts)
  const start = process.cpuUsage()
  bootstrap(draw, 400, (cells) => cells[0] as number, 10_000, randomSource(1, 'speed'))
  // The promise is 1 second (packages/statistics/bench); slower machines get room.
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(4)
})
