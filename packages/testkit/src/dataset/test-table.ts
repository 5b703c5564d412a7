import type { OpenedData } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import type { Table } from '../table.ts'
import { expectCounted, expectPeople, PLAIN } from './expected.ts'
import { counted, people } from './fixture.ts'

export interface TableUnderTest {
  readonly name: string
  /** The table as it lies in memory, opened; `null` of the table is what the program has for "missing". */
  open(table: Table): Promise<OpenedData>
}

/** A table that a program gives: the same cells as from every file, and evidence of what it was. */
export function testTable({ name, open }: TableUnderTest): void {
  describe(`${name} is read as every source is`, () => {
    test('gives the cells of the table', async () => {
      const opened = await open(people)
      await expectPeople(opened)
      await opened.close()
    })

    test('a table of counts gives the people that the rows give', async () => {
      const opened = await open(counted(people))
      await expectCounted(opened)
      await opened.close()
    })

    test('says what was read; the same values have the same hash, others another', async () => {
      const sourceOf = async (table: Table) => {
        const opened = await open(table)
        const [source] = await opened.sources()
        await opened.close()
        return source
      }
      const [one, two] = [await sourceOf(people), await sourceOf(people)]
      expect(one?.hash).toMatch(/^sha256-[0-9a-f]{64}$/)
      expect(one).toEqual(two)
      expect(one?.reading.format).toBeTruthy()
      const [first, ...rest] = people.rows
      expect((await sourceOf({ ...people, rows: rest }))?.hash).not.toBe(one?.hash)
      expect(first).toBeDefined()
    })

    test('refuses a table without rows', async () => {
      await expect(open({ ...people, rows: [] })).rejects.toMatchObject({ code: 'DATA_NO_ROWS' })
    })

    test('closes twice without complaint, and refuses to be counted afterwards', async () => {
      const { engine, relation, close } = await open(people)
      await close()
      await close()
      await expect(engine.aggregate(relation, { ...PLAIN, dimensions: [] })).rejects.toThrow()
    })
  })
}
