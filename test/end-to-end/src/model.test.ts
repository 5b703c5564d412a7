import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Result } from '@exaequo/contract'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { applicants, save, train } from '../../../packages/dataset-model/src/testing/train.ts'
import { exaequo, folderOf, root } from './command.ts'

// Commands as a user runs them, one after the other: slow where the machine has other things to do.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

/** Where `test/native/build.mjs` has put a native binding; without one, what needs it is not run, and says so. */
const NATIVE = process.env.EXAEQUO_NATIVE ?? join(tmpdir(), 'exaequo-native')
const native = existsSync(join(NATIVE, 'node_modules/@tensorflow/tfjs-node/lib'))

const spec = (more = '', features = FEATURES) => `exaequo: 1
id: loans
date: 2026-01-01
data:
  source: loans.csv
  model:
    path: model/model.json${more}
    features:
${features.map((line) => `      - { ${line} }`).join('\n')}
roles:
  decision: { column: score, positive: { atLeast: 0.5 }, favourable: true }
  score: { column: score }
  label: { column: granted, positive: { equals: 1 } }
attributes:
  - { id: sexe, column: sexe, reference: M }
publication: { public: true, openData: true }
`
const FEATURES = [
  'column: age, scale: { mean: 45, deviation: 15 }',
  'column: income, scale: { minimum: 800, maximum: 5000 }',
  'column: sexe, oneHot: [F, M]',
]

const people = applicants(4000, 99)
const rows = people.map(({ age, income, sexe, granted }) =>
  [age, String(income).replace('.', ','), sexe, granted].join(';'),
)
const csv = (lines: readonly string[]) => `age;income;sexe;granted\n${lines.join('\n')}\n`

let folder = ''
const at = (...path: string[]) => join(folder, ...path)
const resultOf = (out: string, audience = 'restricted'): Result =>
  JSON.parse(readFileSync(at(out, 'loans', audience, 'result.json'), 'utf8'))
const run = (out: string) => exaequo('run', at('loans.audit.yaml'), '--out', at(out))

beforeAll(async () => {
  folder = folderOf({ 'loans.audit.yaml': spec(), 'loans.csv': csv(rows), 'package.json': '{}' })
  await save(await train('network', applicants(3000)), at('model'))
})

describe('rows that a model scores are audited', () => {
  test('as any others, with the model beside the data; replay and verification need neither', () => {
    expect(run('out')).toMatchObject({ status: 0, stderr: '' })
    const { evidence, verdicts, estimates } = resultOf('out')
    const [data, model] = evidence.sources
    expect(data?.name).toBe('loans.csv')
    expect(model).toMatchObject({ name: 'model/model.json', scoring: { column: 'score', rows: 4000, unscored: 0 } })
    expect(model?.reading.backend).toMatch(/^(wasm|native) \(TensorFlow\.js 4\.22\.0\)$/)
    expect(verdicts.some(({ verdict }) => verdict === 'misses')).toBe(true)
    expect(estimates.some(({ quantity }) => quantity === 'areaUnderRoc')).toBe(true)
    for (const [locale, words] of [
      ['en', ['rows scored: 4,000', 'TensorFlow.js LayersModel', model?.hash]],
      ['fr', [/lignes notées : 4\s000/, 'TensorFlow.js LayersModel', model?.hash]],
    ] as const) {
      const html = readFileSync(at('out/loans/restricted', `report.${locale}.html`), 'utf8')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
      const found = html.slice(html.search(locale === 'en' ? /Scores computed/ : /Scores calculés/)).slice(0, 400)
      for (const word of words) expect(found).toMatch(word ?? '?')
    }
    expect(run('out').stdout).toContain('loans (unchanged)')
    const away = mkdtempSync(join(tmpdir(), 'exaequo-away-'))
    cpSync(at('out'), away, { recursive: true })
    expect(exaequo('verify', join(away, 'loans'))).toMatchObject({ status: 0 })
    expect(exaequo('replay', join(away, 'loans')).stdout).toBe(
      readFileSync(at('out/loans/restricted/result.json'), 'utf8'),
    )
  })

  test('with the same bytes whatever the order of the rows, but for the hash of the file', () => {
    const without = (result: Result) => ({ ...result, evidence: null })
    const before = without(resultOf('out'))
    const { publication: _, ...cells } = JSON.parse(readFileSync(at('out/loans/restricted/cells.json'), 'utf8'))
    writeFileSync(at('loans.csv'), csv([...rows].reverse()))
    expect(run('reversed').status).toBe(0)
    expect(without(resultOf('reversed'))).toEqual(before)
    expect(JSON.parse(readFileSync(at('reversed/loans/restricted/cells.json'), 'utf8'))).toEqual(cells)
    writeFileSync(at('loans.csv'), csv(rows))
  })

  test('again once the model has changed', () => {
    const file = at('model/group1-shard1of1.bin')
    const weights = readFileSync(file)
    const changed = Buffer.from(weights)
    changed.writeFloatLE(-20, changed.length - 4)
    writeFileSync(file, changed)
    const { stdout, status } = run('out')
    expect(status).not.toBe(null)
    expect(stdout).not.toContain('(unchanged)')
    writeFileSync(file, weights)
  })
})

