import type { Locale } from '@exaequo/contract'
import { wordsIn } from '../words.ts'
import { type Finding, findingsOf } from './findings.ts'
import type { Ran } from './ran.ts'

/**
 * The verdicts of a batch as JUnit XML: a test suite for each audit, a test case for each finding. What misses its benchmark
 * fails; what is not settled or could not be tested is skipped, with the reason: it has not passed.
 */
export function junitOf(done: readonly Ran[], locale: Locale): string {
  const suites = done.map((ran) => suiteOf(ran, locale))
  const sum = (of: (suite: Suite) => number) => String(suites.reduce((total, suite) => total + of(suite), 0))
  const counts = {
    tests: sum(({ tests }) => tests),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'testsuites',
    { name: 'exaequo', ...counts },
    suites.map(({ xml }) => xml),
  )}\n`
}

interface Suite {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly xml: string
}

function suiteOf(ran: Ran, locale: Locale): Suite {
  const name = ran.id ?? ran.path
  const findings = ran.state === 'failed' ? [] : findingsOf(ran, locale)
  const errors = ran.state === 'failed' ? 1 : 0
  const failures = findings.filter(({ verdict }) => verdict === 'misses').length
  const skipped = findings.filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'notTestable').length
  const tests = findings.length + errors
  const counts = { tests: `${tests}`, failures: `${failures}`, errors: `${errors}`, skipped: `${skipped}` }
  const cases = findings.map((finding) =>
    element('testcase', { name: finding.name, classname: name }, outcomeOf(finding)),
  )
  if (errors > 0) {
    const type = ran.problems[0]?.code ?? 'UNEXPECTED'
    const error = element('error', { message: ran.errors[0] ?? '', type }, [escapeXml(ran.errors.join('\n'))])
    cases.push(element('testcase', { name: wordsIn(locale)('FINDING_AUDIT_RUNS'), classname: name }, [error]))
  }
  const specification = element('property', { name: 'specification', value: ran.path }, [])
  const xml = element('testsuite', { name, ...counts }, [element('properties', {}, [specification]), ...cases])
  return { tests, failures, errors, xml }
}

function outcomeOf({ verdict, text, rule }: Finding): string[] {
  if (verdict === 'meets') return []
  if (verdict === 'misses') return [element('failure', { message: text, type: rule }, [])]
  return [element('skipped', { message: text }, [])]
}

/** `inner`: markup, one piece a line. */
function element(name: string, attributes: Readonly<Record<string, string>>, inner: readonly string[]): string {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const open = `<${name}${own.join('')}`
  if (inner.length === 0) return `${open}/>`
  const separator = inner.some((piece) => piece.startsWith('<')) ? '\n' : ''
  return `${[`${open}>`, ...inner].join(separator)}${separator}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text in XML 1.0: with nothing in it that such a document may not hold, which a level of the data may have. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
    .replaceAll(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
