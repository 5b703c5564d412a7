import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckDb } from '@exaequo/engine-duckdb'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datesOf } from './dates.ts'
import { detectEncoding } from './encoding.ts'
import { filesDataset } from './files.ts'
import { layoutOf } from './layout.ts'
import { decimalOf } from './numbers.ts'
import { recordsOf } from './records.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exaequo-detect-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const SIGNS = [';', '\t', '|', ','] as const
const cell = fc.oneof(
  fc.constantFrom(
    'Oui',
    'Non',
    'F',
    'H',
    '01',
    '2A',
    'été',
    'cœur',
    "l'âge",
    'a "b" c',
    'deux\nlignes',
    'x; y',
    'p, q',
  ),
  fc.integer({ min: 1, max: 99_999 }).map(String),
)
const table = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 4, max: 30 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  )

const written = (rows: readonly (readonly string[])[], delimiter: string, end: string) =>
  rows
    .map(
      (row) =>
        row.map((text) => (/["\n\r]|[;,|\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(delimiter) +
        end,
    )
    .join('')

describe('delimiter, titles and header are found in any table', () => {
  test('whatever the fields, the line ends, the titles above and the empty columns behind', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...SIGNS),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.constantFrom('Décisions 2024', '', 'Source : SI', '"Titre, sur\ndeux lignes"'), { maxLength: 3 }),
        fc.nat(2),
        (rows, delimiter, end, titles, empty) => {
          const header = (rows[0] ?? []).map((_, i) => `colonne ${i + 1}`)
          const padded = [header, ...rows].map((row) => [...row, ...Array.from({ length: empty }, () => '')])
          const above = titles.map((title) => title + end).join('')
          const text = above + written(padded, delimiter, end)
          const layout = layoutOf({ text, whole: true }, {})
          expect(layout.delimiter).toBe(delimiter)
          expect(layout.header.names.slice(0, header.length)).toEqual(header)
          expect(layout.header.unnamedAtEnd).toBe(empty)
          expect(layout.body.map(({ fields }) => fields.slice(0, header.length))).toEqual(rows)
          const lines = text.slice(0, text.indexOf('colonne 1')).split('\n').length
          expect(layout.header.line).toBe(lines)
        },
      ),
      { seed: 20260104, numRuns: 300 },
    )
  })

  test('any text at all gives a layout and no failure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), (text, whole) => {
        const { delimiter, header, body } = layoutOf({ text, whole }, {})
        expect(delimiter).toHaveLength(1)
        expect(new Set(header.names).size <= header.names.length).toBe(true)
        for (const { line } of body) expect(line).toBeGreaterThan(header.line)
      }),
      { seed: 20260105, numRuns: 1000 },
    )
  })

  test('records are the same however the text is cut', () => {
    const text = 'a;"b\r\nc";d\r\n;;\r\n\r\n"e""f";g;"\n"\nend'
    expect(recordsOf({ text, whole: true }, ';', '"')).toEqual([
      { fields: ['a', 'b\r\nc', 'd'], line: 1 },
      { fields: ['', '', ''], line: 3 },
      { fields: ['e"f', 'g', '\n'], line: 5 },
      { fields: ['end'], line: 7 },
    ])
  })

  test('a header that names fewer columns than there are is still the header', () => {
    const layout = layoutOf({ text: 'a;b;;\n1;2;3;4\n5;6;7;8\n9;1;2;3\n', whole: true }, {})
    expect(layout.header).toEqual({ names: ['a', 'b', 'column 3', 'column 4'], unnamedAtEnd: 2, line: 1 })
  })

  test('one malformed line changes neither the delimiter nor the header', () => {
    const { delimiter, header } = layoutOf({ text: `a;b\n${'1,5;x\n'.repeat(9)}1;2;3\n`, whole: true }, {})
    expect([delimiter, header.names]).toEqual([';', ['a', 'b']])
  })
})

