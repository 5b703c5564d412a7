import type { Computed } from './computed.ts'
import type { Role } from './input.ts'
import type { Metric } from './metric.ts'
import type { Options, OptionValues } from './options.ts'

/** How an input of the system is read: an amount, or one of several words. */
export type FeatureType = 'number' | 'category'

/** One input of the system over the sampled rows. */
export type FeatureColumn =
  /** NaN is missing. */
  | { readonly name: string; readonly type: 'number'; readonly values: Float64Array }
  /** `at`: the place in `levels`; −1 is missing. */
  | {
      readonly name: string
      readonly type: 'category'
      readonly levels: readonly string[]
      readonly at: Int32Array
    }

/** One attribute over the sampled rows. */
export interface RowAttribute {
  readonly id: string
  /** Column that it is read from. */
  readonly column: string
  readonly levels: readonly (string | null)[]
  /** Of each row the place in `levels`; −1: its row is left out of this attribute (missing, and declared `exclude`). */
  readonly at: Int32Array
  /** Place in `levels` of whom the others are compared with; `null`: everyone else. */
  readonly reference: number | null
  /** The attribute's column as an input holds it, for each level: the value that most of its rows have; `null`: no input. */
  readonly asInput: readonly (string | number | null)[] | null
}

/** The raw inputs of one row. */
export type FeatureRecord = Readonly<Record<string, string | number | boolean | null>>

/** Rows drawn by chance, in an order of chance: what a row-level metric sees, and what never leaves the run. */
export interface RowInput {
  readonly rows: number
  /** People in the analysis, of whom the rows were drawn. */
  readonly of: number
  readonly features: readonly FeatureColumn[]
  readonly attributes: readonly RowAttribute[]
  /** 1 or 0 of each row; `null`: the audit has no decision. */
  readonly decision: Int8Array | null
  readonly favourable: boolean
  /** Where the decision is a threshold on a column of scores: what it makes of a score. */
  readonly decides: { readonly column: string; of(score: number): boolean } | null
  /** The inputs of one row as the data have them. */
  record(row: number): FeatureRecord
  /** Confidence level of intervals. */
  readonly level: number
  /** Fewer rows than this: no number of a group. */
  readonly floor: number
  readonly seed: number
}

/** What learns to tell people with a characteristic from people without. Deterministic: its chance comes from the seed. */
export interface Learner {
  /** Such as `logistic` or `network`; part of an estimate's id. */
  readonly id: string
  /** What it ran on, for the evidence. */
  identity(): Readonly<Record<string, string>>
  /**
   * Learns from some rows and scores others: higher for those more likely to have the characteristic.
   * @param train rows × width numbers, row after row; `labels` one 0 or 1 a row
   */
  scores(
    train: Float64Array,
    labels: Uint8Array,
    test: Float64Array,
    width: number,
    seed: number,
  ): Promise<Float64Array>
}

/** Scores raw inputs as the audited model does: its encoding is its own. */
export interface RecordScorer {
  /** What identifies the model; never a secret. */
  identity(): Promise<Readonly<Record<string, string>>>
  score(records: readonly FeatureRecord[], signal?: AbortSignal): Promise<Float64Array>
  /** Column of the data that its scores are. */
  readonly column: string
}

/** What is injected: a model to ask, and what learns. */
export interface RowTools {
  readonly scorer: RecordScorer | null
  readonly learners: readonly Learner[]
  readonly signal?: AbortSignal
}

/** Numbers about everyone (no attributes) or about one attribute; groups are named. */
export interface RowAnswer {
  readonly attributes: readonly string[]
  readonly computed: Computed
}

export interface RowQuestion<O extends Options = Options> {
  /** Asked once of all rows; pure but for what is injected. */
  ask(input: RowInput, options: OptionValues<O>, tools: RowTools): Promise<readonly RowAnswer[]> | readonly RowAnswer[]
}

type RowMetricDefinition<O extends Options> = Omit<
  Metric<readonly Role[], O>,
  'compute' | 'judged' | 'rows' | 'needs'
> &
  RowQuestion<O> & {
    /** Roles whose counts its numbers would give away, as those of other metrics; and which must be declared. */
    readonly needs: { readonly rows: true; readonly roles: readonly ('decision' | 'score')[] }
  }

/**
 * A metric that needs rows, where counts are not enough. It runs only where the specification says `rowAccess: true`, on
 * a sample; what it finds is kept, the rows are not. Never judged by a standard.
 */
export function defineRowMetric<const O extends Options = Record<never, never>>({
  ask,
  needs,
  ...meta
}: RowMetricDefinition<O>): Metric<readonly Role[], O> {
  return {
    ...meta,
    judged: false,
    // The score is what the scorer gives: its bins are not asked for.
    needs: needs.roles.filter((role) => role !== 'score'),
    rows: { ask: ask as RowQuestion<O>['ask'] },
    compute: () => ({ kind: 'notApplicable', reason: { code: 'ROWS_NOT_READ', params: {} } }),
  }
}

/** How rows were drawn and what was asked of them: kept as evidence. */
export interface RowSampling {
  readonly rows: number
  /** `null`: withheld. */
  readonly of: number | null
  /** At most so many. */
  readonly most: number
  readonly seed: number
  readonly features: readonly { readonly name: string; readonly type: FeatureType }[]
  /** What identifies the model that was asked; `null`: none was. */
  readonly model: Readonly<Record<string, string>> | null
  /** What each learner ran on, by its id. */
  readonly learners: Readonly<Record<string, Readonly<Record<string, string>>>>
}
