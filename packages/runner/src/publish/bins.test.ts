import type { Estimate } from '@exaequo/contract'
import { expect, test } from 'vitest'
import { withheldBins } from './bins.ts'

type Curve = readonly (readonly [positives: number, total: number])[]

function bins(curves: Readonly<Record<string, Curve>>): Estimate[] {
  return Object.entries(curves).flatMap(([level, counts]) =>
    counts.map(
      ([positives, total], i): Estimate => ({
        id: `${level}${i + 1}`,
        metric: 'calibration',
        attributes: level === 'all' ? [] : ['g'],
        quantity: 'observedRate',
        comparator: 'value',
        group: level === 'all' ? {} : { g: level },
        versus: null,
        stratum: null,
        at: { bin: i + 1 },
        value: positives / total,
        reason: null,
        support: { positives, total },
        n: total,
        nEffective: total,
        interval: null,
        pValue: null,
        exactness: 'exact',
      }),
    ),
  )
}

const hidden = (curves: Readonly<Record<string, Curve>>, groups: readonly string[] = []) => {
  const estimates = bins(curves)
  const gone = new Set(estimates.filter(({ group }) => groups.includes(group.g ?? '')).map(({ id }) => id))
  return [...withheldBins(estimates, gone, 11)].sort()
}

test('bins with enough on either side are all shown', () => {
  expect(
    hidden({
      a: [
        [20, 50],
        [30, 60],
      ],
      b: [
        [40, 90],
        [15, 50],
      ],
    }),
  ).toEqual([])
})

test('a small bin takes another with it, in every group', () => {
  const curves = {
    a: [
      [3, 90],
      [20, 50],
      [300, 600],
    ],
    b: [
      [40, 90],
      [30, 70],
      [200, 400],
    ],
  } as const
  expect(hidden(curves)).toEqual(['a1', 'a2', 'b1', 'b2'])
})

test('those withheld are many together in every group', () => {
  const curves = {
    a: [
      [6, 90],
      [5, 80],
      [200, 500],
      [300, 600],
    ],
    b: [
      [40, 90],
      [30, 70],
      [200, 400],
      [90, 180],
    ],
  } as const
  expect(hidden(curves)).toEqual(['a1', 'a2', 'b1', 'b2'])
  const few = {
    ...curves,
    a: [
      [4, 90],
      [5, 80],
      [200, 500],
      [300, 600],
    ],
  } as const
  expect(hidden(few)).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3'])
})

test('withheld groups must be many in each bin together, since everyone less the others is what they are', () => {
  const curves = {
    all: [
      [60, 140],
      [70, 150],
      [80, 160],
    ],
    a: [
      [40, 90],
      [50, 100],
      [50, 100],
    ],
    b: [
      [15, 30],
      [5, 25],
      [15, 30],
    ],
    c: [
      [5, 20],
      [5, 25],
      [15, 30],
    ],
  } as const
  const gone = hidden(curves, ['b', 'c'])
  expect(gone).toEqual(expect.arrayContaining(['a1', 'a2']))
  for (const shown of ['a3', 'all1', 'all2', 'all3']) expect(gone).not.toContain(shown)
})

test('rather than most bins, the smallest groups go', () => {
  const big = Array.from({ length: 6 }, () => [40, 90] as const)
  const curves = { a: big, b: big, c: big.map(() => [9, 20] as const), d: big.map(() => [8, 19] as const) }
  expect(hidden(curves)).toEqual(['c', 'd'].flatMap((level) => [1, 2, 3, 4, 5, 6].map((bin) => `${level}${bin}`)))
})
