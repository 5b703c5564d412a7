import { AuditError, type Locale } from '@exaequo/contract'
import { nearest, suggest } from '@exaequo/spec'
import type { Toolkit } from '../catalogue.ts'
import { metricData, metricLines, metricList } from '../metric-lines.ts'
import { toolkitOfProject } from '../plugins/toolkit-for.ts'
import { printErrors } from '../print-error.ts'

/** The list of metrics or of one family, or all that is known of one metric. */
export function metricsCommand(id: string | undefined, options: { locale: Locale; json: boolean }): number {
  const { locale, json } = options
  let toolkit: Toolkit
  try {
    toolkit = toolkitOfProject('.')
  } catch (error) {
    printErrors(error, locale)
    return 2
  }
  const { catalogue, known } = toolkit
  const one = catalogue.metrics.find((metric) => metric.id === id)
  const many = catalogue.metrics.filter(({ bundle }) => id === undefined || bundle === id)
  if (one === undefined && many.length === 0) {
    const hint = suggest(id ?? '', known.metrics)
    const params = { id: id ?? '', expected: nearest(id ?? '', known.metrics) }
    const error = new AuditError('METRIC_NOT_FOUND', params, hint ? { hint } : {})
    printErrors(error, locale)
    return 2
  }
  if (json) console.log(JSON.stringify(one === undefined ? many.map(metricData) : metricData(one), null, 2))
  else for (const line of one === undefined ? metricList(many, locale) : metricLines(one, locale)) console.log(line)
  return 0
}
