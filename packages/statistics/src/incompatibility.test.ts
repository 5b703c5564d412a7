import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GroupRates, incompatibility, newcombe } from './index.ts'

const rates = (tp: number, fp: number, fn: number, tn: number): GroupRates => ({
  baseRate: (tp + fn) / (tp + fp + fn + tn),
  falsePositiveRate: fp / (fp + tn),
  falseNegativeRate: fn / (tp + fn),
  positivePredictiveValue: tp / (tp + fp),
})
// ProPublica's COMPAS tables (two years): recidivists and others by score of 5 or more.
const black = rates(1369, 805, 532, 990)
const white = rates(505, 349, 461, 1139)
const difference = newcombe(1901, 3696, 966, 2454, 0.95)

test('COMPAS: with other base rates the three cannot be equal; each pair forces the third', () => {
  const { oddsRatio, allThree, calibrationAndBalance, forced, reason } = incompatibility(black, white, difference)
  expect(reason).toBeNull()
  expect(oddsRatio ?? 0).toBeCloseTo(1901 / 1795 / (966 / 1488), 12)
  expect([allThree, calibrationAndBalance]).toEqual(['impossible', 'impossible'])
  // Chouldechova's identity, at the predictive value and false negative rate of the white group.
  const [first] = forced
  const ppv = 505 / 854
  const fnr = 461 / 966
  expect(first?.implied ?? 0).toBeCloseTo(((1901 / 1795) * (1 - ppv) * (1 - fnr)) / ppv, 12)
  expect(first?.implied ?? 0).toBeGreaterThan(first?.reference ?? 1)
  expect(forced.map(({ third }) => third)).toEqual([
    'falsePositiveRate',
    'positivePredictiveValue',
    'falseNegativeRate',
  ])
})

test('base rates that may be equal, or decisions that are right, leave all possible', () => {
  expect(incompatibility(black, white, { lower: -0.01, upper: 0.2 }).allThree).toBe('possible')
  expect(incompatibility(black, white, null).allThree).toBe('possible')
  const right = rates(30, 0, 10, 60)
  const rightToo = rates(80, 0, 5, 15)
  expect(incompatibility(rightToo, right, { lower: 0.2, upper: 0.6 }).allThree).toBe('possible')
  expect(incompatibility(black, white, difference, { perfect: true }).calibrationAndBalance).toBe('possible')
  const nobody = { baseRate: null, falsePositiveRate: null, falseNegativeRate: null, positivePredictiveValue: null }
  expect(incompatibility(nobody, white, null)).toMatchObject({ allThree: 'unknown', forced: [], reason: 'noPeople' })
  expect(incompatibility({ ...white, baseRate: 1 }, white, null)).toMatchObject({ reason: 'noVariation' })
  expect(incompatibility(black, { ...white, positivePredictiveValue: null }, difference).forced).toEqual([])
})

test('at its own base rate a group implies its own rates; what is implied satisfies the identity', () => {
  const n = fc.integer({ min: 1, max: 500 })
  fc.assert(
    fc.property(n, n, n, n, fc.double({ min: 0.02, max: 0.98, noNaN: true }), (tp, fp, fn, tn, p) => {
      const own = rates(tp, fp, fn, tn)
      for (const { implied, reference, impossible } of incompatibility(own, own, null).forced) {
        expect(impossible).toBe(false)
        expect(implied ?? 9).toBeCloseTo(reference, 9)
      }
      for (const { third, implied, impossible } of incompatibility({ ...own, baseRate: p }, own, null).forced) {
        if (implied === null) {
          expect(impossible).toBe(true)
          continue
        }
        const { falsePositiveRate, falseNegativeRate, positivePredictiveValue } = {
          ...own,
          [third]: implied,
        } as Record<string, number>
        const ppv = positivePredictiveValue as number
        const right = (p / (1 - p)) * (1 - ppv) * (1 - (falseNegativeRate as number))
        expect((falsePositiveRate as number) * ppv).toBeCloseTo(right, 9)
      }
    }),
  )
})
