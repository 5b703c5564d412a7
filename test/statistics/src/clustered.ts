import type { Estimate } from '@exaequo/contract'
import { normalQuantile, type RandomSource, randomSource } from '@exaequo/statistics'
import { clusteredAuditor, type UnitRows } from './audit.ts'
import { holds } from './verdicts.ts'

/** How rows come in units: how many each has, how alike they are, what they weigh, and whether a unit is in both groups. */
export interface Design {
  readonly rows: (random: RandomSource) => number
  /** Between the outcomes of two rows of one unit. */
  readonly correlation: number
  readonly weight: (random: RandomSource) => number
  readonly weighted: boolean
  /** Each unit has rows of every group; otherwise of one. */
  readonly shared: boolean
  /** Units of many rows have the outcome less often: 1.44 times the rate with one row, 0.68 times with 20. */
  readonly informative?: boolean
}

const even = () => 5
/** 1 to 20, small ones most often. */
const uneven = (random: RandomSource) => 1 + Math.floor(20 * random.uniform() ** 2)
const SHARES = Array.from({ length: 20 }, (_, k) => Math.sqrt((k + 1) / 20) - Math.sqrt(k / 20))
/** Of the unit that a row is in, on average, where units are uneven: rates weighted by rows are then as named. */
const TYPICAL_ROWS =
  SHARES.reduce((sum, share, k) => sum + share * (k + 1) ** 2, 0) /
  SHARES.reduce((sum, share, k) => sum + share * (k + 1), 0)
const same = () => 1
const logNormal = (random: RandomSource) => Math.exp(0.5 * normalQuantile(Math.max(random.uniform(), 2 ** -53)))

export const DESIGNS: Readonly<Record<string, Design>> = {
  '5 rows a unit, correlation 0.2': { rows: even, correlation: 0.2, weight: same, weighted: false, shared: false },
  '1 to 20 rows a unit, correlation 0.2': {
    rows: uneven,
    correlation: 0.2,
    weight: same,
    weighted: false,
    shared: false,
  },
  '1 to 20 rows a unit, correlation 0.5, log-normal weights': {
    ...{ rows: uneven, correlation: 0.5, weight: logNormal, weighted: true, shared: false },
  },
  '1 to 20 rows a unit, larger ones refused more often, correlation 0.2': {
    ...{ rows: uneven, correlation: 0.2, weight: same, weighted: false, shared: false, informative: true },
  },
  '1 to 20 rows a unit in each group, correlation 0.3': {
    rows: uneven,
    correlation: 0.3,
    weight: same,
    weighted: false,
    shared: true,
  },
}

export interface ClusteredTask {
  readonly design: string
  /** Units of each group. */
  readonly units: number
  readonly groups: number
  /** Of the first group; every other is at 0.8 times that, exactly at the edge. */
  readonly rate: number
}

export const CLUSTERED_TASKS: readonly ClusteredTask[] = Object.keys(DESIGNS).flatMap((design) => [
  ...[12, 30, 60, 200].flatMap((units) => [0.1, 0.5].map((rate) => ({ design, units, groups: 2, rate }))),
  ...[12, 30].map((units) => ({ design, units, groups: 8, rate: 0.5 })),
  // Enough to be said to meet, if wrongly.
  ...(/0.2$|in each/.test(design) ? [{ design, units: 1000, groups: 2, rate: 0.5 }] : []),
])

export interface ClusteredPoint extends ClusteredTask {
  readonly samples: number
  /** Mean effective size of the second group's rate. */
  readonly nEffective: number
  readonly value: number
  readonly difference: number
  readonly ratio: number
  /** Coverage of the value if rows were taken for people. */
  readonly rows: number
  /** Any in the family: all groups are exactly at the edge. */
  readonly falseMisses: number
  readonly falseMeets: number
  /** Simultaneous intervals of the family, all at once. */
  readonly together: number
  /** Of more than two groups: of two it is their difference. */
  readonly spread: number | null
  readonly minMax: number | null
}

/** Two or more groups of one design through the audit itself. */
export function clusteredCoverage({ design, units, groups, rate }: ClusteredTask, samples = 1000): ClusteredPoint {
  const audit = clusteredAuditor({ reference: 'g0', weighted: (DESIGNS[design] as Design).weighted })
  const random = randomSource(20_260_101, `units/${design}/${units}/${groups}/${rate}`)
  const own = 0.8 * rate
  const rates = Array.from({ length: groups }, (_, g) => (g === 0 ? rate : own))
  const tally = {
    ...{ nEffective: 0, value: 0, difference: 0, ratio: 0, rows: 0 },
    ...{ falseMisses: 0, falseMeets: 0, together: 0, spread: 0, minMax: 0 },
  }
  for (let sample = 0; sample < samples; sample++) {
    const { estimates, verdicts } = audit(drawUnits(random, DESIGNS[design] as Design, units, rates), groups)
    const of = (comparator: string): Estimate | undefined =>
      estimates.find(
        (one) => one.comparator === comparator && one.quantity === 'selectionRate' && one.group.group === 'g1',
      )
    const value = of('value')
    tally.nEffective += (value?.nEffective ?? 0) / samples
    if (holds(value?.interval ?? null, own)) tally.value += 1 / samples
    if (holds(of('difference')?.interval ?? null, own - rate)) tally.difference += 1 / samples
    if (holds(of('ratio')?.interval ?? null, 0.8)) tally.ratio += 1 / samples
    const p = value?.value ?? 0
    const naive = 1.96 * Math.sqrt((p * (1 - p)) / Math.max(1, value?.n ?? 1))
    if (Math.abs(p - own) <= naive) tally.rows += 1 / samples
    if (verdicts.some(({ verdict }) => verdict === 'misses')) tally.falseMisses += 1 / samples
    if (verdicts.some(({ verdict }) => verdict === 'meets')) tally.falseMeets += 1 / samples
    if (verdicts.every(({ simultaneous }) => holds(simultaneous, 0.8))) tally.together += 1 / samples
    const over = (comparator: string) => estimates.find((one) => one.comparator === comparator)?.interval ?? null
    if (holds(over('spread'), rate - own)) tally.spread += 1 / samples
    if (holds(over('minMaxRatio'), 0.8)) tally.minMax += 1 / samples
  }
  const several = groups > 2 ? {} : { spread: null, minMax: null }
  return { design, units, groups, rate, samples, ...tally, ...several }
}

/**
 * Each row takes its unit's own outcome with chance √correlation, or one of its own: the outcomes of two rows of a unit
 * then have that correlation. A unit in several groups has one number that decides its outcome in each.
 */
export function drawUnits(random: RandomSource, design: Design, units: number, rates: readonly number[]): UnitRows[] {
  const copied = Math.sqrt(design.correlation)
  const rowsOf = (group: number, common: number) => {
    const sums = { yes: { n: 0, w: 0 }, no: { n: 0, w: 0 } }
    const rows = design.rows(random)
    const rate = (rates[group] as number) * (design.informative ? 1 - 0.04 * (rows - TYPICAL_ROWS) : 1)
    for (let i = 0; i < rows; i++) {
      const positive = (random.uniform() < copied ? common : random.uniform()) < rate
      const into = positive ? sums.yes : sums.no
      into.n += 1
      into.w += design.weight(random)
    }
    return { group, ...sums }
  }
  if (design.shared) {
    return Array.from({ length: units }, () => {
      const common = random.uniform()
      return rates.map((_, group) => rowsOf(group, common))
    })
  }
  return rates.flatMap((_, group) => Array.from({ length: units }, () => [rowsOf(group, random.uniform())]))
}
