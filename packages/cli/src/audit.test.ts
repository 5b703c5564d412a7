import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { run } from './commands/run.ts'
import { type AuditErrors, audit, type ProgressEvent } from './index.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const ROWS = `sex,born,granted\n${'F,1980-02-29,yes\nF,1990-01-01,no\nF,2001-07-14,no\nM,1980-02-29,yes\nM,1955-12-31,no\n'.repeat(40)}`
const SPEC = `exaequo: 1
id: loans
date: 2026-01-01
data: { source: loans.csv }
roles: { decision: { column: granted, positive: { equals: yes }, favourable: true } }
attributes: [ { id: sex, column: sex, reference: M }, { id: age, column: born, ageAt: 2025-01-01, cut: [30, 60] } ]
publication: { public: true, openData: true }
`

const folderWith = async (spec = SPEC) => {
  const folder = await mkdtemp(join(tmpdir(), 'exaequo-library-'))
  await writeFile(join(folder, 'loans.csv'), ROWS)
  await writeFile(join(folder, 'loans.audit.yaml'), spec)
  return folder
}
const rejected = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('it ran'),
    (error) => error as AuditErrors,
  )

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

async function everyFile(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const audience of await readdir(folder))
    for (const name of await readdir(join(folder, audience)))
      files[`${audience}/${name}`] = await readFile(join(folder, audience, name), 'utf8')
  return files
}

describe('the same as the command', () => {
  test('every byte of every file, written or not, and nothing is printed', { timeout: 60_000 }, async () => {
    const out = await mkdtemp(join(tmpdir(), 'exaequo-out-'))
    const spec = join(root, 'audits/compas-2016.audit.yaml')
    const said = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')]
    for (const one of said) one.mockImplementation(() => {})
    const options = { out, locale: 'en', force: true, json: true, pdf: false, jobs: 1, allowOutside: false } as const
    expect(await run([spec], options)).toBe(0)
    const { 'restricted/run.json': log, ...written } = await everyFile(join(out, 'compas-2016'))
    expect(JSON.parse(log ?? '').format).toBe('exaequo/run/1')
    for (const one of said) one.mockClear()

    const audited = await audit(spec)
    expect(await audited.files()).toEqual(written)
    expect(await audited.report({ locale: 'fr' })).toBe(written['public/report.fr.html'])
    const again = await mkdtemp(join(tmpdir(), 'exaequo-out-'))
    const { folder, warnings } = await audited.write(again)
    expect([folder, warnings]).toEqual([join(again, 'compas-2016'), []])
    expect(await everyFile(folder)).toEqual(written)
    for (const one of said) expect(one).not.toHaveBeenCalled()
  })

  test('a page alone is the page among all, for each audience and language', async () => {
    const folder = await folderWith()
    const one = await audit(join(folder, 'loans.audit.yaml'))
    const pages = await Promise.all([
      one.report(),
      one.report({ locale: 'fr', audience: 'restricted' }),
      one.report({ locale: 'en', audience: 'restricted' }),
    ])
    const files = await one.files()
    const names = ['public/report.en.html', 'restricted/report.fr.html', 'restricted/report.en.html']
    expect(pages).toEqual(names.map((name) => files[name]))
    expect(await one.report()).toBe(files['public/report.en.html'])
  })
})

test('path, URL, text and object mean the same audit', async () => {
  const folder = await folderWith()
  const path = join(folder, 'loans.audit.yaml')
  const given = [path, pathToFileURL(path), SPEC, parse(SPEC)]
  const results = []
  for (const spec of given) results.push((await audit(spec, { folder })).result)
  // What the evidence keeps of an object is its YAML, written by us.
  const specification = ({ evidence }: (typeof results)[number]) => evidence.spec
  expect(results.map(({ estimates, verdicts }) => ({ estimates, verdicts }))).toEqual(
    results.map(() => ({ estimates: results[0]?.estimates, verdicts: results[0]?.verdicts })),
  )
  expect(new Set(results.slice(0, 3).map(specification)).size).toBe(1)
  expect((await audit('loans.audit.yaml', { folder })).result).toEqual(results[0])
})

