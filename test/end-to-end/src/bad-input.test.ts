import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, test } from 'vitest'
import { DATA, exaequo, folderOf, specOf } from './command.ts'

interface Bad {
  readonly name: string
  readonly spec?: Readonly<Record<string, string>>
  readonly data?: string | Uint8Array
  readonly file?: string
  /** Each problem as `place code`; a place of the specification has no file name. */
  readonly problems: readonly string[]
  /** What else the sentence must say. */
  readonly says?: readonly string[]
}

const rows = (more: string) => `${DATA}${more}`
const counted = 'roles: { decision: { column: d, positive: { equals: yes }, favourable: true }, count: { column: n } }'
const above = (column: string) =>
  `roles: { decision: { column: ${column}, positive: { atLeast: 1 }, favourable: true } }`

/** A Parquet file as it would be after half a download. */
async function halfAParquet(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'exaequo-parquet-'))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`COPY (SELECT range % 2 AS g, range % 3 AS d FROM range(1000)) TO '${folder}/whole.parquet'`)
  connection.closeSync()
  instance.closeSync()
  const whole = readFileSync(join(folder, 'whole.parquet'))
  return whole.subarray(0, whole.length / 2)
}

const bad: Bad[] = [
  {
    name: 'no such file',
    spec: { data: 'data: { source: dat.csv }' },
    problems: ['4:17 DATA_NOT_FOUND'],
    says: ['Did you mean `data.csv`?'],
  },
  { name: 'an empty file', data: '', problems: ['data.csv DATA_EMPTY'] },
  { name: 'a header only', data: 'g,d\n', problems: ['data.csv:1 DATA_NO_ROWS'] },
  {
    name: 'a column that is not there',
    spec: { attributes: 'attributes: [ { id: group, column: gg, reference: a } ]' },
    problems: ['6:36 AUDIT_COLUMN_NOT_FOUND'],
    says: ['Did you mean `g`?'],
  },
  {
    name: 'a decision with other values',
    data: rows('a,maybe\n'),
    problems: ['5:20 ROLE_NEGATIVE_REQUIRED'],
    says: ['maybe'],
  },
  {
    name: 'values outside the declared ones',
    spec: {
      roles:
        'roles: { decision: { column: d, positive: { equals: yes }, negative: { equals: no }, favourable: true } }',
    },
    data: rows('a,maybe\n'),
    problems: ['5:20 ROLE_VALUE_UNEXPECTED'],
    says: ['maybe'],
  },
  {
    name: 'a positive value that nobody has',
    spec: {
      roles:
        'roles: { decision: { column: d, positive: { equals: oui }, negative: { in: [yes, no] }, favourable: true } }',
    },
    problems: ['5:43 ROLE_POSITIVE_NOT_FOUND'],
  },
  { name: 'one group only', data: DATA.replaceAll('b,', 'a,'), problems: ['6:15 ATTRIBUTE_ONE_GROUP'] },
  {
    name: 'a reference that does not occur',
    spec: { attributes: 'attributes: [ { id: group, column: g, reference: c } ]' },
    problems: ['6:50 REFERENCE_NOT_FOUND'],
  },
  {
    name: 'negative and fractional counts',
    spec: { roles: counted },
    data: 'g,d,n\na,yes,-1\na,no,2.5\nb,yes,3\nb,no,4\n',
    problems: ['5:97 NUMBER_NEGATIVE', '5:97 COUNT_FRACTIONAL'],
    says: ['1 value of'],
  },
  {
    name: 'counts that are missing',
    spec: { roles: counted },
    data: 'g,d,n\na,yes,\na,no,2\nb,yes,3\nb,no,\n',
    problems: ['5:97 NUMBER_MISSING'],
    says: ['2 values of'],
  },
  {
    name: 'infinite and undefined numbers to decide by',
    spec: { roles: above('s') },
    data: 'g,s\na,1\na,NaN\nb,inf\nb,0\n',
    problems: ['5:30 NUMBER_NOT_FINITE'],
  },
  {
    name: 'infinite and undefined scores',
    spec: {
      roles: 'roles: { decision: { column: d, positive: { equals: yes }, favourable: true }, score: { column: s } }',
    },
    data: 'g,d,s\na,yes,NaN\na,no,-inf\nb,yes,1\nb,no,0\n',
    problems: ['5:97 NUMBER_NOT_FINITE'],
  },
  {
    name: 'text for a number',
    spec: { roles: above('s') },
    data: 'g,s\na,1\na,high\nb,2\nb,0\n',
    problems: ['5:30 NUMBER_INVALID'],
    says: ['high'],
  },
  {
    name: 'a line with a field too many',
    data: rows('a,yes,more\nb,no\n'),
    problems: ['data.csv:122 DATA_CSV_COLUMNS'],
    says: ['has 3 fields, expected 2'],
  },
  {
    name: 'a quote that is never closed',
    data: rows('a,"yes\nb,no\n'),
    problems: ['data.csv:122 DATA_CSV_MALFORMED'],
  },
  {
    name: 'the wrong encoding',
    spec: { data: 'data: { source: data.csv, csv: { encoding: utf-8 } }' },
    data: Buffer.from(DATA.replaceAll('a,', 'é,'), 'latin1'),
    problems: ['data.csv DATA_ENCODING'],
    says: ['windows-1252'],
  },
  {
    name: 'an encoding that does not exist',
    spec: { data: 'data: { source: data.csv, csv: { encoding: utf-9 } }' },
    problems: ['4:44 DATA_ENCODING_UNKNOWN'],
  },
  {
    name: 'a truncated Parquet file',
    spec: { data: 'data: { source: data.parquet }' },
    data: await halfAParquet(),
    file: 'data.parquet',
    problems: ['data.parquet DATA_UNREADABLE'],
    says: ['Parquet'],
  },
  {
    name: 'a line that is no JSON',
    spec: { data: 'data: { source: data.jsonl }' },
    data: '{"g":"a","d":"yes"}\n{"g":"a"\n{"g":"b","d":"no"}\n',
    file: 'data.jsonl',
    problems: ['data.jsonl:2 DATA_UNREADABLE'],
  },
  {
    name: 'options of CSV for what is none',
    spec: { data: 'data: { source: data.jsonl, csv: { decimal: "," } }' },
    data: '{"g":"a","d":"yes"}\n',
    file: 'data.jsonl',
    problems: ['4:34 DATA_OPTION_UNUSED'],
  },
  {
    name: 'an unknown key',
    spec: { date: 'date: 2026-01-01\nattribute: 3' },
    problems: ['4:1 SPEC_UNKNOWN_KEY'],
    says: ['Did you mean `attributes`?'],
  },
  {
    name: 'a role of a later version',
    spec: {
      roles: 'roles: { decision: { column: d, positive: { equals: yes }, favourable: true }, twin: { column: g } }',
    },
    problems: ['5:80 SPEC_NOT_SUPPORTED'],
  },
  { name: 'what is no YAML', spec: { date: 'date: [2026-01-01' }, problems: ['4:1 SPEC_YAML'] },
  {
    name: 'one key twice',
    spec: { date: 'date: 2026-01-01\ndate: 2026-01-01' },
    problems: ['4:1 SPEC_YAML'],
  },
  {
    name: 'values of the wrong kind',
    spec: {
      date: 'date: 2026-1-1\ninference: { level: 1.5, floor: ten, correction: none }\nmetrics: selection-rate',
      attributes: 'attributes: []',
    },
    problems: [
      '3:7 SPEC_PATTERN',
      '4:21 SPEC_BOUND',
      '4:33 SPEC_TYPE',
      '4:50 SPEC_ENUM',
      '5:10 SPEC_TYPE',
      '8:13 SPEC_TOO_FEW',
    ],
  },
  {
    name: 'a duplicated id',
    spec: { attributes: 'attributes: [ { id: x, column: g, reference: a }, { id: x, column: g, reference: a } ]' },
    problems: ['6:57 SPEC_DUPLICATE_ID'],
  },
  {
    name: 'a metric that does not exist',
    spec: { date: 'date: 2026-01-01\nmetrics: [selection-rat]' },
    problems: ['4:11 SPEC_ENUM'],
    says: ['Did you mean `selection-rate`?'],
  },
  {
    name: 'a YAML bomb',
    spec: {
      date: `date: 2026-01-01\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]`,
    },
    problems: ['1:1 SPEC_ALIASES'],
  },
  {
    name: 'a specification without end',
    spec: { date: `date: 2026-01-01\n# ${'x'.repeat(500_000)}` },
    problems: [' SPEC_TOO_LARGE'],
  },
  {
    name: 'data outside the project, there or not',
    spec: { data: 'data: { source: ../../../../../../../../etc/hostname.csv }' },
    problems: ['4:17 DATA_OUTSIDE_PROJECT'],
    says: ['--allow-outside'],
  },
  {
    name: '10,000 levels',
    data: `g,d\n${Array.from({ length: 10_000 }, (_, i) => `l${i},${i % 2 ? 'yes' : 'no'}`).join('\n')}\n`,
    problems: ['6:36 ATTRIBUTE_TOO_MANY_LEVELS'],
    says: ['`cut:`', '`recode:`'],
  },
  {
    name: 'a name as an attribute',
    spec: { attributes: 'attributes: [ { id: group, column: nom, reference: a } ]' },
    data: DATA.replace('g,d', 'nom,d'),
    problems: ['6:36 ATTRIBUTE_IS_IDENTIFYING'],
  },
]

