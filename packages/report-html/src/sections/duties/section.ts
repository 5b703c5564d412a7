import { type AssessedDuty, defineSection } from '@exaequo/contract'
import { Html, join } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
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
      ...(rule.verified ? [] : [ours(input, words.toConfirm)]),
      ...(illustration && !assessment.illustration ? [ours(input, words.illustration)] : []),
    ]
    return {
      conclusions: conclusionModels(input, assessment, ['deployer-duties', 'provider-duties', 'literacy']),
      table:
        due.length === 0
          ? null
          : tableOf({
              caption: t(strings.caption),
              columns: [strings.duty, strings.who, strings.applies, strings.due].map(t),
              words: [2, 3, 4],
              rows: due.map((duty) => ({
                head: withNote(ruleName(input, duty.rule), ruleNote(input, duty.rule)),
                cells: [
                  ours(input, duty.who),
                  valueState(input, duty.applies, duty.answer),
                  join([dateOf(input, duty), ...marks(duty)], ' · '),
                ],
              })),
            }),
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
