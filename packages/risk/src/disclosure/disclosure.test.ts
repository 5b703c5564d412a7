import { readFileSync } from 'node:fs'
import { type CellRow, cellTable, type Estimate, type Result } from '@exaequo/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditDisclosure } from './audit-disclosure.ts'
import { identifyingColumns } from './identifying-columns.ts'
import { measureDisclosure } from './measure.ts'
import { publishedDisclosure } from './published.ts'

interface Golden {
  readonly name: string
  readonly quasiIdentifiers: string[]
  readonly sensitive: string
  readonly cells: (string | number)[][]
  readonly k: number
  readonly distinctDiversity: number
  readonly entropyDiversity: number
  readonly closeness: number
  readonly unique: number
  readonly under11: number
}

const GOLDENS: Golden[] = JSON.parse(readFileSync(new URL('../fixtures/disclosure.json', import.meta.url), 'utf8'))

function row(levels: readonly (string | null)[], n: number): CellRow {
  return { levels, n, w: n, w2: n, rows: n }
}

describe('measures of disclosure', () => {
  for (const golden of GOLDENS) {
    test(`as pycanon finds them: ${golden.name}`, () => {
      const names = [...golden.quasiIdentifiers, golden.sensitive]
      const table = cellTable(
        names,
        golden.cells.map((cell) =>
          row(
            cell.slice(0, -1).map((level) => (level === '' ? null : String(level))),
            cell.at(-1) as number,
          ),
        ),
      )
      const found = measureDisclosure(table, golden.quasiIdentifiers, golden.sensitive)
      expect(found.k).toBe(golden.k)
      expect(found.distinctDiversity).toBe(golden.distinctDiversity)
      expect(found.closeness).toBeCloseTo(golden.closeness, 12)
      expect(found.entropyDiversity).toBeCloseTo(golden.entropyDiversity, 12)
      expect(found.unique).toBeCloseTo(golden.unique, 14)
      expect(found.under[11]).toBeCloseTo(golden.under11, 14)
    })
  }

  test('by hand: two groups of three, one of which shares one value', () => {
    const table = cellTable(['area', 'ill'], [row(['a', 'flu'], 3), row(['b', 'flu'], 1), row(['b', 'cold'], 2)])
    const found = measureDisclosure(table, ['area'], 'ill')
    expect(found).toMatchObject({ people: 6, classes: 2, k: 3, unique: 0, distinctDiversity: 1, disclosed: 0.5 })
    // Everyone: 4 of 6 flu. Area a: 1. Area b: 1/3. Both are 1/3 away.
    expect(found.closeness).toBeCloseTo(1 / 3, 14)
    expect(measureDisclosure(table, ['area', 'ill'])).toMatchObject({
      k: 1,
      classes: 3,
      unique: 1 / 6,
      distinctDiversity: null,
    })
  })

  test('nobody: null, never a number', () => {
    const found = measureDisclosure(cellTable(['area', 'ill'], []), ['area'], 'ill')
    expect(found).toMatchObject({
      people: 0,
      k: null,
      unique: null,
      distinctDiversity: null,
      entropyDiversity: null,
      closeness: null,
      disclosed: null,
    })
    expect(() => measureDisclosure(cellTable(['area'], []), ['sex'])).toThrow(TypeError)
  })

  test('another quasi-identifier never hides people better; splitting cells changes nothing', () => {
    const rows = fc.array(
      fc.record({
        levels: fc.tuple(fc.constantFrom('a', 'b', null), fc.constantFrom('x', 'y'), fc.constantFrom('1', '2', '3')),
        n: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 20 },
    )
    fc.assert(
      fc.property(rows, (given) => {
        const cells = given.map(({ levels, n }) => row(levels, n))
        const table = cellTable(['a', 'b', 's'], cells)
        const [one, two] = [measureDisclosure(table, ['a'], 's'), measureDisclosure(table, ['a', 'b'], 's')]
        expect(two.k).toBeLessThanOrEqual(one.k as number)
        expect(two.unique).toBeGreaterThanOrEqual(one.unique as number)
        expect(two.closeness).toBeGreaterThanOrEqual((one.closeness as number) - 1e-12)
        expect(two.distinctDiversity).toBeLessThanOrEqual(one.distinctDiversity as number)
        expect(one.entropyDiversity).toBeLessThanOrEqual((one.distinctDiversity as number) + 3)
        const units = cells.flatMap((cell) => Array.from({ length: cell.n }, () => row(cell.levels, 1)))
        expect(measureDisclosure(cellTable(['a', 'b', 's'], units), ['a'], 's')).toEqual(one)
      }),
      { numRuns: 100 },
    )
  })
})

test('an audit’s own cells: the widest table, the decision as the sensitive value', () => {
  const narrow = cellTable(['attribute:sex', 'decision'], [row(['F', '1'], 9), row(['M', '0'], 9)])
  const wide = cellTable(
    ['attribute:sex', 'attribute:age', 'decision', 'label'],
    [
      row(['F', 'old', '1', '1'], 1),
      row(['F', 'old', '1', '0'], 2),
      row(['M', 'old', '0', '0'], 3),
      row(['M', 'old', '1', '0'], 3),
    ],
  )
  const cubes = [
    { attributes: ['sex'], table: narrow },
    { attributes: ['sex', 'age'], table: wide },
  ]
  expect(auditDisclosure(cubes)).toMatchObject({
    quasiIdentifiers: ['sex', 'age'],
    sensitive: 'decision',
    people: 9,
    k: 3,
    disclosed: 1 / 3,
    distinctDiversity: 1,
  })
  expect(auditDisclosure([])).toBeNull()
  expect(auditDisclosure(cubes, { quasiIdentifiers: ['age'], sensitive: 'label' })).toMatchObject({
    quasiIdentifiers: ['age'],
    sensitive: 'label',
    people: 9,
    k: 9,
    distinctDiversity: 2,
  })
  expect(auditDisclosure(cubes, { quasiIdentifiers: ['age'], sensitive: 'sex' })).toMatchObject({
    sensitive: 'sex',
    distinctDiversity: 2,
    closeness: 0,
  })
  // No table crosses them.
  expect(auditDisclosure(cubes, { quasiIdentifiers: ['sex', 'area'], sensitive: null })).toBeNull()
  expect(auditDisclosure(cubes.slice(0, 1), { quasiIdentifiers: ['sex'], sensitive: 'label' })).toBeNull()
})

describe('what the report publishes', () => {
  const audit = { publication: { suppressBelow: 11 }, data: { used: 100 } } as Result['audit']
  const estimate = (level: string, n: number, exactness: Estimate['exactness'] = 'exact'): Estimate =>
    ({
      id: `rate/${level}`,
      comparator: 'value',
      stratum: null,
      quantity: 'selectionRate',
      attributes: ['area'],
      group: { area: level },
      n,
      exactness,
    }) as unknown as Estimate

  test('one withheld group is given back by subtraction', () => {
    const found = publishedDisclosure({
      audit,
      estimates: [estimate('a', 60), estimate('b', 35), estimate('c', 0, 'withheld')],
    })
    expect(found).toMatchObject({
      smallestShown: 35,
      shownUnder: [],
      recoverable: [{ attributes: ['area'], people: 5 }],
      share: 0.05,
    })
  })

  test('two withheld groups are not', () => {
    const found = publishedDisclosure({
      audit,
      estimates: [estimate('a', 90), estimate('b', 0, 'withheld'), estimate('c', 0, 'withheld')],
    })
    expect(found).toMatchObject({ recoverable: [], share: 0 })
  })

  test('a small group that is shown counts', () => {
    const found = publishedDisclosure({ audit, estimates: [estimate('a', 93), estimate('b', 7)] })
    expect(found).toMatchObject({ smallestShown: 7, shownUnder: ['rate/b'], share: 0.07 })
  })
})

test('sensitive columns that nobody declared', () => {
  const columns = ['Religion', 'ethnie', 'état de santé', 'appartenance syndicale', 'race', 'trace', 'handicap']
  expect(identifyingColumns(columns, new Set(['race'])).map(({ column }) => column)).toEqual([
    'Religion',
    'ethnie',
    'état de santé',
    'appartenance syndicale',
  ])
  expect(identifyingColumns(['race'])).toEqual([{ column: 'race', kind: 'sensitive' }])
})

test('columns that identify people by their name', () => {
  const kinds = Object.fromEntries(
    identifyingColumns([
      'Prénom',
      'NOM',
      'nom_famille',
      'firstName',
      'e-mail',
      'téléphone',
      'Adresse postale',
      'N° de sécu',
      'n° allocataire',
      'IBAN',
      'date de naissance',
      'dateOfBirth',
      'latitude',
      'adresse IP',
      'sexe',
      'nombre',
      'nationalité',
      'score',
      'économie',
      'rural',
    ]).map(({ column, kind }) => [column, kind]),
  )
  expect(kinds).toEqual({
    Prénom: 'name',
    NOM: 'name',
    nom_famille: 'name',
    firstName: 'name',
    'e-mail': 'contact',
    téléphone: 'contact',
    'Adresse postale': 'address',
    'N° de sécu': 'number',
    'n° allocataire': 'number',
    IBAN: 'bank',
    'date de naissance': 'birth-date',
    dateOfBirth: 'birth-date',
    latitude: 'location',
    'adresse IP': 'device',
  })
})
