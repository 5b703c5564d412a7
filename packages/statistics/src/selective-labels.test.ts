import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  criticalValue,
  imbensManski,
  newcombe,
  normalBelow,
  normalQuantile,
  randomSource,
  regionGap,
  regionInterval,
  wilson,
} from './index.ts'
import { selectiveRegion } from './testing/manski-bounds.ts'

const counts = (tp: number, fp: number, fn: number, tn: number, u1: number, u0: number) => ({
  truePositives: tp,
  falsePositives: fp,
  falseNegatives: fn,
  trueNegatives: tn,
  unlabelled1: u1,
  unlabelled0: u0,
})

test('regions by hand', () => {
  const some = counts(30, 10, 5, 15, 0, 40)
  expect(selectiveRegion(some, 'truePositiveRate')).toEqual({ low: 30 / 75, lowSize: 75, high: 30 / 35, highSize: 35 })
  expect(selectiveRegion(some, 'falsePositiveRate')).toEqual({ low: 10 / 65, lowSize: 65, high: 10 / 25, highSize: 25 })
  expect(selectiveRegion(some, 'baseRate')).toEqual({ low: 0.35, lowSize: 100, high: 0.75, highSize: 100 })
  expect(selectiveRegion(some, 'positivePredictiveValue')).toMatchObject({ low: 0.75, high: 0.75 })
  expect(selectiveRegion(some, 'falseOmissionRate')).toMatchObject({ low: 5 / 60, high: 45 / 60 })
  // Nobody labelled among decision 0: the true positive rate may be anything up to 1.
  expect(selectiveRegion(counts(0, 0, 0, 0, 0, 9), 'truePositiveRate')).toEqual({
    low: 0,
    lowSize: 9,
    high: 1,
    highSize: 0,
  })
  expect(selectiveRegion(counts(0, 3, 0, 2, 0, 0), 'truePositiveRate')).toBeNull()
})

test('a region of no width has the usual interval; a wide one the one-sided z', () => {
  const none = selectiveRegion(counts(30, 10, 5, 15, 0, 0), 'truePositiveRate')
  if (!none) throw new Error('region')
  const found = regionInterval(none, 0.95)
  expect(found.critical).toBeCloseTo(criticalValue(0.95), 12)
  expect(found.lower).toBeCloseTo(wilson(30, 35, 0.95).lower, 12)
  expect(found.upper).toBeCloseTo(wilson(30, 35, 0.95).upper, 12)
  const gap = regionGap(none, { low: 0.4, lowSize: 50, high: 0.4, highSize: 50 }, 0.95)
  expect(gap.interval.lower).toBeCloseTo(newcombe(30, 35, 20, 50, 0.95).lower, 10)
  expect(imbensManski(0.5, 0.01, 0.95)).toBeCloseTo(normalQuantile(0.95), 10)
  expect(imbensManski(0.5, 0, 0.95)).toBe(normalQuantile(0.95))
  for (const [width, error] of [
    [0.01, 0.02],
    [0.03, 0.01],
    [1e-6, 0.1],
  ] as const) {
    const c = imbensManski(width, error, 0.9)
    expect(normalBelow(c + width / error) - normalBelow(-c)).toBeCloseTo(0.9, 12)
  }
})

test('whatever the unseen labels are, the rate lies in the region', () => {
  const n = fc.nat(20)
  fc.assert(
    fc.property(
      n,
      n,
      n,
      n,
      n,
      n,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (tp, fp, fn, tn, u1, u0, s1, s0) => {
        const some = counts(tp, fp, fn, tn, u1, u0)
        const [y1, y0] = [Math.round(u1 * s1), Math.round(u0 * s0)]
        const [TP, FP, FN, TN] = [tp + y1, fp + u1 - y1, fn + y0, tn + u0 - y0]
        const truth = {
          truePositiveRate: [TP, TP + FN],
          falsePositiveRate: [FP, FP + TN],
          baseRate: [TP + FN, TP + FN + FP + TN],
          positivePredictiveValue: [TP, TP + FP],
          falseOmissionRate: [FN, FN + TN],
        } as const
        for (const rate of Object.keys(truth) as (keyof typeof truth)[]) {
          const [x, of] = truth[rate]
          if (of === 0) continue
          const region = selectiveRegion(some, rate)
          expect(x / of).toBeGreaterThanOrEqual((region?.low ?? 9) - 1e-12)
          expect(x / of).toBeLessThanOrEqual((region?.high ?? -9) + 1e-12)
          if (!region) continue
          const { lower, upper } = regionInterval(region, 0.95)
          expect(lower).toBeLessThanOrEqual(region.low + 1e-12)
          expect(upper).toBeGreaterThanOrEqual(region.high - 1e-12)
        }
      },
    ),
  )
})

test('coverage of the rate at either end of its region', () => {
  const random = randomSource(3, 'selective')
  for (const [n, unseen] of [
    [80, 0],
    [80, 0.03],
    [300, 0.3],
  ] as const) {
    for (const end of ['low', 'high'] as const) {
      let covered = 0
      const times = 4000
      for (let i = 0; i < times; i++) {
        let [tp, fn, u0] = [0, 0, 0]
        for (let person = 0; person < n; person++) {
          // Of those with the label: 60 % decided 1. Of all others among decision 0, some are unseen.
          const yes = random.uniform() < 0.5
          const one = random.uniform() < 0.6
          const hidden = random.uniform() < unseen
          if (one) tp += yes ? 1 : 0
          else if (hidden && (end === 'low' || !yes)) u0++
          else if (yes) fn++
        }
        const region = selectiveRegion(counts(tp, 0, fn, 0, 0, u0), 'truePositiveRate')
        // At the low end all unseen have the label, at the high end none.
        const hiddenYes = end === 'low' ? unseen : 0
        const among0 = end === 'low' ? 0.5 * 0.4 * (1 - unseen) + 0.4 * hiddenYes : 0.5 * 0.4
        const truth = (0.5 * 0.6) / (0.5 * 0.6 + among0)
        if (!region) continue
        const { lower, upper } = regionInterval(region, 0.95)
        if (lower <= truth && truth <= upper) covered++
      }
      expect(covered / times, `${n} people, ${unseen} unseen, ${end}`).toBeGreaterThan(0.94)
    }
  }
})
