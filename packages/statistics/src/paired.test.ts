import { expect, test } from 'vitest'
import { groupJackknife } from './jackknife.ts'
import { linearScores, ridgeLogistic } from './logistic-ridge.ts'
import { mcNemarExact, pairedDifference } from './paired.ts'

// Airway reactivity of 21 children before and after a transplant, as Fagerland, Lydersen and Laake 2014 print it
// (https://doi.org/10.1002/sim.6148): 1 both times, 1 before alone, 7 after alone, 12 never.
const airways = { both: 1, first: 1, second: 7, neither: 12 }

test('Newcombe’s interval of paired rates, and McNemar’s exact test, on a published table', () => {
  const found = pairedDifference(airways, 0.95)
  expect(found?.value).toBeCloseTo(6 / 21, 12)
  expect(found?.lower).toBeCloseTo(0.026, 3)
  expect(found?.upper).toBeCloseTo(0.507, 3)
  // statsmodels 0.15.0, mcnemar(exact=True).
  expect(mcNemarExact(1, 7)).toBeCloseTo(0.0703125, 12)
})

test('paired rates: nobody changed, everybody changed, nobody at all', () => {
  expect(mcNemarExact(0, 0)).toBe(1)
  expect(pairedDifference({ both: 0, first: 0, second: 0, neither: 0 }, 0.95)).toBeNull()
  const none = pairedDifference({ both: 10, first: 0, second: 0, neither: 10 }, 0.95)
  expect(none?.value).toBe(0)
  expect(none?.lower).toBeLessThan(0)
  const all = pairedDifference({ both: 0, first: 0, second: 20, neither: 0 }, 0.95)
  expect(all?.value).toBe(1)
  expect(all?.upper).toBeLessThanOrEqual(1)
  expect(all?.lower).toBeGreaterThan(0.6)
})

test('the jackknife of a mean by single rows is the standard error of the mean', () => {
  const x = [1, 4, 2, 8, 5]
  const mean = 4
  const without = x.map((own) => (20 - own) / 4)
  const spread = Math.sqrt(x.reduce((sum, own) => sum + (own - mean) ** 2, 0) / 4 / 5)
  expect(groupJackknife(mean, without, 0.95)?.standardError).toBeCloseTo(spread, 12)
  expect(groupJackknife(mean, [1, null], 0.95)).toBeNull()
  expect(groupJackknife(mean, [1], 0.95)).toBeNull()
})

test('a ridge keeps separated classes finite; without inputs the intercept is the log odds', () => {
  const fit = ridgeLogistic([0, 1, 10, 11], [0, 0, 1, 1], 1)
  expect(fit.converged).toBe(true)
  expect(Number.isFinite(fit.coefficients[0])).toBe(true)
  const scores = linearScores([0, 11], 1, fit)
  expect(scores[1]).toBeGreaterThan(scores[0] as number)
  expect(ridgeLogistic([], [1, 1, 1, 0], 0).intercept).toBeCloseTo(Math.log(3), 10)
  expect(() => ridgeLogistic([1], [1, 0], 1)).toThrow(RangeError)
})
