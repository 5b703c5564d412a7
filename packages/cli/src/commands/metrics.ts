import type { Locale } from '@exaequo/contract'
import { catalogue, known } from '../catalogue.ts'

/** The list of metrics, or all that is known of one. */
export function metricsCommand(id: string | undefined, locale: Locale): number {
  if (id === undefined) {
    for (const metric of catalogue.metrics)
      console.log(`${metric.id.padEnd(28)} ${metric.bundle.padEnd(18)} ${metric.strings.title[locale]}`)
    return 0
  }
  const metric = catalogue.metrics.find((candidate) => candidate.id === id)
  if (metric === undefined) {
    console.error(`${id}: ${known.metrics.join(', ')} [METRIC_NOT_FOUND]`)
    return 2
  }
  const { strings, formula, needs, cite } = metric
  console.log(
    `${metric.id}: ${strings.title[locale]}\n${strings.description[locale]}\n${formula}\n${strings.limits[locale]}\n${needs.join(', ')}`,
  )
  for (const { authors, year, title, url } of cite)
    console.log([authors, year, title, url].filter((part) => part !== undefined).join(', '))
  return 0
}
