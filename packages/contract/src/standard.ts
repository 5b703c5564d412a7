import type { Citation } from './metric.ts'
import type { Text } from './text.ts'

/** A benchmark: a threshold with its origin. It knows no metric's code, only the field's names of quantities. */
export interface Standard {
  readonly id: string
  readonly title: Text
  readonly description: Text
  /** Printed wherever the benchmark is used: where it comes from, and that no law here sets it. */
  readonly origin: Text
  /** Legal or conventional regime, such as `us-eeoc`. */
  readonly regime: string
  readonly cite: readonly [Citation, ...Citation[]]
  /** First day it applies, YYYY-MM-DD; `null` where it is a convention without a date. */
  readonly appliesFrom: string | null
  /** Quantities it judges when the spec names none; `'any'`: every judged rate. */
  readonly quantities: readonly string[] | 'any'
  readonly rule: Rule
}

export type Rule =
  /** Meets inside [threshold, 1/threshold], misses outside. */
  | { readonly kind: 'ratio'; readonly threshold: number }
  /** Meets inside [−threshold, threshold], misses outside. */
  | { readonly kind: 'difference'; readonly threshold: number }
  /** No region: equality cannot be proven, so it says only *misses* or *inconclusive*. */
  | { readonly kind: 'parity' }
  /** A convention read from the estimate alone: a reading, never a verdict. */
  | { readonly kind: 'point'; readonly comparator: string; readonly threshold: number }

export function defineStandard<T extends Standard>(standard: T): T {
  return standard
}
