import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import fixture from './fixtures/scores.json' with { type: 'json' }
import {
  brier,
  calibrationCurve,
  calibrationError,
  calibrationInTheLarge,
  calibrationSlope,
  equalMassCuts,
  joinBins,
  type ScoreBins,
  wilson,
} from './index.ts'

const agree = (found: number | null | undefined, wanted: number, relative: number, what: unknown = ''): void => {
  if (found == null || !(Math.abs(found - wanted) <= relative * Math.abs(wanted))) {
    expect.fail(`${JSON.stringify(what)}: found ${found}, wanted ${wanted}`)
  }
}

// scikit-learn, SciPy, statsmodels, uncertainty-calibration; versions in the fixture.
test.each(fixture.cases.map((one, i) => ({ one, i })))('calibration, case $i', ({ one }) => {
  const { weighted, ...wanted } = one
  const bins: ScoreBins = one
  const withWeights: ScoreBins = { ...weighted, n: one.n }
  const score = brier(bins)
  agree(score.value, wanted.brier, 1e-12)
  expect(score.bound).toBe(0)
  const { reliability, resolution, uncertainty, withinVariance, withinCovariance } = score
  const parts = [reliability, -(resolution ?? 9), uncertainty, withinVariance, -(withinCovariance ?? 9)]
  expect(parts.reduce<number>((sum, part) => sum + (part ?? 9), 0)).toBeCloseTo(wanted.brier, 13)
  agree(brier(withWeights).value, wanted.weightedBrier, 1e-12)
  const { scorePositives: _, ...without } = one
  const bounded = brier(without)
  expect(Math.abs((bounded.value ?? 9) - wanted.brier)).toBeLessThanOrEqual(bounded.bound ?? 0)
  const error = calibrationError(bins)
  agree(error.value, wanted.error, 1e-12)
  agree(error.unbiased, Math.max(0, wanted.unbiased), 1e-9)
  if (wanted.everyBinHasTwo) agree(error.unbiasedSquare, wanted.unbiasedSquare, 1e-9)
  const large = calibrationInTheLarge(bins, 0.95)
  agree(large.value, wanted.large.value, 1e-10)
  agree(large.standardError, wanted.large.standardError, 1e-11)
  agree(large.lower, wanted.large.lower, 1e-10)
  expect(calibrationInTheLarge(without, 0.95).standardError ?? 0).toBeGreaterThan(large.standardError ?? 9)
  const { slope, intercept, interceptAtSlopeOne, leftOut } = calibrationSlope(bins, 0.95)
  expect(leftOut).toBe(0)
  agree(intercept.value, wanted.line.coefficients[0] as number, 1e-9)
  agree(slope.value, wanted.line.coefficients[1] as number, 1e-9)
  agree(intercept.standardError, wanted.line.standardErrors[0] as number, 1e-9)
  agree(slope.standardError, wanted.line.standardErrors[1] as number, 1e-9)
  agree(interceptAtSlopeOne.value, wanted.offset.coefficient, 1e-9)
  agree(interceptAtSlopeOne.standardError, wanted.offset.standardError, 1e-9)
  const robust = calibrationSlope(withWeights, 0.95)
  agree(robust.intercept.value, wanted.robust.coefficients[0] as number, 1e-9)
  agree(robust.slope.value, wanted.robust.coefficients[1] as number, 1e-9)
  agree(robust.intercept.standardError, wanted.robust.standardErrors[0] as number, 1e-9)
  agree(robust.slope.standardError, wanted.robust.standardErrors[1] as number, 1e-9)
})

const folder = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url))
const present = existsSync(`${folder}adult_lr/golden.json`)
if (!present) console.warn('../shared/cases is absent: its golden numbers of calibration are not compared here.')

