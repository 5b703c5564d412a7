import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dataset, Engine, SourceRequest } from '@exaequo/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Table } from '../table.ts'
import { expectCounted, expectPeople, PLAIN } from './expected.ts'
import { counted, people } from './fixture.ts'

export interface DatasetUnderTest {
  readonly name: string
  readonly dataset: Dataset
  openEngine(): Promise<Engine>
  /** With the dot: what the dataset claims a file by. */
  readonly extension: string
  write(path: string, table: Table): Promise<void>
  /** Sources that it must leave to others. */
  readonly notClaimed: readonly string[]
}

/** The same table through every kind of source: the same cells, the same refusals, and evidence of what was read. */
export function testDataset({ name, dataset, openEngine, extension, write, notClaimed }: DatasetUnderTest): void {
  describe(`${name} is read as every source is`, () => {
    let folder: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'exaequo-dataset-'))
    })
    afterAll(() => rm(folder, { recursive: true, force: true }))

    const file = async (stem: string, table: Table | Uint8Array) => {
      const source = `${stem}${extension}`
      if (table instanceof Uint8Array) await writeFile(join(folder, source), table)
      else await write(join(folder, source), table)
      return source
    }
    const open = (source: string, more: Partial<SourceRequest> = {}) =>
      dataset.open({ source, folder, within: folder, csv: {}, ...more }, openEngine)
    const refusal = async (work: Promise<unknown>) => {
      const error = await work.then(
        () => null,
        (thrown) => thrown as { code?: string; message?: string },
      )
      return error?.code ?? error?.message ?? 'opened'
    }

    test('claims its own sources alone', () => {
      expect(dataset.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const source of [`a${extension}`, `../b/c d${extension.toUpperCase()}`, `2024-*${extension}`])
        expect(dataset.claims(source), source).toBe(true)
      for (const source of ['a', extension.slice(1), `a${extension}.bak`, ...notClaimed])
        expect(dataset.claims(source), source).toBe(false)
    })

    test.each([
      ['a plain name', 'people'],
      ['spaces, quotes and brackets in its name', "l'année [2024] (1)"],
    ])('gives the cells of the table: %s', async (_, stem) => {
      const source = await file(stem, people)
      const opened = await open(source)
      await expectPeople(opened)
      await opened.close()
    })

    test('a table of counts gives the people that the rows give', async () => {
      const opened = await open(await file('counts', counted(people)))
      await expectCounted(opened)
      await opened.close()
    })

    test('says what was read: name as written, SHA-256, bytes, and how', async () => {
      const source = await file('evidence', people)
      const opened = await open(`./${source}`)
      const { close } = opened
      const sources = await opened.sources()
      const bytes = await readFile(join(folder, source))
      expect(sources).toHaveLength(1)
      expect(sources[0]).toMatchObject({
        name: `./${source}`,
        hash: `sha256-${createHash('sha256').update(bytes).digest('hex')}`,
        bytes: bytes.length,
      })
      expect(sources[0]?.reading.format).toBeTruthy()
      expect(JSON.stringify(sources), 'a path of the machine').not.toContain(folder)
      await close()
    })

    test('refuses what is not there, is empty, has no rows or lies outside', async () => {
      expect(await refusal(open(`absent${extension}`))).toBe('DATA_NOT_FOUND')
      expect(await refusal(open(await file('empty', new Uint8Array())))).toBe('DATA_EMPTY')
      const headerOnly = await file('header', { ...people, rows: [] })
      const profiled = open(headerOnly).then(async ({ engine, relation, close }) => {
        await engine.profile(relation, { numbers: [], dates: [], levels: [] }).finally(close)
      })
      expect(['DATA_NO_ROWS', 'DATA_EMPTY']).toContain(await refusal(profiled))
      const source = await file('inside', people)
      const narrow = join(folder, 'narrow')
      await mkdir(narrow, { recursive: true })
      await symlink(join(folder, source), join(narrow, `link${extension}`)).catch(() => {})
      for (const way of [`../${source}`, `link${extension}`])
        expect(await refusal(open(way, { folder: narrow, within: narrow }))).toBe('DATA_OUTSIDE_PROJECT')
      const { close } = await open(`../${source}`, { folder: narrow, within: null })
      await close()
    })

    test('refuses a file that changed after it was opened', async () => {
      const source = await file('changing', people)
      const { engine, relation, close } = await open(source)
      const [first, ...rest] = people.rows
      await write(join(folder, source), { ...people, rows: [...rest, first as (typeof people.rows)[number]] })
      // The same bytes in another order, so the size is as before; the time is set, since a clock may be coarse.
      await utimes(join(folder, source), 2_000_000_000, 2_000_000_000)
      const dimensions = [{ name: 'x', from: { kind: 'value', column: 'group' } as const }]
      expect(await refusal(engine.aggregate(relation, { ...PLAIN, dimensions }))).toBe('DATA_CHANGED')
      expect(await refusal(engine.profile(relation, { numbers: [], dates: [], levels: [] }))).toBe('DATA_CHANGED')
      await close()
    })

    test('closes twice without complaint, and refuses to be counted afterwards', async () => {
      const { engine, relation, close } = await open(await file('closing', people))
      await close()
      await close()
      expect(await refusal(engine.aggregate(relation, { ...PLAIN, dimensions: [] }))).not.toBe('opened')
    })
  })
}
