import { expect, test } from 'vitest'
import { type Fixture, fixtures } from './fixture.ts'
import { rebuildWeights } from './rebuild.ts'

test('rebuilt weights have the sums they were made from', () => {
  const { table } = fixtures().find(({ case: name }) => name === 'adult_weighted') as Fixture
  expect(table.columns.slice(-3)).toEqual(['n', 'w', 'w2'])
  for (const row of table.rows) {
    const [n, w, w2] = row.slice(-3).map(Number) as [number, number, number]
    const rows = rebuildWeights(n, w, w2)
    const sum = (power: number) => rows.reduce((total, { count, weight }) => total + count * weight ** power, 0)
    expect(sum(0)).toBe(n)
    expect(Math.abs(sum(1) / w - 1)).toBeLessThan(1e-14)
    expect(Math.abs(sum(2) / w2 - 1)).toBeLessThan(1e-13)
    expect(rows.every(({ weight }) => weight > 0)).toBe(true)
  }
})

test('sums that two positive weights cannot have are refused', () => {
  expect(() => rebuildWeights(100, 100, 10_001)).toThrow('too unequal')
})
