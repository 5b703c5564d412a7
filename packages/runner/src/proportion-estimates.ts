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
import { estimateId } from './estimate-id.ts'
import type { GroupTable } from './group-tables.ts'
import {
  differenceInterval,
  differenceOf,
  equality,
  type Measured,
  measured,
  oddsRatioInterval,
  oddsRatioOf,
  type Point,
  ratioInterval,
  ratioOf,
  type Settings,
  valueInterval,
} from './intervals.ts'
import { rateOf } from './rate.ts'
import type { Rounding } from './rounding.ts'

/** Two groups put side by side on one rate: what a standard is judged on. */
export interface Comparison {
  readonly metric: string
  readonly quantity: string
  readonly attributes: readonly string[]
  readonly group: Group
  readonly versus: Group | 'rest'
  readonly stratum: Group | null
  readonly measured: Measured
  readonly versusMeasured: Measured
}

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
  readonly rounding: (group: Group) => Rounding | null
}

/** Value, difference, ratio, odds ratio, spread and the smallest ratio, with their intervals and tests, from counts. */
export function proportionEstimates(computed: Proportions, context: Context): ProportionResult {
  const { metric, table, settings, rounding } = context
  const { weighted } = settings
  const everyone = weighted ? restOf(computed.groups, -1) : null
  const groups = computed.groups.map((support, g) =>
    measured(support, rateOf(support, weighted, everyone), rounding(table.groups[g] as Group)),
  )
  const estimates: Estimate[] = []
  const comparisons: Comparison[] = []
  const base = { metric, attributes: table.attributes, quantity: computed.quantity, stratum: table.stratum }
  const add = (
    comparator: string,
    group: Group,
    versus: Group | 'rest' | null,
    point: Point,
    rest: Pick<Estimate, 'support' | 'n' | 'nEffective' | 'interval' | 'pValue'>,
    rounded: boolean,
  ) => {
    const identity = { ...base, comparator, group, versus }
    estimates.push({
      id: estimateId(identity),
      ...identity,
      ...point,
      ...rest,
      exactness: rounded ? 'rounded' : 'exact',
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
      own.corners.length > 1,
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
    const rounded = own.corners.length > 1
    add(
      'difference',
      group,
      versus,
      differenceOf(own.rate, other.rate),
      { ...shared, interval: differenceInterval(own, other, settings) },
      rounded,
    )
    add(
      'ratio',
      group,
      versus,
      ratioOf(own.rate, other.rate),
      { ...shared, interval: ratioInterval(own, other, settings) },
      rounded,
    )
    if (odds) {
      add(
        'oddsRatio',
        group,
        versus,
        oddsRatioOf(own.rate, other.rate),
        { ...shared, interval: oddsRatioInterval(own, other, settings) },
        rounded,
      )
    }
    return {
      metric,
      quantity: computed.quantity,
      attributes: table.attributes,
      group,
      versus,
      stratum: table.stratum,
      measured: own,
      versusMeasured: other,
    }
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
      const rest = measured(support, rateOf(support, weighted, everyone), restRounding(rounding, table, g))
      const comparison = compare(g, rest, 'rest', single)
      if (table.rule === 'rest') comparisons.push(comparison)
    }
  }

  if (groups.length > 1 && table.stratum === null) addSpreads()
  return { estimates, comparisons, rates: { metric, quantity: computed.quantity, table, groups } }

  function addSpreads() {
    const defined = groups.filter((group) => group.rate.value !== null)
    const values = defined.map((group) => group.rate.value as number)
    const counts = defined.map(({ rate }) => ({ positives: rate.positives, total: rate.total }))
    const n = defined.reduce((sum, group) => sum + group.support.total.n, 0)
    const nEffective = defined.reduce((sum, group) => sum + group.rate.total, 0)
    const { level } = settings
    const enough = defined.length > 1
    const none: Point = { value: null, reason: message('FEWER_THAN_TWO_GROUPS') }
    const omnibus = enough ? chiSquaredKGroups(counts) : null
    const pValue =
      omnibus === null || omnibus.p === null
        ? null
        : {
            value: omnibus.p,
            adjusted: null,
            method: weighted ? 'chi-squared-effective' : 'chi-squared',
            ...(omnibus.statistic === null ? {} : { statistic: omnibus.statistic }),
            degreesOfFreedom: omnibus.degreesOfFreedom,
            minimumExpected: omnibus.minimumExpected,
          }
    const highest = Math.max(...values)
    const lowest = Math.min(...values)
    const rounded = defined.some((group) => group.corners.length > 1)
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
          enough && !rounded ? { ...spreadInterval(counts, level), level, method: 'simultaneous-wilson' } : null,
      },
      rounded,
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
          ratio.value === null || rounded
            ? null
            : { ...minMaxRatioInterval(counts, level), level, method: 'simultaneous-wilson' },
      },
      rounded,
    )
  }
}

function pointOf(group: Measured): Point {
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

/** The rest of rounded groups is as uncertain as its rows: no published total is assumed for it. */
function restRounding(rounding: Context['rounding'], table: GroupTable, g: number): Rounding | null {
  const other = table.groups.find((_, i) => i !== g)
  const own = other === undefined ? null : rounding(other)
  return own === null ? null : { half: own.half, known: {} }
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
