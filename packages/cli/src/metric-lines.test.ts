import { LOCALES } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { metricData, metricLines, metricList } from './metric-lines.ts'

const { metrics } = catalogue
const metricOf = (id: string) => {
  const found = metrics.find((metric) => metric.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

describe.each(LOCALES)('in %s', (locale) => {
  test.each(metrics.map((metric) => [metric.id, metric] as const))('%s has a heading on every line', (_, metric) => {
    const lines = metricLines(metric, locale)
    const width = Math.max(...lines.map((line) => (/^(.*?) {2,}/.exec(line)?.[1] ?? '').length))
    expect(lines.length).toBeGreaterThanOrEqual(12)
    for (const line of lines.slice(0, 12)) expect(line.slice(0, width).trim(), line).not.toBe('')
    expect(lines.join('\n')).not.toMatch(/METRIC_|undefined|\[object/)
    expect(lines.join('\n')).toContain(metric.strings.limits[locale])
  })

  test('the list has headings, and every title', () => {
    const [head, ...rows] = metricList(metrics, locale)
    expect(head?.split(/ {2,}/)).toHaveLength(3)
    expect(rows.map((row) => row.split(/ {2,}/)[2])).toEqual(metrics.map(({ strings }) => strings.title[locale]))
  })
})

test('value at parity and range, whatever bounds there are', () => {
  const lineOf = (id: string, heading: string, locale: 'en' | 'fr' = 'en') =>
    metricLines(metricOf(id), locale)
      .find((line) => line.startsWith(heading))
      ?.split(/ {2,}/)[1]
  expect(lineOf('selection-rate', 'At parity')).toBe('difference 0, ratio 1')
  expect(lineOf('selection-rate', 'À parité', 'fr')).toBe('différence 0, rapport 1')
  expect(lineOf('confusion-matrix', 'At parity')).toBe('no such value')
  expect(lineOf('confusion-matrix', 'Étendue', 'fr')).toBe('0 ou plus')
  expect(lineOf('true-negative-rate', 'Complement of')).toBe('falsePositiveRate')
  expect(lineOf('average-odds', 'Range')).toBe('from −1 to 1')
})

test('for machines: everything but the code', () => {
  const data = JSON.parse(JSON.stringify(metricData(metricOf('false-positive-rate'))))
  expect(Object.keys(data)).not.toContain('compute')
  expect(data).toMatchObject({ id: 'false-positive-rate', ideal: { difference: 0, ratio: 1 }, range: [0, 1] })
  expect(Object.keys(data.strings.title)).toEqual(['en', 'fr'])
})
