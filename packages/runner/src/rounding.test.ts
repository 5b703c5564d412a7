import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundedCorners } from './rounding.ts'

const sums = (n: number, rows: number) => ({ n, w: n, w2: n, rows })

test('the corners of rounded counts are the extremes over every pair of true counts', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 6 }),
      (x, y, e1, e0) => {
        const support = { positives: sums(x, 1), total: sums(x + y, 2) }
        const [low, high] = roundedCorners(support, { half: 5, known: { positives: e1, negatives: e0 } })
        const rates: number[] = []
        for (let a = Math.max(0, x - e1); a <= x + e1; a++) {
          for (let b = Math.max(0, y - e0); b <= y + e0; b++) if (a + b > 0) rates.push(a / (a + b))
        }
        // Nobody at all on one side: that corner has no rate.
        if (low.value !== null) expect(low.value).toBeCloseTo(Math.min(...rates), 12)
        if (high.value !== null) expect(high.value).toBeCloseTo(Math.max(...rates), 12)
      },
    ),
  )
})

test('without published totals, each published row may be off by half a step', () => {
  const [low, high] = roundedCorners({ positives: sums(10, 1), total: sums(30, 2) }, { half: 5, known: {} })
  expect([low.value, high.value]).toEqual([5 / 30, 15 / 30])
  expect([low.total, high.total]).toEqual([30, 30])
})