/** The command as it is installed, with some of the packages that it can do without. */
function installed(
  packages: readonly string[],
  nativeFrom: string | null = null,
): (...given: string[]) => ReturnType<typeof exaequo> {
  expect(exaequo('--version').status).toBe(0)
  const own = mkdtempSync(join(tmpdir(), 'exaequo-installed-'))
  cpSync(join(root, 'packages/cli/dist/bin'), join(own, 'bin'), { recursive: true })
  for (const name of ['@duckdb/node-bindings', ...packages]) {
    mkdirSync(join(own, 'node_modules', name, '..'), { recursive: true })
    symlinkSync(realpathSync(join(root, 'packages/cli/node_modules', name)), join(own, 'node_modules', name))
  }
  if (nativeFrom !== null) {
    mkdirSync(join(own, 'node_modules/@tensorflow'), { recursive: true })
    symlinkSync(join(nativeFrom, 'node_modules/@tensorflow/tfjs-node'), join(own, 'node_modules/@tensorflow/tfjs-node'))
  }
  return (...given) => {
    // A test runner may have its own packages looked for everywhere.
    const env = { ...process.env, NO_PROGRESS: '1', NO_COLOR: '1', NODE_PATH: '' }
    return spawnSync(process.execPath, [join(own, 'bin/exaequo.mjs'), ...given], { encoding: 'utf8', env, cwd: folder })
  }
}
const LIBRARY = ['core', 'layers', 'converter'].map((part) => `@tensorflow/tfjs-${part}`)

describe('what is installed', () => {
  const verdictsWith = (command: ReturnType<typeof installed>, backend: string, out: string) => {
    writeFileSync(at('loans.audit.yaml'), spec(`\n    backend: ${backend}`))
    expect(command('run', at('loans.audit.yaml'), '--out', at(out))).toMatchObject({ status: 0, stderr: '' })
    writeFileSync(at('loans.audit.yaml'), spec())
    const { evidence, verdicts, estimates } = resultOf(out)
    expect(evidence.sources[1]?.reading.backend).toMatch(new RegExp(`^${backend} `))
    const values = estimates.filter(({ metric }) => metric !== 'score-curve')
    return {
      verdicts: verdicts.map(({ standard, estimate, verdict, gap }) => [standard, estimate, verdict, gap]),
      values: values.map(({ id, value }) => [id, value === null ? null : Number(value.toPrecision(5))]),
    }
  }

  test('every backend gives the same verdicts, and the same numbers to five digits', () => {
    const all = installed([...LIBRARY, '@tensorflow/tfjs-backend-wasm', '@tensorflow/tfjs-backend-cpu'])
    const wasm = verdictsWith(all, 'wasm', 'wasm')
    expect(wasm.verdicts.length).toBeGreaterThan(3)
    expect(verdictsWith(all, 'cpu', 'cpu')).toEqual(wasm)
    if (native) expect(verdictsWith(installed([], NATIVE), 'native', 'native')).toEqual(wasm)
    else console.warn('NOT RUN: the native binding is not built (node test/native/build.mjs)')
  })

  test('without the native binding WebAssembly serves', () => {
    const command = installed([...LIBRARY, '@tensorflow/tfjs-backend-wasm'])
    expect(command('run', at('loans.audit.yaml'), '--out', at('serves'))).toMatchObject({ status: 0, stderr: '' })
    expect(resultOf('serves').evidence.sources[1]?.reading.backend).toMatch(/^wasm /)
  })

  test('without any, data without a model are audited, and one with a model names the command', () => {
    const command = installed([])
    const { status, stderr } = command('run', at('loans.audit.yaml'), '--out', at('none'))
    expect(stderr).toMatch(
      /loans\.audit\.yaml:7:5 .*`npm install @tensorflow\/tfjs-core@4\.22\.0`.*\[DRIVER_MISSING\]\n$/,
    )
    expect([status, existsSync(at('none'))]).toEqual([2, false])
    expect(command('check', at('loans.audit.yaml'))).toMatchObject({ status: 0, stderr: '' })
  })
})

