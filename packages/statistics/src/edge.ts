import { restrictedRateForDifference, scoreForDifference } from './score-difference.ts'
import { restrictedRateForRatio, scoreForRatio } from './score-ratio.ts'

export type Comparator = 'ratio' | 'difference'
export type Statistic = (x1: number, x0: number) => number

/** Signed score statistic of two counts at a threshold: rises with x1, falls with x0. */
export function statisticOf(comparator: Comparator, n1: number, n0: number, threshold: number): Statistic {
  return comparator === 'ratio'
    ? (x1, x0) => scoreForRatio(x1, n1, x0, n0, threshold)
    : (x1, x0) => scoreForDifference(x1, n1, x0, n0, threshold)
}

/** The pairs of rates exactly on a threshold: p1 = threshold · p0, or p1 = p0 + threshold. */
export interface Edge {
  readonly comparator: Comparator
  readonly threshold: number
  /** The reference rates p0 for which p1 is a rate too. */
  readonly least: number
  readonly most: number
}

export function edgeOf(comparator: Comparator, threshold: number): Edge {
  return comparator === 'ratio'
    ? { comparator, threshold, least: 0, most: Math.min(1, 1 / threshold) }
    : { comparator, threshold, least: Math.max(0, -threshold), most: Math.min(1, 1 - threshold) }
}

/** p1 that belongs to p0. */
export function rateBeside({ comparator, threshold }: Edge, p0: number): number {
  return unit(comparator === 'ratio' ? threshold * p0 : p0 + threshold)
}

/** p0 that belongs to p1; may lie outside `least` and `most`. */
export function referenceBeside({ comparator, threshold }: Edge, p1: number): number {
  return comparator === 'ratio' ? p1 / threshold : p1 - threshold
}

/** p0 of the pair on the edge under which the counts are most likely. */
export function mostLikelyOnEdge(edge: Edge, x1: number, n1: number, x0: number, n0: number): number {
  return unit(
    edge.comparator === 'ratio'
      ? restrictedRateForRatio(x1, n1, x0, n0, edge.threshold)
      : restrictedRateForDifference(x1, n1, x0, n0, edge.threshold),
  )
}

function unit(rate: number): number {
  return Math.min(1, Math.max(0, rate))
}
