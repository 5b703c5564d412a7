// What sections are given in tests: the results of the bundled audits, as they are or changed.
import { readFileSync } from 'node:fs'
import type { Assessment, Locale, Result, Standard } from '@exaequo/contract'
import {
  type AnswerValue,
  assessRisk,
  describeAssessment,
  publishAssessment,
  type RiskAnswers,
  readAnswers,
} from '@exaequo/risk'
import { parseHTML } from 'linkedom'
import { parse } from 'yaml'
import { type AttributeInput, type ReportInput, reportInput } from '../src/model/report-input.ts'
import type { Catalogue, ReportOptions } from '../src/options.ts'

export type AuditId = 'berkeley-1973' | 'compas-2016' | 'duo-2014' | 'logement-social'
type Change = (result: Result) => Result

const source = (id: AuditId, audience: 'public' | 'restricted') =>
  new URL(`../../../reports/${id}/${audience}/result.json`, import.meta.url)

export function resultOf(id: AuditId, audience: 'public' | 'restricted' = 'public'): Result {
  return JSON.parse(readFileSync(source(id, audience), 'utf8'))
}

const standard = (id: string): Standard => ({
  id,
  title: { en: `Title of ${id}`, fr: `Titre de ${id}` },
  description: { en: 'What it asks.', fr: 'Ce qu’il demande.' },
  origin: { en: 'a benchmark of US origin', fr: 'un repère d’origine américaine' },
  regime: 'test',
  cite: [{ title: 'A source', url: 'https://example.org' }],
  appliesFrom: null,
  quantities: 'any',
  rule: { kind: 'parity' },
})

export const catalogue: Catalogue = {
  standards: ['four-fifths', 'parity', 'tolerance', 'four-fifths-reading'].map(standard),
  metrics: [
    {
      id: 'selection-rate',
      bundle: 'disparate-impact',
      family: 'independence',
      formula: 'a / b',
      cite: [{ title: 'A source' }],
      strings: {
        title: { en: 'Selection rate', fr: 'Taux de sélection' },
        description: { en: 'A share.', fr: 'Une part.' },
        limits: { en: 'Everything else.', fr: 'Tout le reste.' },
      },
    },
  ],
}

export function optionsOf(locale: Locale): ReportOptions {
  return {
    locale,
    catalogue,
    document: parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document,
    csvHash: 'sha256-csv',
    links: { otherLocale: 'other.html', csv: 'estimates.csv', json: 'result.json', index: 'index.html' },
    sha256Base64: () => 'hash',
  }
}

const same: Change = (result) => result

export function given(id: AuditId, change: Change = same, audience: 'public' | 'restricted' = 'public') {
  const result = change(resultOf(id, audience))
  return (locale: Locale): ReportInput => reportInput(result, optionsOf(locale))
}

export function givenAttribute(
  id: AuditId,
  attribute: string,
  change: Change = same,
  audience: 'public' | 'restricted' = 'public',
) {
  const make = given(id, change, audience)
  return (locale: Locale): AttributeInput => {
    const input = make(locale)
    const found = input.result.audit.attributes.find((one) => one.id === attribute)
    if (found === undefined) throw new TypeError(`no attribute ${attribute} in ${id}`)
    return { ...input, attribute: found }
  }
}

/** A name that would be markup, turn its surroundings, or run as a formula. */
export const HOSTILE = `<script>alert(1)</script>\u202e=HYPERLINK("x")&'" \u{1f469}\u200d\u2696\ufe0f שלום ${'W'.repeat(300)}`

/** Every text in both languages and every word below a key that nothing counts by, hostile. */
function hostileTexts<T>(value: T): T {
  if (Array.isArray(value)) return value.map(hostileTexts) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, own]): [string, unknown] => {
    if (key === 'fr' || key === 'en' || key === 'name' || key === 'version') return [key, HOSTILE]
    return [key, hostileTexts(own)]
  })
  return Object.fromEntries(entries) as T
}

/** Every label given by data or a specification is hostile, and every text of the chapters is there. */
export const hostile: Change = (result) => {
  const text = { en: HOSTILE, fr: HOSTILE }
  const { audit } = result
  return {
    ...result,
    audit: {
      ...audit,
      title: text,
      system: { ...audit.system, name: HOSTILE, organisation: HOSTILE, purpose: text },
      decision: { ...audit.decision, label: text },
      label: audit.label === null ? null : { ...audit.label, label: text },
      grounds: hostileTexts(audit.grounds.map((ground) => ({ ...ground, note: text, why: text }))),
      justifications: audit.attributes.map(({ id }) => ({
        ...{ attributes: [id], aim: text, suitable: text, necessary: text, alternative: text },
      })),
      funnel: hostileTexts(audit.funnel),
      accountability: {
        status: 'draft',
        period: { from: '2024-01-01', to: '2024-12-31' },
        auditor: { name: HOSTILE, paidBy: text, independence: text },
        reply: text,
        plan: {
          fixedOn: '2024-01-01',
          filed: text,
          changes: [{ date: '2024-01-01', what: text }],
          earlierRuns: [{ date: '2024-01-01', what: text }],
        },
        population: { concerned: text, notInFile: text, nonTakeUp: text },
        versions: [{ version: HOSTILE, from: '2024-01-01', to: null, note: text }],
        humanStep: { text, proposal: audit.accountability.humanStep.proposal },
        previousPractice: text,
        consequences: { what: text, reversible: text, recourse: text },
        rights: { notice: text, explanation: text },
        actions: [{ what: text, who: text, by: '2024-01-01' }],
      },
      attributes: audit.attributes.map((attribute) => ({
        ...attribute,
        label: text,
        legalBasis: text,
        retention: text,
        access: text,
        levels: attribute.levels.map((level, i) => ({
          ...level,
          label: { en: `${HOSTILE}${i}`, fr: `${HOSTILE}${i}` },
        })),
      })),
    },
    evidence: { ...result.evidence, sources: result.evidence.sources.map((one) => ({ ...one, name: HOSTILE })) },
  }
}