test.runIf(present).each(['adult_lr', 'adult_weighted'])('golden numbers: %s', (name) => {
  const golden = JSON.parse(readFileSync(`${folder}${name}/golden.json`, 'utf8'))
  const [head = '', ...lines] = readFileSync(`${folder}${name}/data.csv`, 'utf8').trim().split('\n')
  const column = (key: string): number => head.trim().split(',').indexOf(key)
  const rows = lines.map((line) => line.trim().split(','))
  let compared = 0
  for (const [attribute, audit] of Object.entries<{ groups: Record<string, Record<string, number>> }>(golden.audits)) {
    const columns = (golden.input.audits[attribute] as string[]).map(column)
    for (const [level, wanted] of Object.entries(audit.groups)) {
      const zeros = (): number[] => new Array<number>(10).fill(0)
      const bins = {
        n: zeros(),
        w: zeros(),
        w2: zeros(),
        score: zeros(),
        scoreSquared: zeros(),
        positives: zeros(),
        positivesSquared: zeros(),
        scorePositives: zeros(),
      }
      for (const row of rows) {
        if (columns.map((at) => row[at]).join('|') !== level) continue
        const score = Number(row[column('score')])
        const w = name === 'adult_weighted' ? Number(row[column('fnlwgt')]) : 1
        const y = Number(row[column('income')] === '>50K')
        // Ten bins of equal width, closed on the right. The scores have six decimals, so that this grid is exact.
        const b = Math.max(0, Math.ceil(Math.round(score * 1e6) / 1e5) - 1)
        for (const [key, value] of Object.entries({
          n: 1,
          w,
          w2: w * w,
          score: w * score,
          scoreSquared: w * score * score,
          positives: w * y,
          positivesSquared: w * w * y,
          scorePositives: w * score * y,
        })) {
          const sums = bins[key as keyof typeof bins]
          sums[b] = (sums[b] ?? 0) + value
        }
      }
      if (typeof wanted.brier === 'number') agree(brier(bins).value, wanted.brier, 1e-12, `${level} brier`)
      if (typeof wanted.ece10 === 'number') agree(calibrationError(bins).value, wanted.ece10, 1e-11, `${level} ece10`)
      const sum = (of: readonly number[]): number => of.reduce((all, x) => all + x, 0)
      if (typeof wanted.mean_score === 'number') agree(sum(bins.score) / sum(bins.w), wanted.mean_score, 1e-12)
      if (typeof wanted.brier === 'number') compared++
    }
  }
  expect(compared).toBeGreaterThan(3)
})

const flat = (scores: readonly number[], yes: readonly number[], n: readonly number[]): ScoreBins => ({
  n,
  score: scores.map((s, i) => s * (n[i] as number)),
  scoreSquared: scores.map((s, i) => s * s * (n[i] as number)),
  positives: yes,
})

test('calibration without an answer', () => {
  const nobody = flat([0.2, 0.4], [0, 0], [0, 0])
  expect(brier(nobody)).toMatchObject({ value: null, reason: 'noPeople' })
  expect(calibrationError(nobody)).toMatchObject({ value: null, reason: 'noPeople' })
  expect(calibrationInTheLarge(nobody, 0.95).reason).toBe('noPeople')
  expect(calibrationSlope(nobody, 0.95).slope.reason).toBe('noPeople')
  expect(calibrationCurve(nobody, 0.95)[0]).toMatchObject({ score: null, lower: null, reason: 'noPeople' })
  expect(calibrationSlope(flat([0.2, 0.4], [0, 0], [5, 5]), 0.95).slope.reason).toBe('noPositives')
  expect(calibrationSlope(flat([0.2, 0.4], [5, 5], [5, 5]), 0.95).slope.reason).toBe('noNegatives')
  expect(calibrationSlope(flat([0.2, 0.4, 0.6], [0, 0, 5], [5, 5, 5]), 0.95).slope.reason).toBe('separated')
  expect(calibrationSlope(flat([0.2, 0.4, 0.6], [0, 2, 5], [5, 5, 5]), 0.95).slope.reason).toBe('separated')
  const one = calibrationSlope(flat([0.5], [3], [10]), 0.95)
  expect(one.slope.reason).toBe('noVariation')
  expect(one.interceptAtSlopeOne.value).toBeCloseTo(Math.log(3 / 7), 9)
  const ends = calibrationSlope(flat([0, 0.3, 0.6, 1], [0, 3, 5, 4], [7, 10, 9, 4]), 0.95)
  expect(ends.leftOut).toBe(11)
  expect(ends.slope.reason).toBeNull()
  const perfect = flat([0, 1], [0, 4], [6, 4])
  expect(brier(perfect)).toMatchObject({ value: 0, bound: 0 })
  expect(calibrationInTheLarge(perfect, 0.95)).toMatchObject({ value: 0, lower: null, reason: 'noVariation' })
  expect(calibrationError(flat([0.5], [1], [1]))).toMatchObject({ value: 0.5, unbiasedSquare: null, peopleAlone: 1 })
})

