import { type AssessedDuty, defineSection } from '@exaequo/contract'
import { Html, join } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { dayIn, laterDate, ours, ruleName, ruleNote, valueState } from '../shared/assessed.ts'
import { conclusionModels } from '../shared/conclusion.ts'
import { tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** What falls on the organisation, from when, and the days left. */
export const duties = defineSection({
  id: 'duties',
  title: { en: 'Duties and dates', fr: 'Obligations et échéances' },
  place: { chapter: 'qualification', order: 3 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment, writer, t } = input
    if (assessment === null) return null
    const { words } = assessment
    const due = assessment.duties.filter(({ applies }) => applies !== 'no')
    const none = assessment.duties.filter(({ applies }) => applies === 'no').map(({ rule }) => t(rule.reference))
    const marks = ({ rule, legacy, illustration }: AssessedDuty) => [
      ...(rule.bindsFrom === null ? [] : [writer.say(strings.recommended)]),
      ...laterDate(input, rule),
      ...(legacy ? [writer.say(strings.older)] : []),
      ...(illustration && !assessment.illustration ? [ours(input, words.illustration)] : []),
    ]
    const columns = [strings.duty, strings.who, strings.applies]
    // Most duties share their day: it stands once above them.
    const byDate = new Map<string, AssessedDuty[]>()
    for (const duty of due) {
      const date = writer.say(strings.due, { date: ready(join([dateOf(input, duty), ...marks(duty)], ' · ')) })
      byDate.set(String(date), [...(byDate.get(String(date)) ?? []), duty])
    }
    return {
      conclusions: conclusionModels(input, assessment, ['deployer-duties', 'provider-duties', 'literacy']),
      table:
        due.length === 0
          ? null
          : {
              ...tableOf({ caption: t(strings.caption), columns: columns.map(t), words: [2, 3], rows: [] }),
              bodies: [...byDate].map(([date, own]) => ({
                title: new Html(date),
                span: columns.length,
                rows: own.map(({ rule, who, applies, answer }) => ({
                  head: withNote(ruleName(input, rule), ruleNote(input, rule)),
                  cells: [
                    ours(input, who),
                    join(
                      [valueState(input, applies, answer), ...(rule.verified ? [] : [ours(input, words.toConfirm)])],
                      ' · ',
                    ),
                  ],
                })),
              })),
            },
      none: none.length === 0 ? null : writer.say(strings.none, { references: [...new Set(none)] }),
    }
  },
  template: template('duties'),
})

function withNote(head: Html, note: Html | null): Html {
  return note === null ? head : new Html(`${head} <small>${note}</small>`)
}

function dateOf(input: ReportInput, { due, daysLeft, legacy, rule }: AssessedDuty): Html {
  const { writer } = input
  const { integer } = writer.numbers
  if (due === null)
    return writer.say(legacy ? strings.changed : rule.state === 'inForce' ? strings.undated : strings.later)
  const date = dayIn(input, due)
  if (daysLeft === null) return writer.say(strings.binding, { date })
  return writer.say(strings.left, { date, days: daysLeft, n: integer(daysLeft) })
}
