import { readFileSync } from 'node:fs'
import { AuditError, AuditErrors, type Result } from '@exaequo/contract'
import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import { leading } from '../summary.ts'
import { findingsOf, isForEveryone } from './findings.ts'
import { escapeXml, junitOf } from './junit.ts'
import { failedRan, type Ran } from './ran.ts'
import { sarifOf } from './sarif.ts'

const HOSTILE = `<b>"x" & 'y'</b> ]]> [here](https://example.org) {0}\u0001\uD800\nend`

function stored(id: string, audience: 'public' | 'restricted'): Result {
  const path = new URL(`../../../../reports/${id}/${audience}/result.json`, import.meta.url)
  return leading(JSON.parse(readFileSync(path, 'utf8')))
}

function ranOf(id: string, change: (result: Result) => Result = (result) => result): Ran {
  return {
    ...failedRan(`audits/${id}.audit.yaml`, new Error(), 'en'),
    ...{ id, state: 'ran', errors: [], problems: [], lines: { sex: 33, race: 41, age: 50 } },
    listed: change(stored(id, 'public')),
  }
}

const compas = ranOf('compas-2016')
const broken = failedRan(
  'audits/bro ken.audit.yaml',
  new AuditErrors([
    new AuditError(
      'SPEC_NOT_FOUND',
      { path: HOSTILE },
      { place: { file: 'audits/bro ken.audit.yaml', line: 3, column: 5 } },
    ),
    new AuditError('PDF_NO_BROWSER'),
  ]),
  'en',
)
/** Every group and attribute is called something that no document expects. */
const hostile = ranOf('compas-2016', (result) => ({
  ...result,
  audit: {
    ...result.audit,
    attributes: result.audit.attributes.map((own) => ({
      ...own,
      label: { fr: HOSTILE, en: HOSTILE },
      levels: own.levels.map((level) => ({ ...level, label: { fr: HOSTILE, en: HOSTILE } })),
    })),
  },
}))

test('what is public is told, and nothing that it withholds', () => {
  const told = findingsOf(compas, 'en')
  const shown = stored('compas-2016', 'public').verdicts.filter(
    ({ family, region }) => family.primary && region !== null,
  )
  const whole = stored('compas-2016', 'restricted').verdicts.filter(
    ({ family, region }) => family.primary && region !== null,
  )
  // The case is one: the restricted result has comparisons that the public one has not.
  expect(whole.length).toBeGreaterThan(shown.length)
  expect(told.filter(({ key }) => key.includes('/')).length).toBeGreaterThanOrEqual(shown.length)
  const keys = new Set(told.map(({ key }) => key))
  for (const { standard, estimate } of whole) {
    const isShown = shown.some((own) => own.standard === standard && own.estimate === estimate)
    expect(keys.has(`${standard}/${estimate}`)).toBe(isShown)
  }
  expect(new Set(told.map(({ name }) => name)).size).toBe(told.length)
  expect(isForEveryone([compas])).toBe(true)
  expect(isForEveryone([compas, { ...compas, listed: stored('compas-2016', 'restricted') }])).toBe(false)
  expect(isForEveryone([compas, broken])).toBe(false)
})

/** Of junit-10.xsd (Jenkins): what an element must have, may have, and holds, in order. */
const JUNIT: Readonly<Record<string, { must: string[]; may: string[]; holds: string[] }>> = {
  TESTSUITES: { must: [], may: ['name', 'time', 'tests', 'failures', 'disabled', 'errors'], holds: ['TESTSUITE'] },
  TESTSUITE: {
    must: ['name', 'tests'],
    may: ['failures', 'errors', 'time', 'disabled', 'skipped', 'timestamp', 'hostname', 'id', 'package'],
    holds: ['PROPERTIES', 'TESTCASE', 'SYSTEM-OUT', 'SYSTEM-ERR'],
  },
  PROPERTIES: { must: [], may: [], holds: ['PROPERTY'] },
  PROPERTY: { must: ['name', 'value'], may: [], holds: [] },
  TESTCASE: {
    must: ['name'],
    may: ['assertions', 'time', 'classname', 'status'],
    holds: ['SKIPPED', 'ERROR', 'FAILURE', 'SYSTEM-OUT', 'SYSTEM-ERR'],
  },
  SKIPPED: { must: [], may: ['message'], holds: [] },
  ERROR: { must: [], may: ['type', 'message'], holds: [] },
  FAILURE: { must: [], may: ['type', 'message'], holds: [] },
}

