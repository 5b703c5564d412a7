import type { Computed } from './computed.ts'
import type { Input, Needs, Role } from './input.ts'
import { MOMENT_ROLES, type Moment } from './moments.ts'
import type { Options, OptionValues } from './options.ts'
import type { RowQuestion } from './rows.ts'
import type { Locale, Text } from './text.ts'

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

export interface MetricStrings {
  /** A noun phrase. */
  readonly title: Text
  /** What it computes, in plain words. */
  readonly description: Text
  /** What this number cannot see. */
  readonly limits: Text
}

export interface Metric<N extends Needs = Needs, O extends Options = Options> {
  /** kebab-case noun, equal to its folder's name. */
  readonly id: string
  /** Selects every metric of one package at once, such as `disparate-impact`. */
  readonly bundle: string
  readonly family: Family
  readonly strings: MetricStrings
  readonly cite: readonly [Citation, ...Citation[]]
  readonly needs: N
  /** Roles that it also reads where they are declared; without them it says less. */
  readonly uses?: readonly Role[]
  /** Amounts summed over each cell, in `input.cells.moments`. */
  readonly moments?: readonly Moment[]
  /**
   * `set` (the default): once for each attribute set and stratum. `strata`: once for each attribute and declared
   * stratification, all its strata in one table. `audit`: once, on the joint table, each group a combination of levels
   * of every attribute.
   */
  readonly scope?: 'set' | 'strata' | 'audit'
  /** What a spec may set, with its limits and its default. */
  readonly options?: O
  /** Plain formula; in both languages where it has words. */
  readonly formula: Formula
  /** The value of the difference and the ratio at parity, and the range of the value itself. */
  readonly ideal: { readonly difference?: 0; readonly ratio?: 1; readonly value?: number }
  readonly range: readonly [number | null, number | null]
  /** Its complement is the same fact said the other way round: no family of tests of its own. */
  readonly complementOf?: string
  /** Shown for the record, never judged (counts, readings of a convention). */
  readonly judged: boolean
  /** Gives maxima, minima or spreads, which no resampling covers. */
  readonly smooth?: false
  /** Quantities that a standard may be about; a rate is its own. */
  readonly quantities?: readonly string[]
  /** Quantities that it also gives, for the record: no standard is about them. */
  readonly shows?: readonly string[]
  /** Means nothing for everyone at once (a comparison of groups). */
  readonly setOnly?: true
  /** Pure: no input or output, clock, randomness, rounding or threshold. */
  compute(input: Input<N[number]>, options: OptionValues<O>): Computed
  /** Present where counts are not enough: the metric is asked of sampled rows, and `compute` is not called. */
  readonly rows?: RowQuestion<O>
  /** Present where the metric is one rate: its numerator and denominator as data. */
  readonly rate?: RateParts
  /** Edges at which scores must be told apart, in ascending order; a value equal to an edge lies below it. */
  scoreEdges?(options: OptionValues<O>): readonly number[]
}

/** Every quantity that a metric says it gives. */
export function declaredQuantities({
  rate,
  quantities = [],
  shows = [],
}: Pick<Metric, 'rate' | 'quantities' | 'shows'>): string[] {
  return [...(rate ? [rate.quantity] : []), ...quantities, ...shows]
}

/** Every role that a spec must declare for a metric: those it reads, and those its amounts are made of. */
export function rolesOf({ needs, moments = [] }: Pick<Metric, 'needs' | 'moments'>): Role[] {
  return [...new Set<Role>([...needs, ...moments.flatMap((moment) => MOMENT_ROLES[moment])])]
}

/** Which cells a rate counts, and among which: those that match one of the conditions. */
export interface CountedCells {
  readonly numerator: readonly Condition<Role>[]
  readonly denominator: readonly Condition<Role>[]
}

/** A rate as data. */
export interface RateParts extends CountedCells {
  readonly quantity: string
}

/** Levels that a cell must have, such as `{ label: '1', decision: '1' }` or `{ class: 'low' }`. */
export type Condition<R extends Role> = {
  readonly [K in R]?: K extends 'class' | 'trueClass' ? string : '0' | '1'
}

export function defineMetric<const N extends Needs, const O extends Options = Record<never, never>>(
  metric: Metric<N, O>,
): Metric<N, O> {
  return metric
}

/** Signs alone, or the words of both languages. */
export type Formula = string | Text

export function formulaText(formula: Formula, locale: Locale): string {
  return typeof formula === 'string' ? formula : formula[locale]
}
