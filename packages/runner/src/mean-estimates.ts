import {
  addMoments,
  type Estimate,
  type Group,
  type Interval,
  type Means,
  type Message,
  type MomentTotals,
  message,
  NO_MOMENTS,
  type UnitMean,
} from '@exaequo/contract'
import {
  type Estimate as Found,
  LEAST_UNITS,
  meanRatio,
  peopleWorth,
  studentAbove,
  studentCriticalValue,
  symmetricEstimate,
  undefinedEstimate,
  type WeightedMean,
  weightedMean,
  welch,
} from '@exaequo/statistics'
import type { Comparison, Identity } from './comparison.ts'
import { estimateId } from './estimate-id.ts'
import type { GroupTable } from './group-tables.ts'
import type { Settings } from './settings.ts'
import type { UnitAmounts } from './unit-amounts.ts'

const SUFFIX = { counts: '', weights: '-weighted', units: '-clustered', sample: '-finite-population' } as const

const REASONS = {
  noPeople: 'EMPTY_DENOMINATOR',
  tooFewPeople: 'TOO_FEW_FOR_A_MEAN',
  noVariation: 'NO_VARIATION',
  zeroDenominator: 'UNDEFINED_BY_ZERO',
  unbounded: 'INTERVAL_UNBOUNDED',
} as const

/** A group's mean as it is compared. */
interface Mean extends WeightedMean {
  /** Of rows that come in units: how many; otherwise `null`. */
  readonly units: number | null
}

/** Two groups' means and what units in both have in common. */
interface Sides {
  readonly one: Mean
  readonly two: Mean
  readonly covariance: number
}

interface MeanContext {
  readonly metric: string
  readonly table: GroupTable
  readonly settings: Settings
  /** Sums of the units, where rows come in units and they are known. */
  readonly units: UnitAmounts | null
  /** Why they are not, if they are not. */
  readonly whyNone: Message
  /** People were counted roundly: how far that may move a mean is not worked out. */
  readonly rounded: boolean
}

/** Value, difference and ratio of means, with Welch's intervals and tests, from sums of amounts. */
export function meanEstimates(
  computed: Means,
  { metric, table, settings, units, whyNone, rounded }: MeanContext,
): { readonly estimates: readonly Estimate[]; readonly comparisons: readonly Comparison[] } {
  const { level, precision } = settings
  const estimates: Estimate[] = []
  const comparisons: Comparison[] = []
  const at = computed.at === undefined ? {} : { at: computed.at }
  const base = { metric, attributes: table.attributes, quantity: computed.quantity, stratum: table.stratum, ...at }
  // Sums over cells do not say which rows belong to one person: without those of units, a value and no interval.
  const unknown = rounded || (precision === 'units' && units === null)
  const named = (method: string) => `${method}${SUFFIX[precision]}`
  // A mean that may lie on either side of 0 has no ratio.
  const ratio = computed.ratio ?? true

  const add = (
    comparator: string,
    group: Group,
    versus: Group | 'rest' | null,
    found: Found,
    method: string,
    sides: readonly { readonly sums: MomentTotals; readonly mean: Mean }[],
    p: { value: number; statistic: number; degreesOfFreedom: number } | null,
  ) => {
    const identity = { ...base, comparator, group, versus }
    estimates.push({
      id: estimateId(identity),
      ...identity,
      value: found.value,
      reason: found.value === null ? reasonOf(found) : null,
      support: null,
      n: sides.reduce((total, { sums: { n } }) => total + n, 0),
      nEffective: sides.reduce((total, { mean }) => total + mean.nEffective, 0),
      interval: found.value === null || unknown ? null : intervalOf(found, level, named(method)),
      pValue: p === null || unknown ? null : { ...p, adjusted: null, method: named('welch') },
      exactness: rounded ? 'rounded' : 'exact',
      ...(unknown && found.value !== null ? { remarks: [rounded ? message('ROUNDED_LIMITS_UNKNOWN') : whyNone] } : {}),
    })
  }

  computed.groups.forEach((sums, g) => {
    const mean = meanOf(sums, settings, units?.value(g) ?? null)
    add('value', table.groups[g] as Group, null, meanWithInterval(mean, level), 'student', [{ sums, mean }], null)
  })

  const compare = (g: number, other: MomentTotals, against: number | 'rest'): Comparison => {
    const own = computed.groups[g] as MomentTotals
    const group = table.groups[g] as Group
    const versus = against === 'rest' ? against : (table.groups[against] as Group)
    const pair = units?.pair(g, against) ?? null
    const [one, two] = [meanOf(own, settings, pair?.own ?? null), meanOf(other, settings, pair?.other ?? null)]
    const covariance = pair?.covariance ?? 0
    const difference = welch(one, two, level, covariance)
    const { p, t, degreesOfFreedom } = difference
    const test =
      p === null || t === null || degreesOfFreedom === null || fewUnits(one, two)
        ? null
        : { value: p, statistic: t, degreesOfFreedom }
    const sides = [
      { sums: own, mean: one },
      { sums: other, mean: two },
    ]
    add('difference', group, versus, difference, 'welch', sides, test)
    if (ratio) add('ratio', group, versus, meanRatio(one, two, level, covariance), 'fieller', sides, test)
    const people: [number, number] = [own.n, other.n]
    const untestable = rounded ? message('ROUNDED_LIMITS_UNKNOWN') : unknown ? whyNone : fewUnits(one, two)
    return meanComparison({ ...base, group, versus }, { one, two, covariance }, { people, untestable, ratio })
  }

  if (table.reference !== null) {
    const { reference } = table
    const sums = computed.groups[reference] as MomentTotals
    computed.groups.forEach((_, g) => {
      if (g !== reference) comparisons.push(compare(g, sums, reference))
    })
  } else if (computed.groups.length > 1) {
    // With two groups "the rest" is the other group: one comparison, said once.
    const last = computed.groups.length === 2 ? 1 : computed.groups.length
    for (let g = 0; g < last; g++) {
      const rest = computed.groups.reduce((sum, own, i) => (i === g ? sum : addMoments(sum, own)), NO_MOMENTS)
      const comparison = compare(g, rest, 'rest')
      if (table.rule === 'rest') comparisons.push(comparison)
    }
  }
  return { estimates, comparisons }
}

