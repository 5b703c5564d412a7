import { defineMetric, type Input, message, type PValue, type Stat } from '@exaequo/contract'
import { association, totalVariation as distanceOf } from '@exaequo/statistics'
import { classesOf } from '../shared/classes.ts'
import { type Column, columnsOf, effectiveCounts, effectiveIn, joinColumns, peopleIn } from '../shared/columns.ts'
import { pairsOf, sidesOf } from '../shared/pairs.ts'
import { strings } from './strings.ts'

/**
 * Total variation distance between the classes given in a group and in the reference: half the sum of the absolute
 * differences of their rates, the largest difference over all sets of classes. 0 at parity, at most 1. Never negative, so
 * that chance alone makes it positive: what chance makes of it on average stands beside it, and equality is tested by χ²
 * (where no more than a fifth of the expected counts are under 5, and none under 1). The interval holds for every set of
 * classes at once. With more than two groups, the largest distance of any two.
 * What it cannot see: which classes differ, and which of them are good for people.
 */
export const totalVariation = defineMetric({
  id: 'total-variation',
  bundle: 'outcomes',
  family: 'independence',
  strings,
  cite: [
    { title: 'Markov Chains and Mixing Times, section 4.1', authors: 'D. A. Levin, Y. Peres', year: 2017 },
    {
      title: 'Fairness guarantees in multi-class classification with demographic parity',
      authors: 'C. Denis, R. Elie, M. Hebiri, F. Hu',
      year: 2024,
      url: 'https://arxiv.org/abs/2109.13642',
    },
  ],
  needs: ['class'],
  formula: {
    en: 'sum over classes of |rate - reference rate| / 2',
    fr: 'somme sur les classes de |taux - taux de référence| / 2',
  },
  ideal: {},
  range: [0, 1],
  judged: false,
  smooth: false,
  setOnly: true,
  compute(input) {
    const { level, floor, weighted } = input
    const suffix = weighted ? '-effective' : ''
    const columns = columnsOf(input as Input, 'class', classesOf(input))
    const sides = sidesOf(columns, joinColumns)
    const quantity = 'totalVariation'
    const compared = pairsOf(input).flatMap((pair): Stat[] => {
      const [one, other] = sides(pair)
      const [a, b] = [effectiveCounts(one), effectiveCounts(other)]
      const found = distanceOf(a, b, level)
      const [n1, n0] = [peopleIn(one), peopleIn(other)]
      const reason = message(n1 === 0 ? 'EMPTY_DENOMINATOR' : 'EMPTY_DENOMINATOR_VERSUS')
      const shared = { quantity, ...pair, n: n1 + n0, nEffective: effectiveIn(one) + effectiveIn(other) }
      const { value, expectedUnderEquality, lower, upper } = found
      return [
        {
          ...shared,
          comparator: 'totalVariation',
          value,
          ...(value === null ? { reason } : {}),
          interval: value === null ? null : { lower, upper, level, method: `simultaneous-newcombe${suffix}` },
          pValue: Math.min(n1, n0) < floor ? null : equality([a, b], suffix),
        },
        {
          ...shared,
          comparator: 'expectedUnderEquality',
          value: expectedUnderEquality,
          ...(expectedUnderEquality === null ? { reason } : {}),
          interval: null,
        },
      ]
    })
    const largest = columns.length > 2 ? [largestOf(columns, level, suffix)] : []
    return { kind: 'stats', stats: [...compared, ...largest] }
  },
})

/** The largest distance of any two groups; every pair's interval holds at once. */
function largestOf(columns: readonly Column[], level: number, suffix: string): Stat {
  const filled = columns.filter((column) => peopleIn(column) > 0)
  const pairs = filled.flatMap((one, i) => filled.slice(i + 1).map((other) => [one, other] as const))
  const each = 1 - (1 - level) / Math.max(1, pairs.length)
  const found = pairs.map(([one, other]) => distanceOf(effectiveCounts(one), effectiveCounts(other), each))
  const most = (key: 'value' | 'lower' | 'upper') => Math.max(...found.map((one) => one[key] as number))
  const sum = (of: (column: Column) => number) => filled.reduce((total, column) => total + of(column), 0)
  const shared = { quantity: 'totalVariation', comparator: 'largest', group: null, versus: null }
  const sizes = { n: sum(peopleIn), nEffective: sum(effectiveIn) }
  if (found.length === 0) {
    return { ...shared, ...sizes, value: null, reason: message('FEWER_THAN_TWO_GROUPS'), interval: null }
  }
  const interval = { lower: most('lower'), upper: most('upper'), level, method: `simultaneous-newcombe${suffix}` }
  return { ...shared, ...sizes, value: most('value'), interval }
}

function equality(table: readonly Float64Array[], suffix: string): PValue | null {
  const found = association(table)
  const { statistic, p, degreesOfFreedom, minimumExpected } = found
  if (statistic === null || p === null || minimumExpected < 1 || shareUnderFive(table) > 0.2) return null
  return { value: p, adjusted: null, method: `chi-squared${suffix}`, statistic, degreesOfFreedom, minimumExpected }
}

/** Cochran's rule: the share of expected counts under 5. */
function shareUnderFive(table: readonly Float64Array[]): number {
  const rows = table.map((row) => row.reduce((sum, n) => sum + n, 0))
  const all = rows.reduce((sum, n) => sum + n, 0)
  const columns = Array.from(table[0] ?? [], (_, k) => table.reduce((sum, row) => sum + (row[k] as number), 0))
  const expected = rows.flatMap((row) => columns.filter((n) => n > 0).map((n) => (row * n) / all))
  return expected.filter((n) => n < 5).length / expected.length
}
