import type { Engine, Plan, Relation, UnitProfiles } from '@exaequo/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Table } from '../table.ts'
import { lookalikes, nasty, precise, unruly } from './fixture.ts'
import { plain } from './plain.ts'

interface EngineUnderTest {
  readonly name: string
  /** Opens the engine with the table in it; missing is `NA` and the empty text. */
  open(table: Table): Promise<{ engine: Engine; relation: Relation }>
}

const PLAIN = { count: null, weight: null, terms: null } as const

/** Of each profile, how many units have it, and by cell their rows and weight; in one order whatever the engine's. */
function profilesOf(found: UnitProfiles | null) {
  if (found === null) return null
  const { cells, units, start, cell, n, w } = found
  const name = (c: number) => Object.keys(cells.domain).map((d) => cells.domain[d]?.[cells.at[d]?.[c] as number] ?? '-')
  const all = Array.from(units, (count, p) => {
    const entries = Array.from({ length: (start[p + 1] as number) - (start[p] as number) }, (_, i) => {
      const e = (start[p] as number) + i
      return [name(cell[e] as number).join(), [n[e], w[e]]] as const
    })
    return [count, Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))] as const
  })
  const key = (one: unknown) => JSON.stringify(one)
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The same plans on every engine over one nasty table: the same cells, whatever the engine. */
export function testEngine({ name, open }: EngineUnderTest): void {
  describe(`${name} counts as every engine does`, () => {
    let engine: Engine
    let relation: Relation
    beforeAll(async () => {
      ;({ engine, relation } = await open(nasty))
    })
    afterAll(() => engine.close())
    const count = async (plan: Partial<Plan>) =>
      plain(await engine.aggregate(relation, { ...PLAIN, dimensions: [], ...plan }))

    test('text is trimmed; empty, blank and declared tokens are missing; case and accents are kept', async () => {
      const cells = await count({ dimensions: [{ name: 'g', from: { kind: 'value', column: 'group' } }] })
      expect(cells).toEqual([
        ['<script>', 1, 1, 1, 1],
        ['A', 1, 1, 1, 1],
        ['O\'Neil; "x"', 1, 1, 1, 1],
        ['a', 2, 2, 2, 2],
        ['é', 1, 1, 1, 1],
        [null, 4, 4, 4, 4],
      ])
    })

    test('leading zeros make a column text, numbers are canonical where it is not', async () => {
      const codes = await count({ dimensions: [{ name: 'c', from: { kind: 'value', column: 'code "postal"' } }] })
      expect(codes.map(([level]) => level)).toEqual(['01', '75', '2A'])
      const numbers = await count({ dimensions: [{ name: 'x', from: { kind: 'value', column: 'as text' } }] })
      expect(numbers.map(([level, n]) => [level, n])).toEqual([
        ['0', 1],
        ['1', 3],
        ['2', 3],
        ['2.5', 1],
        ['10', 1],
        [null, 1],
      ])
    })

    test('thresholds, membership, cuts and bins', async () => {
      const weight = (from: Plan['dimensions'][number]['from']) => count({ dimensions: [{ name: 'x', from }] })
      expect(await weight({ kind: 'threshold', column: 'weight', test: 'atLeast', value: 1 })).toEqual([
        ['0', 4, 4, 4, 4],
        ['1', 5, 5, 5, 5],
        [null, 1, 1, 1, 1],
      ])
      expect(await weight({ kind: 'member', column: 'select', values: ['1'] })).toEqual([
        ['0', 3, 3, 3, 3],
        ['1', 6, 6, 6, 6],
        [null, 1, 1, 1, 1],
      ])
      expect(await weight({ kind: 'cut', column: 'weight', edges: [0.5, 2] })).toEqual([
        ['0', 2, 2, 2, 2],
        ['1', 4, 4, 4, 4],
        ['2', 3, 3, 3, 3],
        [null, 1, 1, 1, 1],
      ])
      expect((await weight({ kind: 'bin', column: 'weight', exponent: 1 })).map(([level, n]) => [level, n])).toEqual([
        ['0', 2],
        ['1', 2],
        ['2', 2],
        ['4', 2],
        ['1999999', 1],
        [null, 1],
      ])
    })

    test('ages count full years, birthdays of 29 February included', async () => {
      const from = { kind: 'age', column: 'born', at: '2024-02-28', edges: [18, 44] } as const
      expect(await count({ dimensions: [{ name: 'age', from }] })).toEqual([
        ['1', 6, 6, 6, 6],
        ['2', 3, 3, 3, 3],
        [null, 1, 1, 1, 1],
      ])
    })

    test('counts multiply rows, weights add up exactly', async () => {
      expect(await count({ count: 'n' })).toEqual([[20, 20, 20, 10]])
      const [sums] = await count({ count: 'n', weight: 'weight', dimensions: [] })
      expect(sums?.[0]).toBe(20)
      // In decimals: 2 · 0.5 + 2 · 0.5 + 1 + 1.25 + 2 + 2 + 5 · 999999.999999999, in whatever order they are added.
      expect(sums?.[1]).toBe(5000008.249999995)
      expect(sums?.at(-1)).toBe(10)
    })

    test('a second pass reads one range alone', async () => {
      const plan = {
        within: { column: 'weight', from: 1, to: 2 },
        dimensions: [{ name: 'x', from: { kind: 'value', column: 'weight' } as const }],
      }
      expect((await count(plan)).map(([level, n]) => [level, n])).toEqual([
        ['1', 1],
        ['1.25', 1],
      ])
    })

    test('units: how the rows of each are spread over bins, units alike as one profile', async () => {
      const plan = {
        ...PLAIN,
        dimensions: [
          { name: 'y', from: { kind: 'member', column: 'select', values: ['1'] } as const },
          { name: 's', from: { kind: 'number', column: 'as text' } as const },
        ],
      }
      const found = await engine.units(relation, plan, 'code "postal"', 10)
      expect(profilesOf(found)).toEqual([
        [1, { '-,-': [1, 1], '1,10': [1, 1], '1,2': [2, 2] }],
        [1, { '0,0': [1, 1], '0,2.5': [1, 1], '1,1': [2, 2] }],
        [1, { '0,2': [1, 1], '1,1': [1, 1] }],
      ])
      const alone = { ...plan, dimensions: [] }
      // Blanks around a name make nobody else of them. (Rows of nobody are refused before.)
      expect(profilesOf(await engine.units(relation, alone, 'group', 10))).toEqual([
        [2, { '': [2, 2] }],
        [6, { '': [1, 1] }],
      ])
      const weighted = await engine.units(relation, { ...alone, weight: 'weight' }, 'code "postal"', 10)
      expect(profilesOf(weighted)).toEqual([
        [1, { '': [2, 2.25] }],
        [1, { '': [4, 1000003.999999999] }],
        [1, { '': [4, 1] }],
      ])
      expect(await engine.units(relation, plan, 'code "postal"', 2)).toBeNull()
      expect(await engine.units(relation, { ...plan, most: 7 }, 'code "postal"', 10)).toBeNull()
      expect(await engine.units(relation, { ...plan, most: 8 }, 'code "postal"', 10)).not.toBeNull()
    })

    test('an answer of more cells than are allowed is refused', async () => {
      const dimensions = [{ name: 'g', from: { kind: 'value', column: 'group' } as const }]
      await expect(count({ dimensions, most: 2 })).rejects.toMatchObject({ code: 'CELLS_TOO_MANY' })
      expect(await count({ dimensions, most: 10 })).toHaveLength(6)
    })

    test('a profile may look at a few rows alone', async () => {
      const some = { numbers: [], dates: [], levels: ['group'], sample: 3 }
      const { rows, columns } = await engine.profile(relation, some)
      expect(rows).toBe(3)
      expect(columns.group?.distinct).toBeLessThanOrEqual(3)
    })

    test('a column that the data do not have never reaches a query', async () => {
      const from = { kind: 'value', column: 'group"; DROP TABLE x; --' } as const
      await expect(async () =>
        engine.aggregate(relation, { ...PLAIN, dimensions: [{ name: 'x', from }] }),
      ).rejects.toThrow('no such column')
    })

    test('the profile says what cannot be counted', async () => {
      const { rows, columns } = await engine.profile(relation, {
        numbers: ['group', 'weight'],
        dates: ['born'],
        levels: ['select'],
      })
      expect(rows).toBe(10)
      expect(columns.group).toMatchObject({ missing: 4, invalid: 6 })
      expect(columns.weight).toMatchObject({
        missing: 1,
        invalid: 0,
        nonFinite: 0,
        negative: 0,
        fractional: 4,
        maximum: 999999.999999999,
      })
      expect(columns.born).toMatchObject({ missing: 1, invalid: 0 })
      expect(columns.select?.distinct).toBe(2)
    })

    test('distinct rows with their numbers add up to the cells, and stop when asked to', async () => {
      const dimensions = ['group', 'weight', 'born'].map((column) => ({
        name: column,
        from: { kind: 'value', column } as const,
      }))
      const plan: Plan = { ...PLAIN, dimensions, count: 'n' }
      const counts = new Map<string, number>()
      for await (const { columns, n } of engine.rows?.(relation, plan) ?? []) {
        expect(columns).toHaveLength(3)
        for (const [i, own] of n.entries()) {
          const [group, weight, born] = columns.map((column) => String(column[i] ?? '').trim())
          const key = [group === 'NA' ? '' : group, Number(weight), born].join()
          counts.set(key, (counts.get(key) ?? 0) + own)
        }
      }
      expect([...counts.values()].reduce((sum, own) => sum + own, 0)).toBe(20)
      expect(counts.get('a,0.5,1980-02-29')).toBe(4)
      expect(counts.get(',0,1999-12-31')).toBe(3)
      expect(counts.get('<script>,999999.999999999,1980-01-01')).toBe(5)
      const aborted = engine.rows?.(relation, plan, AbortSignal.abort())
      await expect(async () => {
        for await (const _ of aborted ?? []) throw new Error('it goes on')
      }).rejects.toThrow(/abort/i)
    })

    test('an aborted query ends', async () => {
      const aborted = AbortSignal.abort()
      await expect(async () => engine.aggregate(relation, { ...PLAIN, dimensions: [] }, aborted)).rejects.toThrow()
    })
  })

  const levelsOf = async (table: Table, column: string) => {
    const { engine, relation } = await open(table)
    const dimensions = [{ name: 'x', from: { kind: 'value', column } as const }]
    const cells = plain(await engine.aggregate(relation, { ...PLAIN, dimensions }))
    await engine.close()
    return cells.map(([level, n]) => [level, n])
  }

  test(`${name}: numbers above 2^53 stay apart, as text and as integers`, async () => {
    const expected = [
      ['1', 1],
      ['9007199254740992', 1],
      ['9007199254740993', 2],
    ]
    expect(await levelsOf(precise, 'text')).toEqual(expected)
    expect(await levelsOf(precise, 'integer')).toEqual(expected)
  })

  test(`${name}: decimals are canonical, and keep the digits that no double holds`, async () => {
    expect(await levelsOf(precise, 'decimal')).toEqual([
      ['0', 1],
      ['0.1', 2],
      ['12345678901234567.89', 1],
    ])
  })

  test(`${name}: nothing is trimmed but spaces, and nothing folded`, async () => {
    const column = lookalikes.columns[0]?.name ?? ''
    const counts = new Map((await levelsOf(lookalikes, column)).map(([level, n]) => [level, n]))
    expect(counts.get('é')).toBe(4)
    for (const text of ['e\u0301', 'É', 'ß', 'SS', 'ss', 'İ', 'i', '中文', '🏳️‍🌈', "'; DROP"])
      expect(counts.get(text), text).toBe(1)
    expect(counts.size).toBe(11)
    const { engine, relation } = await open(lookalikes)
    const from = { kind: 'member', column, values: ['é', "'; DROP"] } as const
    const cells = plain(await engine.aggregate(relation, { ...PLAIN, dimensions: [{ name: 'x', from }] }))
    expect(cells.map(([level, n]) => [level, n])).toEqual([
      ['0', 9],
      ['1', 5],
    ])
    await engine.close()
  })

  test(`${name}: the profile finds NaN, infinities, negatives and fractions, and −0 is none of them`, async () => {
    const { engine, relation } = await open(unruly)
    const { columns } = await engine.profile(relation, { numbers: ['score', 'weight'], dates: [], levels: [] })
    expect(columns.score).toMatchObject({ missing: 1, invalid: 0, nonFinite: 3, fractional: 0, minimum: 0, maximum: 0 })
    expect(columns.weight).toMatchObject({
      missing: 0,
      nonFinite: 0,
      negative: 1,
      fractional: 2,
      minimum: -1.5,
      maximum: 1e300,
    })
    await engine.close()
  })

  test(`${name}: a text is a date or a number by its whole shape, and what follows one makes it none`, async () => {
    const dates: readonly (readonly [text: string, isDate: boolean])[] = [
      ['1980-02-29', true],
      ['1980-2-9', true],
      ['29/02/1980', true],
      ['1980-02-29T10:00:00.000Z', true],
      ['1980-02-29 10:00:00+02', true],
      ['1980-02-29 0:00', true],
      ['1980-02-29x', false],
      ['1980/02/29', false],
      ['1980 02 29', false],
      ['1980.02.29', false],
      ['1980-02-29 12 monkeys', false],
      ['1980-02-29 or later', false],
      ['29/02/1980x', false],
      ['29/02/80', false],
      ['80-02-29', false],
      ['1981-02-29', false],
      ['31/04/1980', false],
      ['epoch', false],
      ['infinity', false],
      ['today', false],
    ]
    const numbers: readonly (readonly [text: string, isNumber: boolean])[] = [
      ['1', true],
      ['+2.50', true],
      ['1e3', true],
      ['.5', true],
      ['1\u00a0234.5', true],
      ['1\u202f234', true],
      ['1 234.5', false],
      ['1_000', false],
      ["1'000", false],
      ['1,5', false],
      ['12 %', false],
      ['12%', false],
      ['1 €', false],
      ['€1', false],
      ['0x1F', false],
      ['१', false],
      ['VRAI', false],
    ]
    const length = Math.max(dates.length, numbers.length)
    const rows = Array.from({ length }, (_, i) => [dates[i]?.[0] ?? null, numbers[i]?.[0] ?? null])
    const columns = ['d', 'x'].map((column) => ({ name: column, type: 'text' as const }))
    const { engine, relation } = await open({ columns, rows })
    const invalid = (list: readonly (readonly [string, boolean])[]) =>
      list.filter(([, is]) => !is).map(([text]) => text)
    const unread = async (column: string, from: Plan['dimensions'][number]['from']) => {
      const value = { name: 'v', from: { kind: 'value', column } as const }
      const cells = plain(await engine.aggregate(relation, { ...PLAIN, dimensions: [value, { name: 'r', from }] }))
      return cells.flatMap(([text, read]) => (text !== null && read === null ? [text] : [])).sort()
    }
    const age = { kind: 'age', column: 'd', at: '2024-01-01', edges: [18] } as const
    const positive = { kind: 'threshold', column: 'x', test: 'above', value: 0 } as const
    expect(await unread('d', age)).toEqual(invalid(dates).sort())
    expect(await unread('x', positive)).toEqual(invalid(numbers).sort())
    const profile = await engine.profile(relation, { numbers: ['x'], dates: ['d'], levels: [] })
    expect(profile.columns.d?.invalid).toBe(invalid(dates).length)
    expect(profile.columns.x?.invalid).toBe(invalid(numbers).length)
    await engine.close()
  })

  test(`${name}: no rows are no cells`, async () => {
    const { engine, relation } = await open({ ...nasty, rows: [] })
    const table = await engine.aggregate(relation, {
      ...PLAIN,
      dimensions: [{ name: 'g', from: { kind: 'value', column: 'group' } }],
    })
    expect(table.length).toBe(0)
    await engine.close()
  })

  test(`${name}: a count above 2^53 is refused, never rounded`, async () => {
    const { engine, relation } = await open({
      columns: [{ name: 'n', type: 'text' }],
      rows: [['9007199254740992'], ['1']],
    })
    await expect(engine.aggregate(relation, { ...PLAIN, count: 'n', dimensions: [] })).rejects.toMatchObject({
      code: 'COUNT_TOO_LARGE',
    })
    await engine.close()
  })
}
