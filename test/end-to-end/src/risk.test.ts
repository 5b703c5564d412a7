import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATA, exaequo, folderOf, specOf } from './command.ts'

const folder = () => folderOf({ 'small.audit.yaml': specOf({ risk: 'risk: small.risk.yaml' }), 'data.csv': DATA })

describe('answers on risk and law', () => {
  test('init writes every question as unknown, check lists what is open, init does not overwrite', () => {
    const here = folderOf({ 'small.audit.yaml': specOf(), 'data.csv': DATA })
    const made = exaequo('risk', 'init', join(here, 'small.audit.yaml'), '--defaults')
    expect([made.status, made.stderr]).toEqual([0, ''])
    const path = join(here, 'small.risk.yaml')
    const { status, stdout } = exaequo('risk', 'check', path)
    expect(status).toBe(0)
    expect(stdout).toMatch(/(\d+) of \1 questions without an answer/)
    expect(stdout).toContain('profiling  Does the system evaluate personal aspects')
    const before = readFileSync(path, 'utf8')
    const again = exaequo('risk', 'init', join(here, 'small.audit.yaml'))
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('[RISK_EXISTS]')
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  test('bad answers stop check and run with file, line and column', () => {
    const here = folder()
    writeFileSync(join(here, 'small.risk.yaml'), 'exaequo: 1\naudit: small\nanswers:\n  profiling: yep\n')
    for (const command of [['check'], ['run', '--out', join(here, 'reports')]]) {
      const { status, stderr } = exaequo(command[0] as string, join(here, 'small.audit.yaml'), ...command.slice(1))
      expect(status).toBe(2)
      expect(stderr).toMatch(/small\.risk\.yaml:4:14 Unexpected `yep` for `answers\.profiling`.*Did you mean `yes`/)
    }
    expect(existsSync(join(here, 'reports/small'))).toBe(false)
  })

  test('answers that are not there, or another audit’s', () => {
    const here = folder()
    expect(exaequo('check', join(here, 'small.audit.yaml')).stderr).toMatch(
      /small\.audit\.yaml:\d+:7 No answers on risk and law at `small\.risk\.yaml`\. \[RISK_NOT_FOUND\]/,
    )
    writeFileSync(join(here, 'small.risk.yaml'), 'exaequo: 1\naudit: other\nanswers: {}\n')
    expect(exaequo('check', join(here, 'small.audit.yaml')).stderr).toMatch(
      /small\.risk\.yaml:2:8 These answers are for the audit `other`, not for `small`/,
    )
  })

  test('answers outside the project are not read', () => {
    const here = folder()
    const elsewhere = folderOf({ 'secret.risk.yaml': 'exaequo: 1\naudit: small\nanswers: {}\n' })
    symlinkSync(join(elsewhere, 'secret.risk.yaml'), join(here, 'small.risk.yaml'))
    const { status, stderr } = exaequo('check', join(here, 'small.audit.yaml'))
    expect(status).toBe(2)
    expect(stderr).toContain('[RISK_OUTSIDE_PROJECT]')
  })

  test('export writes the document, names what is missing, and refuses what does not fit', () => {
    const answers = ['--risk', 'audits/logement-social.risk.yaml']
    const out = join(folderOf({}), 'entry.json')
    const made = exaequo('risk', 'export', 'reports/logement-social', '--as', 'pia', ...answers, '--out', out)
    expect(made.status).toBe(0)
    expect(made.stderr).toContain('323')
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ pia: { name: 'Cotation de la demande' } })
    const stdout = exaequo('risk', 'export', 'reports/logement-social', '--as', 'etalab', ...answers).stdout
    expect(JSON.parse(stdout)).toMatchObject({ metier: { niveau_automatisation: 'aide_a_la_decision' } })
    const refused = exaequo(
      'risk',
      'export',
      'reports/compas-2016',
      '--as',
      'algoritmeregister',
      '--risk',
      'audits/compas-2016.risk.yaml',
    )
    expect(refused.status).toBe(2)
    expect(refused.stderr).toMatch(/\[RISK_EXPORT_INVALID\]/)
    const none = join(folderOf({}), 'nothing')
    mkdirSync(none)
    expect(exaequo('risk', 'export', none, '--as', 'aia').stderr).toContain('[RISK_RESULT_NOT_FOUND]')
  })
})
