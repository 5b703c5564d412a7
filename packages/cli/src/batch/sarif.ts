import { isAbsolute, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locale } from '@exaequo/contract'
import { sha256 } from '../hash.ts'
import { VERSION } from '../version.ts'
import { type Finding, findingsOf } from './findings.ts'
import type { Ran } from './ran.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * The verdicts of a batch as SARIF 2.1.0, each at its attribute's line of the specification. What misses its benchmark is an
 * error; what is not settled or could not be tested a note; what meets its benchmark is no result. An audit that could not
 * run is told as a notification, and the run as not successful.
 * @param from what paths are relative to, as code scanning wants them
 */
export function sarifOf(done: readonly Ran[], locale: Locale, from: string): string {
  const told = done.flatMap((ran) =>
    (ran.state === 'failed' ? [] : findingsOf(ran, locale))
      .filter(({ verdict }) => verdict !== 'meets')
      .map((finding) => ({ ran, finding })),
  )
  const rules = [...new Set(told.map(({ finding }) => finding.rule))].sort()
  const failed = done.filter(({ state }) => state === 'failed')
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'exaequo', version: VERSION, rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.flatMap((ran) => notificationsOf(ran, from)),
          },
        ],
        results: told.map(({ ran, finding }) => resultOf(ran, finding, rules, from)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultOf(ran: Ran, finding: Finding, rules: readonly string[], from: string) {
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: finding.verdict === 'misses' ? 'error' : 'note',
    message: { text: plain(`${finding.name}: ${finding.text}`) },
    locations: [locationOf(ran.path, finding.line, undefined, from)],
    // So that a finding is the same one from run to run, on whatever line it stands.
    partialFingerprints: { 'exaequoComparison/v1': sha256(`${ran.id}\n${finding.key}`) },
    properties: { audit: ran.id, metric: finding.metric, verdict: finding.verdict },
  }
}

function notificationsOf({ path, errors, problems }: Ran, from: string) {
  return errors.map((text, i) => {
    const { code, place } = problems[i] ?? { code: 'UNEXPECTED', place: null }
    return {
      level: 'error',
      message: { text: plain(text) },
      descriptor: { id: code },
      locations: [locationOf(place?.file ?? path, place?.line, place?.column, from)],
    }
  })
}

function locationOf(path: string, startLine: number | undefined, startColumn: number | undefined, from: string) {
  const region = startLine === undefined ? {} : { region: { startLine, ...(startColumn && { startColumn }) } }
  return { physicalLocation: { artifactLocation: addressOf(path, from), ...region } }
}

/** A level of the data may look like a link or a placeholder: in a message it is neither. */
function plain(text: string): string {
  return text
    .replaceAll(/[{}]/g, (brace) => brace + brace)
    .replaceAll('](', '] (')
    .replaceAll(/\p{Cc}/gu, ' ')
}

function addressOf(path: string, from: string) {
  const within = relative(from, resolve(from, path))
  if (within.startsWith('..') || isAbsolute(within)) return { uri: pathToFileURL(resolve(from, path)).href }
  return { uri: within.split(/[\\/]/).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}
