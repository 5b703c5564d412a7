import { expect, test } from 'vitest'
import { againstBest, compositeTests, orderedPairs, thresholdTest } from './index.ts'

test('beyond if one component is, within only if all are; by hand', () => {
  const found = compositeTests([
    { beyond: 0.4, within: 0.3 },
    { beyond: 0.004, within: 0.99 },
    { beyond: 0.9, within: 0.001 },
  ])
  expect(found.beyond).toBeCloseTo(0.012, 15)
  expect(found.adjusted.map((p) => Number(p.toFixed(10)))).toEqual([0.8, 0.012, 0.9])
  expect(found).toMatchObject({ within: 0.99, worst: 1, weakest: 1 })
  expect(compositeTests([])).toEqual({ beyond: 1, adjusted: [], within: 1, worst: null, weakest: null })
})

test('a min/max ratio from ordered pairs: one group far below the others is beyond, three alike are within', () => {
  const decide = (counts: readonly (readonly [number, number])[]) => {
    const pairs = orderedPairs([...counts.keys()], (g, h) => {
      const [x1, n1] = counts[g] as readonly [number, number]
      const [x0, n0] = counts[h] as readonly [number, number]
      const question = { x1, n1, x0, n0, comparator: 'ratio', threshold: 0.8 } as const
      return {
        beyond: thresholdTest({ ...question, alternative: 'less' }).p,
        within: thresholdTest({ ...question, alternative: 'greater' }).p,
      }
    })
    return { pairs, ...compositeTests(pairs) }
  }
  const apart = decide([
    [200, 1000],
    [410, 1000],
    [400, 1000],
  ])
  expect(apart.pairs).toHaveLength(6)
  expect(apart.beyond).toBeLessThan(1e-4)
  expect(apart.pairs[apart.worst as number]).toMatchObject({ group: 0, versus: 1 })
  expect(apart.within).toBeGreaterThan(0.9)
  const alike = decide([
    [1990, 4000],
    [2000, 4000],
    [2010, 4000],
  ])
  expect(alike.beyond).toBe(1)
  expect(alike.within).toBeLessThan(1e-4)
})

test('against the best: a group is as near as its farthest pair', () => {
  const pairs = orderedPairs([3, 5, 8], (group, versus) => ({ beyond: group / 10, within: versus / 100 }))
  expect(againstBest(pairs)).toEqual([
    { group: 3, pairs: [0, 1], within: 0.08 },
    { group: 5, pairs: [2, 3], within: 0.08 },
    { group: 8, pairs: [4, 5], within: 0.05 },
  ])
  expect(againstBest([])).toEqual([])
})
