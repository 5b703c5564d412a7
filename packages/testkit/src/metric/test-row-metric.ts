import { LOCALES, MESSAGES, type Metric, type Options, optionValues, type RowTools, type Stat } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import { type ExpectedOfRows, type Person, type RowCase, rowInputOf } from './row-case.ts'

interface Given {
  /** The rows of a file that a case names. */
  readonly read: (file: string) => readonly Person[]
  /** The model of a case, and what learns. */
  readonly tools: (one: RowCase) => RowTools
}

/** Tests a metric that needs rows by its cases, and that it repeats, is finite, and gives a reason where it has no number. */
export function testRowMetric(metric: Metric, cases: readonly RowCase[], { read, tools }: Given): void {
  const ask = async (one: RowCase) => {
    const input = rowInputOf(one, one.people ?? read(one.from ?? ''))
    const options = optionValues<Options>(metric.options, one.options) as never
    return (await metric.rows?.ask(input, options, tools(one))) ?? []
  }
  describe(metric.id, () => {
    test('has strings in every language, a citation and cases with their source', () => {
      for (const text of Object.values(metric.strings))
        for (const locale of LOCALES) expect(text[locale].trim()).not.toBe('')
      expect(metric.cite.length).toBeGreaterThan(0)
      expect(metric.judged).toBe(false)
      expect(cases.length).toBeGreaterThan(0)
      for (const { source } of cases) expect(source).toBeTruthy()
      const without = cases.filter(
        (one) => one.notApplicable !== undefined || one.expect?.some(({ is }) => typeof is === 'string'),
      )
      expect(without.length, 'give a case where there is no number, and the reason').toBeGreaterThan(0)
    })

    test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
      const answers = await ask(one)
      expect(await ask(one), 'two calls differ').toEqual(answers)
      const [first] = answers
      if (one.notApplicable !== undefined) {
        expect(first?.computed).toMatchObject({ kind: 'notApplicable', reason: { code: one.notApplicable } })
        return
      }
      const stats = answers.flatMap(({ computed }) => (computed.kind === 'stats' ? computed.stats : []))
      for (const stat of stats) {
        if (stat.value === null) expect(Object.keys(MESSAGES)).toContain(stat.reason?.code)
        else expect(Number.isFinite(stat.value)).toBe(true)
      }
      for (const expected of one.expect ?? []) check(found(stats, expected, one.attribute), expected)
    })
  })
}

function found(stats: readonly Stat[], { quantity, comparator, group, at }: ExpectedOfRows, attribute: string): Stat {
  const own = stats.find(
    (stat) =>
      stat.quantity === quantity &&
      stat.comparator === comparator &&
      JSON.stringify(stat.group) === JSON.stringify(group === null ? null : { [attribute]: group }) &&
      JSON.stringify(stat.at ?? {}) === JSON.stringify(at ?? {}),
  )
  if (own === undefined) throw new Error(`${quantity} ${comparator} of ${group} is not there`)
  return own
}

function check(stat: Stat, { is, lower, upper, p, digits = 10 }: ExpectedOfRows): void {
  if (typeof is === 'string') {
    expect(stat.reason?.code).toBe(is)
    return
  }
  expect(stat.value).toBeCloseTo(is, digits)
  const interval = stat.interval === 'resample' ? null : stat.interval
  if (lower !== undefined) expect(interval?.lower).toBeCloseTo(lower, digits)
  if (upper !== undefined) expect(interval?.upper).toBeCloseTo(upper, digits)
  if (p !== undefined) expect(stat.pValue?.value).toBeCloseTo(p, digits)
}
