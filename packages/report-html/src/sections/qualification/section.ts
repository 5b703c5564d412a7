import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { dayIn, ours, ruleDates, valueState } from '../shared/assessed.ts'
import { ASSESSED } from '../shared/assessed-strings.ts'
import { OVERVIEW } from '../shared/overview.ts'
import { tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** Opens the chapter: how to read it, and every main conclusion on one page. */
export const qualification = defineSection({
  id: 'qualification',
  title: { en: 'Legal qualification', fr: 'Qualification juridique' },
  place: { chapter: 'qualification', order: 0 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment, result, writer, t } = input
    if (assessment === null) return null
    const { words, banner, illustration, conclusions, packs, open, audience } = assessment
    const [first] = packs
    const day = dayIn(input, first?.asOf ?? assessment.date)
    const other = packs.find(({ asOf, illustration: only }) => only && asOf !== first?.asOf)
    return {
      banner: banner && ours(input, banner),
      text: writer.say(strings.text),
      days: illustration
        ? writer.say(strings.illustration, { date: day, audit: dayIn(input, result.audit.date) })
        : writer.say(strings.days, {
            date: day,
            more: other === undefined ? 'none' : 'some',
            other: other === undefined ? '' : dayIn(input, other.asOf),
          }),
      open: writer.say(strings.open, { n: open.length }),
      publicFindings: audience === 'public' ? ours(input, words.publicFindings) : null,
      table: tableOf({
        caption: t(strings.overview),
        columns: [t(strings.conclusion), t(ASSESSED.answer), t(ASSESSED.rule), t(ASSESSED.when)],
        words: [2, 3, 4],
        rows: OVERVIEW.flatMap((id) => {
          const own = conclusions[id]
          if (own === undefined) return []
          const dates = own.rule === null ? '' : ruleDates(input, own.rule, words, true)
          const reference = own.rule === null ? '' : ours(input, own.rule.reference)
          return [{ head: ours(input, own.title), cells: [valueState(input, own.value, own.answer), reference, dates] }]
        }),
      }),
    }
  },
  template: template('qualification'),
})
