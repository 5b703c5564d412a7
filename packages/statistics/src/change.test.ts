import { describe, expect, test } from 'vitest'
import { changeOfDifference, changeOfEstimates } from './change.ts'
import { drawBinomial } from './draw.ts'
import { newcombe } from './newcombe.ts'
import { homogeneity, populationStabilityIndex } from './population-drift.ts'
import { randomSource } from './random.ts'

const pair = (p1: number, n1: number, p0: number, n0: number) => ({
  one: { rate: p1, size: n1 },
  other: { rate: p0, size: n0 },
})

describe('a change of a difference', () => {
  test('from a sample that knows everything has the interval of the other alone', () => {
    const { value, lower, upper } = changeOfDifference(pair(0.5, 1e15, 0.5, 1e15), pair(0.4, 80, 0.5, 120), 0.95)
    const alone = newcombe(32, 80, 60, 120, 0.95)
    expect(value).toBeCloseTo(-0.1, 12)
    expect(lower).toBeCloseTo(alone.lower, 6)
    expect(upper).toBeCloseTo(alone.upper, 6)
  })

  test('has the p-value at which its interval ends at 0', () => {
    const [before, after] = [pair(0.5, 300, 0.6, 250), pair(0.3, 280, 0.6, 310)]
    const { pValue } = changeOfDifference(before, after, 0.95)
    expect(pValue).toBeLessThan(0.05)
    expect(Math.abs(changeOfDifference(before, after, 1 - pValue).upper)).toBeLessThan(1e-9)
  })

  test('is the same the other way round, with the sign turned', () => {
    const [a, b] = [pair(0.1, 40, 0.3, 70), pair(0.35, 90, 0.2, 60)]
    const [there, back] = [changeOfDifference(a, b, 0.9), changeOfDifference(b, a, 0.9)]
    expect(back.value).toBeCloseTo(-there.value, 12)
    expect(back.lower).toBeCloseTo(-there.upper, 12)
    expect(back.pValue).toBeCloseTo(there.pValue, 9)
  })

  test('that did not happen is 0 with a p-value of 1; nobody or everybody is no obstacle', () => {
    expect(changeOfDifference(pair(0.2, 50, 0.4, 50), pair(0.2, 50, 0.4, 50), 0.95)).toMatchObject({
      value: 0,
      pValue: 1,
    })
    const whole = changeOfDifference(pair(0, 30, 1, 30), pair(1, 30, 0, 30), 0.95)
    expect(whole.value).toBe(2)
    expect(whole.pValue).toBeLessThan(1e-10)
  })

  test.each([
    [0.5, 0.5, 200],
    [0.1, 0.05, 150],
    [0.02, 0.02, 400],
    [0.3, 0.6, 40],
  ])(
    'is found where there is none in at most 0.05 of samples, near enough (rates %s and %s, %s people)',
    (p1, p0, n) => {
      const random = randomSource(20260101, 'change')
      const draw = (p: number) => ({ rate: drawBinomial(random, n, p) / n, size: n })
      const times = 4000
      let found = 0
      for (let i = 0; i < times; i++) {
        const [before, after] = [
          { one: draw(p1), other: draw(p0) },
          { one: draw(p1), other: draw(p0) },
        ]
        if (changeOfDifference(before, after, 0.95).pValue < 0.05) found++
      }
      // Three Monte-Carlo errors above 0.05.
      expect(found / times).toBeLessThan(0.06)
      if (p1 === 0.5) expect(found / times).toBeGreaterThan(0.035)
    },
  )
})

test('a change of two numbers with symmetric intervals is the classical one', () => {
  const z = 1.959963984540054
  const around = (value: number, error: number) => ({ value, lower: value - z * error, upper: value + z * error })
  const { value, lower, pValue } = changeOfEstimates(around(1, 3), around(11, 4), 0.95)
  expect(value).toBe(10)
  expect(lower).toBeCloseTo(10 - 5 * z, 12)
  expect(pValue).toBeCloseTo(0.04550026389635842, 12)
})

describe('drift of a population', () => {
  test('is the sum of the definition, beside what chance alone would make', () => {
    const { value, expectedUnderEquality, limitUnderEquality } = populationStabilityIndex([50, 50], [60, 40], 0.95)
    expect(value).toBeCloseTo(0.1 * Math.log(1.2) - 0.1 * Math.log(0.8), 12)
    expect(expectedUnderEquality).toBeCloseTo(0.02, 12)
    expect(limitUnderEquality).toBeCloseTo(3.841458820694124 * 0.02, 9)
  })

  test('has no value where a level was not there before, and none for nobody', () => {
    expect(populationStabilityIndex([10, 0], [5, 5], 0.95)).toMatchObject({ value: null, reason: 'unbounded' })
    expect(populationStabilityIndex([0, 0], [5, 5], 0.95)).toMatchObject({ value: null, reason: 'noPeople' })
    expect(populationStabilityIndex([7, 0], [9, 0], 0.95)).toMatchObject({ value: 0, limitUnderEquality: 0 })
  })

  test('is tested by the χ² of the table, whose tail at two degrees of freedom is e^(−x/2)', () => {
    const found = homogeneity([30, 40, 30], [50, 30, 20])
    expect(found?.statistic).toBeCloseTo(8.428571428571429, 12)
    expect(found?.pValue).toBeCloseTo(Math.exp(-8.428571428571429 / 2), 12)
    expect(homogeneity([3, 0], [4, 0])).toBeNull()
  })
})
