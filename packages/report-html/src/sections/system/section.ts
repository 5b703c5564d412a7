import { defineSection, type RoleDescription } from '@exaequo/contract'
import { decisionOf } from '../../model/decision.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { factsOf } from '../shared/facts.ts'
import { SHARED } from '../shared/strings.ts'
import { strings } from './strings.ts'

/** What the system does, what is decided, and who decides. */
export const system = defineSection({
  id: 'system',
  title: { en: 'The system and the decision', fr: 'Le système et la décision' },
  place: { chapter: 'system', order: 0 },
  per: 'audit',
  empty: 'notFilled',
  model({ result, writer, locale, t }: ReportInput) {
    const { system, label, score, funnel } = result.audit
    const outcomes = [...new Set(funnel.filter(({ error }) => error).map(({ column }) => column))]
    const given = (text: string | null | undefined) => (text ? writer.given(text) : null)
    const role = ({ column, positive, label }: RoleDescription) =>
      writer.say(strings.role, { column, positive: ready(writer.message(positive)), label: label[locale] })
    const { automation } = system
    const decided = decisionOf(result.audit)
    return {
      facts: factsOf(t(SHARED.unfilled), [
        [t(strings.system), given(system.name)],
        [t(strings.organisation), given(system.organisation)],
        [t(strings.purpose), given(system.purpose?.[locale])],
        [t(strings.automation), automation === null ? null : writer.say(strings[automation])],
        [t(strings.decision), role(decided)],
        [t(strings.direction), t(decided.favourable ? strings.favourable : strings.unfavourable)],
        [
          t(strings.label),
          label !== null
            ? role(label)
            : outcomes.length === 0
              ? null
              : writer.say(strings.labelInSteps, { columns: outcomes }),
        ],
        [t(strings.score), given(score?.column)],
      ]),
    }
  },
  template: template('system'),
})