function fewUnits(...means: readonly Mean[]): Message | null {
  const fewest = Math.min(...means.map(({ units }) => units ?? Number.POSITIVE_INFINITY))
  return fewest < LEAST_UNITS ? message('TOO_FEW_UNITS', { units: fewest }) : null
}

interface Comparing {
  readonly people: readonly [number, number]
  readonly untestable: Message | null
  readonly ratio: boolean
}

/** A comparison of two means: Welch's t against an edge, of the difference or of (group − edge · versus). */
function meanComparison(
  identity: Identity,
  { one, two, covariance }: Sides,
  { people, untestable, ratio }: Comparing,
): Comparison {
  const interval: Comparison['interval'] = (comparator, level) =>
    comparator === 'ratio'
      ? intervalOf(meanRatio(one, two, level, covariance), level, 'fieller')
      : intervalOf(welch(one, two, level, covariance), level, 'welch')
  return {
    ...identity,
    ratio,
    people,
    defined: one.variance !== null && two.variance !== null && one.variance + two.variance > 0,
    untestable,
    noOutcomePossible: () => false,
    equality: () => welch(one, two, 0.95, covariance).p,
    interval,
    simultaneous: interval,
    threshold: (comparator, edge, alternative) => {
      const scale = comparator === 'ratio' ? edge : 1
      const shift = comparator === 'ratio' ? 0 : edge
      const versus = {
        mean: two.mean === null ? null : scale * two.mean + shift,
        variance: two.variance === null ? null : scale * scale * two.variance,
        degreesOfFreedom: two.degreesOfFreedom,
      }
      const { t, degreesOfFreedom } = welch(one, versus, 0.95, scale * covariance)
      if (t === null || degreesOfFreedom === null) return { p: 1, z: 0, method: 'welch' }
      return { p: studentAbove(alternative === 'less' ? -t : t, degreesOfFreedom), z: t, method: 'welch' }
    },
  }
}

/**
 * The mean of a group: of rows that come in units, with the variance between them. A sample that is a part of a finite
 * population says more about that population.
 */
function meanOf(sums: MomentTotals, { inflation }: Settings, unit: UnitMean | null): Mean {
  const found = weightedMean(sums)
  if (unit !== null && found.mean !== null) {
    const { variance, degreesOfFreedom, units } = unit
    const worth = { variance: variance === null ? null : variance * inflation, effectiveUnits: unit.effectiveUnits }
    const nEffective = peopleWorth(found.spread, worth)
    const reason = variance === null ? 'tooFewPeople' : null
    return { ...found, variance, degreesOfFreedom, nEffective, reason, units }
  }
  const variance = found.variance === null ? null : found.variance / inflation
  return { ...found, variance, units: null }
}

function meanWithInterval({ mean, variance, degreesOfFreedom, reason }: WeightedMean, level: number): Found {
  if (mean === null || variance === null) return undefinedEstimate(reason ?? 'noPeople', mean)
  if (variance === 0) return { ...undefinedEstimate('noVariation', mean), standardError: 0 }
  return symmetricEstimate(mean, Math.sqrt(variance), studentCriticalValue(level, degreesOfFreedom))
}

function reasonOf(found: Found): Message {
  const code = REASONS[(found.reason ?? 'noPeople') as keyof typeof REASONS]
  return message(code ?? 'EMPTY_DENOMINATOR')
}

function intervalOf(found: Found, level: number, method: string): Interval | null {
  if (found.lower === null && found.upper === null) {
    return found.reason === 'unbounded'
      ? { lower: null, upper: null, level, method, reason: message('INTERVAL_UNBOUNDED') }
      : null
  }
  return { lower: found.lower, upper: found.upper, level, method }
}
