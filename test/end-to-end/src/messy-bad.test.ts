import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { DATA, exaequo, folderOf, root, specOf } from './command.ts'

const BAD = join(root, 'fixtures/messy/bad')
const MESSY = join(root, 'fixtures/messy')
const fixture = (name: string) => readFileSync(join(name.startsWith('bad/') ? MESSY : BAD, name))

interface Bad {
  readonly name: string
  readonly file: string
  readonly content: string | Uint8Array
  /** What follows the source in `data:`. */
  readonly data?: string
  readonly attributes?: string
  readonly problem: string
  readonly says?: readonly string[]
}

const born = 'attributes: [ { id: age, column: né, ageAt: 2025-01-01, cut: [40] } ]'
const cut = 'attributes: [ { id: revenu, column: r, cut: [40] } ]'

/** A zip of one stored member that says in its directory what is asked, whatever the truth. */
function zipOf(name: string, bytes: Uint8Array, says = bytes.length): Buffer {
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt32LE(bytes.length, 18)
  local.writeUInt32LE(says, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(bytes.length, 20)
  entry.writeUInt32LE(says, 24)
  entry.writeUInt16LE(name.length, 28)
  local.writeUInt16LE(8, 8)
  const body = Buffer.concat([local, Buffer.from(name), bytes])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, entry, Buffer.from(name), end])
}

