import { defineMetric, type Input, type Interval, message, type Stat } from '@exaequo/contract'
import { quantileGap as gapOf, type Quantile, quantile } from '@exaequo/statistics'
import { binColumns, type Column, effectiveIn, joinColumns, peopleIn } from '../shared/columns.ts'
import { pairsOf, sidesOf } from '../shared/pairs.ts'
import { strings } from './strings.ts'

/**
 * The median of the amount decided, and one higher (or lower) quantile, in each group, and their difference with the
 * reference, in the unit of the amount. Parity: difference 0. Between two people, the lower amount is taken. Intervals
 * assume no law: order statistics, Woodruff's with weights, and with as many people as there are units where rows come in
 * units; guaranteed bound where amounts were binned.
 * What it cannot see: whether needs or merits differ.
 */
export const quantileGap = defineMetric({
  id: 'quantile-gap',
  bundle: 'outcomes',
  family: 'regression',
  strings,
  cite: [
    { title: 'Practical Nonparametric Statistics, third edition, section 3.2', authors: 'W. J. Conover', year: 1999 },
    {
      title: 'Confidence intervals for medians and other position measures',
      authors: 'R. S. Woodruff',
      year: 1952,
      url: 'https://doi.org/10.1080/01621459.1952.10483443',
    },
    {
      title: 'Construction of confidence limits about effect measures: a general approach',
      authors: 'G. Y. Zou, A. Donner',
      year: 2008,
      url: 'https://doi.org/10.1002/sim.3095',
    },
  ],
  needs: ['prediction'],
  options: {
    share: {
      type: 'number',
      minimum: 0.01,
      maximum: 0.99,
      default: 0.9,
      description: {
        en: 'The share of people at or under the second quantile, beside the median.',
        fr: 'Part des personnes au plus au second quantile, à côté de la médiane.',
      },
    },
  },
  formula: {
    en: 'smallest amount that a share of the group is at or under; difference with the reference',
    fr: 'plus petit montant qu’une part du groupe ne dépasse pas ; différence avec la référence',
  },
  ideal: { difference: 0 },
  range: [null, null],
  judged: false,
  smooth: false,
  compute(input, { share }) {
    const { level, units } = input
    // Rows of units: the interval takes them into account itself.
    const known = units === null ? {} : { clustered: true as const }
    const sizeOf = (group: number, side?: 'rest') => (units === null ? {} : { size: units.effective(group, side) })
    const bins = input.bins.prediction ?? []
    const [from, to] = [bins.map(({ lower }) => lower), bins.map(({ upper }) => upper)]
    const columns = binColumns(input as Input, 'prediction')
    const sides = sidesOf(columns, joinColumns)
    const stats = [...new Set([0.5, share])].flatMap((part): Stat[] => {
      const at = { share: part }
      const of = ({ w, w2 }: Column, size: { size?: number }): Quantile =>
        quantile({ from, to, weight: w, ...(input.weighted ? { weightSquared: w2 } : {}), ...size }, part, level)
      const values = columns.map((column, group): Stat => {
        const found = of(column, sizeOf(group))
        return {
          ...known,
          quantity: 'quantile',
          comparator: 'value',
          at,
          group,
          versus: null,
          n: peopleIn(column),
          nEffective: Math.min(effectiveIn(column), units?.effective(group) ?? Number.POSITIVE_INFINITY),
          ...numberOf(found, 'EMPTY_DENOMINATOR'),
          interval: intervalOf(found, level, found.method ?? ''),
        }
      })
      const gaps = pairsOf(input).map((pair): Stat => {
        const [one, other] = sides(pair)
        const { group, versus } = pair
        const sizes = [sizeOf(group), versus === 'rest' ? sizeOf(group, 'rest') : sizeOf(versus)] as const
        const [own, base] = [of(one, sizes[0]), of(other, sizes[1])]
        const missing = own.value === null ? 'EMPTY_DENOMINATOR' : 'EMPTY_DENOMINATOR_VERSUS'
        const gap = gapOf(own, base, units?.shared ?? false)
        return {
          ...known,
          quantity: 'quantile',
          comparator: 'difference',
          at,
          ...pair,
          n: peopleIn(one) + peopleIn(other),
          nEffective:
            Math.min(effectiveIn(one), sizes[0].size ?? Number.POSITIVE_INFINITY) +
            Math.min(effectiveIn(other), sizes[1].size ?? Number.POSITIVE_INFINITY),
          ...numberOf(gap, missing),
          interval: intervalOf(gap, level, `${units?.shared ? 'sum' : 'squares'}-of-${own.method}`),
        }
      })
      return [...values, ...gaps]
    })
    return { kind: 'stats', stats }
  },
})

type Within = Pick<Quantile, 'value' | 'low' | 'high' | 'lower' | 'upper'>

function numberOf({ value, low, high }: Within, missing: 'EMPTY_DENOMINATOR' | 'EMPTY_DENOMINATOR_VERSUS') {
  if (value === null || low === null || high === null) return { value: null, reason: message(missing) }
  return { value, bound: Math.max(value - low, high - value) }
}

function intervalOf({ value, lower, upper }: Within, level: number, method: string): Interval | null {
  if (value === null || (lower === null && upper === null)) return null
  const closed = lower !== null && upper !== null
  return { lower, upper, level, method, ...(closed ? {} : { reason: message('QUANTILE_BEYOND_PEOPLE') }) }
}
