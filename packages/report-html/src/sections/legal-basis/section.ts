import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { givenText } from '../shared/given.ts'
import { SHARED } from '../shared/strings.ts'
import { tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** Why each characteristic may be used in the audit itself, how long it is kept and who sees it. */
export const legalBasis = defineSection({
  id: 'legal-basis',
  title: { en: 'Personal data used by this audit', fr: 'Données personnelles utilisées par cet audit' },
  place: { chapter: 'method', order: 5 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, t } = input
    const unfilled = t(SHARED.unfilled)
    return {
      text: writer.say(strings.text),
      table: tableOf({
        caption: t(strings.caption),
        columns: [SHARED.attribute, strings.basis, strings.retention, strings.access].map(t),
        words: [2, 3, 4],
        rows: result.audit.attributes.map(({ id, legalBasis, retention, access }) => ({
          head: writer.attribute(id),
          cells: [legalBasis, retention, access].map((own) => givenText(input, own) ?? unfilled),
        })),
      }),
    }
  },
  template: template('legal-basis'),
})
