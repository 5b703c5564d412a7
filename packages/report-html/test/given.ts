// What sections are given in tests: the results of the bundled audits, as they are or changed.
import { readFileSync } from 'node:fs'
import type { Locale, Result, Standard } from '@exaequo/contract'
import { parseHTML } from 'linkedom'
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
export const HOSTILE = '<script>alert(1)</script>\u202e=HYPERLINK("x")&\'"'

/** Every label given by data or a specification is hostile. */
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
      attributes: audit.attributes.map((attribute) => ({
        ...attribute,
        label: text,
        levels: attribute.levels.map((level, i) => ({
          ...level,
          label: { en: `${HOSTILE}${i}`, fr: `${HOSTILE}${i}` },
        })),
      })),
    },
    evidence: { ...result.evidence, sources: result.evidence.sources.map((one) => ({ ...one, name: HOSTILE })) },
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
