import type { Interval, Support } from '@exaequo/contract'
import type { Rate } from './rate.ts'

/** How far the published counts behind a rate may be from the true ones. */
export interface Rounding {
  /** Half the rounding step. */
  readonly half: number
  /** Half-widths where a published total is known better than by adding rows; else from the number of rows. */
  readonly known: { readonly positives?: number; readonly negatives?: number }
}

/** The lowest and the highest rate that the rounded counts allow: every count may be off by half a step per published term. */
export function roundedCorners({ positives, total }: Support, rounding: Rounding): [Rate, Rate] {
  const negatives = total.n - positives.n
  const e1 = rounding.known.positives ?? positives.rows * rounding.half
  const e0 = rounding.known.negatives ?? (total.rows - positives.rows) * rounding.half
  const corner = (x: number, y: number): Rate => {
    const a = Math.max(0, x)
    const b = Math.max(0, y)
    return { value: a + b === 0 ? null : a / (a + b), positives: a, total: a + b }
  }
  return [corner(positives.n - e1, negatives + e0), corner(positives.n + e1, negatives - e0)]
}

/** The union of the intervals at the corners. */
export function unionOf(intervals: readonly Interval[], suffix: string): Interval {
  const first = intervals[0] as Interval
  const lowers = intervals.map(({ lower }) => lower)
  const uppers = intervals.map(({ upper }) => upper)
  return {
    lower: lowers.some((bound) => bound === null) ? null : Math.min(...(lowers as number[])),
    upper: uppers.some((bound) => bound === null) ? null : Math.max(...(uppers as number[])),
    level: first.level,
    method: `${first.method}${suffix}`,
  }
}
