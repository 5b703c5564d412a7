import {
  type AssessedMap,
  type AssessedRating,
  type AssessedRisk,
  type Assessment,
  defineSection,
} from '@exaequo/contract'
import { drawRiskMap } from '../../chart/risk-map.ts'
import { Html, join } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { dayIn, findingList, ours } from '../shared/assessed.ts'
import { ASSESSED } from '../shared/assessed-strings.ts'
import { groundNames } from '../shared/grounds.ts'
import { type Row, type Table, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** The five fears and their risks: the map, and the register beside it. */
export const riskRegister = defineSection({
  id: 'risk-register',
  title: { en: 'Risk register', fr: 'Registre des risques' },
  place: { chapter: 'appraisal', order: 20 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { assessment, writer, t } = input
    if (assessment === null) return { unfilled: writer.say(ASSESSED.unfilled) }
    const { risks, map, words, audience } = assessment
    const unrated = [...new Set([...map.unrated.initial, ...map.unrated.residual])].sort((a, b) => a - b)
    return {
      unfilled: null,
      text: writer.say(strings.text),
      publicFindings: audience === 'public' ? ours(input, words.publicFindings) : null,
      name: t(strings.mapName),
      drawing: drawing(input, map, words),
      caption: writer.say(strings.mapCaption),
      unrated: unrated.length === 0 ? null : writer.say(strings.unrated, { numbers: unrated.map(String) }),
      table: table(input, risks, words),
    }
  },
  template: template('risk-register'),
})

/** One body a fear. */
function table(input: ReportInput, risks: readonly AssessedRisk[], words: Assessment['words']): Table {
  const { t } = input
  const columns = [strings.risk, strings.initial, strings.residual, strings.rests, strings.measures].map(t)
  const whole = tableOf({ caption: t(strings.caption), columns, words: [2, 3, 4, 5], rows: [] })
  const fears = [...new Set(risks.map(({ fear }) => fear.en))]
  return {
    ...whole,
    bodies: fears.map((fear) => {
      const own = risks.filter((risk) => risk.fear.en === fear)
      return {
        title: own[0] === undefined ? null : ours(input, own[0].fear),
        span: columns.length,
        rows: own.map((risk) => row(input, risk, words)),
      }
    }),
  }
}

function row(input: ReportInput, risk: AssessedRisk, words: Assessment['words']): Row {
  const event = risk.event === null ? '' : ` <small>${ours(input, risk.event)}</small>`
  return {
    head: new Html(`${heading(input, risk)}${event}`),
    cells: [
      rating(input, risk.initial, risk.raised ? words : null),
      rating(input, risk.residual, null),
      restsOn(input, risk),
      measuresOf(input, risk, words),
    ],
  }
}

function heading(input: ReportInput, { number, title }: AssessedRisk): Html {
  return input.writer.say(strings.number, { n: number, title: ready(ours(input, title)) })
}

function drawing({ writer, t }: ReportInput, { cells, levels }: AssessedMap, words: Assessment['words']): Html {
  return new Html(
    drawRiskMap({
      cells,
      levels: levels.map(({ text }) => t(text)),
      severity: `${t(words.severity)} →`,
      likelihood: `↑ ${t(words.likelihood)}`,
      label: writer.plain(strings.mapName),
    }),
  )
}

function rating(
  input: ReportInput,
  { severity, likelihood, level, words }: AssessedRating,
  raised: Assessment['words'] | null,
): Html {
  const shown = (own: AssessedRating['level']) => (own === 'unknown' ? '?' : String(own))
  const details = input.writer.say(strings.rating, { severity: shown(severity), likelihood: shown(likelihood) })
  const note = raised === null ? '' : ` <small>${ours(input, raised.raised)}</small>`
  return new Html(`<b>${shown(level)} ${ours(input, words.level)}</b> <small>${details}</small>${note}`)
}

function restsOn(input: ReportInput, { id, evidence, cited, answers, measures }: AssessedRisk): Html {
  const { writer, locale } = input
  const lines: Html[] = []
  if (evidence !== null) {
    const own = { evidence: ready(ours(input, evidence.text)), floor: ready(ours(input, evidence.floor)) }
    const ids = idsOf(input, evidence)
    lines.push(
      ids === null ? writer.say(strings.evidenceAlone, own) : writer.say(strings.evidence, { ...own, ids: ready(ids) }),
    )
  }
  const named = findingList(input, cited)
  if (named !== null) lines.push(writer.say(strings.cited, { findings: ready(named) }))
  for (const { question, given } of answers) {
    if (given !== null) {
      lines.push(
        writer.say(strings.answered, {
          question: ready(ours(input, question)),
          given: ready(new Html(`<b>${writer.given(given[locale])}</b>`)),
        }),
      )
    }
  }
  if (lines.length > 0) return join(lines, '<br>')
  if (measures === null) return writer.say(strings.restricted)
  if (id === 're-identification' && input.assessment?.disclosure != null) return writer.say(strings.measuredSmall)
  return writer.say(measures.length > 0 ? strings.measuresAlone : strings.nothing)
}

function idsOf(input: ReportInput, { kind, ids }: NonNullable<AssessedRisk['evidence']>): Html | null {
  const { writer } = input
  if (kind === 'estimates') return findingList(input, ids)
  if (ids.length === 0) return null
  if (kind === 'grounds') {
    const names = groundNames(
      input,
      input.result.audit.grounds.filter(({ ground }) => ids.includes(ground)),
    )
    return names === null ? null : writer.given(names)
  }
  return join(
    ids.map((id) => (kind === 'attributes' ? writer.attribute(id) : writer.given(id))),
    ', ',
  )
}

function measuresOf(input: ReportInput, { measures, owner, due }: AssessedRisk, words: Assessment['words']): Html {
  const { writer, locale } = input
  if (measures === null) return ours(input, words.withheldMeasures)
  const date = (day: string | null) => (day === null ? [] : [writer.say(strings.due, { date: dayIn(input, day) })])
  const who = (name: string | null) => (name === null ? [] : [writer.given(name)])
  if (measures.length === 0) return join([ours(input, words.noMeasure), ...who(owner), ...date(due)], ' · ')
  return join(
    measures.map((measure) =>
      writer.say(strings.measure, {
        label: ready(writer.given(measure.given[locale])),
        details: ready(join([ours(input, measure.state), ...who(measure.owner), ...date(measure.due)], ' · ')),
      }),
    ),
    '<br>',
  )
}