describe('data given in code', () => {
  const [header = '', ...lines] = ROWS.trim().split('\n')
  const names = header.split(',')
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [names[i] as string, value])))
  const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]))
  const { data: _, ...document } = parse(SPEC)

  test('give the counts of the same table in a file, as rows and as columns', async () => {
    const folder = await folderWith()
    const { result } = await audit(join(folder, 'loans.audit.yaml'))
    for (const data of [rows, columns]) {
      const own = await audit(document, { data })
      expect(own.result.estimates).toEqual(result.estimates)
      expect(own.result.verdicts).toEqual(result.verdicts)
      expect(own.result.evidence.sources[0]).toMatchObject({
        name: 'given:data',
        hash: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
        reading: { format: data === rows ? 'rows' : 'columns', dates: 'born: YYYY-MM-DD' },
      })
    }
  })

  test('are named in a text as given, and the evidence can be read again', async () => {
    const text = SPEC.replace('loans.csv', 'given:loans')
    const own = await audit(text, { data: rows })
    const { remakeResult } = await import('./stored.ts')
    expect(await remakeResult(own.evidence)).toEqual(own.result)
    expect((await rejected(audit(text))).errors[0]?.code).toBe('DATA_GIVEN_BY_PROGRAM')
    const [twice] = (await rejected(audit(SPEC, { data: rows }))).errors
    expect(twice).toMatchObject({ code: 'DATA_GIVEN_TWICE', place: { file: 'specification', line: 4 } })
  })

  test('options that only files have are refused, since nothing would read them', async () => {
    const work = audit({ ...document, data: { csv: { missing: ['?'] } } }, { data: rows })
    expect((await rejected(work)).errors[0]).toMatchObject({ code: 'DATA_OPTION_UNUSED', params: { option: 'csv' } })
  })

  test('two audits at once do not know of each other', async () => {
    const [one, other] = await Promise.all([
      audit(document, { data: rows }),
      audit({ ...document, id: 'others' }, { data: rows.slice(0, 100) }),
    ])
    expect([one.id, other.id]).toEqual(['loans', 'others'])
    const people = ({ result }: typeof one) => result.estimates.find(({ group }) => Object.keys(group).length === 0)?.n
    expect([people(one), people(other)]).toEqual([200, 100])
  })

  test('NaN, undefined, null and an absent key are missing, never a level', async () => {
    const some = [...rows, { granted: 'yes' }, { sex: NaN, granted: 'no' }, { sex: null, granted: 'no' }]
    const { result } = await audit(document, { data: [...some, { sex: undefined, granted: 'no', born: NaN }] })
    const missing = result.estimates.find(
      ({ quantity, comparator, group }) => quantity === 'selectionRate' && comparator === 'value' && group.sex === null,
    )
    expect(missing?.n).toBe(4)
    expect(result.estimates.some(({ group }) => Object.values(group).some((level) => level === 'NaN'))).toBe(false)
  })

  test.each([
    ['columns of two lengths', { ...columns, sex: ['F'] }, 'DATA_GIVEN_LENGTHS'],
    ['no rows', [], 'DATA_NO_ROWS'],
    ['a column that is not there', rows.map(({ sex, granted }) => ({ sex, granted })), 'AUDIT_COLUMN_NOT_FOUND'],
    ['objects', rows.map((row) => ({ ...row, sex: { code: row.sex } })), 'DATA_GIVEN_TYPE'],
    ['rounded numbers', rows.map((row) => ({ ...row, sex: 2 ** 53 })), 'DATA_GIVEN_INEXACT'],
    ['a name twice', rows.map((row) => ({ ...row, SEX: 'F' })), 'DATA_COLUMN_TWICE'],
    ['texts that are no dates', rows.map((row) => ({ ...row, born: 'long ago' })), 'DATE_INVALID'],
  ])('refused: %s', async (_, data, code) => {
    expect((await rejected(audit(document, { data }))).errors.map((one) => one.code)).toContain(code)
  })

  test('a whole number beyond 2^53 in a column that is not read stops nothing; a BigInt is exact', async () => {
    await audit(document, { data: rows.map((row) => ({ ...row, id: 2 ** 60 })) })
    const sexes = rows.map(({ sex }) => (sex === 'F' ? 9007199254740993n : 9007199254740992n))
    const attributes = [{ id: 'sex', column: 'sex', reference: 'largest' }]
    const { result } = await audit({ ...document, attributes }, { data: { ...columns, sex: sexes } })
    const levels = result.estimates.flatMap(({ group }) => group.sex ?? [])
    expect(new Set(levels)).toEqual(new Set(['9007199254740993', '9007199254740992']))
  })
})

