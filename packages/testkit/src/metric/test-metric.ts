import { LOCALES, MESSAGES, type Metric, type Options, optionValues } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import { type Case, groupsOf, inputOf, rowsOf, scaled } from './case.ts'
import { keyOf, numbersOf } from './numbers.ts'

/**
 * Tests a metric by its table of cases and by what its author did not think of: purity, determinism, the order of
 * groups, scaling, empty groups, its ideal at independence, its range, and that it reads no role it did not declare.
 *
 * `sized` matches the numbers (quantity/comparator/group) that are meant to depend on how many people there are.
 */
export function testMetric(metric: Metric, cases: readonly Case[], { sized }: { readonly sized?: RegExp } = {}): void {
  describe(metric.id, () => {
    test('has strings in every language, a citation and cases with their source', () => {
      for (const text of Object.values(metric.strings)) {
        for (const locale of LOCALES)
          expect(text[locale].trim(), `write ${metric.id}'s strings in ${locale}`).not.toBe('')
      }
      expect(metric.cite.length, 'cite where the metric is defined').toBeGreaterThan(0)
      expect(metric.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(cases.length, 'give at least one case').toBeGreaterThan(0)
      expect(new Set(cases.map(({ name }) => name)).size, 'two cases have the same name').toBe(cases.length)
      for (const { source, name } of cases) expect(source, `say where the numbers of "${name}" come from`).toBeTruthy()
      const undefinedOnes = cases.filter(
        (one) => one.notApplicable !== undefined || one.expect?.some(({ is }) => typeof is === 'string'),
      )
      if (metric.id !== 'confusion-matrix')
        expect(undefinedOnes.length, 'give a case where there is no number, and the reason').toBeGreaterThan(0)
    })

    test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const numbers = numbersOf(metric, one)
      if (one.notApplicable !== undefined) expect(numbers.get('notApplicable')).toBe(one.notApplicable)
      for (const { quantity, comparator, group, at, is } of one.expect ?? []) {
        const found = numbers.get(keyOf(quantity, comparator, group, at))
        expect(found, `${quantity} ${comparator} of ${group} is not there`).toBeDefined()
        if (typeof is === 'number') expect(found).toBeCloseTo(is, 12)
        else expect(found).toBe(is)
      }
    })

    test.each(cases.map((one) => [one.name, one] as const))('keeps the rules of a metric on: %s', (_, one) => {
      const before = numbersOf(metric, one)
      expect(numbersOf(metric, one), 'two calls differ').toEqual(before)
      const input = deepFreeze(inputOf(one, metric))
      expect(() => metric.compute(input, optionsOf(metric, one)), 'it changes its input').not.toThrow()
      if (one.reference !== null) {
        const turned = [...groupsOf(one)].reverse()
        const reference = one.reference ?? groupsOf(one)[0] ?? null
        expect(sorted(numbersOf(metric, { ...one, reference }, turned)), 'the order of groups matters').toEqual(
          sorted(before),
        )
      }
      if (metric.id !== 'confusion-matrix') {
        for (const [key, value] of numbersOf(metric, scaled(one, 3))) {
          const own = before.get(key)
          // Counts grow with the people, and what chance adds to an error, or makes of a number alone, shrinks.
          if (/\/curve\/|Unbiased|\/expectedUnderEquality\//.test(key) || sized?.test(key) === true) continue
          if (typeof value === 'number' && typeof own === 'number')
            expect(value, `${key} changes when every count is tripled`).toBeCloseTo(own, 12)
        }
      }
      const [low, high] = metric.range
      for (const [key, value] of before) {
        if (typeof value === 'string') {
          expect(Object.hasOwn(MESSAGES, value), `${key}: "${value}" is no reason of the catalogue`).toBe(true)
          continue
        }
        expect(Number.isFinite(value), `${key} is not finite: give null and a reason`).toBe(true)
        if (!key.includes('/value/')) continue
        if (low !== null) expect(value).toBeGreaterThanOrEqual(low)
        if (high !== null) expect(value).toBeLessThanOrEqual(high)
      }
    })

    test('is at its ideal where decision, label and group are independent', () => {
      for (const [key, value] of numbersOf(metric, independentOf(cases[0] as Case))) {
        const [, comparator = ''] = key.split('/')
        // Groups of unequal size then differ though everything else is equal.
        if (sized?.test(key)) continue
        if (/difference/i.test(comparator) || comparator === 'spread') expect(value).toBeCloseTo(0, 12)
        if (/ratio$/i.test(comparator)) expect(value).toBeCloseTo(1, 12)
      }
    })

    test('reads no role that it does not declare', () => {
      const one = cases[0] as Case
      const { cells, ...rest } = inputOf(one, metric)
      const strict = <T extends object>(table: T): T =>
        new Proxy(table, {
          get: (target, name) => {
            if (typeof name === 'string' && !(name in target))
              throw new Error(`${metric.id} reads \`${name}\` and declares ${metric.needs.join(', ')}`)
            return target[name as keyof T]
          },
        })
      metric.compute(
        { ...rest, cells: { ...cells, domain: strict(cells.domain), at: strict(cells.at) } },
        optionsOf(metric, one),
      )
    })
  })
}

const optionsOf = (metric: Metric, one: Case) => optionValues<Options>(metric.options, one.options) as never

/** Two groups that are alike but for their size: of the first case's own kind, so that every role is known. */
function independentOf(one: Case): Case {
  if (one.rows === undefined) {
    const groups = { a: [30, 20, 15, 10], b: [60, 40, 30, 20] } as const
    return { name: 'independent', source: 'by construction', groups }
  }
  const [first] = groupsOf(one)
  const rows = rowsOf(one).filter(({ group, n }) => group === first && n > 0)
  const { reference: _, ...rest } = one
  return {
    ...rest,
    name: 'independent',
    rows: rows.flatMap((row) => [
      { ...row, group: 'a' },
      { ...row, group: 'b', n: row.n * 2 },
    ]),
  }
}

function sorted(numbers: Map<string, number | string>): [string, number | string][] {
  return [...numbers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, typeof value === 'number' ? Number(value.toPrecision(12)) : value])
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value)) {
    for (const own of Object.values(value)) deepFreeze(own)
    Object.freeze(value)
  }
  return value
}
