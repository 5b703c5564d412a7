import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATA, exaequo, folderOf, specOf } from './command.ts'

interface Bad {
  readonly name: string
  readonly spec?: Readonly<Record<string, string>>
  readonly data?: string | Uint8Array
  readonly file?: string
  readonly expected: readonly string[]
}

const rows = (more: string) => `${DATA}${more}`
const bad: Bad[] = [
  {
    name: 'no such file',
    spec: { data: 'data: { source: dat.csv }' },
    expected: ['DATA_NOT_FOUND', 'a.audit.yaml:4:17'],
  },
  { name: 'an empty file', data: '', expected: ['DATA_EMPTY'] },
  { name: 'a header only', data: 'g,d\n', expected: ['DATA_NO_ROWS'] },
  {
    name: 'a column that is not there',
    spec: { attributes: 'attributes: [ { id: group, column: gg, reference: a } ]' },
    expected: ['AUDIT_COLUMN_NOT_FOUND', 'Did you mean `g`?', ':6:36'],
  },
  { name: 'a decision with other values', data: rows('a,maybe\n'), expected: ['ROLE_NEGATIVE_REQUIRED', 'maybe'] },
  {
    name: 'values outside the declared ones',
    spec: {
      roles:
        'roles: { decision: { column: d, positive: { equals: yes }, negative: { equals: no }, favourable: true } }',
    },
    data: rows('a,maybe\n'),
    expected: ['ROLE_VALUE_UNEXPECTED'],
  },
  { name: 'one group only', data: DATA.replaceAll('b,', 'a,'), expected: ['ATTRIBUTE_ONE_GROUP'] },
  {
    name: 'a reference that does not occur',
    spec: { attributes: 'attributes: [ { id: group, column: g, reference: c } ]' },
    expected: ['REFERENCE_NOT_FOUND'],
  },
  {
    name: 'negative and fractional counts',
    spec: {
      roles: 'roles: { decision: { column: d, positive: { equals: yes }, favourable: true }, count: { column: n } }',
    },
    data: 'g,d,n\na,yes,-1\na,no,2.5\nb,yes,3\nb,no,4\n',
    expected: ['NUMBER_NEGATIVE', 'COUNT_FRACTIONAL'],
  },
  {
    name: 'infinite and undefined scores',
    spec: { roles: 'roles: { decision: { column: s, positive: { atLeast: 1 }, favourable: true } }' },
    data: 'g,s\na,1\na,NaN\nb,inf\nb,0\n',
    expected: ['NUMBER_NOT_FINITE'],
  },
  {
    name: 'text for a number',
    spec: { roles: 'roles: { decision: { column: s, positive: { atLeast: 1 }, favourable: true } }' },
    data: 'g,s\na,1\na,high\nb,2\nb,0\n',
    expected: ['NUMBER_INVALID', 'high'],
  },
  { name: 'a malformed line', data: rows('a,yes,more\nb,no\n'), expected: ['DATA_CSV_MALFORMED', 'data.csv:122'] },
  {
    name: 'the wrong encoding',
    spec: { data: 'data: { source: data.csv, csv: { encoding: utf-8 } }' },
    data: Buffer.from(DATA.replaceAll('a,', 'é,'), 'latin1'),
    expected: ['DATA_ENCODING', 'windows-1252'],
  },
  {
    name: 'a truncated Parquet file',
    spec: { data: 'data: { source: data.parquet }' },
    data: Buffer.from('PAR1....'),
    file: 'data.parquet',
    expected: ['DATA_UNREADABLE', 'Parquet'],
  },
  {
    name: 'an unknown key',
    spec: { date: 'date: 2026-01-01\nattribute: 3' },
    expected: ['SPEC_UNKNOWN_KEY', 'Did you mean `attributes`?', ':4:1'],
  },
  {
    name: 'a role of a later version',
    spec: {
      roles: 'roles: { decision: { column: d, positive: { equals: yes }, favourable: true }, twin: { column: g } }',
    },
    expected: ['SPEC_NOT_SUPPORTED'],
  },
  {
    name: 'a duplicated id',
    spec: { attributes: 'attributes: [ { id: x, column: g, reference: a }, { id: x, column: g, reference: a } ]' },
    expected: ['SPEC_DUPLICATE_ID'],
  },
  {
    name: 'a metric that does not exist',
    spec: { date: 'date: 2026-01-01\nmetrics: [selection-rat]' },
    expected: ['SPEC_ENUM', 'Did you mean `selection-rate`?'],
  },
  {
    name: 'a YAML bomb',
    spec: {
      date: `date: 2026-01-01\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]`,
    },
    expected: ['SPEC_ALIASES'],
  },
  {
    name: 'data outside the project',
    spec: { data: 'data: { source: ../../../../../../../etc/hostname.csv }' },
    expected: ['DATA_'],
  },
  {
    name: '10,000 levels',
    data: `g,d\n${Array.from({ length: 10_000 }, (_, i) => `l${i},${i % 2 ? 'yes' : 'no'}`).join('\n')}\n`,
    expected: ['ATTRIBUTE_TOO_MANY_LEVELS', 'cut'],
  },
  {
    name: 'a name as an attribute',
    spec: { attributes: 'attributes: [ { id: group, column: nom, reference: a } ]' },
    data: DATA.replace('g,d', 'nom,d'),
    expected: ['ATTRIBUTE_IS_IDENTIFYING'],
  },
]

describe('bad input ends in 2 with a place and a code, and writes nothing', () => {
  test.each(bad)('$name', ({ spec, data = DATA, file = 'data.csv', expected }) => {
    const folder = folderOf({ 'a.audit.yaml': specOf(spec), [file]: data })
    const out = join(mkdtempSync(join(tmpdir(), 'exaequo-out-')), 'reports')
    const { status, stderr } = exaequo('run', join(folder, 'a.audit.yaml'), '--out', out)
    for (const part of expected) expect(stderr).toContain(part)
    expect(stderr).not.toContain(' [UNEXPECTED]')
    expect(status).toBe(2)
    expect(existsSync(out)).toBe(false)
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

test('hostile group names are shown as they are and do nothing', async () => {
  const { readFileSync } = await import('node:fs')
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