function checkJunit(element: Element): void {
  const tag = element.tagName.toUpperCase()
  const rule = JUNIT[tag]
  if (rule === undefined) throw new Error(`no element ${tag} in JUnit XML`)
  const names = element.getAttributeNames()
  for (const name of rule.must) expect(names, tag).toContain(name)
  for (const name of names) expect([...rule.must, ...rule.may], tag).toContain(name)
  const places = [...element.children].map((child) => rule.holds.indexOf(child.tagName.toUpperCase()))
  expect(places, tag).toEqual([...places].sort((a, b) => a - b))
  expect(Math.min(0, ...places), tag).toBe(0)
  for (const child of element.children) checkJunit(child)
}

test.each(['en', 'fr'] as const)(
  'JUnit XML, %s: misses fail, what is not settled is skipped, an error is an error',
  (locale) => {
    const text = junitOf([compas, hostile, broken], locale)
    // Nothing of the data opens an element, an entity or a section of its own, or is no character of XML.
    expect(text).not.toMatch(/<b>|\]\]>/)
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}/u)
    expect(text.match(/&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/)).toBe(null)
    const root = new DOMParser().parseFromString(text, 'text/xml').documentElement as unknown as Element
    expect(root.tagName).toBe('testsuites')
    checkJunit(root)
    const suites = [...root.children]
    expect(suites.map((suite) => suite.getAttribute('name'))).toEqual(['compas-2016', 'compas-2016', broken.path])
    const findings = findingsOf(compas, locale)
    const of = (...words: string[]) => findings.filter(({ verdict }) => words.includes(verdict)).length
    const [first, , last] = suites as [Element, Element, Element]
    expect(['tests', 'failures', 'skipped', 'errors'].map((name) => first.getAttribute(name))).toEqual(
      [findings.length, of('misses'), of('inconclusive', 'notTestable'), 0].map(String),
    )
    expect(of('misses') * of('meets') * of('inconclusive', 'notTestable')).toBeGreaterThan(0)
    const counted = ['failure', 'skipped'].map((name) => first.querySelectorAll(name).length)
    expect(counted).toEqual([of('misses'), of('inconclusive', 'notTestable')])
    for (const skipped of first.querySelectorAll('skipped')) {
      expect(skipped.getAttribute('message')?.length).toBeGreaterThan(20)
    }
    expect(['tests', 'failures', 'errors'].map((name) => last.getAttribute(name))).toEqual(['1', '0', '1'])
    expect(last.querySelector('error')?.getAttribute('type')).toBe('SPEC_NOT_FOUND')
  },
)

test('text in XML', () => {
  expect(escapeXml(`a<b>&"c"'d'\n\u0000\uD800\u{1F600}é`)).toBe('a&lt;b&gt;&amp;&quot;c&quot;&apos;d&apos;&#10;��😀é')
})

