import { defineSection, type Locale, type Result } from '@exaequo/contract'
import { primaryRate, type ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { SHARED } from '../shared/strings.ts'
import { tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** Which attributes are examined, on which legal ground, and who is compared with whom. */
export const comparisons = defineSection({
  id: 'comparisons',
  title: { en: 'Comparisons', fr: 'Comparaisons' },
  place: { chapter: 'method', order: 1 },
  per: 'audit',
  empty: 'notFilled',
  model({ result, writer, locale, t }: ReportInput) {
    const { attributes } = result.audit
    if (attributes.length === 0) return null
    return {
      table: tableOf({
        caption: t(strings.caption),
        columns: [SHARED.attribute, strings.ground, strings.comparedWith, strings.chosen, strings.leads].map(t),
        words: [2, 3, 4, 5],
        rows: attributes.map(({ id, reference, criterion }) => ({
          head: writer.attribute(id),
          cells: [
            criterion === null ? t(SHARED.unfilled) : writer.given(groundName(result, criterion, locale)),
            reference.level === null ? t(strings[reference.rule]) : writer.group({ [id]: reference.level }),
            t(strings[reference.rule]),
            writer.rateTitle(primaryRate(result, id)),
          ],
        })),
      }),
    }
  },
  template: template('comparisons'),
})

/** The official term of a ground; its technical name where the result does not know it. */
function groundName({ audit }: Result, criterion: string, locale: Locale): string {
  return audit.grounds.find(({ ground }) => ground === criterion)?.label[locale] ?? criterion
}
