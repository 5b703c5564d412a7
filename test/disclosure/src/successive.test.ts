import type { Result } from '@exaequo/contract'
import { onlyEarlier } from '@exaequo/runner'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bothOf, type Cell, metrics, type Shape } from './audit.ts'
import { factsOf, kindsOf } from './facts.ts'
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

/** A version a month later, or with one more filter: some people of each kind are gone, a few may have come. */
const two = fc.record({
  audit,
  change: fc.array(fc.constantFrom(0, 0, 0, 0, -1, -2, 1, 3, -20), { minLength: 60, maxLength: 60 }),
  changed: fc.integer({ min: 0, max: 3 }),
})

test('whoever keeps two versions that were let out knows no more than the later one says', { timeout: 300_000 }, () => {
  let [refused, repeated] = [0, 0]
  fc.assert(
    fc.property(two, ({ audit: { shape, cells }, change, changed }) => {
      const others = cells.map((cell, i) =>
        i < changed * 20 ? { ...cell, n: Math.max(0, cell.n + (change[i % change.length] ?? 0)) } : cell,
      )
      const [earlier, later] = [cells, others].map((own) => tryBoth(own, shape))
      fc.pre(earlier != null && later != null)
      if (earlier == null || later == null) return
      if (onlyEarlier(earlier.shown, later.shown) > 0) {
        refused += 1
        return
      }
      repeated += 1
      // Everything an attacker reads in the earlier one stands in the later one too.
      const strata = [
        ...new Set(later.whole.estimates.flatMap(({ stratum }) => (stratum?.t == null ? [] : [stratum.t]))),
      ]
      const kinds = kindsOf(later.whole, strata)
      const told = new Set(factsOf(later.shown, kinds, metrics).map((fact) => JSON.stringify(fact)))
      expect(factsOf(earlier.shown, kinds, metrics).filter((fact) => !told.has(JSON.stringify(fact)))).toEqual([])
    }),
    { numRuns: 60, endOnFailure: true, interruptAfterTimeLimit: 240_000 },
  )
  expect(refused).toBeGreaterThan(0)
  expect(repeated).toBeGreaterThan(0)
})

/** `null`: so few people are left that there is nothing to compare. */
function tryBoth(cells: readonly Cell[], shape: Shape) {
  try {
    return bothOf(cells, shape)
  } catch {
    return null
  }
}

test('two versions that differ by a few people are told apart, and the later one is not let out', () => {
  const first = [many('a0', '0', 100), many('a0', '1', 100), many('a1', '0', 60), many('a1', '1', 40)]
  const second = [many('a0', '0', 100), many('a0', '1', 98), many('a1', '0', 60), many('a1', '1', 40)]
  const [before, after] = [first, second].map(
    (cells) =>
      bothOf([...cells, { ...many('a0', '1', 30), b: 'b1' }, { ...many('a1', '0', 30), b: 'b0' }], shape).shown,
  ) as [Result, Result]
  const granted = ({ estimates }: Result) =>
    estimates.find(({ id }) => id === 'selection-rate/selectionRate/value/a=a0//')?.support?.positives ?? 0
  // What subtracting them would tell.
  expect(granted(before) - granted(after)).toBe(2)
  expect(onlyEarlier(before, after)).toBeGreaterThan(0)
  expect(onlyEarlier(before, before)).toBe(0)
})