const bad: Bad[] = [
  {
    name: 'merged cells',
    file: 'a.xlsx',
    content: fixture('bad/merged.xlsx'),
    problem: 'a.xlsx DATA_SHEET_MERGED',
    says: ['A3:A4', 'Unmerge'],
  },
  {
    name: 'merged cells of LibreOffice',
    file: 'a.ods',
    content: fixture('bad/merged.ods'),
    problem: 'a.ods DATA_SHEET_MERGED',
    says: ['A3:A4'],
  },
  {
    name: 'formulas in error',
    file: 'a.xlsx',
    content: fixture('bad/error.xlsx'),
    problem: 'a.xlsx DATA_SHEET_ERROR',
    says: ['D5 (#DIV/0!) and D7 (#N/A)', 'spreadsheet.missing'],
  },
  {
    name: 'formulas that were never calculated',
    file: 'a.xlsx',
    content: fixture('bad/uncalculated.xlsx'),
    problem: 'a.xlsx DATA_SHEET_UNCALCULATED',
    says: ['D5'],
  },
  {
    name: 'a page under the name of a workbook',
    file: 'a.xls',
    content: fixture('bad/html.xls'),
    problem: 'a.xls DATA_SPREADSHEET_UNREADABLE',
    says: ['no workbook under that name'],
  },
  {
    name: 'a workbook cut short',
    file: 'a.xlsx',
    content: fixture('bad/error.xlsx').subarray(0, 3000),
    problem: 'a.xlsx DATA_UNREADABLE',
  },
  {
    name: 'several sheets, none named',
    file: 'a.xlsx',
    content: readFileSync(join(MESSY, 'workbook.xlsx')),
    problem: ':4:17 DATA_SHEET_WHICH',
    says: ['Lisez-moi and Décisions'],
  },
  {
    name: 'a sheet that is not there',
    file: 'a.xlsx',
    content: readFileSync(join(MESSY, 'workbook.xlsx')),
    data: ', spreadsheet: { sheet: décisions }',
    problem: ':4:47 DATA_SHEET',
    says: ['Did you mean `Décisions`?'],
  },
  {
    name: 'a range outside what is filled',
    file: 'a.xlsx',
    content: readFileSync(join(MESSY, 'workbook.xlsx')),
    data: ', spreadsheet: { sheet: Décisions, range: "B80:F90" }',
    problem: ':4:65 DATA_RANGE_EMPTY',
    says: ['A1:F43'],
  },
  {
    name: 'what is no range',
    file: 'a.xlsx',
    content: readFileSync(join(MESSY, 'workbook.xlsx')),
    data: ', spreadsheet: { range: "B80" }',
    problem: ':4:47 SPEC_PATTERN',
  },
  {
    name: 'options of a spreadsheet for what is none',
    file: 'a.csv',
    content: DATA,
    data: ', spreadsheet: { sheet: x }',
    problem: ':4:37 DATA_OPTION_UNUSED',
  },
  {
    name: 'a member of what is no archive',
    file: 'a.csv',
    content: DATA,
    data: ', member: x.csv',
    problem: ':4:32 DATA_OPTION_UNUSED',
  },
  {
    name: 'several tables in an archive, none named',
    file: 'a.zip',
    content: readFileSync(join(MESSY, 'several.zip')),
    problem: ':4:17 DATA_ARCHIVE_WHICH',
    says: ['2023.csv and 2024.csv'],
  },
  {
    name: 'a table that the archive does not have',
    file: 'a.zip',
    content: readFileSync(join(MESSY, 'several.zip')),
    data: ', member: x/2024.csv',
    problem: ':4:32 DATA_ARCHIVE_MEMBER',
    says: ['Did you mean `2024.csv`?'],
  },
  {
    name: 'no table in an archive',
    file: 'a.zip',
    content: zipOf('readme.md', Buffer.from('x')),
    problem: ':4:17 DATA_ARCHIVE_NO_TABLE',
  },
  {
    name: 'an archive that says it unfolds without end',
    file: 'a.zip',
    content: zipOf('a.csv', Buffer.alloc(100), 2 ** 31),
    problem: 'a.zip DATA_ARCHIVE_BOMB',
  },
  {
    name: 'a gzip that unfolds without end',
    file: 'a.csv.gz',
    content: gzipSync(Buffer.alloc(80 << 20, 'a,b\n'), { level: 9 }),
    problem: 'a.csv.gz DATA_ARCHIVE_BOMB',
  },
  {
    name: 'a gzip cut short',
    file: 'a.csv.gz',
    content: gzipSync(DATA).subarray(0, 40),
    problem: 'a.csv.gz DATA_UNREADABLE',
  },
  {
    name: 'UTF-8 with a line in another encoding',
    file: 'a.csv',
    content: fixture('bad/damaged.csv'),
    problem: 'a.csv:43 DATA_ENCODING_DAMAGED',
    says: ['windows-1252'],
  },
  {
    name: 'a delimiter that cuts nothing',
    file: 'a.csv',
    content: DATA,
    data: ', csv: { delimiter: ";" }',
    problem: ':4:42 DATA_DELIMITER_WRONG',
    says: ['would give 2 columns'],
  },
  {
    name: 'more lines to skip than there are',
    file: 'a.csv',
    content: DATA,
    data: ', csv: { skip: 900 }',
    problem: ':4:37 DATA_SKIP_TOO_FAR',
  },
  {
    name: 'a way of writing dates that does not exist',
    file: 'a.csv',
    content: DATA,
    data: ', csv: { date: DD/MM/YY }',
    problem: ':4:37 SPEC_ENUM',
    says: ['DD/MM/YYYY'],
  },
  {
    name: 'dates written otherwise than declared',
    file: 'a.csv',
    content: DATA.replace('g,d', 'né,d').replaceAll('a,', '2001-01-02,').replaceAll('b,', '02/01/1950,'),
    data: ', csv: { date: DD/MM/YYYY }',
    attributes: born,
    problem: ':6:34 DATE_INVALID',
    says: ['60 values of', 'First at a.csv:2, a.csv:3, a.csv:6'],
  },
  {
    name: 'years of two digits: the century is not guessed',
    file: 'a.csv',
    content: DATA.replace('g,d', 'né,d').replaceAll('a,', '02/01/85,').replaceAll('b,', '02/01/1950,'),
    attributes: born,
    problem: ':6:34 DATE_INVALID',
    says: ['60 values of', 'such as “02/01/85”'],
  },
  {
    name: 'numbers that are none, below titles and a quoted line break',
    file: 'a.csv',
    content: `"Titre\n(deux lignes)";\n\nr;d\n${'12,5;yes\n99,5;no\n'.repeat(30)}inconnu;yes\n"5\n0";no\nn.c.;no\n`,
    attributes: cut,
    problem: ':6:37 NUMBER_INVALID',
    says: ['3 values of', 'First at a.csv:65, a.csv:66 and a.csv:68'],
  },
  {
    name: 'numbers of a sheet that are none, by cell',
    file: 'a.xlsx',
    content: readFileSync(join(MESSY, 'workbook-1904.xlsx')),
    attributes: 'attributes: [ { id: c, column: Sexe, cut: [40] } ]',
    problem: ':6:32 NUMBER_INVALID',
    says: ['40 values of', 'a.xlsx Sheet!A2, a.xlsx Sheet!A3'],
  },
  {
    name: 'a malformed line below a title with a quote in it',
    file: 'a.csv',
    content: `"Titre ""A""";\n\n${DATA.replaceAll(',', ';')}a;yes;more\n`,
    problem: 'a.csv:124 DATA_CSV_COLUMNS',
  },
]

