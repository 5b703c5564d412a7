import type { CellTable, Sums } from './cells.ts'
import type { Message } from './message.ts'
import type { Text } from './text.ts'

export interface Citation {
  readonly title: string
  readonly authors?: string
  readonly year?: number
  readonly url?: string
}

export type Family =
  | 'independence'
  | 'separation'
  | 'sufficiency'
  | 'calibration'
  | 'individual'
  | 'ranking'
  | 'regression'
  | 'data'

/**
 * What a metric may see of each decision besides the group. `decision` and `label` are '1' (declared positive), '0' or
 * missing; `scoreAboveMedian` is '1', '0' or missing.
 */
export type Role = 'decision' | 'label' | 'scoreAboveMedian'

/** Roles, never column names: the runner hands over cells that hold exactly these, so an undeclared role cannot be read. */
export type Needs = readonly [Role, ...Role[]] | readonly [Role]

/** One group: attribute id → level; `null` is "missing". The empty object is everyone. */
export type Group = Readonly<Record<string, string | null>>

/** What the counts are of. */
export interface Support {
  /** The numerator. */
  readonly positives: Sums
  /** The denominator, numerator included. */
  readonly total: Sums
}

export interface Input<R extends Role = Role> {
  /** Cells over the group and the declared roles. The level of `group` is the index in `groups`, as text. */
  readonly cells: CellTable<'group' | R>
  readonly groups: readonly Group[]
  /** People in each group, whatever is known of them. */
  readonly people: readonly number[]
  /** Index in `groups` of the reference; `null` where everyone else, or the highest rate, is the reference. */
  readonly reference: number | null
  readonly favourable: boolean
  readonly weighted: boolean
  /** Confidence level of intervals, such as 0.95. */
  readonly level: number
}

/**
 * A share of people in each group. The runner forms value, difference, ratio, odds ratio, spread, intervals, p-values
 * and tests from it.
 */
export interface Proportions {
  readonly kind: 'proportions'
  readonly quantity: string
  /** One a group, in the order of `groups`. */
  readonly groups: readonly Support[]
}

export interface Interval {
  readonly lower: number | null
  readonly upper: number | null
  readonly level: number
  /** Such as `wilson`, `newcombe`, `koopman`; with `+rounding` where rounded counts widened it. */
  readonly method: string
  /** Why a bound is `null`, such as unbounded. */
  readonly reason?: Message
}

export interface PValue {
  readonly value: number
  readonly adjusted: number | null
  readonly method: string
  readonly statistic?: number
  readonly degreesOfFreedom?: number
  readonly minimumExpected?: number
}

/** A number that is no simple share: the metric gives its own uncertainty. */
export interface Stat {
  readonly quantity: string
  readonly comparator: string
  /** Index in `groups`; `null`: everyone, or all groups at once. */
  readonly group: number | null
  /** Index in `groups`, `'rest'`, or `null`. */
  readonly versus: number | 'rest' | null
  readonly value: number | null
  readonly reason?: Message
  readonly n: number
  readonly nEffective?: number
  readonly interval: Interval | null
  readonly pValue?: PValue | null
  /** The rates it is made of: a standard on it is decided from these. */
  readonly components?: readonly { readonly quantity: string; readonly comparator: string }[]
}

export interface NotApplicable {
  readonly kind: 'notApplicable'
  readonly reason: Message
}

export type Computed = Proportions | { readonly kind: 'stats'; readonly stats: readonly Stat[] } | NotApplicable

export interface MetricStrings {
  /** A noun phrase. */
  readonly title: Text
  /** What it computes, in plain words. */
  readonly description: Text
  /** What this number cannot see. */
  readonly limits: Text
}

export interface Metric<N extends Needs = Needs> {
  /** kebab-case noun, equal to its folder's name. */
  readonly id: string
  /** Selects every metric of one package at once, such as `disparate-impact`. */
  readonly bundle: string
  readonly family: Family
  readonly strings: MetricStrings
  readonly cite: readonly [Citation, ...Citation[]]
  readonly needs: N
  /** Plain ASCII formula. */
  readonly formula: string
  /** The value of the difference and the ratio at parity, and the range of the value itself. */
  readonly ideal: { readonly difference?: 0; readonly ratio?: 1; readonly value?: number }
  readonly range: readonly [number | null, number | null]
  /** Its complement is the same fact said the other way round: no family of tests of its own. */
  readonly complementOf?: string
  /** Shown for the record, never judged (counts, readings of a convention). */
  readonly judged: boolean
  /** Means nothing for everyone at once (a comparison of groups). */
  readonly setOnly?: true
  /** Pure: no input or output, clock, randomness, rounding or threshold. */
  compute(input: Input<N[number]>): Computed
}

export function defineMetric<const N extends Needs>(metric: Metric<N>): Metric<N> {
  return metric
}

/** Levels that a cell must have, such as `{ label: '1', decision: '1' }`. */
export type Condition<R extends Role> = Partial<Readonly<Record<R, '0' | '1'>>>

type RateDefinition<N extends Needs> = Omit<Metric<N>, 'compute' | 'range' | 'ideal' | 'judged'> & {
  readonly quantity: string
  readonly judged?: boolean
  /** Who is counted: cells that match one of these … */
  readonly numerator: readonly Condition<N[number]>[]
  /** … among cells that match one of these. */
  readonly denominator: readonly Condition<N[number]>[]
}

/** A rate: which cells are its numerator and which its denominator, and nothing else. */
export function defineRate<const N extends Needs>(definition: RateDefinition<N>): Metric<N> {
  const { quantity, numerator, denominator, judged = true, ...meta } = definition
  return {
    ...meta,
    judged,
    ideal: { difference: 0, ratio: 1 },
    range: [0, 1],
    compute(input) {
      const inDenominator = sumWhere(input, denominator)
      const inNumerator = sumWhere(input, numerator)
      return {
        kind: 'proportions',
        quantity,
        groups: input.groups.map((_, g) => ({ positives: inNumerator[g] as Sums, total: inDenominator[g] as Sums })),
      }
    },
  }
}

/** For each group, the sums of its cells that match one of the conditions. */
export function sumWhere<R extends Role>(input: Input<R>, conditions: readonly Condition<R>[]): Sums[] {
  const { cells, groups } = input
  const sums = groups.map(() => ({ n: 0, w: 0, w2: 0, rows: 0 }))
  for (let i = 0; i < cells.length; i++) {
    if (!conditions.some((condition) => matches(cells, i, condition))) continue
    const group = Number(cells.domain.group[cells.at.group[i] as number])
    const own = sums[group] as { n: number; w: number; w2: number; rows: number }
    own.n += cells.measure.n[i] as number
    own.w += cells.measure.w[i] as number
    own.w2 += cells.measure.w2[i] as number
    own.rows += cells.measure.rows[i] as number
  }
  return sums
}

function matches<R extends Role>(cells: CellTable<'group' | R>, i: number, condition: Condition<R>): boolean {
  for (const role of Object.keys(condition) as R[]) {
    if (cells.domain[role][cells.at[role][i] as number] !== condition[role]) return false
  }
  return true
}
