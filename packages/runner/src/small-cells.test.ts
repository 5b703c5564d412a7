import { type CellTable, cellTable, rollUp } from '@exaequo/contract'
import { expect, test } from 'vitest'
import { smallCells } from './small-cells.ts'

const LEVELS = { a: 2, b: 6, c: 8, d: 4, e: 2, f: 18 }
const ids = Object.keys(LEVELS) as (keyof typeof LEVELS)[]
const names = [...ids.map((id) => `attribute:${id}`), 'decision']
// Every combination once.
const strides = ids.map((_, k) => ids.slice(0, k).reduce((product, id) => product * LEVELS[id], 1))
const rows = Array.from({ length: 2 * 6 * 8 * 4 * 2 * 18 }, (_, i) => {
  const n = (i % 7) + 1
  const levels = [...ids.map((id, k) => `l${Math.floor(i / (strides[k] as number)) % LEVELS[id]}`), String(i % 2)]
  return { levels, n, w: n, w2: n, rows: 1 }
})
const joint = cellTable(names, rows)
const sets = [[], ...ids.map((id) => [id]), ...ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b]))]

test('six attributes and their fifteen pairs walk through the joint table three times', () => {
  const cellsOf = smallCells([{ attributes: ids, table: joint }])
  const tables = new Set(sets.map((set) => cellsOf(set) as CellTable))
  expect(tables.size).toBe(3)
  for (const table of tables) expect(table.length).toBeLessThan(joint.length)
})

test('what is rolled up from the small table is what the joint one gives', () => {
  const cellsOf = smallCells([{ attributes: ids, table: joint }])
  for (const set of sets) {
    const keep = [...set.map((id) => `attribute:${id}`), 'decision']
    expect(rollUp(cellsOf(set) as CellTable, keep)).toEqual(rollUp(joint, keep))
  }
})

test('a set that no table holds has no cells', () => {
  const one = { attributes: ['a'], table: rollUp(joint, ['attribute:a', 'decision']) }
  const cellsOf = smallCells([one])
  expect(cellsOf(['a'])).toBe(one.table)
  expect(cellsOf(['a', 'b'])).toBeNull()
})
