import { expect, test } from 'vitest'
import {
  benjaminiHochberg,
  chiSquaredKGroups,
  equalityTest,
  fisherExact,
  holm,
  koopmanInterval,
  logWaldRatio,
  newcombe,
  wilson,
} from './index.ts'

// COMPAS, 7,214 people: African-American (3,696 of whom 2,174 rated 5 or more) against Caucasian (854 of 2,454).
// SciPy 1.10.1 and statsmodels 0.13.5.
const [x1, n1, x0, n0] = [2174, 3696, 854, 2454] as const
const close = (found: number | null, wanted: number, relative: number) =>
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted))

test('wilson', () => {
  const { lower, upper } = wilson(x0, n0, 0.95)
  close(lower, 0.32940779686682176, 1e-12)
  close(upper, 0.3670738466815212, 1e-12)
  expect(wilson(0, 25, 0.95).lower).toBe(0)
  close(wilson(0, 25, 0.95).upper, 0.13319225093904855, 1e-12)
})

test('newcombe', () => {
  const { lower, upper } = newcombe(x1, n1, x0, n0, 0.95)
  close(lower, 0.2153385813987544, 1e-12)
  close(upper, 0.26458041774441265, 1e-12)
})

test('koopman and katz', () => {
  const { lower, upper } = koopmanInterval(x1, n1, x0, n0, 0.95)
  expect(lower).toBeCloseTo(1.5918385398877755, 6)
  expect(upper).toBeCloseTo(1.796567491147484, 6)
  const katz = logWaldRatio(x1, n1, x0, n0, 0.95, { half: false })
  close(katz.lower, 1.5909946488783888, 1e-12)
  close(katz.upper, 1.7956422310299738, 1e-12)
  expect(koopmanInterval(0, 25, 58, 120, 0.95).lower).toBe(0)
  expect(koopmanInterval(5, 25, 0, 120, 0.95).upper).toBeNull()
  expect(koopmanInterval(0, 25, 0, 120, 0.95)).toEqual({ lower: null, upper: null })
})

test('equality', () => {
  close(fisherExact(x1, n1, x0, n0), 9.82866843275561e-77, 1e-9)
  close(fisherExact(0, 25, 58, 120), 6.379332664255362e-7, 1e-9)
  const chi = equalityTest(x1, n1, x0, n0)
  expect(chi.method).toBe('chi-squared')
  close(chi.statistic, 340.43923673650244, 1e-12)
  close(chi.p, 5.11932656917387e-76, 1e-9)
  close(chi.minimumExpected, 1208.2458536585366, 1e-12)
})

test('omnibus', () => {
  const groups = [
    { positives: 58, total: 120 },
    { positives: 37, total: 80 },
    { positives: 14, total: 30 },
    { positives: 0, total: 25 },
  ]
  const { statistic, p, degreesOfFreedom, minimumExpected } = chiSquaredKGroups(groups)
  close(statistic, 20.785648642704533, 1e-12)
  close(p, 0.00011663683202154365, 1e-9)
  expect(degreesOfFreedom).toBe(3)
  close(minimumExpected, 10.686274509803921, 1e-12)
})

test('corrections', () => {
  const p = [0.8851480937162551, 1, 6.379332664255362e-7]
  expect(holm(p)[2]).toBeCloseTo(1.9137997992766084e-6, 18)
  expect(holm(p).slice(0, 2)).toEqual([1, 1])
  expect(benjaminiHochberg([0.5, 0.6, 0.7])).toEqual([0.7, 0.7, 0.7])
})
