import type { Sums } from './cells.ts'
import type { Role } from './input.ts'
import type { Message } from './message.ts'
import type { Condition, CountedCells } from './metric.ts'
import type { Moment, MomentTotals } from './moments.ts'

/** One group: attribute id → level; `null` is "missing". The empty object is everyone. */
export type Group = Readonly<Record<string, string | null>>

/** What the counts are of. */
export interface Support {
  /** The numerator. */
  readonly positives: Sums
  /** The denominator, numerator included. */
  readonly total: Sums
}

/**
 * Which part of a whole a number is about, where a metric gives several of one kind: `{ class: 'low' }`,
 * `{ bin: 3, from: 0.2, to: 0.3 }`, `{ threshold: 0.5 }`. Part of the estimate's id.
 */
export type Part = Readonly<Record<string, string | number>>

/**
 * A share of people in each group. The runner forms value, difference, ratio, odds ratio, spread, intervals, p-values
 * and tests from it.
 */
export interface Proportions {
  readonly kind: 'proportions'
  readonly quantity: string
  /** One a group, in the order of `groups`. */
  readonly groups: readonly Support[]
  readonly at?: Part
  /** The cells it counts (`proportionsOf` gives them): rows that come in units and unknown labels cannot do without. */
  readonly counts?: CountedCells
}

/**
 * The mean of an amount in each group. The runner forms value, difference and ratio, Welch's intervals and tests, and
 * threshold tests of differences.
 */
export interface Means {
  readonly kind: 'means'
  readonly quantity: string
  /** One a group, in the order of `groups`: the sums over those whose amount is known. */
  readonly groups: readonly MomentTotals[]
  readonly at?: Part
  /** An amount that may lie on either side of 0, such as a signed error: a ratio of means would say nothing. */
  readonly ratio?: false
  /**
   * The amount, and the cells it is taken over (all unless told), or the mean amount of the rows of each cell (NaN: not
   * counted): rows that come in units cannot do without.
   */
  readonly of?:
    | { readonly moment: Moment; readonly among?: readonly Condition<Role>[] }
    | { readonly perCell: Float64Array }
}

/** Several numbers of the kinds above, such as one rate for each class. */
export interface Several {
  readonly kind: 'several'
  readonly parts: readonly (Proportions | Means | Stats)[]
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

/** A number that is no simple share: the metric gives its own uncertainty, or asks the runner to resample. */
export interface Stat {
  readonly quantity: string
  readonly comparator: string
  /** Index in `groups`, or a group by name; `null`: everyone, or all groups at once. */
  readonly group: number | Group | null
  /** Index in `groups`, a group by name, `'rest'`, or `null`. */
  readonly versus: number | Group | 'rest' | null
  readonly value: number | null
  readonly reason?: Message
  readonly at?: Part
  readonly n: number
  readonly nEffective?: number
  /** `'resample'`: a smooth function of the cells, whose interval the runner finds by resampling them. */
  readonly interval: Interval | 'resample' | null
  /** The metric took units into account itself (`input.units`): its interval and test stand as they are. */
  readonly clustered?: true
  readonly pValue?: PValue | null
  /** Guaranteed: how far binning may have moved the value. */
  readonly bound?: number
  /** The counts it stands on, where few of one kind would say too much of single people. */
  readonly support?: Support
  /** The same of the group compared with. */
  readonly versusSupport?: Support
  /** The rates it is made of: a standard on it is decided from these. */
  readonly components?: readonly { readonly quantity: string; readonly comparator: string }[]
  /** What a reader must know of it. */
  readonly remarks?: readonly Message[]
}

/** Numbers along an axis, for a chart and an explorer: no estimate of its own, no verdict. */
export interface Curve {
  readonly quantity: string
  readonly group: number | null
  readonly n: number
  /** Such as `threshold`. */
  readonly axis: string
  readonly x: readonly number[]
  /** Counts at each point, so that what is published can be thinned until none is small. */
  readonly counts: Readonly<Record<string, readonly number[]>>
  /** The same with sampling weights, where there are some. */
  readonly weighted?: Readonly<Record<string, readonly number[]>>
  /** Sums of squared weights: what verdicts by threshold need, and nothing is published of. */
  readonly squared?: Readonly<Record<string, readonly number[]>>
  /** The point of `x` that is in use, such as the threshold of the decision. */
  readonly inUse?: number
}

export interface Stats {
  readonly kind: 'stats'
  readonly stats: readonly Stat[]
  readonly curves?: readonly Curve[]
}

export interface NotApplicable {
  readonly kind: 'notApplicable'
  readonly reason: Message
}

/** The data would allow the number, but not with the certainty that is needed. */
export interface Incomplete {
  readonly kind: 'incomplete'
  readonly reason: Message
}

export type Computed = Proportions | Means | Stats | Several | NotApplicable | Incomplete