type ChangeAnswers = (answers: RiskAnswers) => RiskAnswers

/** The assessment of a bundled audit, with its answers as they are or changed. */
export function assessmentOf(
  id: AuditId,
  change: ChangeAnswers = (answers) => answers,
  audience: 'public' | 'restricted' = 'public',
): Assessment {
  const text = (path: string) => readFileSync(new URL(`../../../reports/${id}/${path}`, import.meta.url), 'utf8')
  const answers = change(readAnswers(parse(text('restricted/risk.yaml'))))
  const { disclosure, identifyingColumns } = JSON.parse(text('restricted/risk.json'))
  const { answersHash } = JSON.parse(text(`${audience}/risk.json`))
  const published = resultOf(id)
  const result = resultOf(id, 'restricted')
  const input = { answers, result, published, disclosure, identifyingColumns, answersHash }
  return describeAssessment(audience === 'public' ? publishAssessment(input) : assessRisk(input), answers)
}

export function givenAssessed(
  id: AuditId,
  change?: ChangeAnswers,
  audience: 'public' | 'restricted' = 'public',
): (locale: Locale) => ReportInput {
  const assessment = assessmentOf(id, change, audience)
  const make = given(id, undefined, audience)
  return (locale) => ({ ...make(locale), assessment })
}

/** One answer given otherwise. */
export function answering(id: string, value: AnswerValue): ChangeAnswers {
  return (own) => ({ ...own, answers: { ...own.answers, [id]: value } })
}

/** Every text that somebody wrote is hostile. */
export const hostileAnswers: ChangeAnswers = (own) => {
  const text = { en: HOSTILE, fr: HOSTILE }
  const isText = (value: AnswerValue) => typeof value === 'object' && 'fr' in value
  return {
    ...own,
    answers: Object.fromEntries(Object.entries(own.answers).map(([id, value]) => [id, isText(value) ? text : value])),
    notes: Object.fromEntries(Object.keys(own.answers).map((id) => [id, { note: text, source: HOSTILE }])),
    risks: Object.fromEntries(
      Object.entries(own.risks).map(([id, risk]) => [
        id,
        { ...risk, owner: HOSTILE, measures: [{ label: text, state: 'planned' as const, owner: HOSTILE, due: null }] },
      ]),
    ),
  }
}

/** A result of rates made one of amounts in euros, with a target: rates of 40 % become means of 400. */
export const asAmounts: Change = (result) => {
  const scale = <T extends number | null>(value: T): T => (value === null ? value : ((value * 1000) as T))
  const rename = (quantity: string) => (quantity === 'selectionRate' ? 'meanPrediction' : quantity)
  const { audit } = result
  return {
    ...result,
    audit: {
      ...audit,
      decision: null,
      label: null,
      target: { column: 'due', label: { en: 'aid due', fr: 'aide due' } },
      prediction: { column: 'paid', label: { en: 'aid paid', fr: 'aide versée' }, favourable: 'higher' },
      primary: Object.fromEntries(audit.attributes.map(({ id }) => [id, 'meanPrediction'])),
    },
    estimates: result.estimates
      .filter(({ quantity }) => quantity === 'selectionRate')
      .map((one) => {
        const amount = one.comparator === 'value' || one.comparator === 'difference'
        const interval = one.interval && {
          ...one.interval,
          lower: scale(one.interval.lower),
          upper: scale(one.interval.upper),
        }
        const scaled = amount ? { value: scale(one.value), interval } : {}
        return { ...one, ...scaled, quantity: rename(one.quantity), support: null }
      }),
    verdicts: result.verdicts.map((one) => ({ ...one, quantity: rename(one.quantity) })),
    curves: [],
    thresholds: [],
  }
}

/** A result of a yes or no made one of two classes: those who get the decision are given `high`. */
export const asClasses: Change = (result) => {
  const { audit } = result
  const levels = ['low', 'high']
  return {
    ...result,
    audit: {
      ...audit,
      decision: null,
      label: null,
      classes: {
        ...{ column: 'class', true: null, levels, ordered: true },
        label: { en: 'priority class', fr: 'classe de priorité' },
      },
    },
    estimates: result.estimates
      .filter(({ quantity, stratum }) => quantity === 'selectionRate' && stratum === null)
      .map((one) => ({ ...one, metric: 'class-rate', quantity: 'classRate', at: { class: 'high' } })),
    verdicts: result.verdicts.map((one) => ({ ...one, quantity: 'classRate', at: { class: 'high' } })),
  }
}
