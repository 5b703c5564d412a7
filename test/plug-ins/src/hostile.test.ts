import { expect, test } from 'vitest'
import { metricSource, packageOf, projectOf, RIGHT, specOf } from './project.ts'

const STATS = (value: string) =>
  `return { kind: 'stats', stats: [{ quantity, comparator: 'value', group: 0, versus: null, value: ${value}, n: 10, interval: null }] }`

/** What each does, and the code and words by which the audit names it. */
const ILL: Readonly<Record<string, readonly [source: string, code: string, says: RegExp]>> = {
  throws: [metricSource('throws', "throw new Error('no luck')"), 'PLUGIN_FAILED', /no luck/],
  hangs: [metricSource('hangs', 'for (;;);'), 'PLUGIN_TIME_LIMIT', /^2$/],
  waits: [metricSource('waits', 'return new Promise(() => {})'), 'PLUGIN_FAILED', /could not be cloned/],
  ends: [metricSource('ends', 'process.exit(0)'), 'PLUGIN_FAILED', /ended its thread/],
  'not-a-number': [metricSource('not-a-number', STATS('0 / 0')), 'PLUGIN_NONSENSE', /notANumber\/value is NaN/],
  unexplained: [metricSource('unexplained', STATS('null')), 'PLUGIN_NONSENSE', /no reason/],
  'wrong-shape': [
    metricSource('wrong-shape', "return { kind: 'proportions', quantity, groups: [] }"),
    'PLUGIN_NONSENSE',
    /0 groups where the input has/,
  ],
  nothing: [metricSource('nothing', ''), 'PLUGIN_NONSENSE', /no known kind/],
  undeclared: [
    metricSource(
      'undeclared',
      "const found = { kind: 'several', parts: [{ kind: 'proportions', quantity: 'selectionRate', groups: [] }] }; return found",
    ),
    'PLUGIN_NONSENSE',
    /`selectionRate` is not declared/,
  ],
  mutates: [metricSource('mutates', `input.cells.measure.n.fill(7); ${RIGHT}`), 'PLUGIN_CHANGED_INPUT', /^$/],
  'mutates-groups': [metricSource('mutates-groups', `input.groups.pop(); ${RIGHT}`), 'PLUGIN_FAILED', /TypeError/],
  gambles: [metricSource('gambles', `Math.random(); ${RIGHT}`), 'PLUGIN_FAILED', /neither clock nor chance/],
  undeclaredrole: [
    metricSource('undeclaredrole', "return { kind: input.cells.domain.label.length > 0 ? 'proportions' : 'means' }"),
    'PLUGIN_FAILED',
    /undefined/,
  ],
}

test('one plug-in that fails costs itself alone: every other number of the audit is there, and it is named', () => {
  const packages = Object.entries(ILL).map(([name, [source]]) => packageOf(`exaequo-metric-${name}`, source))
  const plain = projectOf({ 'small.audit.yaml': specOf() })
  expect(plain.exaequo('run', '.').status).toBe(0)

  const project = projectOf({
    'exaequo.config.yaml': 'pluginSeconds: 2\n',
    'small.audit.yaml': specOf({
      plugins: `plugins: [exaequo-metric-good, ${Object.keys(ILL).map((name) => `exaequo-metric-${name}`)}]`,
    }),
    ...packageOf('exaequo-metric-good', metricSource('good', RIGHT)),
    ...Object.assign({}, ...packages),
  })
  const { status, stderr } = project.exaequo('run', '.')
  expect(stderr).toBe('')
  expect(status).toBe(0)

  const [before, after] = [plain.result(), project.result()]
  for (const [name, [, code, says]] of Object.entries(ILL)) {
    const outcome = after.outcomes.find(({ metric }) => metric === name)
    expect(outcome, name).toMatchObject({
      status: 'error',
      reason: { code, params: { plugin: `exaequo-metric-${name}`, version: '1.2.3' } },
    })
    const { detail = '', seconds = '' } = outcome?.reason?.params ?? {}
    expect(String(detail || seconds), name).toMatch(says)
    expect(
      after.estimates.filter(({ metric }) => metric === name),
      name,
    ).toEqual([])
  }
  const good = after.estimates.filter(({ metric }) => metric === 'good')
  const selection = before.estimates.filter(({ metric }) => metric === 'selection-rate')
  expect(good.map(({ value, interval, pValue }) => ({ value, interval, pValue: pValue?.value }))).toEqual(
    selection.map(({ value, interval, pValue }) => ({ value, interval, pValue: pValue?.value })),
  )
  const foreign = new Set(['good', ...Object.keys(ILL)])
  const rest = (result: typeof after) => result.estimates.filter(({ metric }) => !foreign.has(metric))
  expect(rest(after)).toEqual(rest(before))
  expect(project.read('reports/small/restricted/report.en.html')).toContain('exaequo-metric-throws')
}, 60_000)

test('a plug-in that cannot even be loaded stops its own audit, by name, and no other of the batch', () => {
  const project = projectOf({
    'exaequo.config.yaml': 'pluginSeconds: 2\n',
    'a.audit.yaml': specOf({ id: 'id: a', plugins: 'plugins: [exaequo-broken]' }),
    'b.audit.yaml': specOf({ id: 'id: b', plugins: 'plugins: [exaequo-endless]' }),
    'c.audit.yaml': specOf({ id: 'id: c' }),
    ...packageOf('exaequo-broken', "throw new Error('half a file')"),
    ...packageOf('exaequo-endless', 'for (;;);'),
  })
  const { status, stderr, stdout } = project.exaequo('run', '.')
  expect(status).toBe(2)
  expect(stderr).toMatch(/a\.audit\.yaml:7:11 .*exaequo-broken 1\.2\.3 .*half a file \[PLUGIN_FAILED\]/)
  expect(stderr).toMatch(/b\.audit\.yaml:7:11 .*exaequo-endless 1\.2\.3 .*\[PLUGIN_TIME_LIMIT\]/)
  expect(stdout).toMatch(/^c$/m)
}, 60_000)

test('a section that fails or prints what a page must not hold costs its own place', () => {
  const section = (id: string, body: string) => `{
    id: '${id}', title: { en: 'T ${id}', fr: 'T ${id}' }, place: { chapter: 'data', order: 50 }, per: 'audit', empty: 'omit',
    print: (given) => { ${body} } }`
  const project = projectOf({
    'exaequo.config.yaml': 'plugins: [./sections.mjs]\npluginSeconds: 2\n',
    'small.audit.yaml': specOf(),
    'sections.mjs': `export default { contract: '^0.1.0', infers: [], sections: [
      ${section('fails', "throw new Error('no words')")},
      ${section('scripts', 'return \'<p onclick="x()">a</p>\'')},
      ${section('endless', 'for (;;);')},
      ${section('good', "return `<p>${given.result.audit.id} has ${given.result.outcomes.length > 0 ? 'outcomes' : 'none'}, ${given.writer.rateTerm('selectionRate')}</p>`")},
    ] }`,
  })
  const { status, stderr } = project.exaequo('run', '.')
  expect(status).toBe(0)
  for (const id of ['fails', 'scripts', 'endless']) expect(stderr).toContain(`section ${id}`)
  const html = project.read('reports/small/restricted/report.en.html')
  expect(html).toContain('<p>small has outcomes, selection rate</p>')
  expect(html).not.toContain('onclick="x()"')
  expect(project.exaequo('verify', 'reports/small').status).toBe(0)
}, 60_000)
