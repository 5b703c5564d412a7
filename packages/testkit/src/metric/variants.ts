import type { CellTable, Input, MomentColumns, Role } from '@exaequo/contract'
import { type Case, type CaseRow, groupsOf, rowsOf } from './case.ts'

const withRows = (one: Case, rows: readonly CaseRow[]): Case => {
  const { groups: _, ...rest } = one
  return { ...rest, rows }
}

/** The same table with every count multiplied. */
export function scaled(one: Case, factor: number): Case {
  return withRows(
    one,
    rowsOf(one).map((row) => ({ ...row, n: row.n * factor })),
  )
}

/** Two groups that are alike but for their size: of the case's own kind, so that every role is known. */
export function independentOf(one: Case): Case {
  if (one.rows === undefined) {
    const groups = { a: [30, 20, 15, 10], b: [60, 40, 30, 20] } as const
    return { name: 'independent', source: 'by construction', groups }
  }
  const [first] = groupsOf(one)
  const rows = rowsOf(one).filter(({ group, n }) => group === first && n > 0)
  const { reference: _, ...rest } = one
  return withRows(
    { ...rest, name: 'independent' },
    rows.flatMap((row) => [
      { ...row, group: 'a' },
      { ...row, group: 'b', n: row.n * 2 },
    ]),
  )
}

/** The same weighted table with people of weight 0 in it, as many as one likes and of every kind that is there. */
export function withWeightless(one: Case): Case {
  const rows = rowsOf(one).map((row) => ({ ...row, weight: row.weight ?? 1 }))
  return withRows(one, [...rows, ...rows.map((row, i) => ({ ...row, weight: 0, n: 1 + 7 * i }))])
}

/** The same table with a weight of 1 written on everyone. */
export function weighted(one: Case): Case {
  return withRows(
    one,
    rowsOf(one).map((row) => ({ ...row, weight: row.weight ?? 1 })),
  )
}

/** Tables in which something a metric may divide by is not there. */
export function emptied(one: Case): readonly Case[] {
  const rows = rowsOf(one)
  const [first, second = first] = groupsOf(one)
  const without = (name: string, leave: (row: CaseRow) => boolean) => ({
    ...withRows(
      one,
      rows.map((row) => (leave(row) ? { ...row, n: 0 } : row)),
    ),
    name,
    reference: one.reference === undefined ? (first ?? null) : one.reference,
  })
  return [
    without('nobody in a group', ({ group }) => group === second),
    without('nobody in the reference', ({ group }) => group === first),
    without('nobody labelled positive', ({ label }) => label === 1),
    without('nobody labelled negative', ({ label }) => label === 0),
    without('nobody selected', ({ decision }) => decision === 1),
    without('everybody selected', ({ decision }) => decision === 0),
  ]
}

/** The same cells, each twice with a part of its people. Whoever adds cells up finds no difference. */
export function split(input: Input): Input {
  const { cells } = input
  const twice = <T extends Int32Array | Float64Array>(
    list: T,
    part: (value: number, half: 0 | 1, i: number) => number,
  ) => {
    const own = new (list.constructor as new (length: number) => T)(list.length * 2)
    list.forEach((value, i) => {
      own[2 * i] = part(value, 0, i)
      own[2 * i + 1] = part(value, 1, i)
    })
    return own
  }
  // A third and two thirds, in whole people.
  const share = cells.measure.n.map((n) => (n === 0 ? 0 : Math.floor(n / 3) / n))
  const parted = (list: Float64Array) =>
    twice(list, (value, half, i) => {
      const first = value * (share[i] as number)
      return half === 0 ? first : value - first
    })
  const table: CellTable = {
    length: cells.length * 2,
    domain: cells.domain,
    at: mapped(cells.at, (list: Int32Array) => twice(list, (value) => value)),
    measure: mapped(cells.measure, parted),
    ...(cells.moments === undefined
      ? {}
      : { moments: mapped(cells.moments, (columns: MomentColumns) => mapped(columns, parted)) }),
  }
  return { ...input, cells: table as CellTable<'group' | Role> }
}

function mapped<T extends object, V>(all: T, make: (value: V) => V): T {
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, make(value as V)])) as T
}