describe('messy files that cannot be read as they are end in 2 with a place, a code and a hint', () => {
  test.each(bad)('$name', ({ file, content, data = '', attributes, problem, says = [] }) => {
    const own = attributes === undefined ? {} : { attributes }
    const roles =
      file.endsWith('.xlsx') && attributes !== undefined
        ? { roles: 'roles: { decision: { column: Accordé, positive: { equals: true }, favourable: true } }' }
        : {}
    const folder = folderOf({
      'a.audit.yaml': specOf({ data: `data: { source: ${file}${data} }`, ...roles, ...own }),
      [file]: content,
    })
    const out = join(mkdtempSync(join(tmpdir(), 'exaequo-out-')), 'reports')
    const { status, stderr } = exaequo('run', join(folder, 'a.audit.yaml'), '--out', out)
    const [, place = '', code = ''] = /^(\S*) .*\[([A-Z_]+)\]\n$/.exec(stderr) ?? []
    expect(`${place.replace(join(folder, 'a.audit.yaml'), '')} ${code}`, stderr).toBe(problem)
    for (const part of says) expect(stderr).toContain(part)
    expect(status).toBe(2)
    expect(existsSync(out)).toBe(false)
  })
})

test('formulas in error that are declared to be missing are counted, and told', () => {
  const spec = specOf({
    data: 'data: { source: a.xlsx, spreadsheet: { missing: ["#DIV/0!", "#N/A"] } }',
    roles: 'roles: { decision: { column: Accordé, positive: { equals: true }, favourable: true } }',
    attributes: 'attributes: [ { id: revenu, column: Revenu, cut: [2000] } ]',
  })
  const folder = folderOf({ 'a.audit.yaml': spec, 'a.xlsx': fixture('bad/error.xlsx') })
  const { status, stderr } = exaequo('run', folder, '--out', join(folder, 'out'))
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const { warnings, audit } = JSON.parse(readFileSync(join(folder, 'out/small/restricted/result.json'), 'utf8'))
  expect(warnings).toContainEqual(expect.objectContaining({ code: 'DATA_SHEET_ERROR_MISSING' }))
  expect(audit.attributes[0].missingPeople).toBe(2)
})

test('dates that could be read two ways are told, where they are read, and settled by the specification', () => {
  const content = DATA.replace('g,d', 'né,d').replaceAll('a,', '02/01/1985,').replaceAll('b,', '03/12/1950,')
  const run = (csv: string) => {
    const folder = folderOf({ 'data.csv': content })
    writeFileSync(join(folder, 'a.audit.yaml'), specOf({ data: `data: { source: data.csv${csv} }`, attributes: born }))
    expect(exaequo('run', folder, '--out', join(folder, 'out')).stderr).toBe('')
    return JSON.parse(readFileSync(join(folder, 'out/small/restricted/result.json'), 'utf8')).warnings
  }
  const ambiguous = expect.objectContaining({ code: 'DATA_DATE_AMBIGUOUS' })
  expect(run('')).toContainEqual(ambiguous)
  expect(run(', csv: { date: MM/DD/YYYY }')).not.toContainEqual(ambiguous)
})
