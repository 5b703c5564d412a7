import { formulaText, type Locale, type MessageCode, type Metric, rolesOf } from '@exaequo/contract'
import { type Words, wordsIn } from './words.ts'

/** A line a metric, below its headings. */
export function metricList(metrics: readonly Metric[], locale: Locale): string[] {
  const say = wordsIn(locale)
  const rows = [
    [say('METRIC_HEAD_ID'), say('METRIC_HEAD_BUNDLE'), say('METRIC_HEAD_TITLE')],
    ...metrics.map(({ id, bundle, strings }) => [id, bundle, strings.title[locale]]),
  ]
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}

/** All that is known of one metric, each line with its heading. */
export function metricLines(metric: Metric, locale: Locale): string[] {
  const say = wordsIn(locale)
  const { id, bundle, strings, formula, family, judged, cite } = metric
  const sources = cite.map(({ authors, year, title, url }) =>
    [authors, title, year, url].filter((part) => part !== undefined).join(', '),
  )
  const lines: [MessageCode, string][] = [
    ['METRIC_HEAD_ID', id],
    ['METRIC_HEAD_BUNDLE', bundle],
    ['METRIC_HEAD_TITLE', strings.title[locale]],
    ['METRIC_HEAD_DESCRIPTION', strings.description[locale]],
    ['METRIC_HEAD_FORMULA', formulaText(formula, locale)],
    [
      'METRIC_HEAD_NEEDS',
      rolesOf(metric)
        .map((role) => say('METRIC_NEEDS', { role }))
        .join(', '),
    ],
    ['METRIC_HEAD_IDEAL', idealOf(metric, say)],
    ['METRIC_HEAD_RANGE', rangeOf(metric, say)],
    ['METRIC_HEAD_FAMILY', say('METRIC_FAMILY', { family })],
    ['METRIC_HEAD_JUDGED', say('METRIC_JUDGED', { judged: String(judged) })],
    ...(metric.complementOf ? [['METRIC_HEAD_COMPLEMENT', metric.complementOf] as [MessageCode, string]] : []),
    ['METRIC_HEAD_LIMITS', strings.limits[locale]],
    ...sources.map((source): [MessageCode, string] => ['METRIC_HEAD_SOURCES', source]),
  ]
  const width = Math.max(...lines.map(([code]) => say(code).length))
  return lines.map(([code, text], i) => {
    const heading = code === lines[i - 1]?.[0] ? '' : say(code)
    return `${heading.padEnd(width)}  ${text}`
  })
}

/** All that is known of a metric, for machines: both languages, and no code. */
export function metricData({ compute: _, ...data }: Metric): Omit<Metric, 'compute'> {
  return data
}

function idealOf({ ideal }: Metric, say: Words): string {
  const parts = Object.entries(ideal).map(([comparator, value]) => say('METRIC_IDEAL', { comparator, value }))
  return parts.length === 0 ? say('METRIC_NO_IDEAL') : parts.join(', ')
}

function rangeOf({ range: [low, high] }: Metric, say: Words): string {
  if (low === null) return high === null ? say('METRIC_RANGE_NONE') : say('METRIC_RANGE_HIGH', { high })
  return high === null ? say('METRIC_RANGE_LOW', { low }) : say('METRIC_RANGE', { low, high })
}
