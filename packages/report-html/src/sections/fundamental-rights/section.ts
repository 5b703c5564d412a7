import { type AssessedPart, defineSection } from '@exaequo/contract'
import { type Html, join } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { findingList, givenAnswer, ours, ruleName } from '../shared/assessed.ts'
import { conclusionModels } from '../shared/conclusion.ts'
import { strings } from './strings.ts'

/** Whether the assessment of Article 27 is owed, and its six parts as far as answers, specification and findings fill them. */
export const fundamentalRights = defineSection({
  id: 'fundamental-rights',
  title: { en: 'Fundamental rights impact assessment', fr: 'Analyse d’impact sur les droits fondamentaux' },
  place: { chapter: 'qualification', order: 4 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment, t } = input
    if (assessment === null) return null
    return {
      conclusions: conclusionModels(input, assessment, ['fria']),
      title: t(strings.parts),
      facts: assessment.fundamentalRights.map((part) => {
        const value = partValue(input, part)
        const open = ours(input, assessment.words.unanswered)
        return {
          name: ruleName(input, part.rule),
          value: value === null ? open : part.answer.given === null ? join([open, value], '<br>') : value,
          empty: value === null,
        }
      }),
    }
  },
  template: template('fundamental-rights'),
})

const DAY = /^\d{4}-\d{2}-\d{2}$/

function partValue(input: ReportInput, { answer, spec, groups, findings }: AssessedPart): Html | null {
  const { writer, locale, result } = input
  const given = givenAnswer(input, answer)
  const found = findingList(input, findings)
  const lines = [
    ...(given === null ? [] : [given]),
    ...spec.map((text) => writer.given(DAY.test(text[locale]) ? writer.numbers.date(text[locale]) : text[locale])),
    ...(groups
      ? result.audit.attributes.map(({ id, levels }) =>
          writer.say(strings.groups, {
            attribute: ready(writer.attribute(id)),
            groups: levels.map(({ label }) => label[locale]),
          }),
        )
      : []),
    ...(found === null ? [] : [writer.say(strings.findings, { findings: ready(found) })]),
  ]
  return lines.length === 0 ? null : join(lines, '<br>')
}