describe('words of yes and no stay words', () => {
  const decided = (values: readonly string[], positive: unknown) => {
    const data = { g: values.map((_, i) => (i % 3 === 0 ? 'a' : 'b')), d: values }
    const decision = { column: 'd', positive: { equals: positive as string }, favourable: true }
    const document = { exaequo: 1 as const, id: 'words', date: '2026-01-01', roles: { decision } }
    return audit({ ...document, attributes: [{ id: 'g', column: 'g' }] }, { data })
  }
  const repeated = (...words: string[]) => Array.from({ length: 60 }, (_, i) => words[i % words.length] as string)

  test.each([
    ['Oui', repeated('Oui', 'Non')],
    ['VRAI', repeated('VRAI', 'FAUX')],
    [true, repeated('true', 'false')],
    ['O', repeated('O', 'N')],
    [1, repeated('1', '0')],
  ])('%s is the word that the data have', async (positive, values) => {
    const { result } = await decided(values, positive)
    const rate = result.estimates.find(
      ({ quantity, comparator, group }) => quantity === 'selectionRate' && comparator === 'value' && group.g === 'a',
    )
    expect(rate?.value).toBe(0.5)
  })

  test.each([
    ['yes', repeated('Oui', 'Non'), 'Did you mean `Oui`?'],
    [true, repeated('VRAI', 'FAUX'), 'Did you mean `VRAI`?'],
    [true, repeated('True', 'False'), 'Did you mean `True`?'],
    ['oui', repeated('O', 'N'), 'Did you mean `O`?'],
    ['non', repeated('1', '0'), 'Did you mean `0`?'],
    ['Accordé', repeated('accorde', 'refuse', 'attente'), 'Did you mean `accorde`?'],
    // Everyone said yes, in another word: not a table in which nobody did.
    ['yes', repeated('Oui'), 'Did you mean `Oui`?'],
  ])('%s where the data have other words is one error, with theirs', async (positive, values, says) => {
    const error = await rejected(decided(values, positive))
    expect(error.errors.map(({ code }) => code)).toEqual(['ROLE_POSITIVE_NOT_FOUND'])
    expect(error.message).toContain(says)
  })
})

test.each([
  ['1 234,5', 'plain space'],
  ['12 %', 'percent sign'],
  ['12‰', 'percent sign'],
  ['12 €', 'currency sign'],
  ['EUR 12', 'currency sign'],
  ['VRAI', ''],
])('%s is no number: counted, located, and told what is in the way', async (text, says) => {
  const amounts = Array.from({ length: 100 }, (_, i) => (i % 10 === 9 ? text : String(i)))
  const document = {
    ...parse(SPEC),
    data: { source: 'given:amounts' },
    attributes: [{ id: 'income', column: 'amount', cut: [50] }],
  }
  const data = { amount: amounts, granted: amounts.map((_, i) => (i % 2 ? 'yes' : 'no')) }
  const [error] = (await rejected(audit(document, { data }))).errors
  expect(error).toMatchObject({ code: 'NUMBER_INVALID', params: { n: 10, example: text } })
  expect(error?.message).toContain(says)
  expect(error?.message).toContain('given:amounts[9]')
})

