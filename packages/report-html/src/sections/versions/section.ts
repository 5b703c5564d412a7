import { defineSection } from '@exaequo/contract'
import { DASH } from '../../message/numbers.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { givenDay, givenText } from '../shared/given.ts'
import { tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** Versions of the model that decided, with the days they were in force. */
export const versions = defineSection({
  id: 'versions',
  title: { en: 'Versions of the model in force', fr: 'Versions du modèle en vigueur' },
  place: { chapter: 'system', order: 2 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, t } = input
    const { versions } = result.audit.accountability
    if (versions.length === 0) return null
    return {
      table: tableOf({
        caption: t(strings.caption),
        columns: [strings.version, strings.from, strings.to, strings.note].map(t),
        words: [2, 3, 4],
        rows: versions.map(({ version, from, to, note }) => ({
          head: writer.given(version),
          cells: [givenDay(input, from) ?? DASH, givenDay(input, to) ?? DASH, givenText(input, note) ?? DASH],
        })),
      }),
    }
  },
  template: template('versions'),
})
