import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'

const templates = new URL('../../templates/ci/', import.meta.url)
const read = (name: string) => parse(readFileSync(new URL(name, templates), 'utf8'))
const action = read('github/action.yml')
const gitlab = read('gitlab/exaequo.gitlab-ci.yml')
const command = fileURLToPath(new URL('../../dist/bin/exaequo.mjs', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'exaequo-ci-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A folder of audits in which each of the two groups has this many who are granted, of 300. */
function audits(name: string, granted: readonly [number, number], data = 'data.csv'): string {
  const here = join(folder, name)
  spawnSync('mkdir', ['-p', join(here, 'all audits')])
  const rows = ['a', 'b'].flatMap((g, i) => [`${g},yes,${granted[i]}`, `${g},no,${300 - (granted[i] ?? 0)}`])
  writeFileSync(join(here, 'all audits/data.csv'), `g,d,n\n${rows.join('\n')}\n`)
  writeFileSync(
    join(here, 'all audits/a.audit.yaml'),
    `exaequo: 1
id: ${name}
date: 2026-01-01
data: { source: ${data} }
roles: { decision: { column: d, positive: { equals: yes }, favourable: true }, count: { column: n } }
attributes: [ { id: group, column: g, reference: a } ]
`,
  )
  return here
}

const exceeded = audits('exceeded', [200, 40])
const open = audits('open', [60, 50])
const settled = audits('settled', [299, 299])
const broken = audits('broken', [200, 200], 'nowhere.csv')

// In the place of a registry: the command of this repository, whatever version is asked for.
writeFileSync(join(folder, 'npx'), `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${command}" "$@"\n`)
chmodSync(join(folder, 'npx'), 0o755)

function bash(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const output = join(cwd, 'output')
  writeFileSync(output, '')
  // As a runner of either system starts it.
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: `${folder}:${process.env.PATH}`, GITHUB_OUTPUT: output, NO_PROGRESS: '1', ...env },
    },
  )
  return { status, stdout, stderr, output: readFileSync(output, 'utf8').trim() }
}

const [step] = action.runs.steps
const inputs = Object.fromEntries(
  Object.entries(action.inputs as Record<string, { default: string }>).map(([name, own]) => [name, own.default]),
)
/** The environment that the step asks for, with these inputs. */
const environment = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(step.env as Record<string, string>).map(([name, text]) => {
      const [, input] = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(text) ?? []
      return [name, { ...inputs, ...given }[input as string] as string]
    }),
  )

test('GitHub: a benchmark that is exceeded fails, what is not settled warns, and fails where that is asked for', () => {
  const specs = 'all audits\n'
  const run = (here: string, more = {}) => bash(step.run, here, environment({ specs, ...more }))
  const found = run(exceeded)
  expect([found.status, found.output, found.stderr]).toEqual([1, 'exit-code=1', ''])
  expect(found.stdout).toMatch(/^::error title=exaequo::A benchmark is exceeded.*\n$/)
  for (const name of ['summary.json', 'junit.xml', 'exaequo.sarif']) {
    expect(existsSync(join(exceeded, 'reports', name))).toBe(true)
  }
  const unsettled = run(open)
  expect([unsettled.status, unsettled.output]).toEqual([0, 'exit-code=3'])
  expect(unsettled.stdout).toMatch(/^::warning title=exaequo::No benchmark is exceeded, but.*\n$/)
  expect(run(open, { inconclusive: 'fail' }).status).toBe(3)
  expect(run(settled)).toEqual({ status: 0, stdout: '', stderr: '', output: 'exit-code=0' })
  const failed = run(broken)
  expect([failed.status, failed.output]).toEqual([2, 'exit-code=2'])
  expect(failed.stdout).toMatch(/^::error title=exaequo::An audit could not run.\n$/)
  expect(failed.stderr).toContain('[DATA_NOT_FOUND]')
})

test('GitHub: no input is read as a command', () => {
  expect(step.run).not.toContain('${{')
  const hostile = '$(touch broken-in); `touch broken-in`; --force'
  const { status } = bash(step.run, settled, environment({ specs: hostile, out: '$(touch broken-in)' }))
  expect(status).toBe(2)
  expect(existsSync(join(settled, 'broken-in'))).toBe(false)
})

test('GitHub: the workflow uses the action as it is', () => {
  const { steps } = read('github/workflow.yml').jobs.audit
  const own = steps.find(({ id }: { id?: string }) => id === 'exaequo')
  for (const name of Object.keys(own.with)) expect(action.inputs).toHaveProperty(name)
  const uses = JSON.stringify(steps).match(/steps\.exaequo\.outputs\.(\w+)/g) ?? []
  expect(uses.length).toBeGreaterThan(0)
  for (const use of uses) expect(action.outputs).toHaveProperty(use.split('.').at(-1) as string)
})

test('GitLab: a benchmark that is exceeded fails, what is not settled is an exit code that is allowed', () => {
  const { script, variables, allow_failure, artifacts } = gitlab.exaequo
  const run = (here: string) => bash(script.join('\n'), here, { ...variables, EXAEQUO_SPECS: 'all audits' })
  expect([exceeded, open, settled, broken].map((here) => run(here).status)).toEqual([1, 3, 0, 2])
  expect(allow_failure).toEqual({ exit_codes: [3] })
  expect(existsSync(join(open, artifacts.reports.junit))).toBe(true)
  expect(readFileSync(join(open, artifacts.reports.junit), 'utf8')).toContain('<skipped message=')
})
