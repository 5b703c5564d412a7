import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DATA, exaequo, folderOf, root, specOf } from './command.ts'

test('an installation without optional packages reads CSV, and names the command that a workbook needs', () => {
  // Makes the bundle if it is stale.
  expect(exaequo('--version').status).toBe(0)
  const installed = mkdtempSync(join(tmpdir(), 'exaequo-installed-'))
  cpSync(join(root, 'packages/cli/dist/bin'), join(installed, 'bin'), { recursive: true })
  mkdirSync(join(installed, 'node_modules/@duckdb'), { recursive: true })
  const engine = realpathSync(join(root, 'packages/cli/node_modules/@duckdb/node-bindings'))
  symlinkSync(engine, join(installed, 'node_modules/@duckdb/node-bindings'))
  const run = (source: string) => {
    const folder = folderOf({ 'a.audit.yaml': specOf({ data: `data: { source: ${source} }` }), 'data.csv': DATA })
    for (const name of ['workbook-1904.xlsx', 'table.feather'])
      cpSync(join(root, 'fixtures/messy', name), join(folder, name))
    const given = [join(installed, 'bin/exaequo.mjs'), 'check', join(folder, 'a.audit.yaml')]
    return spawnSync(process.execPath, given, { encoding: 'utf8', env: { ...process.env, NO_PROGRESS: '1' } })
  }
  expect(run('data.csv')).toMatchObject({ status: 0, stderr: '' })
  const workbook = run('workbook-1904.xlsx')
  expect(workbook.stderr).toMatch(
    /a\.audit\.yaml:4:17 .*`npm install @e965\/xlsx@\d+\.\d+\.\d+`.*\[DRIVER_MISSING\]\n$/,
  )
  expect(workbook.status).toBe(2)
  expect(run('table.feather').stderr).toMatch(/`npm install apache-arrow@.*\[DRIVER_MISSING\]\n$/)
}, 120_000)
