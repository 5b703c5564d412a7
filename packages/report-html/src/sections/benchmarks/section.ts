import { defineSection } from '@exaequo/contract'
import { escapeHtml, Html, link } from '../../html.ts'
import { isAmount } from '../../message/amounts.ts'
import { typography } from '../../message/icu.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { strings } from './strings.ts'

/** The thresholds that verdicts are held against, and where each comes from. */
export const benchmarks = defineSection({
  id: 'benchmarks',
  title: { en: 'Benchmarks and where they come from', fr: 'Repères et leur origine' },
  place: { chapter: 'method', order: 2 },
  per: 'audit',
  empty: 'notFilled',
  model({ result, writer, catalogue, locale, t }: ReportInput) {
    const { standards } = result.audit
    if (standards.length === 0) return null
    return {
      items: standards.map(({ id, rule, threshold, quantities }) => {
        // Amounts have units of their own; rates are in points, as everywhere in the report.
        const points = rule === 'difference' && !quantities.some(isAmount)
        const shown =
          threshold === null
            ? null
            : points
              ? writer.say(strings.thresholdPoints, {
                  points: writer.numbers.plain(threshold * 100),
                  perThousand: writer.numbers.plain(threshold * 1000),
                })
              : writer.say(strings.threshold, { threshold })
        const reading = rule === 'point' ? writer.say(strings.reading) : null
        const standard = catalogue.standards.find((candidate) => candidate.id === id)
        if (standard === undefined) {
          return {
            title: id,
            description: writer.say(strings.unknown, { id }),
            threshold: shown,
            reading,
            origin: null,
            source: null,
          }
        }
        const ours = (text: string) => new Html(escapeHtml(typography(text, locale)))
        const [source] = standard.cite
        return {
          title: ours(t(standard.title)),
          description: ours(t(standard.description)),
          threshold: shown,
          reading,
          origin: writer.say(strings.origin, { origin: ready(ours(t(standard.origin))) }),
          source: link(source.title, source.url),
        }
      }),
    }
  },
  template: template('benchmarks'),
})
