import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { givenDay, givenText } from '../shared/given.ts'
import { SHARED } from '../shared/strings.ts'
import { tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** What must stop or change, who acts, and by when. */
export const actions = defineSection({
  id: 'actions',
  title: { en: 'What must stop or change', fr: 'Ce qui doit cesser ou changer' },
  place: { chapter: 'measures', order: 1 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, locale, t } = input
    const { actions } = result.audit.accountability
    return {
      none: writer.say(strings.none),
      table:
        actions.length === 0
          ? null
          : tableOf({
              caption: t(strings.caption),
              columns: [strings.what, strings.who, strings.by].map(t),
              words: [2, 3],
              rows: actions.map(({ what, who, by }) => ({
                head: writer.given(what[locale]),
                cells: [givenText(input, who) ?? t(SHARED.unfilled), givenDay(input, by) ?? t(SHARED.unfilled)],
              })),
            }),
    }
  },
  template: template('actions'),
})
