import {
  addSums,
  type Estimate,
  type EstimateSupport,
  type Group,
  message,
  NO_SUMS,
  type Proportions,
  type Support,
} from '@exaequo/contract'
import { chiSquaredKGroups, minMaxRatioInterval, spreadInterval } from '@exaequo/statistics'
import { type Comparison, rateComparison } from './comparison.ts'
import { estimateId } from './estimate-id.ts'
import type { GroupTable } from './group-tables.ts'
import {
  differenceInterval,
  differenceOf,
  equality,
  oddsRatioInterval,
  oddsRatioOf,
  type Point,
  ratioInterval,
  ratioOf,
  valueInterval,
} from './intervals.ts'
import { type Circumstances, limitsOf, type Measured, measured } from './measured.ts'
import { methodName, type Settings } from './settings.ts'

/** Every group of one table on one rate: what spreads and the highest rate are judged on. */
export interface RateTable {
  readonly metric: string
  readonly quantity: string
  readonly table: GroupTable
  readonly groups: readonly Measured[]
}

export interface ProportionResult {
  readonly estimates: readonly Estimate[]
  readonly comparisons: readonly Comparison[]
  readonly rates: RateTable
}

interface Context {
  readonly metric: string
  readonly table: GroupTable
  readonly settings: Settings
  /** What else is known of one group, and of everyone but it. */
  readonly circumstances: (group: number) => Circumstances
  readonly restCircumstances: (group: number) => Circumstances
}

/** Value, difference, ratio, odds ratio, spread and the smallest ratio, with their intervals and tests, from counts. */
export function proportionEstimates(computed: Proportions, context: Context): ProportionResult {
  const { metric, table, settings, circumstances, restCircumstances } = context
  const { weighted } = settings
  const everyone = weighted ? restOf(computed.groups, -1) : null
  const groups = computed.groups.map((support, g) => measured(support, settings, circumstances(g), everyone))
  const estimates: Estimate[] = []
  const comparisons: Comparison[] = []
  const at = computed.at === undefined ? {} : { at: computed.at }
  const base = { metric, attributes: table.attributes, quantity: computed.quantity, stratum: table.stratum, ...at }
  const add = (
    comparator: string,
    group: Group,
    versus: Group | 'rest' | null,
    point: Point,
    rest: Pick<Estimate, 'support' | 'n' | 'nEffective' | 'interval' | 'pValue'>,
    exactness: Pick<Estimate, 'exactness' | 'identified'>,
  ) => {
    const identity = { ...base, comparator, group, versus }
    estimates.push({
      id: estimateId(identity),
      ...identity,
      ...point,
      ...rest,
      ...exactness,
    })
  }

  groups.forEach((own, g) => {
    add(
      'value',
      table.groups[g] as Group,
      null,
      pointOf(own),
      {
        support: supportOf(own, null, weighted),
        n: own.support.total.n,
        nEffective: own.rate.total,
        interval: valueInterval(own, settings),
        pValue: null,
      },
      exactnessOf(own, null, 'value'),
    )
  })

  const compare = (g: number, other: Measured, versus: Group | 'rest', odds: boolean) => {
    const own = groups[g] as Measured
    const group = table.groups[g] as Group
    const shared = {
      support: supportOf(own, other, weighted),
      n: own.support.total.n + other.support.total.n,
      nEffective: own.rate.total + other.rate.total,
      pValue: equality(own, other, settings),
    }
    add(
      'difference',
      group,
      versus,
      pointUnless(own, other, differenceOf(own.rate, other.rate)),
      { ...shared, interval: differenceInterval(own, other, settings) },
      exactnessOf(own, other, 'difference'),
    )
    add(
      'ratio',
      group,
      versus,
      pointUnless(own, other, ratioOf(own.rate, other.rate)),
      { ...shared, interval: ratioInterval(own, other, settings) },
      exactnessOf(own, other, 'ratio'),
    )
    if (odds) {
      add(
        'oddsRatio',
        group,
        versus,
        pointUnless(own, other, oddsRatioOf(own.rate, other.rate)),
        { ...shared, interval: oddsRatioInterval(own, other, settings) },
        exactnessOf(own, other, 'oddsRatio'),
      )
    }
    return rateComparison({ ...base, group, versus }, own, other, settings)
  }

  const single = table.attributes.length === 1 && table.stratum === null
  if (table.reference !== null) {
    const reference = groups[table.reference] as Measured
    groups.forEach((_, g) => {
      if (g === table.reference) return
      comparisons.push(compare(g, reference, table.groups[table.reference as number] as Group, single))
    })
  }
  const wantsRest = table.rule === 'rest' || (single && (groups.length > 2 || table.reference === null))
  if (wantsRest) {
    // With two groups "the rest" is the other group: one comparison, said once.
    const last = groups.length === 2 && table.rule === 'rest' ? 1 : groups.length
    for (let g = 0; g < last; g++) {
      const support = restOf(computed.groups, g)
      const rest = measured(support, settings, restCircumstances(g), everyone)
      const comparison = compare(g, rest, 'rest', single)
      if (table.rule === 'rest') comparisons.push(comparison)
    }
  }

  if (groups.length > 1 && table.stratum === null) addSpreads()
  return { estimates, comparisons, rates: { metric, quantity: computed.quantity, table, groups } }

  function addSpreads() {
    const limited = groups.find((group) => group.because !== null) ?? null
    const exactness = { exactness: limited === null ? ('exact' as const) : LIMITED[limited.because ?? 'rounding'] }
    // Units in several groups make their rates move together: neither the test nor the intervals below know of it.
    const apart = settings.precision !== 'units'
    const defined = groups.filter((group) => group.rate.value !== null)
    const values = defined.map((group) => group.rate.value as number)
    const counts = defined.map(({ rate }) => ({ positives: rate.positives, total: rate.total }))
    const n = defined.reduce((sum, group) => sum + group.support.total.n, 0)
    const nEffective = defined.reduce((sum, group) => sum + group.rate.total, 0)
    const { level } = settings
    const enough = defined.length > 1 && limited?.because !== 'labels'
    const within = limited?.because === 'labels'
    const none: Point = {
      value: null,
      reason: message(within ? 'KNOWN_WITHIN_LIMITS' : 'FEWER_THAN_TWO_GROUPS'),
    }
    const omnibus = enough ? chiSquaredKGroups(counts) : null
    const pValue =
      omnibus === null || omnibus.p === null || !apart
        ? null
        : {
            value: omnibus.p,
            adjusted: null,
            method: methodName('chi-squared', settings),
            ...(omnibus.statistic === null ? {} : { statistic: omnibus.statistic }),
            degreesOfFreedom: omnibus.degreesOfFreedom,
            minimumExpected: omnibus.minimumExpected,
          }
    const highest = Math.max(...values)
    const lowest = Math.min(...values)
    add(
      'spread',
      {},
      null,
      enough ? { value: highest - lowest, reason: null } : none,
      {
        support: null,
        n,
        nEffective,
        pValue,
        interval:
          enough && limited === null && apart
            ? { ...spreadInterval(counts, level), level, method: 'simultaneous-wilson' }
            : null,
      },
      exactness,
    )
    const ratio: Point = !enough
      ? none
      : highest === 0
        ? { value: null, reason: message('UNDEFINED_ZERO_BY_ZERO') }
        : { value: lowest / highest, reason: null }
    add(
      'minMaxRatio',
      {},
      null,
      ratio,
      {
        support: null,
        n,
        nEffective,
        pValue: null,
        interval:
          ratio.value === null || limited !== null || !apart
            ? null
            : { ...minMaxRatioInterval(counts, level), level, method: 'simultaneous-wilson' },
      },
      exactness,
    )
  }
}

