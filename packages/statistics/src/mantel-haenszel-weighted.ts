import { type Estimate, ratioEstimate, symmetricEstimate, undefinedEstimate } from './estimate.ts'
import { criticalValue, normalAbove } from './normal.ts'
import { type WeightedSums, weightedRate } from './weights.ts'

/** One stratum of a weighted comparison: sums of weights of group 1 and of group 0 (the reference). */
export interface WeightedStratum {
  readonly group1: WeightedSums
  readonly group0: WeightedSums
}

export interface WeightedCommonEffects {
  readonly oddsRatio: Estimate
  readonly ratio: Estimate
  readonly difference: Estimate
  /** Wald's test that the common difference is 0, two-sided; `null` where it has no uncertainty. */
  readonly p: number | null
}

interface Part {
  readonly weight: number
  readonly p1: number
  readonly p0: number
  readonly v1: number
  readonly v0: number
}

/**
 * Mantel and Haenszel's common effects of weighted rates. Each formula is that of `commonOddsRatio`, `commonRatio` and
 * `commonDifference` with sums of weights for counts; the variances there take people for equal, so here they are
 * linearised instead, from those of the weighted rates (`weightedRate`), the sizes of strata held fixed. With
 * W = w1 w0/(w1 + w0) in each stratum:
 *
 *     difference  Σ W (p1 − p0) / Σ W                  variance Σ W² (v1 + v0) / (Σ W)²
 *     ratio       R/S, R = Σ W p1, S = Σ W p0          of the logarithm Σ W² v1 / R² + Σ W² v0 / S²
 *     odds ratio  R/S, R = Σ W p1 (1 − p0), S = Σ W p0 (1 − p1)
 *                 of the logarithm Σ W² [v1 ((1 − p0)/R + p0/S)² + v0 (p1/R + (1 − p1)/S)²]
 *
 * Multiplying all weights changes nothing. A rate of 0 or 1 in a stratum adds no variance: with many strata of a few
 * people the intervals are too narrow.
 * @see Mantel, Haenszel 1959, https://doi.org/10.1093/jnci/22.4.719; Särndal, Swensson, Wretman 1992, section 5.8
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function weightedCommonEffects(strata: readonly WeightedStratum[], level: number): WeightedCommonEffects {
  const critical = criticalValue(level)
  const parts = strata.flatMap(({ group1, group0 }): Part[] => {
    if (!(group1.w > 0 && group0.w > 0)) return []
    const [one, zero] = [weightedRate(group1), weightedRate(group0)]
    return [
      {
        weight: (group1.w * group0.w) / (group1.w + group0.w),
        p1: one.rate as number,
        p0: zero.rate as number,
        v1: one.variance as number,
        v0: zero.variance as number,
      },
    ]
  })
  if (parts.length === 0) {
    const none = undefinedEstimate('oneGroup')
    return { oddsRatio: none, ratio: none, difference: none, p: null }
  }
  const sum = (of: (part: Part) => number): number => parts.reduce((all, part) => all + of(part), 0)
  const total = sum(({ weight }) => weight)
  const gap = sum(({ weight, p1, p0 }) => weight * (p1 - p0)) / total
  const variance = sum(({ weight, v1, v0 }) => weight * weight * (v1 + v0)) / (total * total)
  const difference =
    variance > 0
      ? symmetricEstimate(gap, Math.sqrt(variance), critical)
      : { ...undefinedEstimate('noVariation', gap), standardError: 0 }
  const [r, s] = [sum(({ weight, p1 }) => weight * p1), sum(({ weight, p0 }) => weight * p0)]
  const [a, b] = [
    sum(({ weight, p1, p0 }) => weight * p1 * (1 - p0)),
    sum(({ weight, p1, p0 }) => weight * p0 * (1 - p1)),
  ]
  return {
    difference,
    ratio: quotient(r, s, critical, () => sum(({ weight, v1, v0 }) => weight * weight * (v1 / (r * r) + v0 / (s * s)))),
    oddsRatio: quotient(a, b, critical, () =>
      sum(
        ({ weight, p1, p0, v1, v0 }) =>
          weight * weight * (v1 * ((1 - p0) / a + p0 / b) ** 2 + v0 * (p1 / a + (1 - p1) / b) ** 2),
      ),
    ),
    p: variance > 0 ? Math.min(1, 2 * normalAbove(Math.abs(gap) / Math.sqrt(variance))) : null,
  }
}

function quotient(above: number, below: number, critical: number, logVariance: () => number): Estimate {
  if (above === 0 && below === 0) return undefinedEstimate('noVariation')
  if (below === 0) return undefinedEstimate('unbounded')
  if (above === 0) return undefinedEstimate('zeroDenominator', 0)
  const variance = logVariance()
  return variance > 0
    ? ratioEstimate(above / below, Math.sqrt(variance), critical)
    : { ...undefinedEstimate('noVariation', above / below), standardError: 0 }
}
