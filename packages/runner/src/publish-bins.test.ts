import type { Estimate } from '@exaequo/contract'
import { expect, test } from 'vitest'
import { smallBins } from './publish-bins.ts'

const curve = (...counts: readonly (readonly [positives: number, total: number])[]): Estimate[] =>
  counts.map(([positives, total], i) => ({
    id: String(i + 1),
    metric: 'calibration',
    attributes: ['g'],
    quantity: 'observedRate',
    comparator: 'value',
    group: { g: 'a' },
    versus: null,
    stratum: null,
    at: { bin: i + 1, from: i / 10, to: (i + 1) / 10 },
    value: total === 0 ? null : positives / total,
    reason: null,
    support: total === 0 ? null : { positives, total },
    n: total,
    nEffective: total,
    interval: null,
    pValue: null,
    exactness: 'exact',
  }))

const hidden = (estimates: readonly Estimate[]) => [...smallBins(estimates, 11)].sort()

test('bins with enough of both kinds are all shown, empty ones are not', () => {
  expect(hidden(curve([20, 50], [30, 60]))).toEqual([])
  expect(hidden(curve([20, 50], [0, 0], [30, 60]))).toEqual(['2'])
})

test('a bin with few, or few of one kind, takes the next smallest with it: the rest would give it away', () => {
  expect(hidden(curve([3, 90], [20, 50], [300, 600]))).toEqual(['1', '2'])
  expect(hidden(curve([200, 500], [20, 25], [300, 600]))).toEqual(['1', '2'])
})

test('those withheld that are many together need no other', () => {
  expect(hidden(curve([6, 90], [6, 80], [200, 500], [300, 600]))).toEqual(['1', '2'])
})

test('each group has its own', () => {
  const other = curve([20, 50], [30, 60]).map((one) => ({ ...one, id: `b${one.id}`, group: { g: 'b' } }))
  expect(hidden([...curve([3, 90], [20, 50]), ...other])).toEqual(['1', '2'])
})
