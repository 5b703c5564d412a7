import type { Text } from '@exaequo/contract'
import { rulePack } from '@exaequo/standards'
import type { RegisterEntry } from '../register/register.ts'
import { riskCatalogue } from '../register/register.ts'
import { EVENTS, LEVELS } from '../strings/words.ts'
import type { FearedEvent, RatedLevel } from '../types.ts'
import { type Exported, type ExportInput, fieldsOf } from './export-input.ts'

/** Version of the tool's database that its own example file carries: older versions refuse a file without one. */
const DATABASE_VERSION = 201910230914

/** Asked of whoever relies on consent: no answer of ours holds it. */
const CONSENT = { fr: '(recueil du consentement, s’il y a lieu)', en: '(how consent is obtained, if it is relied on)' }
const FORM: Text = {
  fr: 'À importer dans l’outil PIA de la CNIL (format : ce que lit son code d’import, LINCnil/pia). L’évaluation, l’avis du délégué, celui des personnes et la validation se font dans l’outil. Le résultat discriminatoire, notre ajout, y figure en commentaire.',
  en: 'To be imported into the CNIL’s PIA tool (form: what its import code reads, LINCnil/pia). Evaluation, the opinion of the data protection officer, that of the people concerned and validation are done in the tool. The discriminatory outcome, our addition, stands there as a comment.',
}

/** First question of each feared event: impacts, threats, sources, measures, severity, likelihood follow it. */
const EVENT_QUESTIONS: readonly (readonly [FearedEvent, number])[] = [
  ['access', 321],
  ['modification', 331],
  ['disappearance', 341],
]

/**
 * A file that the CNIL's PIA tool imports, still to be completed and validated there. The method knows three feared
 * events; the discriminatory outcome, our extension, is carried as a comment. Texts are escaped: the tool shows HTML.
 */
export function pia(input: ExportInput): Exported {
  const { assessment, published, locale } = input
  const { system, date } = published.audit
  const { missing, text, answer } = fieldsOf(input)
  const created_at = `${date}T00:00:00.000Z`
  const rows: object[] = []
  const add = (
    reference_to: number,
    data: { text?: string | null; gauge?: number | null; list?: readonly string[] },
  ) => {
    rows.push({
      id: rows.length + 1,
      pia_id: 1,
      reference_to,
      data: { text: data.text ?? null, gauge: data.gauge ?? null, list: data.list ?? [] },
      created_at,
    })
  }
  const write = (reference: number, ...texts: (string | null)[]) => {
    const given = texts.filter((own) => own !== null)
    if (given.length > 0) add(reference, { text: given.map((own) => `<p>${escapeHtml(own)}</p>`).join('') })
  }
  const ask = (reference: number, ...questions: string[]) =>
    write(reference, ...questions.map((question) => answer(`${reference} (${question})`, question)))

  write(111, text('111', system.name), text('111', system.purpose))
  write(112, text('112', system.organisation), answer('112 (supplier)', 'supplier'))
  write(
    113,
    ...assessment.packs
      .filter(({ id, illustration }) => !illustration && id !== 'conventions')
      .map(({ id }) => rulePack(id).title[locale]),
  )
  ask(121, 'explanation-data')
  ask(122, 'fria-processes', 'collection')
  ask(123, 'supporting-assets')
  write(211, text('211', system.purpose))
  ask(212, 'legal-grounds')
  ask(213, 'data-minimisation')
  ask(214, 'data-accuracy')
  ask(215, 'retention')
  ask(221, 'people-rights')
  missing.push(`222 ${CONSENT[locale]}`)
  ask(223, 'people-rights')
  ask(224, 'people-rights')
  ask(225, 'people-rights')
  ask(226, 'supplier')
  ask(227, 'transfers')

  const measures = measuresOf(assessment.register, input)
  for (const [event, first] of EVENT_QUESTIONS) {
    const risks = assessment.register.filter((entry) => entry.event === event)
    const harms = answer(`${first} (fria-harms)`, 'fria-harms')
    if (harms !== null) add(first, { list: [escapeHtml(harms)] })
    add(first + 1, { list: risks.map(({ id }) => escapeHtml(labelOf(id, input))) })
    const sources = answer(`${first + 2} (risk-sources)`, 'risk-sources')
    if (sources !== null) add(first + 2, { list: [escapeHtml(sources)] })
    const titles = [...new Set(risks.flatMap((entry) => entry.measures.map(({ label }) => escapeHtml(label[locale]))))]
    if (titles.length > 0) add(first + 3, { list: titles })
    add(first + 4, {
      gauge: highest(risks.map(({ residual }) => residual.severity)),
      text: detail(risks, 'severity', input),
    })
    add(first + 5, {
      gauge: highest(risks.map(({ residual }) => residual.likelihood)),
      text: detail(risks, 'likelihood', input),
    })
  }
  return {
    document: {
      pia: {
        dbVersion: DATABASE_VERSION,
        id: 1,
        status: 0,
        name: system.name ?? published.audit.id,
        category: '',
        author_name: '',
        evaluator_name: '',
        validator_name: '',
        is_example: 0,
        is_archive: 0,
        structure_id: '',
        created_at,
        updated_at: created_at,
      },
      answers: rows,
      measures: measures.map((title, i) => ({ id: i + 1, pia_id: 1, title, content: '', placeholder: '', created_at })),
      evaluations: [],
      comments: [
        {
          id: 1,
          pia_id: 1,
          reference_to: 111,
          description: discrimination(assessment.register, input),
          for_measure: false,
          created_at,
        },
      ],
    },
    missing: [...new Set(missing)],
    notes: [FORM],
  }
}

/** The highest rated level; 0, "undefined" in the tool, where one is not rated: never a lower one in its place. */
function highest(levels: readonly RatedLevel[]): number {
  return levels.some((level) => level === 'unknown')
    ? 0
    : levels.reduce<number>((most, level) => Math.max(most, level as number), 0)
}

function detail(risks: readonly RegisterEntry[], which: 'severity' | 'likelihood', input: ExportInput): string {
  return `<ul>${risks.map(({ id, residual }) => `<li>${escapeHtml(labelOf(id, input))} : ${escapeHtml(LEVELS[residual[which]][input.locale])}</li>`).join('')}</ul>`
}

function discrimination(register: readonly RegisterEntry[], input: ExportInput): string {
  const lines = register
    .filter(({ event }) => event === 'discrimination')
    .map(({ id, residual }) => {
      const { severity, likelihood } = residual
      return `${labelOf(id, input)} : ${LEVELS[severity][input.locale]} × ${LEVELS[likelihood][input.locale]}`
    })
  return [EVENTS.discrimination[input.locale], ...lines].map(escapeHtml).join('\n')
}

function measuresOf(register: readonly RegisterEntry[], { locale }: ExportInput): string[] {
  return [...new Set(register.flatMap(({ measures }) => measures.map(({ label }) => escapeHtml(label[locale]))))]
}

function labelOf(id: string, { locale }: ExportInput): string {
  return riskCatalogue.risks.find((risk) => risk.id === id)?.[locale] ?? id
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
