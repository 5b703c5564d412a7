import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
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

  test('init writes where the specification says, before the file is there, and never outside the project', () => {
    const here = folder()
    rmSync(join(here, 'small.risk.yaml'), { force: true })
    const spec = join(here, 'small.audit.yaml')
    expect(exaequo('risk', 'init', spec, '--defaults').status).toBe(0)
    expect(readFileSync(join(here, 'small.risk.yaml'), 'utf8')).toContain('audit: small')
    expect(exaequo('check', spec).status).toBe(0)
    writeFileSync(spec, readFileSync(spec, 'utf8').replace('small.risk.yaml', '../elsewhere.risk.yaml'))
    expect(exaequo('risk', 'init', spec, '--defaults').stderr).toContain('[RISK_OUTSIDE_PROJECT]')
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
    // The answers kept with the results serve where no others are named.
    const out = join(folderOf({}), 'entry.json')
    const made = exaequo('risk', 'export', 'reports/logement-social', '--as', 'pia', '--out', out)
    expect(made.status).toBe(0)
    expect(made.stderr).toContain('222 (how consent is obtained')
    expect(made.stderr).toContain('validation are done in the tool')
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ pia: { name: 'Cotation de la demande' } })
    const stdout = exaequo('risk', 'export', 'reports/logement-social', '--as', 'etalab').stdout
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

  test('one answer changes the report’s conclusion and its reasons; nothing else need be run', () => {
    const here = folder()
    const out = join(here, 'reports')
    const answers = (point: string) => {
      const text = `exaequo: 1\naudit: small\nanswers:\n  ai-system: yes\n  role: deployer\n  public-body: yes\n  annex3: [${point}]\n  annex1-product: no\n  profiling: yes\n`
      writeFileSync(join(here, 'small.risk.yaml'), text)
      const { status, stdout, stderr } = exaequo('run', join(here, 'small.audit.yaml'), '--out', out)
      expect([status, stderr]).toEqual([0, ''])
      const html = readFileSync(join(out, 'small/restricted/report.en.html'), 'utf8')
      const [, block = ''] = /<h4>High-risk system \(Article 6\)<\/h4>([\s\S]*?)<\/details>/.exec(html) ?? []
      return { stdout, html, block }
    }
    const before = answers('annex3-5a')
    expect(before.block).toContain('Yes</b>. The system is high-risk in the sense of Article 6.')
    expect(before.block).toContain('Eligibility for essential public assistance')
    expect(before.block).toContain('if the answer were “<bdi>none of these</bdi>”, it would be “No trigger found”')
    expect(answers('annex3-5a').stdout).toContain('(unchanged)')
    const after = answers('none')
    expect(after.stdout).not.toContain('(unchanged)')
    expect(after.block).toContain('No trigger found in the answers given.')
    expect(after.block).toContain('<bdi>none of these</bdi>')
    expect(after.block).not.toContain('Eligibility for essential public assistance')
    // Practices were not answered: the warning stands above every verdict, in the report, on the page of all and here.
    expect(after.html.indexOf('class="banner"')).toBeLessThan(after.html.indexOf('id="summary"'))
    expect(readFileSync(join(out, 'index.en.html'), 'utf8')).toContain('class="banner"')
    expect(after.stdout.indexOf('! No prohibited practice is declared')).toBeGreaterThan(-1)
    expect(after.stdout.indexOf('! No prohibited practice is declared')).toBeLessThan(
      after.stdout.search(/[▲◆●?—] .*\(four-fifths\)/),
    )
  })

  test('answers are evidence: verify tells when they were changed, and their findings must exist', () => {
    const here = folder()
    const out = join(here, 'reports')
    const path = join(here, 'small.risk.yaml')
    writeFileSync(path, 'exaequo: 1\naudit: small\nanswers: { profiling: yes }\n')
    const run = () => exaequo('run', join(here, 'small.audit.yaml'), '--out', out)
    expect(run().status).toBe(0)
    expect(exaequo('verify', join(out, 'small')).status).toBe(0)
    const risk = join(out, 'small/restricted/risk.json')
    const whole = readFileSync(risk, 'utf8')
    expect(exaequo('replay', join(out, 'small'), '--what', 'risk').stdout).toBe(whole)
    writeFileSync(risk, whole.replace('"actAs":"yes"', '"actAs":"no"'))
    expect(exaequo('verify', join(out, 'small')).stdout).toContain('restricted/risk.json')
    writeFileSync(risk, whole)
    const stored = join(out, 'small/restricted/risk.yaml')
    expect(statSync(stored).mode & 0o077).toBe(0)
    writeFileSync(stored, readFileSync(stored, 'utf8').replace('profiling: yes', 'profiling: no'))
    const changed = exaequo('verify', join(out, 'small'))
    expect([changed.status, changed.stdout]).toEqual([2, expect.stringContaining('restricted/risk.yaml')])
    rmSync(stored)
    expect(exaequo('verify', join(out, 'small')).stderr).toContain('restricted/risk.yaml')
    writeFileSync(
      path,
      'exaequo: 1\naudit: small\nanswers: {}\nrisks:\n  drift: { severity: 1, likelihood: 1, evidence: [mine] }\n',
    )
    const before = readFileSync(join(out, 'small/restricted/result.json'), 'utf8')
    const refused = run()
    expect(refused.status).toBe(2)
    expect(refused.stderr).toMatch(/small\.risk\.yaml:5:51 `mine` is no estimate.*\[RISK_EVIDENCE\]/)
    expect(existsSync(stored)).toBe(false)
    expect(readFileSync(join(out, 'small/restricted/result.json'), 'utf8')).toBe(before)
  })

  test('names of columns that identify people are found, whether or not they are read', () => {
    const here = folderOf({
      'small.audit.yaml': specOf({ risk: 'risk: small.risk.yaml' }),
      'data.csv': DATA.replaceAll('\n', ',x\n').replace('g,d,x', 'g,d,NIR'),
      'small.risk.yaml': 'exaequo: 1\naudit: small\nanswers: {}\n',
    })
    expect(exaequo('run', join(here, 'small.audit.yaml'), '--out', join(here, 'reports')).status).toBe(0)
    const risk = JSON.parse(readFileSync(join(here, 'reports/small/restricted/risk.json'), 'utf8'))
    expect(risk.identifyingColumns).toEqual(['NIR'])
    expect(risk.disclosure).toMatchObject({ quasiIdentifiers: ['group'], sensitive: 'decision', people: 120 })
    expect(readFileSync(join(here, 'reports/small/restricted/report.en.html'), 'utf8')).toContain('<bdi>NIR</bdi>')
  })
})
