import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { metricSource, packageOf, projectOf, RIGHT, specOf } from './project.ts'

const named = (...plugins: string[]) => specOf({ plugins: `plugins: [${plugins}]` })
const good = metricSource('good', RIGHT)

function refused(files: Readonly<Record<string, string>>): string {
  const { status, stderr } = projectOf(files).exaequo('check', 'small.audit.yaml')
  expect(status).toBe(2)
  return stderr
}

test('is found where the specification or the configuration names it, and nowhere else', () => {
  const files = {
    'audits/small.audit.yaml': specOf({ data: 'data: { source: ../data.csv }' }),
    ...packageOf('exaequo-metric-good', good),
  }
  const silent = projectOf(files)
  expect(silent.exaequo('run', 'audits').status).toBe(0)
  expect(silent.result().outcomes.some(({ metric }) => metric === 'good')).toBe(false)

  const configured = projectOf({ ...files, 'exaequo.config.json': '{ "plugins": ["exaequo-metric-good"] }' })
  expect(configured.exaequo('run', 'audits').status).toBe(0)
  expect(configured.result().outcomes.some(({ metric }) => metric === 'good')).toBe(true)
  expect(configured.exaequo('metrics', 'good').stdout).toContain('Title of good')

  const relative = projectOf({
    'small.audit.yaml': named('./own.mjs'),
    'own.mjs': `${good}`.replace('infers', "contract: '0.1.x', infers"),
  })
  expect(relative.exaequo('run', '.').status).toBe(0)
  expect(Object.keys(relative.result().evidence.versions)).toContain('plug-in ./own.mjs')
})

test('says which is not there, and looks outside no project', () => {
  expect(refused({ 'small.audit.yaml': named('exaequo-absent') })).toMatch(
    /small\.audit\.yaml:7:11 No plug-in `exaequo-absent`.*npm install exaequo-absent.*\[PLUGIN_NOT_FOUND\]/,
  )
  const outer = projectOf({ 'inner/package.json': '{}', ...packageOf('exaequo-metric-good', good) })
  rmSync(join(outer.folder, 'package.json'))
  outer.write({ 'inner/data.csv': outer.read('data.csv'), 'inner/small.audit.yaml': named('exaequo-metric-good') })
  expect(outer.exaequo('check', 'inner/small.audit.yaml').stderr).toContain('[PLUGIN_NOT_FOUND]')
  for (const name of ['../elsewhere.mjs', '/etc/passwd', 'https://example.org/x.mjs', 'fs:x']) {
    expect(refused({ 'small.audit.yaml': named(JSON.stringify(name)) })).toMatch(/\[PLUGIN_(NAME|NOT_FOUND)\]/)
  }
})

test('must fit the contract, be whole, infer nothing and take nobody’s name', () => {
  const one = (source: string, json = {}) =>
    refused({ 'small.audit.yaml': named('exaequo-x'), ...packageOf('exaequo-x', source, json) })
  expect(one(good, { peerDependencies: { '@exaequo/contract': '^9.0.0' } })).toMatch(
    /exaequo-x 1\.2\.3 was made for `@exaequo\/contract` \^9\.0\.0; this is 0\.1\.0\. \[PLUGIN_CONTRACT\]/,
  )
  expect(one(good, { peerDependencies: {} })).toContain('[PLUGIN_CONTRACT_MISSING]')
  expect(one('export const metrics = []')).toContain('[PLUGIN_INVALID]')
  expect(one(good.replace("cite: [{ title: 'A paper' }]", 'cite: []'))).toMatch(
    /`metrics\[good\]\.cite` .*at least one citation.*\[PLUGIN_INVALID\]/,
  )
  expect(one(good.replace('infers: []', "infers: ['origin from surname']"))).toMatch(
    /infers origin from surname of people.*\[PLUGIN_INFERS\]/,
  )
  expect(one(metricSource('selection-rate', RIGHT))).toMatch(/a family `selection-rate`, which the toolkit has already/)
  expect(one(good.replace("const quantity = 'good'", "const quantity = 'selectionRate'"))).toMatch(
    /a quantity `selectionRate`, which the toolkit has already.*\[PLUGIN_SHADOWS\]/,
  )
  const twice = refused({
    'small.audit.yaml': named('exaequo-x', 'exaequo-y'),
    ...packageOf('exaequo-x', good),
    ...packageOf('exaequo-y', good),
  })
  expect(twice).toMatch(/exaequo-y .*which exaequo-x brings too.*\[PLUGIN_SHADOWS\]/)
}, 60_000)

test('a configuration with a key that nobody reads is refused', () => {
  expect(refused({ 'small.audit.yaml': specOf(), 'exaequo.config.yaml': 'plugin: [x]\n' })).toContain(
    '[CONFIG_INVALID]',
  )
})

test('evidence names it: the same result again with it, a plain word without it or with another version', () => {
  const project = projectOf({
    'small.audit.yaml': named('exaequo-metric-good'),
    ...packageOf('exaequo-metric-good', good),
  })
  expect(project.exaequo('run', '.').status).toBe(0)
  expect(JSON.parse(project.read('reports/small/restricted/evidence.json')).plugins).toMatchObject([
    { name: 'exaequo-metric-good', version: '1.2.3' },
  ])
  const again = project.exaequo('replay', 'reports/small')
  expect(again.stdout).toBe(project.read('reports/small/restricted/result.json'))
  expect(project.exaequo('verify', 'reports/small').status).toBe(0)
  expect(project.exaequo('run', '.').stdout).toContain('(unchanged)')

  const json = join(project.folder, 'node_modules/exaequo-metric-good/package.json')
  writeFileSync(
    json,
    JSON.stringify({ ...JSON.parse(project.read('node_modules/exaequo-metric-good/package.json')), version: '1.3.0' }),
  )
  expect(project.exaequo('run', '.').stdout).not.toContain('(unchanged)')
  writeFileSync(
    json,
    JSON.stringify({ ...JSON.parse(project.read('node_modules/exaequo-metric-good/package.json')), version: '1.4.0' }),
  )
  expect(project.exaequo('replay', 'reports/small').stderr).toMatch(
    /good 1\.3\.0; what is there is 1\.4\.0.*\[PLUGIN_OTHER_VERSION\]/,
  )
  rmSync(join(project.folder, 'node_modules'), { recursive: true })
  const { status, stderr } = project.exaequo('replay', 'reports/small')
  expect(status).toBe(2)
  expect(stderr).toMatch(/exaequo-metric-good 1\.3\.0, and it is not there.*\[PLUGIN_MISSING_FOR_REPLAY\]/)
}, 60_000)
