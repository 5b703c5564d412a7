import type { CellTable } from './cells.ts'
import type { Group } from './computed.ts'
import type { Moment } from './moments.ts'
import type { ThresholdTest } from './plan.ts'

/**
 * What a metric may see of each decision besides the group.
 *
 * - `decision`, `label`, `scoreAboveMedian`: '1' (declared positive), '0' or missing.
 * - `score`, `target`, `prediction`: the bin of an amount; its limits are in `input.bins`.
 * - `class`, `trueClass`: one of several classes, as text.
 * - `stratum`: the index in `input.strata`, as text.
 */
export type Role =
  | 'decision'
  | 'label'
  | 'scoreAboveMedian'
  | 'score'
  | 'target'
  | 'prediction'
  | 'class'
  | 'trueClass'
  | 'stratum'

/** Roles whose levels are bins of an amount. */
export type BinnedRole = 'score' | 'target' | 'prediction'

/**
 * Roles, never column names: the runner hands over cells that hold exactly these, so an undeclared role cannot be read.
 * None where sums of amounts by group are all that is needed.
 */
export type Needs = readonly Role[]

/** A bin of an amount: every value in it lies in [lower, upper]. */
export interface Bin {
  readonly lower: number
  readonly upper: number
  /** One value alone: nothing is lost by binning. */
  readonly single: boolean
}

/** The mean of an amount with its variance between units. */
export interface UnitMean {
  readonly mean: number | null
  readonly variance: number | null
  /** For Student's law. */
  readonly degreesOfFreedom: number
  /** The units, were they equally large. */
  readonly effectiveUnits: number
  /** Units whose amount is known. */
  readonly units: number
}

/**
 * How the rows of units are spread over the cells that a metric was given, profile by profile: entries of profile p are
 * `start[p]` to `start[p + 1]`. What it says of single units is for their sums alone.
 */
export interface UnitCells {
  /** How many units have each profile. */
  readonly multiplicity: Float64Array
  readonly start: Int32Array
  /** Index in `input.cells`. */
  readonly cell: Int32Array
  /** Σw of one unit's rows in the cell; without weights, the rows. */
  readonly weight: Float64Array
}

export interface UnitMeans {
  /** `null` where it is not known how units are spread over these cells: there were too many ways to count. */
  readonly cells: UnitCells | null
  /** Units of a group, or of everyone but it, were they equally large: (Σ_u W_u)² / Σ_u W_u². */
  effective(group: number, side?: 'rest'): number
  /** Whether some unit has rows in several groups. */
  readonly shared: boolean
  /** One group against another, or against everyone else, with the covariance that units in both bring. */
  pair(
    moment: Moment,
    group: number,
    versus: number | 'rest',
  ): { readonly own: UnitMean; readonly other: UnitMean; readonly covariance: number } | null
  value(moment: Moment, group: number): UnitMean | null
}

/** Combinations of levels of several attributes as columns, for metrics on the joint table: there may be a million. */
export interface JointLevels {
  readonly attributes: readonly string[]
  /** Of each attribute, its levels. */
  readonly domain: readonly (readonly (string | null)[])[]
  /** Of each attribute, the place in `domain` of each group. */
  readonly levels: readonly Int32Array[]
}

export interface Input<R extends Role = Role> {
  /** Cells over the group and the declared roles. The level of `group` is the index in `groups`, as text. */
  readonly cells: CellTable<'group' | R>
  readonly groups: readonly Group[]
  /** Of metrics of scope `audit`: the same as columns. */
  readonly joint?: JointLevels | null
  /** People in each group, whatever is known of them. */
  readonly people: readonly number[]
  /** Index in `groups` of the reference; `null` where everyone else, or the highest rate, is the reference. */
  readonly reference: number | null
  readonly favourable: boolean
  readonly weighted: boolean
  /** Rows of one person are not independent: intervals are the runner's, from units. */
  readonly clustered: boolean
  /** What is known of the units that rows come in; `null` where rows are people. */
  readonly units: UnitMeans | null
  /** Confidence level of intervals, such as 0.95. */
  readonly level: number
  /** Fewer people than this: no test. */
  readonly floor: number
  /** Of each binned role that was asked for, its bins in ascending order: the levels of that role are their indices. */
  readonly bins: Readonly<Partial<Record<BinnedRole, readonly Bin[]>>>
  /** Whether a higher score speaks for the positive decision, and whether scores are probabilities (all in [0, 1]). */
  readonly score: {
    readonly higherMeans: 'positive' | 'negative'
    readonly probability: boolean
    /** Where the decision is a threshold on this very score. */
    readonly threshold: { readonly test: ThresholdTest; readonly value: number } | null
  } | null
  /** Declared order of the classes, worst first; `null` where they have none. */
  readonly classes: { readonly levels: readonly string[]; readonly ordered: boolean } | null
  /** Levels of `stratum`. */
  readonly strata: readonly Group[]
}
