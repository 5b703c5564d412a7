import { defineSection, escapeHtml } from '@exaequo/contract'
import type { ReportInput } from '@exaequo/report-html'
import { strings } from './strings.ts'

/** Which metrics gave no number, and how often. An example that works: arrange what you want in its place. */
export const templateId = defineSection({
  id: 'template-id',
  title: strings.title,
  // A chapter of the report, and where in it: lower orders come first.
  place: { chapter: 'limits', order: 50 },
  per: 'audit',
  empty: 'omit',
  // Arranges what the result holds and computes no number; `null`: there is nothing to print.
  model({ result, t }: Pick<ReportInput, 'result' | 't'>) {
    const silent = result.outcomes.filter(({ status }) => status !== 'measured').map(({ metric }) => metric)
    return silent.length === 0 ? null : { lead: t(strings.lead), metrics: [...new Set(silent)].sort() }
  },
  // Whatever is not ours must be escaped.
  template: ({ lead, metrics }) =>
    `<p>${escapeHtml(lead)}</p>\n<ul>${metrics.map((id) => `<li><code>${escapeHtml(id)}</code></li>`).join('')}</ul>\n`,
})