describe('the decimal sign', () => {
  test.each([
    [['1,5', '2,75'], ';', ',', []],
    [['0,753', '0,790'], ';', ',', []],
    [['1.5', '2.75'], ';', '.', []],
    [['1 234,50', '12\u202f345,5', '3\u00a0000,25'], ';', ',', []],
    [['1,5', '12'], ',', ',', []],
    // 1,234 may be one and a bit or more than a thousand: told where commas cannot separate the fields …
    [['1,234', '5,678'], ';', ',', ['DATA_DECIMAL_AMBIGUOUS']],
    // … and where they do, numbers in quotes have thousands: they are left as they are, and counted as no numbers.
    [['1,234', '5,678'], ',', '.', []],
    [['1,5', '2.5', '3,5'], ';', ',', ['DATA_DECIMAL_MIXED']],
    [['31.12.2024', '1.2.3', 'a,b'], ';', '.', []],
    [[], ';', '.', []],
  ] as const)('%o between “%s”', (fields, delimiter, decimal, codes) => {
    const found = decimalOf(fields, delimiter)
    expect([found.decimal, found.warnings.map(({ code }) => code)]).toEqual([decimal, codes])
  })
})

describe('the form of dates', () => {
  const formOf = (...values: string[]) => {
    const { dates, warnings } = datesOf([{ name: 'd', values }], ['NA'], undefined)
    return [dates.d ?? null, warnings.length]
  }
  test.each([
    [['2024-12-31', '2024-01-02'], 'YYYY-MM-DD', 0],
    [['2024-12-31 10:00:00', '2024-01-02T00:00'], 'YYYY-MM-DD', 0],
    [['31/12/2024', '01/02/2024', '', 'NA'], 'DD/MM/YYYY', 0],
    [['12/31/2024', '01/02/2024'], 'MM/DD/YYYY', 0],
    [['01/02/2024', '03/04/2024'], 'DD/MM/YYYY', 1],
    [['31.12.2024'], 'DD.MM.YYYY', 0],
    [['20241231'], 'YYYYMMDD', 0],
    [['31/12/24'], null, 0],
    [['31/02/2024'], null, 0],
    [['29/02/2023', '29/02/2024'], null, 0],
    [['12345678', '99999999'], null, 0],
    [['2024', '1999'], null, 0],
    [[], null, 0],
  ] as const)('%o', (values, form, doubts) => {
    expect(formOf(...values)).toEqual([form, doubts])
  })

  test('a tenth at most may be no date: those are counted when they are read', () => {
    const valid = Array.from({ length: 18 }, (_, i) => `${13 + (i % 15)}/05/1980`)
    expect(formOf(...valid, 'inconnu', '00/00/0000')).toEqual(['DD/MM/YYYY', 0])
    expect(formOf(...valid.slice(0, 8), 'inconnu', '00/00/0000')).toEqual([null, 0])
  })
})