function pointOf(group: Measured): Point {
  if (group.because === 'labels') return { value: null, reason: message('KNOWN_WITHIN_LIMITS') }
  return group.rate.value === null
    ? { value: null, reason: message(group.support.total.n === 0 ? 'EMPTY_DENOMINATOR' : 'ZERO_WEIGHT') }
    : { value: group.rate.value, reason: null }
}

export function restOf(supports: readonly Support[], g: number): Support {
  return supports.reduce(
    (sum, support, i) =>
      i === g
        ? sum
        : { positives: addSums(sum.positives, support.positives), total: addSums(sum.total, support.total) },
    { positives: NO_SUMS, total: NO_SUMS },
  )
}

const LIMITED = { rounding: 'rounded', labels: 'identified' } as const

/** Where only limits are known there is no single number: it would be read as one. */
function pointUnless(own: Measured, other: Measured, point: Point): Point {
  if (own.because !== 'labels' && other.because !== 'labels') return point
  return { value: null, reason: message('KNOWN_WITHIN_LIMITS') }
}

function exactnessOf(
  own: Measured,
  other: Measured | null,
  comparator: 'value' | 'difference' | 'ratio' | 'oddsRatio',
): Pick<Estimate, 'exactness' | 'identified'> {
  const because = own.because ?? other?.because ?? null
  if (because === null) return { exactness: 'exact' }
  if (because === 'rounding') return { exactness: 'rounded' }
  const [a, b] = [limitsOf(own) ?? only(own), other === null ? null : (limitsOf(other) ?? only(other))]
  const limits =
    b === null ? a : comparator === 'difference' ? { lower: a.lower - b.upper, upper: a.upper - b.lower } : null
  const ratio = b !== null && comparator === 'ratio' && b.lower > 0
  const identified = ratio ? { lower: a.lower / b.upper, upper: a.upper / b.lower } : limits
  return identified === null ? { exactness: 'identified' } : { exactness: 'identified', identified }
}

function only({ rate }: Measured): { lower: number; upper: number } {
  return { lower: rate.value ?? 0, upper: rate.value ?? 0 }
}

function supportOf(own: Measured, other: Measured | null, weighted: boolean): EstimateSupport {
  const { positives, total } = own.support
  return {
    positives: positives.n,
    total: total.n,
    ...(weighted ? { weighted: { positives: positives.w, total: total.w } } : {}),
    ...(other === null
      ? {}
      : {
          versusPositives: other.support.positives.n,
          versusTotal: other.support.total.n,
          ...(weighted
            ? { versusWeighted: { positives: other.support.positives.w, total: other.support.total.w } }
            : {}),
        }),
  }
}