test('check reads the model’s files and loads nothing that runs them', () => {
  const { stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'packages/cli/start.mjs'), 'check', at('loans.audit.yaml')],
    { encoding: 'utf8', cwd: root, env: { ...process.env, NODE_DEBUG: 'esm,module' }, maxBuffer: 1 << 28 },
  )
  expect(status).toBe(0)
  expect(stderr).toContain('node-bindings')
  expect(stderr.split('\n').filter((line) => line.includes('tensorflow'))).toEqual([])
})

describe('what is wrong is told with where, and nothing is written', () => {
  const refused = (text: string, data = csv(rows)) => {
    const own = folderOf({ 'loans.audit.yaml': text, 'loans.csv': data, 'package.json': '{}' })
    cpSync(at('model'), join(own, 'model'), { recursive: true })
    const { status, stderr } = exaequo('run', join(own, 'loans.audit.yaml'), '--out', join(own, 'out'))
    expect([status, existsSync(join(own, 'out'))]).toEqual([2, false])
    rmSync(own, { recursive: true })
    return stderr.replaceAll(`${own}/`, '')
  }

  test('a model with other inputs', () => {
    expect(refused(spec('', FEATURES.slice(0, 2)))).toMatch(
      /^loans\.audit\.yaml:7:5 .*\[4\].*age and income.*oneHot.*\[MODEL_INPUT_SHAPE\]\n$/,
    )
  })

  test('values that the encoding does not declare, all of them', () => {
    const lines = [...rows.slice(0, 50), '30;1000;X;1', 'vieux;1000;F;1', ';1000;F;1']
    const told = refused(spec(), csv(lines))
    expect(told).toMatch(/^loans\.audit\.yaml:9:9 .*vieux.*\[FEATURE_UNDECLARED\]$/m)
    expect(told).toMatch(/^loans\.audit\.yaml:9:9 .*\[FEATURE_MISSING\]$/m)
    expect(told).toMatch(/^loans\.audit\.yaml:11:9 .*X.*\[FEATURE_UNDECLARED\]$/m)
  })

  test('a feature that the data do not have, with the one that was meant', () => {
    const told = refused(spec('', ['column: agee', ...FEATURES.slice(1)]))
    expect(told).toMatch(/^loans\.audit\.yaml:9:19 .*agee.*`age`.*\[AUDIT_COLUMN_NOT_FOUND\]\n$/s)
  })

  test('a column of scores that is there already', () => {
    const data = csv(rows).replaceAll('\n', ';0\n').replace(';0', ';Score')
    expect(refused(spec(), data)).toMatch(
      /^loans\.audit\.yaml:7:5 .*`score`.*data\.model\.column.*\[SCORE_COLUMN_EXISTS\]\n$/,
    )
  })
})