test('the curve has the rate of each bin with Wilson’s interval', () => {
  const [first, second] = calibrationCurve(flat([0.25, 0.75], [3, 30], [10, 40]), 0.95)
  expect(first).toMatchObject({ n: 10, score: 0.25, rate: 0.3, reason: null })
  expect(second?.lower).toBeCloseTo(wilson(30, 40, 0.95).lower, 12)
})

const columns = fc.array(
  fc.record({
    n: fc.nat(20),
    rate: fc.double({ min: 0, max: 1, noNaN: true }),
    score: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    width: fc.double({ min: 0, max: 0.01, noNaN: true }),
  }),
  { minLength: 1, maxLength: 30 },
)
const binsOf = (all: readonly { n: number; rate: number; score: number; width: number }[]): ScoreBins => ({
  n: all.map(({ n }) => n),
  positives: all.map(({ n, rate }) => Math.round(n * rate)),
  score: all.map(({ n, score }) => n * score),
  scoreSquared: all.map(({ n, score, width }) => n * (score * score + width * width)),
})

test('joining bins keeps people and Brier within its bound; groups are as equal as whole bins allow', () => {
  fc.assert(
    fc.property(columns, fc.integer({ min: 1, max: 12 }), (all, groups) => {
      const bins = binsOf(all)
      const weights = Array.from(bins.n)
      const total = weights.reduce((sum, n) => sum + n, 0)
      const cuts = equalMassCuts(weights, groups)
      if (total === 0) {
        expect(cuts).toEqual([])
        return
      }
      expect(cuts.at(-1)).toBe(weights.length - 1)
      expect(cuts.length).toBeLessThanOrEqual(groups)
      expect([...new Set(cuts)].sort((a, b) => a - b)).toEqual(cuts)
      const joined = joinBins(bins, cuts)
      const sizes = Array.from(joined.n)
      expect(sizes.reduce((sum, n) => sum + n, 0)).toBe(total)
      const largest = Math.max(...weights)
      for (const size of sizes) expect(size).toBeLessThanOrEqual(total / groups + largest + 1e-9)
      const [fine, coarse] = [brier(bins), brier(joined)]
      expect(Math.abs((fine.value ?? 0) - (coarse.value ?? 0))).toBeLessThanOrEqual(
        (fine.bound ?? 0) + (coarse.bound ?? 0) + 1e-12,
      )
      expect(fine.reliability ?? 0).toBeGreaterThanOrEqual((coarse.reliability ?? 0) - 1e-12)
      expect(calibrationError(bins).value ?? 0).toBeGreaterThanOrEqual((calibrationError(joined).value ?? 0) - 1e-12)
    }),
  )
})

test('equal mass on equal bins', () => {
  expect(equalMassCuts(new Array(100).fill(3), 10)).toEqual([9, 19, 29, 39, 49, 59, 69, 79, 89, 99])
  expect(equalMassCuts([0, 50, 1, 1, 1, 1], 5)).toEqual([1, 5])
  expect(() => equalMassCuts([1], 0)).toThrow(RangeError)
})
