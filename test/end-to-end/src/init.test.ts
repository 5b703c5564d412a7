import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exaequo, folderOf, root } from './command.ts'

const fixture = (name: string) => readFileSync(join(root, 'fixtures', name))
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

test('looks at a file, proposes everything with a reason, and what it writes passes check and runs', () => {
  const lines = fixture('logement-social.csv').toString('latin1').split('\n').slice(0, 1001)
  const folder = folderOf({ 'logement.csv': Buffer.from(lines.join('\n'), 'latin1') })
  const made = exaequo('init', join(folder, 'logement.csv'), '--locale', 'fr', '--date', '2025-01-01')
  expect(made.stderr).toBe('')
  expect(made.status).toBe(0)
  const spec = read(folder, 'logement.audit.yaml')
  for (const part of [
    'source: logement.csv # 1000 lignes ; lu ainsi : csv, windows-1252',
    'positive: { equals: Attribué }',
    'favourable: true # « Attribué » se lit comme bon pour la personne ; à confirmer',
    'criterion: age, ageAt: 2025-01-01',
    'criterion: nation, reference: Française',
    '# - { id: handicap,',
    'numéro de dossier: se lit comme la clé',
  ])
    expect(spec).toContain(part)
  const checked = exaequo('check', join(folder, 'logement.audit.yaml'))
  expect(checked.stderr).toBe('')
  expect(checked.status).toBe(0)
  const ran = exaequo('run', folder, '--out', join(folder, 'reports'))
  expect(ran.stderr).toBe('')
  expect(ran.status).toBe(0)
}, 120_000)

test('what cannot be known is a question that check explains, and that an option answers', () => {
  const data = `sortie,sexe,code postal\n${'A,F,01000\nB,H,2A004\n'.repeat(20)}`
  const folder = folderOf({ 'a.csv': data })
  const spec = join(folder, 'a.audit.yaml')
  const made = exaequo('init', join(folder, 'a.csv'))
  expect(made.status).toBe(0)
  expect(made.stdout).toContain('is the positive decision good for the person')
  const open = exaequo('check', spec)
  expect(open.status).toBe(2)
  expect(open.stderr.trimEnd().split('\n')).toHaveLength(3)
  expect(open.stderr).toMatch(
    /a\.audit\.yaml:\d+:\d+ `roles\.decision\.favourable` is still a question.*\[SPEC_QUESTION\]/,
  )
  const again = exaequo('init', join(folder, 'a.csv'))
  expect(again.stderr).toMatch(/--force.*\[INIT_EXISTS\]\n$/)
  expect(again.status).toBe(2)
  const said = ['--decision', 'sortie', '--positive', 'B', '--favourable', 'no', '--force']
  expect(exaequo('init', join(folder, 'a.csv'), ...said).status).toBe(0)
  expect(exaequo('check', spec)).toMatchObject({ status: 0, stderr: '' })
  expect(read(folder, 'a.audit.yaml')).toContain('favourable: false # chosen by who ran the command')
})

test('refuses a column, a value and a file that are not there, and writes nothing', () => {
  const folder = folderOf({ 'a.csv': 'decision,sexe\nA,F\nB,H\n' })
  for (const [given, code] of [
    [['a.csv', '--decision', 'decison'], 'INIT_COLUMN'],
    [['a.csv', '--positive', 'C'], 'INIT_VALUE'],
    [['b.csv'], 'DATA_NOT_FOUND'],
    [['a.doc'], 'DATA_FORMAT_UNKNOWN'],
  ] as const) {
    const [data, ...options] = given
    const { status, stderr } = exaequo('init', join(folder, data), '--out', join(folder, 'x.audit.yaml'), ...options)
    expect(stderr).toContain(`[${code}]`)
    expect(status).toBe(2)
  }
  expect(() => read(folder, 'x.audit.yaml')).toThrow()
})

test('a sheet of a workbook, from a specification in another folder', () => {
  const folder = folderOf({ 'a.xlsx': fixture('messy/workbook.xlsx'), 'package.json': '{}' })
  const out = join(folder, 'audits/décisions.audit.yaml')
  expect(exaequo('init', join(folder, 'a.xlsx'), '--out', out).stderr).toContain('[DATA_SHEET_WHICH]')
  expect(exaequo('init', join(folder, 'a.xlsx'), '--out', out, '--sheet', 'Décisions')).toMatchObject({ status: 0 })
  expect(readFileSync(out, 'utf8')).toContain('source: ../a.xlsx')
  expect(exaequo('check', out)).toMatchObject({ status: 0, stderr: '' })
  writeFileSync(out, '')
})
