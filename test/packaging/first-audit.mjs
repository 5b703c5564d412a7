// What somebody does first in an empty folder where the toolkit was installed, and whether it gives what it gives here.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './commands.mjs'

const ID = 'compas-2016'

/** Wrong results in sentences; none, where the audit gave the bytes that are kept in `reports/`. */
export async function firstAudit(exec, cwd, env) {
  for (const [from, file] of [
    ['fixtures', `${ID}.csv`],
    ['audits', `${ID}.audit.yaml`],
    ['audits', `${ID}.risk.yaml`],
  ]) {
    mkdirSync(join(cwd, from), { recursive: true })
    cpSync(join(ROOT, from, file), join(cwd, from, file))
  }
  rmSync(join(cwd, 'reports'), { recursive: true, force: true })
  await run([...exec, 'exaequo', 'run', 'audits', '--out', 'reports'], { cwd, env })
  return ['public/result.json', 'public/report.fr.html', 'restricted/result.json'].flatMap((file) => {
    const [here, there] = [ROOT, cwd].map((root) => readFileSync(join(root, 'reports', ID, file), 'utf8'))
    return here === there ? [] : [`${file} differs from the one in reports/`]
  })
}

const WORKBOOK = `exaequo: 1
id: workbook
date: 2024-12-31
data: { source: fixtures/workbook.xlsx, spreadsheet: { sheet: Décisions } }
roles:
  decision: { column: Accordé, positive: { equals: true }, favourable: true }
attributes: [{ id: sex, column: Sexe, reference: Homme }]
`

/** A workbook needs an optional package: without it the error names the command, with it the file is read. */
export async function optionalPart(manager, cwd, env) {
  mkdirSync(join(cwd, 'fixtures'), { recursive: true })
  cpSync(join(ROOT, 'fixtures/messy/workbook.xlsx'), join(cwd, 'fixtures/workbook.xlsx'))
  writeFileSync(join(cwd, 'workbook.audit.yaml'), WORKBOOK)
  const audit = [...manager.exec, 'exaequo', 'run', 'workbook.audit.yaml', '--out', 'other']
  const without = await run(audit, { cwd, env }).catch(({ message }) => message)
  const [, wanted] = /npm install (@e965\/xlsx@[\d.]+)/.exec(without) ?? []
  if (wanted === undefined) return [`without a reader of workbooks, it said: ${without}`]
  await run(manager.add(wanted), { cwd, env })
  return run(audit, { cwd, env }).then(
    () => [],
    ({ message }) => [`once ${wanted} was installed: ${message}`],
  )
}

const ROWS = `exaequo: 1
id: rows
date: 2024-12-31
data: { source: people.csv }
roles:
  decision: { column: granted, positive: { equals: yes }, favourable: true }
  features: [income]
attributes: [{ id: sex, column: sex, reference: M }]
rowAccess: true
metrics: [proxy-scan]
`

/** What learns with TensorFlow.js is left out where that is not installed; the audit goes on without. */
export async function withoutTensorFlow(exec, cwd, env) {
  const people = Array.from({ length: 600 }, (_, i) => `${'FM'[i % 2]},${(i * 37) % 300},${i % 3 === 0 ? 'yes' : 'no'}`)
  writeFileSync(join(cwd, 'people.csv'), ['sex,income,granted', ...people, ''].join('\n'))
  writeFileSync(join(cwd, 'rows.audit.yaml'), ROWS)
  return run([...exec, 'exaequo', 'run', 'rows.audit.yaml', '--out', 'rows', '--force'], { cwd, env }).then(
    () => [],
    ({ message }) => [`without TensorFlow.js: ${message}`],
  )
}

const PROGRAM = `import { audit } from 'exaequo'
const { result } = await audit('audits/${ID}.audit.yaml')
export const verdicts: number = result.verdicts.length
`

/** The library in a program of somebody else, whose TypeScript checks our declarations as well. */
export async function program(cwd) {
  const wrong = []
  writeFileSync(join(cwd, 'program.ts'), PROGRAM)
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const options = ['--strict', '--noEmit', '--target', 'es2023', '--module', module, '--moduleResolution', resolution]
    await run([process.execPath, tsc, ...options, '--types', '', 'program.ts'], { cwd }).catch(({ message }) =>
      wrong.push(`types, ${resolution}: ${message}`),
    )
  }
  return wrong
}
