import type { OpenedData, Plan } from '@exaequo/contract'
import { expect } from 'vitest'
import { plain } from '../engine/plain.ts'
import { people } from './fixture.ts'

export const PLAIN = { count: null, weight: null, terms: null } as const

/** What a reader sees of the table, whatever the file: levels as text, then people, weights, squares and records. */
const EXPECTED: Readonly<Record<string, readonly (string | number | null)[][]>> = {
  group: [
    ['<script>', 1, 1, 1, 1],
    ['=1+1', 1, 1, 1, 1],
    ['A', 1, 1, 1, 1],
    ['O\'Neil; "x", \\n', 1, 1, 1, 1],
    ['a', 2, 2, 2, 2],
    ['two\nlines', 1, 1, 1, 1],
    ['é', 1, 1, 1, 1],
    [null, 1, 1, 1, 1],
  ],
  'code "postal"': [
    ['01', 3, 3, 3, 3],
    ['75', 3, 3, 3, 3],
    ['971', 1, 1, 1, 1],
    ['2A', 1, 1, 1, 1],
    [null, 1, 1, 1, 1],
  ],
  select: [
    ['false', 3, 3, 3, 3],
    ['true', 5, 5, 5, 5],
    [null, 1, 1, 1, 1],
  ],
  "l'âge, en années": [
    ['0', 1, 1, 1, 1],
    ['7', 2, 2, 2, 2],
    ['25', 3, 3, 3, 3],
    ['31', 1, 1, 1, 1],
    ['99', 1, 1, 1, 1],
    [null, 1, 1, 1, 1],
  ],
}

/** The cells of the fixture, whatever it was read from: levels, thresholds and ages. */
export async function expectPeople({ engine, relation }: OpenedData): Promise<void> {
  expect(relation.columns.map((column) => column.name)).toEqual(people.columns.map((column) => column.name))
  for (const [column, cells] of Object.entries(EXPECTED)) {
    const dimensions = [{ name: 'x', from: { kind: 'value', column } as const }]
    expect(plain(await engine.aggregate(relation, { ...PLAIN, dimensions })), column).toEqual(cells)
  }
  const age = { kind: 'age', column: 'née le', at: '2024-02-28', edges: [18, 44] } as const
  const score = { kind: 'threshold', column: 'score', test: 'atLeast', value: 0.5 } as const
  const count = async (from: Plan['dimensions'][number]['from']) =>
    plain(await engine.aggregate(relation, { ...PLAIN, dimensions: [{ name: 'x', from }] })).map(([level, n]) => [
      level,
      n,
    ])
  expect(await count(age)).toEqual([
    ['0', 2],
    ['1', 5],
    ['2', 1],
    [null, 1],
  ])
  expect(await count(score)).toEqual([
    ['0', 3],
    ['1', 5],
    [null, 1],
  ])
}

/** The same people, of a table of counts. */
export async function expectCounted({ engine, relation }: OpenedData): Promise<void> {
  for (const [column, cells] of Object.entries(EXPECTED)) {
    const dimensions = [{ name: 'x', from: { kind: 'value', column } as const }]
    const found = plain(await engine.aggregate(relation, { ...PLAIN, count: 'n', dimensions }))
    const withoutRecords = (rows: readonly (string | number | null)[][]) => rows.map((row) => row.slice(0, -1))
    expect(withoutRecords(found), column).toEqual(withoutRecords([...cells]))
  }
  expect(plain(await engine.aggregate(relation, { ...PLAIN, dimensions: [] }))).toEqual([[8, 8, 8, 8]])
}
