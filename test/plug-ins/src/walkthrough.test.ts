import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Result } from '@exaequo/contract'
import { beforeAll, expect, test } from 'vitest'
import { built, emptyFolder, exaequoIn, install, npmTest } from './author.ts'
import { type Ran, root } from './project.ts'

beforeAll(built, 120_000)

type Step = { readonly command: string } | { readonly file: string; readonly text: string }

/** The blocks of a page in their order: commands, and files that say their own name in the first line. */
function stepsOf(page: string): Step[] {
  const text = readFileSync(join(root, 'packages/cli/docs/extend', page), 'utf8')
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, language, block = '']): Step[] => {
    if (language === 'sh')
      return block
        .trim()
        .split('\n')
        .map((command) => ({ command }))
    const [first = '', ...rest] = block.split('\n')
    const file = /^(?:\/\/|#) (\S+)$/.exec(first)?.[1]
    if (file === undefined) return []
    return [{ file, text: language === 'csv' ? rest.join('\n') : block }]
  })
}

const npm = (given: readonly string[], cwd: string): Ran => {
  const { status, stdout, stderr } = spawnSync('npm', [...given, '--offline', '--no-audit', '--no-fund'], {
    encoding: 'utf8',
    cwd,
    shell: process.platform === 'win32',
  })
  return { status, stdout, stderr }
}

/** Each command as a reader would type it; where it would ask a registry, what is built here answers. */
function run(command: string, folder: string): Ran & { readonly folder: string } {
  const [program = '', ...given] = command.split(' ')
  if (program === 'cd') return { status: 0, stdout: '', stderr: '', folder: resolve(folder, given[0] as string) }
  if (command === 'npm install') {
    install(folder)
    return { status: 0, stdout: '', stderr: '', folder }
  }
  if (command === 'npm test') return { ...npmTest(folder), folder }
  if (command.startsWith('npx exaequo ')) return { ...exaequoIn(folder, ...given.slice(1)), folder }
  const ran = npm(given[0] === 'install' ? [...given, '--legacy-peer-deps'] : given, folder)
  // Its peer, which npm would fetch.
  if (given[0] === 'install') install(folder)
  return { ...ran, folder }
}

test('a metric that the toolkit does not have: from an empty folder to an audit that uses it, by the page alone', () => {
  const start = emptyFolder()
  writeFileSync(join(start, 'package.json'), '{ "private": true }\n')
  let folder = start
  const tested: string[] = []
  for (const step of stepsOf('metric.md')) {
    if ('file' in step) {
      mkdirSync(dirname(join(folder, step.file)), { recursive: true })
      writeFileSync(join(folder, step.file), step.text)
      continue
    }
    const { status, stdout, stderr, folder: next } = run(step.command, folder)
    expect(status, `${step.command}\n${stdout}\n${stderr}`).toBe(0)
    if (step.command === 'npm test') tested.push(stdout)
    folder = next
  }
  expect(tested).toHaveLength(2)
  expect(folder).toBe(start)
  expect(existsSync(join(start, 'node_modules/exaequo-metric-capacity-false-positive-rate/dist/index.js'))).toBe(true)

  const read = (path: string) => readFileSync(join(start, 'reports/visits', path), 'utf8')
  const result = JSON.parse(read('restricted/result.json')) as Result
  const found = (comparator: string, group: string) =>
    result.estimates.find(
      (one) =>
        one.metric === 'capacity-false-positive-rate' && one.comparator === comparator && one.group.group === group,
    )
  // By hand, in the page: 60 of 200 are selected.
  expect(found('value', 'A')?.value).toBeCloseTo(0.4, 12)
  expect(found('value', 'B')?.value).toBeCloseTo(0.2, 12)
  expect(found('difference', 'B')?.value).toBeCloseTo(-0.2, 12)
  expect(found('ratio', 'B')?.value).toBeCloseTo(0.5, 12)
  expect(found('difference', 'B')?.interval?.upper).toBeLessThan(0)
  expect(result.evidence.versions['plug-in exaequo-metric-capacity-false-positive-rate']).toBe('0.1.0')
  const report = read('restricted/report.fr.html')
  expect(report).toContain('Taux de faux positifs à capacité fixée')
  expect(report).toContain('FP / (FP + TN)')
}, 120_000)