describe('the encoding', () => {
  const encodingOf = async (bytes: Uint8Array) => {
    const path = join(folder, 'text.csv')
    await writeFile(path, bytes)
    return detectEncoding(path, 'text.csv').catch(({ code, place }) => `${code} ${place.line}`)
  }
  const latin9 = (text: string) =>
    Buffer.from(text.replaceAll('€', '\xa4').replaceAll('œ', '\xbd').replaceAll('Œ', '\xbc'), 'latin1')
  const latin1 = (text: string) => Buffer.from(text, 'latin1')

  test.each([
    ['ASCII', latin1('a;b\n1;2\n'), 'utf-8'],
    ['UTF-8', Buffer.from('é;œ\n€;ü\n'), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from('\ufeffa;b\n'), 'utf-8'],
    ['Windows-1252: quotes and œ of its own', latin1('l\x92\x9cuvre;3 \x80\n'), 'windows-1252'],
    ['letters that both sets share', latin1('café;garçon\n'), 'windows-1252'],
    ['ISO-8859-15: €', latin9('prix;3 €\n'), 'iso-8859-15'],
    ['ISO-8859-15: œ in words', latin9('sœur;bœuf\n'), 'iso-8859-15'],
    ['ISO-8859-15: Œ and œ at the start of words', latin9('Œuvre;œil\n'), 'iso-8859-15'],
    ['Windows-1252: fractions', latin1('1\xbd;\xbc\n3\xbd \xbe;x\n'), 'windows-1252'],
    ['UTF-16 with its mark', Buffer.from('\ufeffa;b\n', 'utf16le'), 'utf-16le'],
    ['UTF-16 without', Buffer.from('a;é\n', 'utf16le'), 'utf-16le'],
    ['UTF-16, the other way, without', Buffer.from('a;é\n', 'utf16le').swap16(), 'utf-16be'],
    [
      'UTF-8 with a byte that is none',
      Buffer.concat([Buffer.from('é\nà\n'), latin1('\xe9\n')]),
      'DATA_ENCODING_DAMAGED 3',
    ],
  ])('%s', async (_, bytes, encoding) => {
    expect(await encodingOf(bytes)).toBe(encoding)
  })

  test('text of one byte a character is never taken for damaged UTF-8', async () => {
    const word = fc.constantFrom(
      'é',
      'à',
      'ç',
      'où',
      'Été',
      'NOËL',
      '°',
      '«',
      '»',
      'a',
      'b',
      ' ',
      '\n',
      'œ'.normalize(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 5, maxLength: 200 }), async (words) => {
        const bytes = latin9(words.join(''))
        const found = await encodingOf(bytes)
        expect(['windows-1252', 'iso-8859-15', ...(bytes.every((byte) => byte < 128) ? ['utf-8'] : [])]).toContain(
          found,
        )
      }),
      { seed: 20260106, numRuns: 150 },
    )
  })

  test('a character cut by the end of a piece is whole', async () => {
    const text = Buffer.concat([Buffer.alloc((1 << 20) - 1, 'a'), Buffer.from('é€\n')])
    expect(await encodingOf(text)).toBe('utf-8')
    expect(await encodingOf(Buffer.concat([Buffer.from('é\n'), Buffer.alloc(3 << 20, 'a\n'), latin1('\xe9')]))).toBe(
      `DATA_ENCODING_DAMAGED ${2 + (3 << 19)}`,
    )
  })
})

describe('a large file with one bad line at its end', () => {
  test('is refused with the number of the line, below titles as well', async () => {
    const lines = 1_200_000
    const body = Buffer.alloc(lines * 10, 'abc;12,50\n')
    const open = async (start: string, end: string) => {
      await writeFile(join(folder, 'large.csv'), Buffer.concat([Buffer.from(start), body, Buffer.from(end)]))
      const data = await filesDataset.open({ source: 'large.csv', folder, within: folder, csv: {} }, () => openDuckDb())
      const dimensions = [{ name: 'g', from: { kind: 'value', column: 'g' } as const }]
      const plan = { dimensions, count: null, weight: null, terms: null }
      return data.engine.aggregate(data.relation, plan).finally(data.close)
    }
    const place = (line: number) => ({ place: { file: 'large.csv', line } })
    await expect(open('g;x\n', 'abc;1;2\n')).rejects.toMatchObject({ code: 'DATA_CSV_COLUMNS', ...place(lines + 2) })
    await expect(open('Titre\n\ng;x\n', 'abc\n')).rejects.toMatchObject({
      code: 'DATA_CSV_COLUMNS',
      ...place(lines + 4),
    })
    await expect(open('"Ti\ntre";\ng;x\n', 'abc;"1\n')).rejects.toMatchObject({
      code: 'DATA_CSV_MALFORMED',
      ...place(lines + 4),
    })
    expect((await open('g;x\n', '')).measure.n).toEqual(Float64Array.of(lines))
  }, 60_000)
})
