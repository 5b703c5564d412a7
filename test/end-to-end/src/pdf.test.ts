import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exaequo } from './command.ts'

const out = mkdtempSync(join(tmpdir(), 'exaequo-pdf-test-'))
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(existsSync)

test.runIf(chromium)(
  'reports are printed as tagged PDF in their language, the restricted ones for their owner alone',
  () => {
    const { status, stderr } = exaequo('run', 'audits/duo-2014.audit.yaml', '--out', out, '--pdf')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    for (const audience of ['public', 'restricted']) {
      for (const locale of ['fr', 'en']) {
        const path = join(out, 'duo-2014', audience, `report.${locale}.pdf`)
        const pdf = readFileSync(path, 'latin1')
        expect(pdf.startsWith('%PDF-')).toBe(true)
        expect(pdf).toContain('/StructTreeRoot')
        expect(pdf).toMatch(/\/Marked true/)
        expect(pdf).toContain(`/Lang (${locale})`)
        if (audience === 'restricted') expect(statSync(path).mode & 0o077).toBe(0)
      }
    }
    expect(exaequo('verify', join(out, 'duo-2014')).status).toBe(0)
    const first = statSync(join(out, 'duo-2014/public/report.fr.pdf')).mtimeMs
    rmSync(join(out, 'duo-2014/public/report.en.pdf'))
    const again = exaequo('run', 'audits/duo-2014.audit.yaml', '--out', out, '--pdf')
    expect(again.stdout).toContain('(unchanged)')
    expect(existsSync(join(out, 'duo-2014/public/report.en.pdf'))).toBe(true)
    expect(statSync(join(out, 'duo-2014/public/report.fr.pdf')).mtimeMs).toBe(first)
  },
  120_000,
)

test('without a browser, the command says how to install one and runs nothing', () => {
  process.env.CHROME_PATH = '/nowhere/chromium'
  const { status, stderr, stdout } = exaequo('run', 'audits/duo-2014.audit.yaml', '--out', join(out, 'none'), '--pdf')
  delete process.env.CHROME_PATH
  expect(status).toBe(2)
  expect(stderr).toContain('apt-get install chromium')
  expect(stderr).toContain('[PDF_NO_BROWSER]')
  expect(stdout).toBe('')
  expect(existsSync(join(out, 'none'))).toBe(false)
})
