import { expect, test } from 'vitest'
import { countsOf, type People } from './people.ts'
import { room } from './room.ts'
import { withholdGroups } from './simple-tables.ts'
import type { Stated } from './stated.ts'

// Decision and label: favourable and true, favourable and false, and so on.
const stated: Stated = {
  roles: ['decision', 'label'],
  combinations: [
    ['1', '1'],
    ['1', '0'],
    ['0', '1'],
    ['0', '0'],
  ],
  counts: [
    { depth: 0, of: [0, 1, 2, 3], mayBeNone: false },
    { depth: 0, of: [0, 1], mayBeNone: false },
    { depth: 0, of: [2, 3], mayBeNone: false },
    ...[0, 1, 2, 3].map((i) => ({ depth: 1, of: [i], mayBeNone: false })),
  ],
  layers: [Int32Array.of(0, 0, 0, 0), Int32Array.of(0, 0, 1, 1)],
}
const rules = { stated, k: 11, clustered: false }
type Four = readonly [number, number, number, number]

function people(groups: Readonly<Record<string, Four>>): People[] {
  return Object.entries(groups).map(([level, counts]) => {
    const cells = Float64Array.from(counts)
    return { levels: [level], cells, least: countsOf(cells, stated) }
  })
}

function hidden(groups: Readonly<Record<string, Four>>, excluded: string | null = null): Record<string, number> | null {
  const rows = people(groups)
  const left = excluded === null ? null : rows.findIndex(({ levels }) => levels[0] === excluded)
  const table = withholdGroups(rows, left, 1, rules)
  if (table === null) return null
  const entries = rows.map(({ levels }, g) => [levels[0], table.hiddenFrom[g] as number] as const)
  return Object.fromEntries(entries.filter(([, from]) => from !== Number.POSITIVE_INFINITY))
}

const big: Four = [200, 200, 200, 200]
const mid: Four = [40, 40, 40, 40]

test('nobody is few: everything is shown', () => {
  expect(hidden({ a: big, b: mid, c: mid })).toEqual({})
})

test('one small group takes the next smallest with it, the total would give it back', () => {
  expect(hidden({ a: big, b: mid, c: [2, 1, 30, 3] })).toEqual({ b: 0, c: 0 })
})

test('few on the other side of the decision are few too', () => {
  expect(hidden({ a: big, b: mid, c: [300, 300, 5, 4] })).toEqual({ b: 0, c: 0 })
})

test('two small groups that are many together need no third', () => {
  expect(hidden({ a: big, b: mid, c: [4, 4, 4, 4], d: [8, 8, 8, 8] })).toEqual({ c: 0, d: 0 })
})

test('two small groups that are few together need a third', () => {
  expect(hidden({ a: big, b: mid, c: [1, 1, 1, 1], d: [2, 2, 2, 2] })).toEqual({ b: 0, c: 0, d: 0 })
})

test('few with one label: selection rates stay, error rates go', () => {
  expect(hidden({ a: big, b: mid, c: [50, 3, 60, 70] })).toEqual({ b: 1, c: 1 })
})

test('a partner who cannot change places protects nobody', () => {
  // Also by a median score. In b and c alike, whoever was decided on below the median had a false decision: how many of
  // those there are in c follows from what is shown of c, whatever the two are together.
  const three: Stated = {
    roles: ['decision', 'scoreAboveMedian', 'label'],
    combinations: [
      ['1', '1', '1'],
      ['1', '1', '0'],
      ['1', '0', '1'],
      ['1', '0', '0'],
      ['0', '0', '1'],
      ['0', '0', '0'],
    ],
    counts: [
      { depth: 0, of: [0, 1, 2, 3, 4, 5], mayBeNone: false },
      ...[[0, 2], [1, 3], [4], [5]].map((of) => ({ depth: 2, of, mayBeNone: false })),
    ],
    layers: [Int32Array.of(0, 0, 0, 0, 0, 0), Int32Array.of(0, 0, 0, 0, 1, 1), Int32Array.of(0, 0, 1, 1, 2, 2)],
  }
  const groups = {
    a: [200, 200, 200, 200, 200, 200],
    b: [60, 0, 0, 20, 60, 60],
    c: [30, 0, 0, 3, 40, 40],
    d: [50, 50, 50, 50, 80, 80],
  }
  const rows = Object.entries(groups).map(([level, counts]) => {
    const cells = Float64Array.from(counts)
    return { levels: [level], cells, least: countsOf(cells, three) }
  })
  const table = withholdGroups(rows, null, 2, { ...rules, stated: three })
  expect(table?.hiddenFrom.map((from) => from === 2)).toEqual([false, false, true, true])
})

test('of people left out for want of a level the number alone is protected', () => {
  expect(hidden({ a: big, b: mid, out: [20, 0, 1, 0] }, 'out')).toEqual({})
  expect(hidden({ a: big, b: mid, out: [4, 0, 1, 0] }, 'out')).toEqual({ b: 0, out: 0 })
})

test('nothing protects where everyone together is few', () => {
  expect(hidden({ a: [3, 3, 3, 3], b: [2, 2, 1, 0] })).toBeNull()
})

test('room: what the margins leave to one count', () => {
  expect(room(20, 30, 100)).toBe(20)
  expect(room(20, 95, 100)).toBe(5)
  expect(room(20, 30, 20)).toBe(0)
})
