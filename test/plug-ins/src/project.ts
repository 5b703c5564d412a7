import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '@exaequo/contract'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A project of somebody's in a folder of its own. */
export interface Project {
  readonly folder: string
  write(files: Readonly<Record<string, string>>): void
  read(path: string): string
  exaequo(...given: string[]): Ran
  /** The restricted result of the audit of this id. */
  result(id?: string): Result
}

export function projectOf(files: Readonly<Record<string, string>>): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'exaequo-plug-ins-')))
  const write: Project['write'] = (given) => {
    for (const [name, text] of Object.entries(given)) {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  write({ 'package.json': '{ "private": true }', 'data.csv': DATA, ...files })
  return {
    folder,
    write,
    read,
    exaequo: (...given) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'packages/cli/start.mjs'), ...given], {
        encoding: 'utf8',
        cwd: folder,
        env: { ...process.env, NO_COLOR: '1', NO_PROGRESS: '1' },
      })
      return { status, stdout, stderr }
    },
    result: (id = 'small') => JSON.parse(read(`reports/${id}/restricted/result.json`)),
  }
}

/** Two groups, decisions and what turned out to be true. */
const DATA = `g,d,l\n${'a,yes,yes\na,yes,no\na,no,yes\na,no,no\nb,yes,yes\nb,no,yes\nb,no,no\nb,no,no\n'.repeat(30)}`

export function specOf(changes: Readonly<Record<string, string>> = {}): string {
  const lines = {
    exaequo: 'exaequo: 1',
    id: 'id: small',
    date: 'date: 2026-01-01',
    data: 'data: { source: data.csv }',
    roles:
      'roles: { decision: { column: d, positive: { equals: yes }, favourable: true }, label: { column: l, positive: { equals: yes } } }',
    attributes: 'attributes: [ { id: group, column: g, reference: a } ]',
    ...changes,
  }
  return `${Object.values(lines).join('\n')}\n`
}

/** A package as it lies in `node_modules`, by paths. */
export function packageOf(
  name: string,
  source: string,
  json: Readonly<Record<string, unknown>> = {},
): Record<string, string> {
  const described = {
    name,
    version: '1.2.3',
    type: 'module',
    exports: './index.js',
    peerDependencies: { '@exaequo/contract': '^0.1.0' },
    ...json,
  }
  return { [`node_modules/${name}/package.json`]: JSON.stringify(described), [`node_modules/${name}/index.js`]: source }
}

/** A metric's source with what is said of it: whole but for what a test wants wrong. */
export function metricSource(id: string, compute: string, more = ''): string {
  const both = (text: string) => `{ en: '${text}', fr: '${text} (fr)' }`
  const quantity = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return `const quantity = '${quantity}'
const strings = { title: ${both(`Title of ${id}`)}, description: ${both('what')}, limits: ${both('blind')} }
const metric = {
  id: '${id}', bundle: '${id}', family: 'independence', strings, cite: [{ title: 'A paper' }],
  needs: ['decision'], quantities: [quantity], formula: 'x / y', ideal: { difference: 0, ratio: 1 },
  range: [0, 1], judged: true,
  compute(input) { ${compute} },
  ${more}
}
export default { infers: [], metrics: [metric] }
`
}

/** The body of a metric that is right: the share of positive decisions. */
export const RIGHT = `
  const { cells, groups } = input
  const none = () => ({ n: 0, w: 0, w2: 0, rows: 0 })
  const sums = groups.map(() => ({ positives: none(), total: none() }))
  for (let i = 0; i < cells.length; i++) {
    const g = Number(cells.domain.group[cells.at.group[i]])
    const decided = cells.domain.decision[cells.at.decision[i]]
    for (const key of ['n', 'w', 'w2', 'rows']) {
      sums[g].total[key] += cells.measure[key][i]
      if (decided === '1') sums[g].positives[key] += cells.measure[key][i]
    }
  }
  const counts = { numerator: [{ decision: '1' }], denominator: [{ decision: '1' }, { decision: '0' }] }
  return { kind: 'proportions', quantity, groups: sums, counts }`

export function errorsOf({ stderr }: Ran): string {
  return stderr.trim()
}
