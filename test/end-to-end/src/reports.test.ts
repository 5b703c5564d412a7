import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { exaequo, root } from './command.ts'

const out = mkdtempSync(join(tmpdir(), 'exaequo-reports-'))

function filesOf(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = join(prefix, entry.name)
    return entry.isDirectory() ? filesOf(folder, name) : entry.name === 'run.json' ? [] : [name]
  })
}

describe('the bundled audits', () => {
  let ran: ReturnType<typeof exaequo>
  beforeAll(() => {
    ran = exaequo('run', 'audits', '--out', out)
  }, 120_000)

  test('end in 0 although COMPAS misses its standards', () => {
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
    expect(ran.stdout).toContain('▲')
  })

  test('write the committed reports, byte for byte', () => {
    const committed = join(root, 'reports')
    expect(filesOf(out).sort()).toEqual(filesOf(committed).sort())
    for (const name of filesOf(committed)) {
      const same = readFileSync(join(out, name)).equals(readFileSync(join(committed, name)))
      expect(same, `${name} differs: look at the change, then run \`pnpm update:reports\``).toBe(true)
    }
  })

  test('keep what is restricted to its owner', () => {
    expect(statSync(join(out, 'compas-2016/restricted/cells.json')).mode & 0o077).toBe(0)
    expect(statSync(join(out, 'compas-2016/public/result.json')).mode & 0o044).toBe(0o044)
  })

  test('are skipped when nothing changed, and fail a gate on request', () => {
    const again = exaequo('run', 'audits', '--out', out, '--fail-on', 'misses')
    expect(again.stdout.match(/\(unchanged\)/g)).toHaveLength(4)
    expect(again.status).toBe(1)
  })

  test('replay to the same result without the data', () => {
    for (const id of ['compas-2016', 'duo-2014', 'berkeley-1973', 'logement-social']) {
      const { stdout, status } = exaequo('replay', join(out, id))
      expect(status).toBe(0)
      expect(stdout === readFileSync(join(out, id, 'restricted/result.json'), 'utf8')).toBe(true)
    }
  })

  test('verify, and a changed report is told from a true one', () => {
    expect(exaequo('verify', join(out, 'duo-2014')).status).toBe(0)
    const report = join(out, 'duo-2014/public/report.fr.html')
    writeFileSync(report, readFileSync(report, 'utf8').replace('6,2', '1,2'))
    const { status, stdout } = exaequo('verify', join(out, 'duo-2014'))
    expect(status).toBe(2)
    expect(stdout).toContain('public/report.fr.html')
  })

  test('publish no number about fewer people than the threshold', () => {
    const { estimates, audit } = JSON.parse(readFileSync(join(out, 'compas-2016/public/result.json'), 'utf8'))
    const k = audit.publication.suppressBelow
    for (const { support, exactness, value } of estimates) {
      if (exactness === 'withheld') expect(value).toBeNull()
      if (support === null) continue
      for (const part of [support.total, support.positives, support.total - support.positives]) {
        expect(part).toBeGreaterThanOrEqual(k)
      }
    }
    expect(estimates.some((estimate: { exactness: string }) => estimate.exactness === 'withheld')).toBe(true)
  })
})
