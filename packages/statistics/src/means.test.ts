import fc from 'fast-check'
import { expect, test } from 'vitest'
import fixture from './fixtures/means.json' with { type: 'json' }
import {
  clusteredMean,
  clusteredRate,
  correlatedDifference,
  covarianceFactor,
  criticalValue,
  meanEstimate,
  meanRatio,
  newcombe,
  sharedUnits,
  studentAbove,
  studentCriticalValue,
  unweightedMoments,
  weightedMean,
  weightedRate,
  welch,
  wilson,
} from './index.ts'

// SciPy, mpmath and R's survey package; versions in the fixture.
const agree = (found: number | null, wanted: number, relative: number, what: unknown = ''): void => {
  if (found === null || !(Math.abs(found - wanted) <= relative * Math.abs(wanted))) {
    expect.fail(`${JSON.stringify(what)}: found ${found}, wanted ${wanted}`)
  }
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0)
const momentsOf = (x: readonly number[], w: readonly number[]) => {
  const over = (f: (x: number, w: number) => number): number => sum(x.map((value, i) => f(value, w[i] as number)))
  return {
    n: x.length,
    w: over((_, w) => w),
    w2: over((_, w) => w * w),
    wx: over((x, w) => w * x),
    wxx: over((x, w) => w * x * x),
    w2x: over((x, w) => w * w * x),
    w2xx: over((x, w) => w * w * x * x),
  }
}
const plain = (x: readonly number[]) => unweightedMoments(x.length, sum(x), sum(x.map((value) => value * value)))

test("Student's law", () => {
  for (const { t, df, p } of fixture.student) agree(studentAbove(t, df), p, 1e-12, { t, df })
  for (const { level, df, t } of fixture.quantiles) agree(studentCriticalValue(level, df), t, 1e-12, { level, df })
  expect(studentAbove(0, 3)).toBe(0.5)
  agree(studentAbove(-1.7, 9), 1 - studentAbove(1.7, 9), 1e-15)
  expect(() => studentAbove(1, 0)).toThrow(RangeError)
})

test('Welch', () => {
  for (const one of fixture.welch) {
    const found = welch(weightedMean(plain(one.x1)), weightedMean(plain(one.x0)), 0.95)
    agree(found.t, one.t, 1e-12)
    agree(found.degreesOfFreedom, one.df, 1e-12)
    agree(found.p, one.p, 1e-9)
    agree(found.lower, one.lower, 1e-11)
    agree(found.upper, one.upper, 1e-11)
  }
})

test('weighted means', () => {
  for (const one of fixture.weighted) {
    const found = meanEstimate(momentsOf(one.x, one.w), 0.95)
    agree(found.value, one.mean, 1e-12)
    agree(found.standardError, one.standardError, 1e-12)
  }
})

test('rows in units: one group, and the difference of two that share units', () => {
  for (const { unit, y, w, group, ...wanted } of fixture.clustered) {
    const units = [...new Set(unit)]
    const total = (f: (i: number) => number) =>
      units.map((u) => sum(unit.map((v, i) => (v === u ? f(i) : 0)))) as readonly number[]
    const [at, of, side] = [
      (i: number) => w[i] as number,
      (i: number) => y[i] as number,
      (i: number) => group[i] as number,
    ]
    const multiplicity = units.map(() => 1)
    const all = { multiplicity, weight: total(at), weighted: total((i) => at(i) * of(i)) }
    const found = clusteredRate(all, 0.95)
    agree(found.mean, wanted.rate, 1e-12)
    agree(Math.sqrt(found.linearised ?? -1), wanted.standardError, 1e-12)
    const errors = units.map((_, u) => (all.weighted[u] as number) - wanted.rate * (all.weight[u] as number))
    const squares = sum(errors.map((e) => e ** 2))
    const levered = sum(errors.map((e, u) => e ** 2 / (1 - (all.weight[u] as number) / sum(all.weight))))
    agree(found.variance, levered / sum(all.weight) ** 2, 1e-11)
    const freedom = squares ** 2 / sum(errors.map((e) => e ** 4)) - 1
    agree(found.degreesOfFreedom, freedom, 1e-11)
    const shrink = (df: number) => (criticalValue(0.95) / studentCriticalValue(0.95, df)) ** 2
    const size = (wanted.rate * (1 - wanted.rate)) / (found.variance ?? 0)
    const least = Math.min(size, found.effectiveUnits) * shrink(found.effectiveUnits - 1)
    agree(found.nEffective, Math.max(size * shrink(freedom), least), 1e-11)
    const two = {
      multiplicity,
      weight1: total((i) => at(i) * side(i)),
      weighted1: total((i) => at(i) * of(i) * side(i)),
      weight0: total((i) => at(i) * (1 - side(i))),
      weighted0: total((i) => at(i) * of(i) * (1 - side(i))),
    }
    const one = clusteredMean({ multiplicity, weight: two.weight1, weighted: two.weighted1 })
    const other = clusteredMean({ multiplicity, weight: two.weight0, weighted: two.weighted0 })
    agree(one.mean, wanted.rate1, 1e-12)
    agree(other.mean, wanted.rate0, 1e-12)
    const { correlation, units: either } = sharedUnits(two)
    // The survey package counts all units in its factor m/(m − 1); here each group counts its own.
    const own = (m: number): number => (m - 1) / m
    const variance =
      (one.linearised ?? 0) * own(one.units) +
      (other.linearised ?? 0) * own(other.units) -
      2 *
        (correlation ?? 0) *
        Math.sqrt((one.linearised ?? 0) * own(one.units) * (other.linearised ?? 0) * own(other.units))
    agree(Math.sqrt(variance / own(either)), wanted.differenceStandardError, 1e-12)
  }
})

