import type { Comparator } from './edge.ts'
import { type Alternative, type ThresholdAnswer, thresholdTest } from './threshold-test.ts'

interface RegionQuestion {
  readonly x1: number
  readonly n1: number
  readonly x0: number
  readonly n0: number
  readonly comparator: Comparator
  readonly edges: readonly [number, number]
}

export interface RegionTests {
  /** Misses, below: "at least the lower edge" is rejected. */
  readonly below: ThresholdAnswer
  /** Misses, above: "at most the upper edge" is rejected. */
  readonly above: ThresholdAnswer
  /** Meets, needs both: "at most the lower edge" and "at least the upper edge" are rejected. */
  readonly meetsLower: ThresholdAnswer
  readonly meetsUpper: ThresholdAnswer
  /** p of "meets": the larger of its two (an intersection–union test needs no correction between them). */
  readonly meets: number
}

/**
 * The four one-sided tests that place a ratio or difference against a region [lower, upper]. Whole counts.
 * @see Berger 1982 (intersection–union tests), https://doi.org/10.2307/1267823
 */
export function regionTests({ edges, ...counts }: RegionQuestion): RegionTests {
  const test = (threshold: number, alternative: Alternative): ThresholdAnswer =>
    thresholdTest({ ...counts, threshold, alternative })
  const [meetsLower, meetsUpper] = [test(edges[0], 'greater'), test(edges[1], 'less')]
  return {
    below: test(edges[0], 'less'),
    above: test(edges[1], 'greater'),
    meetsLower,
    meetsUpper,
    meets: Math.max(meetsLower.p, meetsUpper.p),
  }
}

/** Edges of the region of a standard: [threshold, 1/threshold] for a ratio, [−threshold, threshold] for a difference. */
export function regionOf(comparator: Comparator, threshold: number): [number, number] {
  const other = comparator === 'ratio' ? 1 / threshold : -threshold
  return [Math.min(threshold, other), Math.max(threshold, other)]
}
