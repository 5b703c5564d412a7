import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellTable } from './cell-table.ts'
import { mapProfiles, pairAt, pairStarts, type UnitProfiles } from './units.ts'

/** One profile a unit: of each unit its rows as [cell, amount]. */
function profilesOf(units: readonly (readonly (readonly [number, number])[])[], cells: number): UnitProfiles {
  const table = cellTable(
    ['cell'],
    Array.from({ length: cells }, (_, i) => ({ levels: [String(i)], n: 1, w: 1, w2: 1, rows: 1 })),
  )
  const entries = units.map((rows) => [...new Set(rows.map(([cell]) => cell))].sort((a, b) => a - b))
  const start = [0]
  for (const own of entries) start.push((start.at(-1) as number) + own.length)
  const of = (u: number, cell: number) => (units[u] ?? []).filter(([at]) => at === cell)
  const sum = (u: number, cell: number) => of(u, cell).reduce((total, [, x]) => total + x, 0)
  const all = entries.flatMap((own, u) => own.map((cell) => ({ u, cell })))
  const n = Float64Array.from(all, ({ u, cell }) => of(u, cell).length)
  return {
    cells: table,
    units: new Float64Array(units.length).fill(1),
    start: Int32Array.from(start),
    cell: Int32Array.from(all, ({ cell }) => cell),
    n,
    w: n,
    moments: {
      target: {
        n,
        w: n,
        wx: Float64Array.from(all, ({ u, cell }) => sum(u, cell)),
        products: Float64Array.from(
          entries.flatMap((own, u) => own.flatMap((a, i) => own.slice(i).map((b) => sum(u, a) * sum(u, b)))),
        ),
      },
    },
  }
}

const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -9, max: 9 })), {
  minLength: 1,
  maxLength: 8,
})

test('cells put together: the sums and products of the units are those of the cells together', () => {
  fc.assert(
    fc.property(
      fc.array(rows, { minLength: 1, maxLength: 5 }),
      fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 6, maxLength: 6 }),
      (units, target) => {
        const coarse = cellTable(
          ['cell'],
          ['0', '1', '2'].map((level) => ({ levels: [level], n: 1, w: 1, w2: 1, rows: 1 })),
        )
        const mapped = mapProfiles(profilesOf(units, 6), coarse, target)
        const kept = units
          .map((own) =>
            own.flatMap(([cell, x]): [number, number][] => (target[cell] === -1 ? [] : [[target[cell] as number, x]])),
          )
          .filter((own) => own.length > 0)
        const starts = pairStarts(mapped)
        expect(mapped.units).toHaveLength(kept.length)
        kept.forEach((own, u) => {
          const [first, last] = [mapped.start[u] as number, mapped.start[u + 1] as number]
          const cells = Array.from(mapped.cell.slice(first, last))
          const sum = (cell: number) => own.reduce((total, [at, x]) => (at === cell ? total + x : total), 0)
          cells.forEach((a, i) => {
            expect(mapped.moments?.target?.wx[first + i]).toBe(sum(a))
            expect(mapped.moments?.target?.n[first + i]).toBe(own.filter(([at]) => at === a).length)
            for (let j = i; j < cells.length; j++) {
              const product = mapped.moments?.target?.products[(starts[u] as number) + pairAt(cells.length, i, j)]
              expect(product).toBeCloseTo(sum(a) * sum(cells[j] as number), 9)
            }
          })
        })
      },
    ),
  )
})