/** Of the schema of SARIF 2.1.0: what must be there, and what there may be besides, of the objects that are used. */
const SARIF: Readonly<Record<string, { must: string[]; may: string[] }>> = {
  log: { must: ['version', 'runs'], may: ['$schema'] },
  run: { must: ['tool'], may: ['invocations', 'results', 'columnKind'] },
  tool: { must: ['driver'], may: [] },
  driver: { must: ['name'], may: ['version', 'rules'] },
  rule: { must: ['id'], may: [] },
  invocation: { must: ['executionSuccessful'], may: ['toolExecutionNotifications'] },
  notification: { must: ['message'], may: ['level', 'descriptor', 'locations'] },
  result: {
    must: ['message'],
    may: ['ruleId', 'ruleIndex', 'level', 'locations', 'partialFingerprints', 'properties'],
  },
  message: { must: ['text'], may: [] },
  physicalLocation: { must: ['artifactLocation'], may: ['region'] },
  artifactLocation: { must: ['uri'], may: ['uriBaseId'] },
  region: { must: ['startLine'], may: ['startColumn'] },
}

function checkKeys(kind: string, object: object): void {
  const { must, may } = SARIF[kind] as { must: string[]; may: string[] }
  for (const key of must) expect(object, kind).toHaveProperty([key])
  for (const key of Object.keys(object)) expect([...must, ...may], kind).toContain(key)
}

// biome-ignore lint/suspicious/noExplicitAny: parsed, and checked here.
function checkPlaced({ message, locations }: any): void {
  checkKeys('message', message)
  expect(message.text).not.toMatch(/\]\(|\p{Cc}|(?<!\{)\{0\}(?!\})/u)
  for (const { physicalLocation } of locations) {
    checkKeys('physicalLocation', physicalLocation)
    checkKeys('artifactLocation', physicalLocation.artifactLocation)
    expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w./:%-]+$/)
    if (physicalLocation.region === undefined) continue
    checkKeys('region', physicalLocation.region)
    for (const place of Object.values(physicalLocation.region)) expect(place).toBeGreaterThanOrEqual(1)
  }
}

test('SARIF: misses are errors, what is not settled a note, what meets no result; at the attribute’s line', () => {
  const log = JSON.parse(
    sarifOf([compas, hostile, broken, { ...compas, path: '/elsewhere/a b.yaml' }], 'en', process.cwd()),
  )
  checkKeys('log', log)
  expect(log.version).toBe('2.1.0')
  const [run] = log.runs
  checkKeys('run', run)
  checkKeys('tool', run.tool)
  checkKeys('driver', run.tool.driver)
  const { rules } = run.tool.driver
  for (const rule of rules) checkKeys('rule', rule)
  expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length)
  const [invocation] = run.invocations
  checkKeys('invocation', invocation)
  expect(invocation.executionSuccessful).toBe(false)
  for (const own of invocation.toolExecutionNotifications) {
    checkKeys('notification', own)
    checkPlaced(own)
  }
  expect(invocation.toolExecutionNotifications.map((own: { descriptor: { id: string } }) => own.descriptor.id)).toEqual(
    ['SPEC_NOT_FOUND', 'PDF_NO_BROWSER'],
  )
  expect(invocation.toolExecutionNotifications[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'audits/bro%20ken.audit.yaml', uriBaseId: '%SRCROOT%' },
    region: { startLine: 3, startColumn: 5 },
  })
  const findings = findingsOf(compas, 'en').filter(({ verdict }) => verdict !== 'meets')
  const own = run.results.slice(0, findings.length)
  expect(run.results.length).toBe(3 * findings.length)
  for (const [i, result] of run.results.entries()) {
    checkKeys('result', result)
    checkPlaced(result)
    expect(rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(result.level).toBe(findings[i % findings.length]?.verdict === 'misses' ? 'error' : 'note')
  }
  const prints = own.map(
    ({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0],
  )
  expect(new Set(prints).size).toBe(own.length)
  const lines = own.map((result: Ran & { locations: never[] }) => JSON.stringify(result.locations))
  expect(lines.some((line: string) => line.includes('"startLine":41'))).toBe(true)
  expect(run.results.at(-1).locations[0].physicalLocation.artifactLocation).toEqual({
    uri: 'file:///elsewhere/a%20b.yaml',
  })
})
