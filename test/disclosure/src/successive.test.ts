import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bothOf, type Cell, K, type Shape } from './audit.ts'
import { audit } from './generate.ts'

test('the same people in another order: the same is withheld', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(audit, fc.infiniteStream(fc.nat()), ({ shape, cells }, keys) => {
      const order = cells.map((cell) => ({ cell, key: keys.next().value as number })).sort((a, b) => a.key - b.key)
      const split = order.flatMap(({ cell }) => [
        { ...cell, n: Math.floor(cell.n / 2) },
        { ...cell, n: Math.ceil(cell.n / 2) },
      ])
      expect(bothOf(split, shape).shown).toEqual(bothOf(cells, shape).shown)
    }),
    { numRuns: 20, endOnFailure: true },
  )
})

const shape: Shape = {
  label: false,
  strata: false,
  process: false,
  third: false,
  crossed: [],
  missing: 'group',
  reference: 'largest',
}

const many = (a: string, decision: '0' | '1', n: number): Cell => ({
  a,
  b: decision === '1' ? 'b0' : 'b1',
  c: 'c0',
  t: 't0',
  decision,
  label: null,
  proposed: '1',
  out: 0,
  n,
})

// What one result cannot know of another. It is why an earlier public result with other numbers is warned of.
test('two audits of nearly the same people tell of the few who are in one alone', () => {
  const first = [many('a0', '0', 100), many('a0', '1', 100), many('a1', '0', 60), many('a1', '1', 40)]
  const second = [many('a0', '0', 100), many('a0', '1', 98), many('a1', '0', 60), many('a1', '1', 40)]
  const [before, after] = [first, second].map((cells) => {
    const { estimates } = bothOf(
      [...cells, { ...many('a0', '1', 30), b: 'b1' }, { ...many('a1', '0', 30), b: 'b0' }],
      shape,
    ).shown
    return estimates.find(({ id }) => id === 'selection-rate/selectionRate/value/a=a0//')?.support?.positives ?? 0
  }) as [number, number]
  expect(before - after).toBe(2)
  expect(before - after).toBeLessThan(K)
})
