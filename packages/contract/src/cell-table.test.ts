import { expect, test } from 'vitest'
import { cellTable, cellTableOf, rollUp } from './cell-table.ts'
import type { CellTable } from './cells.ts'

const one = { n: 1, w: 1, w2: 1, rows: 1 }

function plain(table: CellTable): (string | number | null)[][] {
  const names = Object.keys(table.domain)
  return Array.from({ length: table.length }, (_, i) => [
    ...names.map((name) => table.domain[name]?.[table.at[name]?.[i] as number] ?? null),
    table.measure.n[i] as number,
    table.measure.w[i] as number,
  ])
}

test('rows of the same levels are added, cells are in the order of their levels', () => {
  const table = cellTable(
    ['a', 'b'],
    [
      { levels: ['10', null], n: 1, w: 0.5, w2: 0.25, rows: 1 },
      { levels: ['2', 'x'], n: 2, w: 1, w2: 1, rows: 1 },
      { levels: ['10', null], n: 3, w: 1.5, w2: 2.25, rows: 1 },
      { levels: ['10', 'x'], n: 4, w: 1, w2: 1, rows: 1 },
    ],
  )
  expect(plain(table)).toEqual([
    ['2', 'x', 2, 1],
    ['10', 'x', 4, 1],
    ['10', null, 4, 2],
  ])
  expect(table.domain).toEqual({ a: ['2', '10'], b: ['x', null] })
})

test('values that stand for the same level become one', () => {
  const n = Float64Array.of(1, 2, 4)
  const columns = [{ levels: ['b', 'a', 'b'], at: Int32Array.of(0, 1, 2) }]
  expect(plain(cellTableOf(['x'], columns, { n, w: n, w2: n, rows: n }))).toEqual([
    ['a', 2, 2],
    ['b', 5, 5],
  ])
})

test('a roll-up renames, leaves out and adds', () => {
  const rows = ['a', 'b', 'c'].flatMap((x) => ['0', '1', null].map((y) => ({ levels: [x, y], ...one })))
  const table = cellTable(['x', 'y'], rows)
  const rename = {
    x: (level: string | null) => (level === 'c' ? undefined : 'ab'),
    y: (level: string | null) => level ?? undefined,
  }
  expect(plain(rollUp(table, ['x'], rename))).toEqual([['ab', 4, 4]])
  expect(plain(rollUp(table, ['y', 'x'], rename))).toEqual([
    ['0', 'ab', 2, 2],
    ['1', 'ab', 2, 2],
  ])
  expect(plain(rollUp(table, []))).toEqual([[9, 9]])
})

test('levels keep apart where their combinations are more than 2^53', () => {
  const names = Array.from({ length: 30 }, (_, d) => `d${d}`)
  const levels = (own: (d: number) => number) => names.map((_, d) => String(own(d)))
  // Ten levels in each of thirty dimensions, and two rows that differ in the last one alone.
  const rows = [
    ...Array.from({ length: 10 }, (_, k) => levels(() => k)),
    levels((d) => (d === 29 ? 9 : 3)),
    levels((d) => (d === 29 ? 8 : 3)),
  ].map((own) => ({ levels: own, ...one }))
  const table = cellTable(names, rows)
  expect(table.length).toBe(12)
  expect(plain(rollUp(table, names))).toEqual(plain(table))
  expect(plain(rollUp(table, ['d0', 'd29'])).slice(3, 7)).toEqual([
    ['3', '3', 1, 1],
    ['3', '8', 1, 1],
    ['3', '9', 1, 1],
    ['4', '4', 1, 1],
  ])
})

test('no rows are no cells', () => {
  expect(cellTable(['a'], []).length).toBe(0)
  expect(rollUp(cellTable(['a'], []), []).length).toBe(0)
})

test('sums of amounts follow their cells', () => {
  const n = Float64Array.of(1, 2, 4)
  const x = Float64Array.of(10, 20, 40)
  const columns = [{ levels: ['a', 'b', 'c'], at: Int32Array.of(0, 1, 2) }]
  const amounts = { n, w: n, w2: n, wx: x, wxx: x, w2x: x, w2xx: x }
  const table = cellTableOf(['x'], columns, { n, w: n, w2: n, rows: n }, { target: amounts })
  const rolled = rollUp(table, ['x'], { x: (level) => (level === 'c' ? 'a' : level) })
  expect([...(rolled.moments?.target?.wx ?? [])]).toEqual([50, 20])
  expect([...(rolled.moments?.target?.w ?? [])]).toEqual([5, 2])
})

test('what engines hand over in another order adds up to the same last digit', () => {
  const amounts = [0.1, 0.2, 0.3, 1e16, -1e16, 0.7]
  const sums = (own: readonly number[]) => {
    const table = cellTable(
      ['a'],
      own.map((w) => ({ levels: ['x'], n: 1, w, w2: w * w, rows: 1 })),
    )
    return [table.measure.w[0], table.measure.w2[0]]
  }
  expect(sums([...amounts].reverse())).toEqual(sums(amounts))
  expect(sums([0.7, 1e16, 0.3, 0.1, -1e16, 0.2])).toEqual(sums(amounts))
})