/** Every problem that was told, as `place code`. */
function problemsOf(stderr: string, folder: string): string[] {
  return stderr
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, place = '', code = ''] = /^(\S*) .*\[([A-Z_]+)\]$/.exec(line) ?? []
      return `${place.replace(join(folder, 'a.audit.yaml'), '').replace(/^:/, '')} ${code}`
    })
}

describe('bad input ends in 2 with a place and a code, and writes nothing', () => {
  test.each(bad)('$name', ({ spec, data = DATA, file = 'data.csv', problems, says = [] }) => {
    const folder = folderOf({ 'a.audit.yaml': specOf(spec), [file]: data })
    const out = join(mkdtempSync(join(tmpdir(), 'exaequo-out-')), 'reports')
    const { status, stdout, stderr } = exaequo('run', join(folder, 'a.audit.yaml'), '--out', out)
    expect(problemsOf(stderr, folder), stderr).toEqual(problems)
    for (const part of says) expect(stderr).toContain(part)
    expect(stdout).toContain('0 audits ran, 1 could not')
    expect(status).toBe(2)
    expect(existsSync(out)).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(['a.audit.yaml', file].sort())
  })

  test('no such specification, no specification in a folder', () => {
    const folder = folderOf({})
    const out = join(folder, 'reports')
    for (const [path, code] of [
      ['none.audit.yaml', 'SPEC_NOT_FOUND'],
      ['.', 'SPEC_NONE_IN_FOLDER'],
    ] as const) {
      const { status, stderr } = exaequo('run', join(folder, path), '--out', out)
      expect(stderr).toContain(`[${code}]`)
      expect(status).toBe(2)
    }
    expect(existsSync(out)).toBe(false)
  })

  test('two audits of one id: the second is refused where its id stands', () => {
    const folder = folderOf({ 'a.audit.yaml': specOf(), 'b.audit.yaml': specOf(), 'data.csv': DATA })
    const { status, stderr } = exaequo('run', folder, '--out', join(folder, 'reports'))
    expect(stderr).toMatch(/b\.audit\.yaml:2:5 .*a\.audit\.yaml.*\[AUDIT_ID_TWICE\]\n$/)
    expect(status).toBe(2)
  })

  test('files that are read together and have other columns', () => {
    const spec = specOf({ data: 'data: { source: "*.csv" }' })
    const folder = folderOf({ 'a.audit.yaml': spec, '1.csv': DATA, '2.csv': DATA.replace('g,d', 'g,e') })
    const { status, stderr } = exaequo('run', join(folder, 'a.audit.yaml'), '--out', join(folder, 'reports'))
    expect(problemsOf(stderr, folder)).toEqual(['2.csv:1 DATA_COLUMNS_DIFFER'])
    expect(status).toBe(2)
    expect(existsSync(join(folder, 'reports'))).toBe(false)
  })

  test('a link out of the project is refused as well, and read where that is allowed', () => {
    const outside = folderOf({ 'data.csv': DATA })
    const folder = folderOf({ 'package.json': '{}' })
    mkdirSync(join(folder, 'audits'))
    writeFileSync(join(folder, 'audits/a.audit.yaml'), specOf({ data: 'data: { source: ../link.csv }' }))
    symlinkSync(join(outside, 'data.csv'), join(folder, 'link.csv'))
    const given = ['run', join(folder, 'audits'), '--out', join(folder, 'reports')]
    const refused = exaequo(...given)
    expect(refused.stderr).toMatch(/a\.audit\.yaml:4:17 .*\[DATA_OUTSIDE_PROJECT\]/)
    expect(refused.status).toBe(2)
    expect(existsSync(join(folder, 'reports'))).toBe(false)
    const allowed = exaequo(...given, '--allow-outside')
    expect(allowed.stderr).toBe('')
    expect(allowed.status).toBe(0)
  })

  test('a folder without evidence, and evidence that is none', () => {
    const folder = folderOf({})
    mkdirSync(join(folder, 'restricted'))
    for (const command of ['verify', 'replay']) {
      const { status, stderr } = exaequo(command, folder, '--locale', 'fr')
      expect(stderr).toMatch(/^Aucune preuve dans .*\[EVIDENCE_NOT_FOUND\]\n$/)
      expect(status).toBe(2)
    }
    for (const name of ['cells.json', 'profile.json', 'audit.yaml', 'evidence.json'])
      writeFileSync(join(folder, 'restricted', name), name === 'cells.json' ? '{"format":"exaequo/cells/9"}' : '{')
    expect(exaequo('verify', folder).stderr).toContain('[EVIDENCE_UNREADABLE]')
  })

  test('every problem at once, in both languages', () => {
    const folder = folderOf({
      'a.audit.yaml': specOf({
        date: 'date: 2026-13-01',
        attributes: 'attributes: [ { id: x, column: g }, { id: x, column: h, cut: [2, 1] } ]',
      }),
    })
    const { stderr } = exaequo('check', join(folder, 'a.audit.yaml'), '--locale', 'fr')
    for (const code of ['SPEC_DATE', 'SPEC_DUPLICATE_ID', 'SPEC_CUT_ORDER']) expect(stderr).toContain(code)
    expect(stderr).toContain('calendrier')
  })

  test('one bad audit never stops the others', () => {
    const folder = folderOf({ 'a.audit.yaml': 'exaequo: 2', 'b.audit.yaml': specOf(), 'data.csv': DATA })
    const out = mkdtempSync(join(tmpdir(), 'exaequo-out-'))
    const { status, stdout } = exaequo('run', folder, '--out', out)
    expect(status).toBe(2)
    expect(stdout).toContain('small')
    expect(existsSync(join(out, 'small/restricted/result.json'))).toBe(true)
  })
})

test('hostile group names are shown as they are and do nothing', () => {
  const script = '<script>alert(1)</script>'
  const formula = '=HYPERLINK(\u0022x\u0022)'
  const data = DATA.replaceAll('a,', `${script},`).replaceAll('b,', '"=HYPERLINK(""x"")",')
  const attributes = `attributes: [ { id: group, column: g, reference: "${script}" } ]`
  const folder = folderOf({ 'a.audit.yaml': specOf({ attributes }), 'data.csv': data })
  const out = mkdtempSync(join(tmpdir(), 'exaequo-out-'))
  const { status, stderr } = exaequo('run', folder, '--out', out)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const html = readFileSync(join(out, 'small/restricted/report.en.html'), 'utf8')
  expect(html).not.toContain(script)
  expect(html).toContain('&lt;script&gt;')
  expect(html).not.toMatch(/ style=/)
  expect(html).not.toMatch(/(src|href)="https?:[^"]*"(?! rel)/)
  const csv = readFileSync(join(out, 'small/restricted/estimates.csv'), 'utf8')
  expect(csv).not.toMatch(/(^|,)"?=/m)
  expect(csv).toContain(formula.slice(1, 10))
})
