import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTable } from '@exaequo/dataset-files'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { type Table, testTable } from '@exaequo/testkit'
import { DataFrame, readCSV, toJSON } from 'danfojs-node'
import { describe, expect, test } from 'vitest'
import { loadDanfo } from './driver.ts'
import { frameOf } from './frame-of.ts'
import { tableOfFrame } from './table-of-frame.ts'

const open = (frame: DataFrame) => openTable(tableOfFrame(frame), 'given:people', () => openDuckDb())

/** As a program would fill a frame: days as dates, and every kind of "missing" there is. */
function filled({ columns, rows }: Table, missing: unknown): DataFrame {
  const cell = (value: Table['rows'][number][number], k: number) => {
    if (value === null) return missing
    return columns[k]?.type === 'date' ? new Date(`${value}T00:00:00Z`) : value
  }
  const names = columns.map(({ name }) => name)
  return new DataFrame(rows.map((row) => row.map(cell)) as never, { columns: names })
}

for (const [name, missing] of [
  ['null', null],
  ['undefined', undefined],
  ['NaN', Number.NaN],
] as const)
  testTable({ name: `a data frame with ${name}`, open: (table) => open(filled(table, missing)) })

testTable({
  name: 'a data frame in its low-memory mode',
  open: ({ columns, rows }) => {
    const names = columns.map(({ name }) => name)
    return open(new DataFrame(rows as never, { columns: names, config: { lowMemoryMode: true } }))
  },
})

describe('what data frames do', () => {
  const values = (frame: DataFrame) => {
    const { names, rows, value } = tableOfFrame(frame)
    return Array.from({ length: rows }, (_, row) => names.map((_, column) => value(row, column)))
  }

  test('rows that were left out are left out, and the index is no column', () => {
    const frame = new DataFrame({ a: [1, 2, 3], b: ['x', 'y z', 'w'] })
    expect(values(frame.query(frame.column('a').gt(1)))).toEqual([
      [2, 'y z'],
      [3, 'w'],
    ])
    expect(values(frame.loc({ rows: [2] }))).toEqual([[3, 'w']])
    expect(values(new DataFrame({ only: [1, null] }))).toEqual([[1], [null]])
  })

  test('whole numbers beyond 2^53 stay what they are as BigInt and as text', () => {
    const frame = new DataFrame([[9007199254740993n, '9007199254740993']] as never, { columns: ['a', 'b'] })
    expect(values(frame)).toEqual([[9007199254740993n, '9007199254740993']])
  })

  test('a frame that danfo.js read from a file gives what the file gives', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'exaequo-danfo-')), 'small.csv')
    await writeFile(path, 'g,n,d\na b,1.5,true\n,,false\né,-2,true\n')
    const frame = await readCSV(path)
    const { engine, relation, close } = await open(frame)
    const { columns, rows } = await engine.profile(relation, { numbers: ['n'], dates: [], levels: ['g'] })
    expect([rows, columns.n?.missing, columns.n?.invalid, columns.g?.missing]).toEqual([3, 1, 0, 1])
    await close()
  })
})

describe('a frame of results', () => {
  test('keeps numbers, texts and what is missing', async () => {
    const frame = await frameOf(
      ['group', 'value'],
      [
        ['sex=F', 0.25],
        ['sex=M', null],
      ],
    )
    expect(frame).toBeInstanceOf(DataFrame)
    expect(frame.column('value').mean()).toBe(0.25)
    expect(frame.column('value').isNa().values).toEqual([false, true])
    expect(toJSON(frame)).toEqual([
      { group: 'sex=F', value: 0.25 },
      { group: 'sex=M', value: null },
    ])
    expect((await frameOf(['group'], [])).shape).toEqual([0, 1])
  })
})

test('where danfo.js is not installed, the error names the command', async () => {
  const absent = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' })
  await expect(loadDanfo(() => Promise.reject(absent))).rejects.toMatchObject({
    code: 'DRIVER_MISSING',
    params: { driver: 'danfojs-node', command: 'npm install danfojs-node@1.2.0' },
  })
  const broken = new Error('broken')
  await expect(loadDanfo(() => Promise.reject(broken))).rejects.toBe(broken)
})
