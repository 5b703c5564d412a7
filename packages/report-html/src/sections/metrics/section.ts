import { defineSection, formulaText } from '@exaequo/contract'
import { escapeHtml, Html } from '../../html.ts'
import { typography } from '../../message/icu.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { strings } from './strings.ts'

/** What is measured, by which formula, what each measure cannot see, and what could not be measured. */
export const metrics = defineSection({
  id: 'metrics',
  title: { en: 'Measures', fr: 'Mesures' },
  place: { chapter: 'method', order: 4 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, catalogue, locale, t } = input
    const ours = (text: string) => new Html(escapeHtml(typography(text, locale)))
    const items = result.audit.metrics.map((id) => {
      const known = catalogue.metrics.find((candidate) => candidate.id === id)
      const failures = failuresOf(input, id)
      if (known === undefined) return { title: id, formula: null, description: '', limits: null, failures }
      return {
        title: ours(t(known.strings.title)),
        formula: formulaText(known.formula, locale),
        description: ours(t(known.strings.description)),
        limits: writer.say(strings.sees, { limits: ready(ours(t(known.strings.limits))) }),
        failures,
      }
    })
    return items.length === 0 ? null : { items }
  },
  template: template('metrics'),
})

/** Attribute sets that a measure has no result for, one sentence a reason. */
function failuresOf({ result, writer }: ReportInput, id: string): Html[] {
  const reasons = new Map<string, string[]>()
  for (const { metric, attributes, status, reason } of result.outcomes) {
    if (metric !== id || status === 'measured') continue
    const why = reason === null ? writer.say(strings.noReason) : writer.message(reason)
    const sets = reasons.get(String(why)) ?? []
    if (attributes.length > 0) sets.push(writer.attributesText(attributes))
    reasons.set(String(why), sets)
  }
  return [...reasons].map(([reason, sets]) =>
    writer.say(sets.length === 0 ? strings.failedAll : strings.failed, {
      attributes: sets,
      reason: ready(new Html(reason)),
    }),
  )
}
