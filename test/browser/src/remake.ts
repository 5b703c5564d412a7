import type { Assessment, Dialect, Locale, Result } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { equalizedOdds } from '@exaequo/metrics-equalized-odds'
import { outcomes } from '@exaequo/metrics-outcomes'
import { scores } from '@exaequo/metrics-scores'
import { subgroups } from '@exaequo/metrics-subgroups'
import { renderReport, toCsv } from '@exaequo/report-html'
import {
  assessRisk,
  auditDisclosure,
  describeAssessment,
  identifyingColumns,
  type RiskAssessment,
  readAnswers,
} from '@exaequo/risk'
import { canonicalDocument, processMetrics, publish, readCells, replay } from '@exaequo/runner'
import { parseSpec, readDocument } from '@exaequo/spec'
import { expressionSql } from '@exaequo/sql'
import { standards } from '@exaequo/standards'
import { newcombe } from '@exaequo/statistics'

/** The texts of an audit's evidence, by the names of their files. */
export type EvidenceTexts = Readonly<
  Record<'audit.yaml' | 'cells.json' | 'profile.json' | 'risk.yaml' | 'evidence.json', string>
>

export interface Remade {
  readonly result: Result
  readonly risk: RiskAssessment
  readonly assessment: Assessment
}

const catalogue = {
  metrics: [...disparateImpact, ...equalizedOdds, ...scores, ...subgroups, ...outcomes],
  standards,
}

/** The result and the assessment again, from the evidence alone. */
export function remake(texts: EvidenceTexts): Remade {
  const { spec, errors, place } = parseSpec(texts['audit.yaml'], 'audit.yaml')
  if (spec === null) throw errors[0]
  const { warnings, ...profiled } = JSON.parse(texts['profile.json'])
  const { parts, versions } = JSON.parse(texts['evidence.json'])
  const evidence = { ...readCells(JSON.parse(texts['cells.json'])), ...profiled }
  const result = replay({
    spec,
    evidence,
    catalogue,
    hashes: { cells: parts['cells.json'], profile: parts['profile.json'], spec: parts['audit.yaml'] },
    versions,
    warnings,
    place,
  })
  const answers = readAnswers(readDocument(texts['risk.yaml'], 'risk.yaml').value)
  const risk = assessRisk({
    answers,
    result,
    published: publish(
      result,
      { spec, evidence, place, metrics: [...catalogue.metrics, ...processMetrics] },
      { cells: '', profile: '', spec: '' },
    ),
    disclosure: auditDisclosure(evidence.cubes, spec.disclosure),
    identifyingColumns: identifyingColumns(evidence.columns, new Set(spec.attributes.map(({ column }) => column))).map(
      ({ column }) => column,
    ),
    answersHash: parts['risk.yaml'],
  })
  return { result, risk, assessment: describeAssessment(risk, answers) }
}

interface Tools {
  readonly document: Document
  /** SHA-256 of a text, in hexadecimal digits and in base 64. */
  readonly hex: (text: string) => string
  readonly base64: (text: string) => string
}

/** What the command line writes into `restricted/`, byte for byte. */
export function outputsOf(
  { result, risk, assessment }: Remade,
  { document, hex, base64 }: Tools,
): Record<string, string> {
  const csv = toCsv(result)
  const report = (locale: Locale) =>
    renderReport(result, {
      locale,
      document,
      catalogue: { ...catalogue, metrics: [...catalogue.metrics, ...processMetrics] },
      assessment,
      sha256Base64: base64,
      csvHash: `sha256-${hex(csv)}`,
      links: {
        otherLocale: `report.${locale === 'fr' ? 'en' : 'fr'}.html`,
        csv: 'estimates.csv',
        json: 'result.json',
        index: `../../index.${locale}.html`,
      },
    })
  return {
    'result.json': canonicalDocument(result as unknown as Record<string, unknown>),
    'risk.json': canonicalDocument(risk as unknown as Record<string, unknown>),
    'estimates.csv': csv,
    'report.fr.html': report('fr'),
    'report.en.html': report('en'),
  }
}

/** One call of each package that no report needs. */
export function others(): { sql: string; interval: unknown } {
  const dialect: Dialect = {
    name: 'test',
    identifier: (name) => `"${name}"`,
    literal: (value) => String(value),
    text: (expression) => expression,
    number: (expression) => expression,
    dayNumber: (expression) => expression,
    decimal: (expression) => expression,
    estimateDistinct: (expression) => expression,
    isFinite: (expression) => expression,
    joinTexts: (expression) => expression,
    can: { groupingSets: false, rows: false },
  }
  const relation = { name: 't', columns: [{ name: 'a', type: 'number' as const }], decimal: '.' as const, missing: [] }
  return {
    sql: expressionSql(relation, { kind: 'cut', column: 'a', edges: [1, 2] }, dialect),
    interval: newcombe(37, 80, 58, 120, 0.95),
  }
}