test('units: too few, few, none, no variation', () => {
  const alike = (m: number, weighted: number) => ({ multiplicity: [m], weight: [2], weighted: [weighted] })
  expect(clusteredRate({ multiplicity: [3], weight: [0], weighted: [0] }, 0.95)).toMatchObject({
    mean: null,
    nEffective: 0,
    reason: 'noPeople',
  })
  expect(clusteredRate(alike(9, 1), 0.95)).toMatchObject({ mean: 0.5, variance: 0, reason: 'tooFewUnits' })
  expect(clusteredRate(alike(10, 1), 0.95)).toMatchObject({ reason: null, warning: 'fewUnits' })
  const many = clusteredRate(alike(30, 2), 0.95)
  expect(many).toMatchObject({ mean: 1, warning: null, effectiveUnits: 30 })
  expect(many.nEffective).toBeGreaterThan(25)
  expect(many.nEffective).toBeLessThan(30)
  expect(clusteredRate(alike(1, 1), 0.95)).toMatchObject({ variance: null, nEffective: 0 })
})

test('every unit in both groups: the difference varies as the units differ', () => {
  const profiles = {
    multiplicity: [12, 10, 9, 11],
    weight1: [1, 1, 1, 1],
    weighted1: [1, 1, 0, 0],
    weight0: [1, 1, 1, 1],
    weighted0: [1, 0, 1, 0],
  }
  const one = clusteredMean({ multiplicity: profiles.multiplicity, weight: [1, 1, 1, 1], weighted: [1, 1, 0, 0] })
  const other = clusteredMean({ multiplicity: profiles.multiplicity, weight: [1, 1, 1, 1], weighted: [1, 0, 1, 0] })
  const { covariance, shared, units } = sharedUnits(profiles)
  expect([shared, units]).toEqual([42, 42])
  const differences = plain([...Array(10).fill(1), ...Array(9).fill(-1), ...Array(23).fill(0)])
  const direct = weightedMean(differences).variance ?? 0
  const [v1, v0] = [one.variance ?? 0, other.variance ?? 0]
  agree(v1 + v0 - 2 * (covariance ?? 0), direct, 1e-12)
  agree(covarianceFactor(v1, v0, covariance ?? 0), (v1 + v0) / direct, 1e-12)
  expect(covarianceFactor(1, 1, 1)).toBeNull()
  const compared = welch(one, other, 0.95, covariance ?? 0)
  agree((compared.standardError ?? 0) ** 2, direct, 1e-12)
})

test('without correlation the combined interval is Newcombe’s', () => {
  const found = correlatedDifference(0.4, wilson(8, 20, 0.95), 0.5, wilson(20, 40, 0.95), 0)
  const wanted = newcombe(8, 20, 20, 40, 0.95)
  agree(found.lower, wanted.lower, 1e-12)
  agree(found.upper, wanted.upper, 1e-12)
})

