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
} from '@exaequo/contract'
import {
  type Estimate as Found,
  meanRatio,
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

const SUFFIX = { counts: '', weights: '-weighted', units: '', sample: '-finite-population' } as const

const REASONS = {
  noPeople: 'EMPTY_DENOMINATOR',
  tooFewPeople: 'TOO_FEW_FOR_A_MEAN',
  noVariation: 'NO_VARIATION',
  zeroDenominator: 'UNDEFINED_BY_ZERO',
  unbounded: 'INTERVAL_UNBOUNDED',
} as const

/** Value, difference and ratio of means, with Welch's intervals and tests, from sums of amounts. */
export function meanEstimates(
  computed: Means,
  context: { readonly metric: string; readonly table: GroupTable; readonly settings: Settings },
): { readonly estimates: readonly Estimate[]; readonly comparisons: readonly Comparison[] } {
  const { metric, table, settings } = context
  const { level, precision } = settings
  const mean = (sums: MomentTotals) => meanOf(sums, settings)
  const estimates: Estimate[] = []
  const comparisons: Comparison[] = []
  const at = computed.at === undefined ? {} : { at: computed.at }
  const base = { metric, attributes: table.attributes, quantity: computed.quantity, stratum: table.stratum, ...at }
  // Sums over cells do not say which rows belong to one person: a value, and no interval, is all that they give.
  const clustered = precision === 'units'
  const named = (method: string) => `${method}${SUFFIX[precision]}`
  // A mean that may lie on either side of 0 has no ratio.
  const ratio = computed.ratio ?? true

  const add = (
    comparator: string,
    group: Group,
    versus: Group | 'rest' | null,
    found: Found,
    method: string,
    sums: readonly MomentTotals[],
    p: { value: number; statistic: number; degreesOfFreedom: number } | null,
  ) => {
    const identity = { ...base, comparator, group, versus }
    estimates.push({
      id: estimateId(identity),
      ...identity,
      value: found.value,
      reason: found.value === null ? reasonOf(found) : null,
      support: null,
      n: sums.reduce((total, { n }) => total + n, 0),
      nEffective: sums.reduce((total, own) => total + weightedMean(own).nEffective, 0),
      interval: found.value === null || clustered ? null : intervalOf(found, level, named(method)),
      pValue: p === null || clustered ? null : { ...p, adjusted: null, method: named('welch') },
      exactness: 'exact',
    })
  }

  computed.groups.forEach((sums, g) => {
    add('value', table.groups[g] as Group, null, meanWithInterval(mean(sums), level), 'student', [sums], null)
  })

  const compare = (g: number, other: MomentTotals, versus: Group | 'rest'): Comparison => {
    const own = computed.groups[g] as MomentTotals
    const group = table.groups[g] as Group
    const [one, two] = [mean(own), mean(other)]
    const difference = welch(one, two, level)
    const { p, t, degreesOfFreedom } = difference
    const test =
      p === null || t === null || degreesOfFreedom === null ? null : { value: p, statistic: t, degreesOfFreedom }
    add('difference', group, versus, difference, 'welch', [own, other], test)
    if (ratio) add('ratio', group, versus, meanRatio(one, two, level), 'fieller', [own, other], test)
    return meanComparison({ ...base, group, versus }, own, other, settings, ratio)
  }

  if (table.reference !== null) {
    const reference = computed.groups[table.reference] as MomentTotals
    computed.groups.forEach((_, g) => {
      if (g !== table.reference) {
        comparisons.push(compare(g, reference, table.groups[table.reference as number] as Group))
      }
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

/** A comparison of two means: Welch's t against an edge, of the difference or of (group − edge · versus). */
export function meanComparison(
  identity: Identity,
  own: MomentTotals,
  other: MomentTotals,
  settings: Settings,
  ratio: boolean,
): Comparison {
  const [one, two] = [meanOf(own, settings), meanOf(other, settings)]
  const clustered = settings.precision === 'units'
  const interval: Comparison['interval'] = (comparator, level) =>
    comparator === 'ratio'
      ? intervalOf(meanRatio(one, two, level), level, 'fieller')
      : intervalOf(welch(one, two, level), level, 'welch')
  return {
    ...identity,
    ratio,
    people: [own.n, other.n],
    defined: one.variance !== null && two.variance !== null && one.variance + two.variance > 0,
    untestable: clustered ? message('UNITS_NOT_FOR_AMOUNTS') : null,
    noOutcomePossible: () => false,
    equality: () => welch(one, two, 0.95).p,
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
      const { t, degreesOfFreedom } = welch(one, versus, 0.95)
      if (t === null || degreesOfFreedom === null) return { p: 1, z: 0, method: 'welch' }
      return { p: studentAbove(alternative === 'less' ? -t : t, degreesOfFreedom), z: t, method: 'welch' }
    },
  }
}

/** A sample that is a part of a finite population says more about that population. */
function meanOf(sums: MomentTotals, { inflation }: Settings): WeightedMean {
  const found = weightedMean(sums)
  return found.variance === null ? found : { ...found, variance: found.variance / inflation }
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
