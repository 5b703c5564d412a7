import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { givenText } from '../shared/given.ts'
import { strings } from './strings.ts'

/** What the audited body answers, word for word. */
export const reply = defineSection({
  id: 'reply',
  title: { en: 'Reply of the audited body', fr: 'Réponse de l’organisme audité' },
  place: { chapter: 'measures', order: 2 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, t } = input
    const text = givenText(input, result.audit.accountability.reply)
    const { organisation } = result.audit.system
    return {
      note: writer.say(strings.note),
      text,
      who: organisation === null ? null : writer.given(organisation),
      none: t(strings.none),
    }
  },
  template: template('reply'),
})
