import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { factsOf } from '../shared/facts.ts'
import { givenText } from '../shared/given.ts'
import { SHARED } from '../shared/strings.ts'
import { strings } from './strings.ts'

/** How people are told, how a decision is explained to them, and where they can complain. */
export const rights = defineSection({
  id: 'rights',
  title: { en: 'Rights of the people concerned', fr: 'Droits des personnes' },
  place: { chapter: 'rights', order: 0 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, t } = input
    const { rights, consequences } = result.audit.accountability
    return {
      facts: factsOf(t(SHARED.unfilled), [
        [t(strings.notice), givenText(input, rights.notice)],
        [t(strings.explanation), givenText(input, rights.explanation)],
        [t(strings.recourse), givenText(input, consequences.recourse)],
      ]),
      complaint: result.audit.jurisdiction === 'FR' ? writer.say(strings.complaint) : null,
    }
  },
  template: template('rights'),
})
