import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AlikeRows, Engine, Relation } from '@exaequo/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuckDb } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'exaequo-extend-'))
const HEADER = ['a "quoted"; name', 'select', "l'âge"]
const ROWS = [
  ['x', '1', ' 20 '],
  ['x', '1', '20'],
  ['X', '1', '20,5'],
  ['', 'NA', 'n.d.'],
  ["O'Neil", '', '-0'],
]
let engine: Engine
let relation: Relation
beforeAll(async () => {
  const path = join(folder, 'data.csv')
  const line = (row: readonly string[]) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(';')
  writeFileSync(path, `${[HEADER, ...ROWS].map(line).join('\n')}\n`)
  engine = await openDuckDb()
  const columns = (await engine.files?.csv([path], { delimiter: ';', quote: '"', header: HEADER })) ?? []
  relation = { name: 'decisions', columns, decimal: ',', missing: ['NA'] }
})
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true })
})

const extend = (
  from: readonly string[],
  of: (groups: readonly AlikeRows[]) => (number | null)[],
  base = relation,
  name = 'made',
) => engine.extend?.(base, { name, from, size: 2, of: async (groups) => of(groups) }) as Promise<Relation>
const sums = async (own: Relation, column: string) =>
  await engine.profile(own, { numbers: [column], dates: [], levels: [] })

test('rows alike are asked about once, in order, as text and as number, so many at a time', async () => {
  const asked: AlikeRows[][] = []
  const made = await extend(["l'âge", 'a "quoted"; name'], (groups) => {
    asked.push([...groups])
    return groups.map(() => 1)
  })
  expect(
    asked.map((groups) => groups.map(({ values, n }) => [...values.map(({ text, number }) => [text, number]), n])),
  ).toEqual([
    [
      [['-0', -0], ["O'Neil", null], 1],
      [['20', 20], ['x', null], 2],
    ],
    [
      [['20,5', 20.5], ['X', null], 1],
      [['n.d.', null], [null, null], 1],
    ],
  ])
  expect(made.columns.map(({ name, type }) => [name, type])).toEqual([
    ...HEADER.map((name) => [name, 'text']),
    ['made', 'number'],
  ])
  expect(await sums(made, 'made')).toMatchObject({ rows: 5, columns: { made: { missing: 0, minimum: 1, maximum: 1 } } })
})

test('a column can be made of one that was made; null is missing', async () => {
  const first = await extend(["l'âge"], (groups) => groups.map(({ values: [age] }) => age?.number ?? null))
  const second = await extend(
    ['made'],
    (groups) => groups.map(({ values: [made] }) => (made?.raw === 20 ? 7 : null)),
    first,
    'again',
  )
  expect(await sums(second, 'again')).toMatchObject({
    rows: 5,
    columns: { again: { missing: 3, minimum: 7, maximum: 7 } },
  })
})

test('the engine still reads nothing else of the machine', async () => {
  const other = join(folder, 'other.csv')
  writeFileSync(other, 'a\n1\n')
  await expect(engine.files?.columnsOf('parquet', other)).rejects.toThrow(/disabled|not allowed/i)
})

test('stops when told, and what failed leaves the relation as it was', async () => {
  await expect(
    engine.extend?.(relation, { name: 'x', from: ['select'], size: 1, of: async () => [1] }, AbortSignal.abort()),
  ).rejects.toThrow()
  await expect(
    extend(['select'], () => {
      throw new Error('its own')
    }),
  ).rejects.toThrow('its own')
  expect((await engine.profile(relation, { numbers: [], dates: [], levels: [] })).rows).toBe(5)
})
