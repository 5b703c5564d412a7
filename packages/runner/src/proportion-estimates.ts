import {
  addSums,
  type Estimate,
  type Group,
  message,
  NO_SUMS,
  type Part,
  type Proportions,
  type Support,
} from '@exaequo/contract'
import { chiSquaredKGroups, minMaxRatioInterval, spreadInterval } from '@exaequo/statistics'
import { type Comparison, rateComparison } from './comparison.ts'
import { estimateId } from './estimate-id.ts'
import { type Exactness, exactnessOf } from './exactness.ts'
import type { GroupTable } from './group-tables.ts'
import { type Point, valueInterval } from './intervals.ts'
import { type Circumstances, type Measured, measured } from './measured.ts'
import { equalityOf, type Pair, PairEstimate, supportOf } from './pair-estimate.ts'
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

type Rest = Pick<Estimate, 'support' | 'n' | 'nEffective' | 'interval' | 'pValue'>

interface Context {
  readonly metric: string
  readonly table: GroupTable
  readonly settings: Settings
  /** Whether any standard may judge it: comparisons are made for those alone. */
  readonly judged: boolean
  /** What else is known of one group, and of everyone but it. */
  readonly circumstances: (group: number) => Circumstances
  readonly restCircumstances: (group: number) => Circumstances
}

/** Value, difference, ratio, odds ratio, spread and the smallest ratio, with their intervals and tests, from counts. */
export function proportionEstimates(computed: Proportions, context: Context): ProportionResult {
  const { metric, table, settings, judged, circumstances, restCircumstances } = context
  const { weighted } = settings
  const everyone = weighted ? restOf(computed.groups, -1) : null
  const groups = computed.groups.map((support, g) => measured(support, settings, circumstances(g), everyone))
  const rates: RateTable = { metric, quantity: computed.quantity, table, groups }
  const estimates: Estimate[] = []
  const comparisons: Comparison[] = []
  const at: { readonly at?: Part } = computed.at === undefined ? NOTHING : { at: computed.at }
  const base = { metric, attributes: table.attributes, quantity: computed.quantity, stratum: table.stratum, ...at }
  const add = (
    comparator: string,
    group: Group,
    versus: Group | 'rest' | null,
    point: Point,
    { support, n, nEffective, interval, pValue }: Rest,
    { exactness, identified }: Exactness,
  ) => {
    const { value, reason } = point
    const { attributes, quantity, stratum } = base
    const identity = { metric, attributes, quantity, stratum, comparator, group, versus }
    const id = estimateId(computed.at === undefined ? identity : { ...identity, at: computed.at })
    // All names in one literal: to add many to what is spread takes engines ten times as long, and there are thousands.
    const estimate = {
      id,
      metric,
      attributes,
      quantity,
      stratum,
      comparator,
      group,
      versus,
      value,
      reason,
      support,
      n,
      nEffective,
      interval,
      pValue,
      exactness,
    }
    const more = identified === undefined ? at : { ...at, identified }
    estimates.push(more === NOTHING ? estimate : { ...estimate, ...more })
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

  const compare = (g: number, other: Measured, versus: Group | 'rest', odds: boolean): Pair => {
    const own = groups[g] as Measured
    const group = table.groups[g] as Group
    const pair: Pair = { rates, at: computed.at, settings, group, versus, own, other, support: null, test: null }
    estimates.push(new PairEstimate(pair, 'difference'), new PairEstimate(pair, 'ratio'))
    if (odds) estimates.push(new PairEstimate(pair, 'oddsRatio'))
    return pair
  }
  const judge = (pair: Pair) => {
    const { group, versus, own, other } = pair
    if (judged)
      comparisons.push(rateComparison({ ...base, group, versus }, own, other, settings, () => equalityOf(pair)))
  }

  const single = table.attributes.length === 1 && table.stratum === null
  if (table.reference !== null) {
    const reference = groups[table.reference] as Measured
    groups.forEach((_, g) => {
      if (g === table.reference) return
      judge(compare(g, reference, table.groups[table.reference as number] as Group, single))
    })
  }
  const wantsRest = table.rule === 'rest' || (single && (groups.length > 2 || table.reference === null))
  if (wantsRest) {
    // With two groups "the rest" is the other group: one comparison, said once.
    const last = groups.length === 2 && table.rule === 'rest' ? 1 : groups.length
    for (let g = 0; g < last; g++) {
      const support = restOf(computed.groups, g)
      const rest = measured(support, settings, restCircumstances(g), everyone)
      const pair = compare(g, rest, 'rest', single)
      if (table.rule === 'rest') judge(pair)
    }
  }

  if (groups.length > 1 && table.stratum === null) addSpreads()
  return { estimates, comparisons, rates }

  function addSpreads() {
    const limited = groups.find((group) => group.because !== null) ?? null
    const exactness = { exactness: limited === null ? ('exact' as const) : LIMITED[limited.because ?? 'rounding'] }
    // Units in several groups make their rates move together: the test does not know of it. The intervals hold all the
    // same, since those that they are made of hold at once whatever the groups have in common.
    const apart = settings.precision !== 'units'
    const method = apart ? 'simultaneous-wilson' : 'simultaneous-wilson-clustered'
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
      omnibus === null || omnibus.p === null || !apart || limited !== null
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
        interval: enough && limited === null ? { ...spreadInterval(counts, level), level, method } : null,
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
          ratio.value === null || limited !== null ? null : { ...minMaxRatioInterval(counts, level), level, method },
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

const NOTHING = {}

const LIMITED = { rounding: 'rounded', labels: 'identified' } as const
