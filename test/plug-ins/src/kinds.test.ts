import { expect, test } from 'vitest'
import { packageOf, projectOf, specOf } from './project.ts'

const both = (text: string) => `{ en: '${text}', fr: '${text} (fr)' }`

test('a standard of a plug-in judges: its title, its origin and its verdicts are in the report', () => {
  const standard = `{ id: 'nine-tenths', title: ${both('Nine tenths')}, description: ${both('nine')}, origin: ${both('ours alone')},
    regime: 'convention', cite: [{ title: 'A text' }], appliesFrom: null, quantities: ['selectionRate'], rule: { kind: 'ratio', threshold: 0.9 } }`
  const project = projectOf({
    'small.audit.yaml': specOf({ plugins: 'plugins: [exaequo-standard-x]', standards: 'standards: [nine-tenths]' }),
    ...packageOf('exaequo-standard-x', `export default { infers: [], standards: [${standard}] }`),
  })
  expect(project.exaequo('run', '.').stderr).toBe('')
  const verdict = project.result().verdicts.find((own) => own.standard === 'nine-tenths')
  expect(verdict).toMatchObject({
    quantity: 'selectionRate',
    verdict: 'misses',
    region: [0.9, expect.closeTo(1 / 0.9, 12)],
  })
  expect(project.read('reports/small/restricted/report.en.html')).toContain('ours alone')

  const wrong = projectOf({
    'small.audit.yaml': specOf({ plugins: 'plugins: [exaequo-standard-x]' }),
    ...packageOf('exaequo-standard-x', `export default { infers: [], standards: [${standard.replace('0.9', '9')}] }`),
  })
  expect(wrong.exaequo('check', 'small.audit.yaml').stderr).toMatch(
    /standards\[nine-tenths\]\.rule\.threshold.*\[PLUGIN_INVALID\]/,
  )
})

const SOURCES = `
import { writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
const opened = async (engine) => {
  const path = join(mkdtempSync(join(tmpdir(), 'exaequo-made-')), 'rows.csv')
  writeFileSync(path, 'g,d,l\\n' + 'a,yes,yes\\na,no,no\\nb,yes,yes\\nb,no,no\\n'.repeat(30))
  const columns = await engine.files.csv([path], { delimiter: ',', quote: '"', header: ['g', 'd', 'l'] })
  return {
    engine, relation: { name: engine.files.relation, columns, decimal: '.', missing: [] }, warnings: [],
    sources: async () => [{ name: 'made', hash: 'sha256-00', bytes: 4, reading: { format: 'made' } }],
    close: () => engine.close(),
  }
}
const dataset = (id, open) => ({ id, dependencies: {}, claims: (source) => source.endsWith('.' + id), open })
export default {
  infers: [],
  datasets: [
    dataset('made', async (request, engine) => opened(await engine())),
    dataset('thrown', async () => { throw new Error('no such wire') }),
    dataset('endless', () => new Promise(() => {})),
    dataset('empty', async () => ({})),
    dataset('csv', async () => { throw new Error('takes over') }),
  ],
  databases: [{ id: 'my-server', dependencies: {}, open: async (source) => { throw Object.assign(new Error('x'), { name: 'AuditError', code: 'DATA_NOT_FOUND', params: { source: source.table } }) } }],
}`

test('a data source of a plug-in is counted as any; one that fails stops its audit by name', () => {
  const spec = (id: string, source: string) => specOf({ id: `id: ${id}`, data: `data: { source: ${source} }` })
  const project = projectOf({
    'exaequo.config.json': '{ "plugins": ["exaequo-dataset-x"], "pluginSeconds": 0.5 }',
    'made.audit.yaml': spec('made', 'any.made'),
    'thrown.audit.yaml': spec('thrown', 'any.thrown'),
    'endless.audit.yaml': spec('endless', 'any.endless'),
    'empty.audit.yaml': spec('empty', 'any.empty'),
    'server.audit.yaml': spec('server', '{ engine: my-server, table: t }'),
    'csv.audit.yaml': spec('csv', 'data.csv'),
    ...packageOf('exaequo-dataset-x', SOURCES),
  })
  const { status, stderr, stdout } = project.exaequo('run', '.')
  expect(status).toBe(2)
  expect(stdout).toMatch(/^made$/m)
  expect(stdout).toMatch(/^csv$/m)
  expect(project.result('made').evidence.sources).toMatchObject([{ name: 'made', reading: { format: 'made' } }])
  expect(stderr).toMatch(
    /thrown\.audit\.yaml:4:17 the plug-in exaequo-dataset-x 1\.2\.3 failed: Error: no such wire \[PLUGIN_FAILED\]/,
  )
  expect(stderr).toMatch(/endless\.audit\.yaml:4:17 .*no answer within 6 seconds.*\[PLUGIN_TIME_LIMIT\]/)
  expect(stderr).toMatch(/empty\.audit\.yaml:4:17 .*has an engine, a relation.*\[PLUGIN_NONSENSE\]/)
  expect(stderr).toMatch(/server\.audit\.yaml:4:\d+ .*\[DATA_NOT_FOUND\]/)
}, 60_000)