describe('errors', () => {
  test('are a list with code, place and sentence, in the language asked for', async () => {
    const folder = await folderWith(
      SPEC.replace('column: sex', 'column: sexe').replace('column: born', 'column: birth'),
    )
    const error = await rejected(audit('loans.audit.yaml', { folder, locale: 'fr' }))
    expect(error.name).toBe('AuditErrors')
    expect(error.errors.map(({ code, place }) => [code, place?.line])).toEqual([
      ['AUDIT_COLUMN_NOT_FOUND', 6],
      ['AUDIT_COLUMN_NOT_FOUND', 6],
    ])
    expect(error.message).toMatch(/loans\.audit\.yaml:6:\d+ Colonne .*\[AUDIT_COLUMN_NOT_FOUND\]\n/)
    expect(error.stack).toContain(error.message)
    expect((await rejected(audit('absent.yaml', { folder }))).message).toMatch(/\[SPEC_NOT_FOUND\]$/)
  })

  test('of an object name the key, and no line that nobody wrote', async () => {
    const document = { ...parse(SPEC), surprise: 1 }
    const [one] = (await rejected(audit(document))).errors
    expect(one).toMatchObject({ code: 'SPEC_UNKNOWN_KEY', place: { file: 'specification' } })
    expect(one?.place).not.toHaveProperty('line')
  })

  test('a public report of an audit that is not public is refused', async () => {
    const folder = await folderWith(SPEC.replace('publication: { public: true, openData: true }', ''))
    const own = await audit('loans.audit.yaml', { folder })
    expect(own.publicResult).toBeNull()
    const refused = await rejected(own.report({ audience: 'public' }))
    expect(refused.errors[0]?.code).toBe('REPORT_NOT_PUBLIC')
    expect(refused.message).toContain('Nothing of the audit `loans` is public')
    expect(await own.report()).toContain('<html')
  })
})

test('steps are told in order, with the name once it is known', async () => {
  const folder = await folderWith()
  const events: ProgressEvent[] = []
  const own = await audit('loans.audit.yaml', { folder, onProgress: (event) => events.push(event) })
  expect(events.map(({ step }) => step)).toEqual(['read', 'count', 'measure'])
  await own.files()
  expect(events.at(-1)).toEqual({ audit: 'loans', step: 'render' })
})

describe('stopping', () => {
  test.each(['read', 'count', 'measure'])(
    'at the step %s, with the reason given, and nothing is left',
    async (step) => {
      const folder = await folderWith()
      const temporary = await mkdtemp(join(tmpdir(), 'exaequo-temporary-'))
      vi.stubEnv('TMPDIR', temporary)
      const controller = new AbortController()
      const reason = new Error('enough')
      const work = audit('loans.audit.yaml', {
        folder,
        signal: controller.signal,
        onProgress: (event) => event.step === step && controller.abort(reason),
      })
      await expect(work).rejects.toBe(reason)
      expect(await readdir(temporary)).toEqual([])
    },
  )

  test('before it starts', async () => {
    await expect(audit(SPEC, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('while rows are counted, by a time limit', { timeout: 60_000 }, async () => {
    const n = 400_000
    const data = { g: Array.from({ length: n }, (_, i) => i % 7), d: Array.from({ length: n }, (_, i) => i % 2) }
    const document = {
      ...parse(SPEC),
      data: { source: 'given:many' },
      roles: { decision: { column: 'd', positive: { equals: 1 }, favourable: true } },
      attributes: [{ id: 'g', column: 'g' }],
    }
    const controller = new AbortController()
    const work = audit(document, {
      data,
      signal: controller.signal,
      // The engine has its first question by then.
      onProgress: ({ step }) => step === 'count' && setImmediate(() => controller.abort(new Error('too long'))),
    })
    await expect(work).rejects.toThrow('too long')
  })
})
