import { cellTable, type UnitProfiles } from '@exaequo/contract'
import { expect, test } from 'vitest'
import { isSmall, peopleBy, together } from './people.ts'
import { statedBy } from './stated.ts'

const cells = cellTable(
  ['attribute:g', 'decision'],
  [
    { levels: ['a', '1'], n: 30, w: 30, w2: 30, rows: 30 },
    { levels: ['a', '0'], n: 12, w: 12, w2: 12, rows: 12 },
    { levels: ['b', '1'], n: 20, w: 20, w2: 20, rows: 20 },
    { levels: ['b', '0'], n: 40, w: 40, w2: 40, rows: 40 },
  ],
)
const place = (level: string, decision: string) =>
  Array.from({ length: cells.length }, (_, i) => i).find(
    (i) =>
      cells.domain['attribute:g']?.[cells.at['attribute:g']?.[i] as number] === level &&
      cells.domain.decision?.[cells.at.decision?.[i] as number] === decision,
  ) as number

// Three people with ten favourable decisions each, of whom two have six others each; sixty more with a row each.
const units: UnitProfiles = {
  cells,
  units: Float64Array.of(1, 2, 20, 40),
  start: Int32Array.of(0, 1, 3, 4, 5),
  cell: Int32Array.of(place('a', '1'), place('a', '1'), place('a', '0'), place('b', '1'), place('b', '0')),
  n: Float64Array.of(10, 10, 6, 1, 1),
  w: Float64Array.of(10, 10, 6, 1, 1),
}
const selection = { id: 's', needs: ['decision'], rate: { numerator: [{ decision: '1' }], denominator: [{}] } } as never
const stated = statedBy(cells, [selection], false)

test('a count is of people: with several rows each, fewer than rows', () => {
  const [plain] = peopleBy(cells, ['attribute:g'], stated, null)
  const [clustered] = peopleBy(cells, ['attribute:g'], stated, units)
  expect([...(plain?.least ?? [])]).toEqual([42, 30, 12])
  expect([...(clustered?.least ?? [])]).toEqual([3, 3, 2])
  expect(plain && isSmall(plain, 0, stated, 11)).toBe(false)
  expect(clustered && isSmall(clustered, 0, stated, 11)).toBe(true)
})

test('one person may be in several groups: together they are at least as many as in the largest', () => {
  const rows = peopleBy(cells, ['attribute:g'], stated, units)
  expect([...together(rows, stated, true).least]).toEqual([60, 20, 40])
  expect([...together(rows, stated, false).least]).toEqual([102, 50, 52])
})