test("both ends of Fieller's interval are just not rejected", () => {
  const [x1, x0] = [fixture.welch[2]?.x0 ?? [], fixture.welch[0]?.x1 ?? []]
  const [one, other] = [weightedMean(plain(x1)), weightedMean(plain(x0))]
  const ratio = meanRatio(one, other, 0.95)
  const [v1, v0] = [one.variance as number, other.variance as number]
  const share = (ratio.value as number) ** 2 * v0
  const df = (v1 + share) ** 2 / (v1 ** 2 / one.degreesOfFreedom + share ** 2 / other.degreesOfFreedom)
  for (const end of [ratio.lower as number, ratio.upper as number]) {
    const t = ((one.mean as number) - end * (other.mean as number)) / Math.sqrt(v1 + end * end * v0)
    agree(Math.abs(t), studentCriticalValue(0.95, df), 1e-10)
  }
  const [upper, lower] = [ratio.upper as number, ratio.lower as number]
  expect(lower).toBeLessThan(ratio.value as number)
  expect(upper).toBeGreaterThan(ratio.value as number)
})

test('means without an answer', () => {
  expect(meanEstimate(unweightedMoments(0, 0, 0), 0.95)).toMatchObject({ value: null, reason: 'noPeople' })
  expect(meanEstimate(unweightedMoments(1, 3, 9), 0.95)).toMatchObject({
    value: 3,
    lower: null,
    reason: 'tooFewPeople',
  })
  const heavy = { n: 3, w: 1002, w2: 1e6 + 2, wx: 5000, wxx: 25_000, w2x: 5e6, w2xx: 25e6 }
  expect(meanEstimate(heavy, 0.95)).toMatchObject({ lower: null, reason: 'tooFewPeople' })
  expect(meanEstimate(unweightedMoments(4, 12, 36), 0.95)).toMatchObject({
    value: 3,
    standardError: 0,
    reason: 'noVariation',
  })
  const [still, none] = [weightedMean(unweightedMoments(4, 12, 36)), weightedMean(unweightedMoments(0, 0, 0))]
  const noise = weightedMean(unweightedMoments(4, 1, 40))
  expect(welch(still, still, 0.95)).toMatchObject({ value: 0, p: null, reason: 'noVariation' })
  expect(welch(still, none, 0.95)).toMatchObject({ value: null, reason: 'noPeople' })
  expect(meanRatio(still, noise, 0.95)).toMatchObject({ value: 12, lower: null, reason: 'unbounded' })
  expect(meanRatio(still, weightedMean(unweightedMoments(2, 0, 2)), 0.95).reason).toBe('zeroDenominator')
})

const rows = fc.array(
  fc.record({ x: fc.double({ min: -50, max: 50, noNaN: true }), w: fc.double({ min: 0.1, max: 5, noNaN: true }) }),
  { minLength: 3, maxLength: 40 },
)

test('weights may be scaled, amounts shifted and scaled, and 0/1 amounts are rates', () => {
  fc.assert(
    fc.property(rows, fc.double({ min: 0.1, max: 10, noNaN: true }), (all, factor) => {
      const [x, w] = [all.map((row) => row.x), all.map((row) => row.w)]
      const base = weightedMean(momentsOf(x, w))
      if (base.variance === null) return
      const scaled = weightedMean(
        momentsOf(
          x,
          w.map((value) => value * factor),
        ),
      )
      const stretched = weightedMean(
        momentsOf(
          x.map((value) => 3 - factor * value),
          w,
        ),
      )
      const room = 1e-8 * (1 + (base.variance ?? 0) * factor * factor)
      expect(Math.abs((scaled.variance ?? 0) - (base.variance ?? 0))).toBeLessThanOrEqual(room)
      expect(Math.abs((stretched.variance ?? 0) - (base.variance ?? 0) * factor * factor)).toBeLessThanOrEqual(room)
      expect(Math.abs((stretched.mean ?? 0) - (3 - factor * (base.mean ?? 0)))).toBeLessThanOrEqual(1e-9)
      const yes = momentsOf(
        x.map((value) => Number(value > 0)),
        w,
      )
      const asMean = weightedMean(yes)
      const asRate = weightedRate({ wPositives: yes.wx, w: yes.w, w2Positives: yes.w2x, w2: yes.w2 })
      const free = (x.length - 1) / x.length
      expect(Math.abs((asMean.variance ?? 0) * free - (asRate.variance ?? 0))).toBeLessThanOrEqual(1e-12)
      // A unit of one row is a row.
      const single = clusteredMean({
        multiplicity: x.map(() => 1),
        weight: w,
        weighted: x.map((v, i) => v * (w[i] as number)),
      })
      expect(Math.abs((single.linearised ?? 0) - (base.variance ?? 0))).toBeLessThanOrEqual(1e-8)
    }),
  )
})
