import { requireOpenUnit } from './check.ts'

/** Σ of what is averaged (positives, or an amount) and of weight, subgroup by subgroup, and of everyone. */
export interface SubgroupSums {
  readonly sums: Float64Array
  readonly weights: Float64Array
  readonly everyone: { sum: number; weight: number }
}

export interface SubgroupBounds {
  /** mean of the subgroup − mean of everyone; `null` for a subgroup without weight. */
  readonly gap: readonly (number | null)[]
  /** All true gaps lie above these, at once, with the level's chance; `null` where the replicates do not vary. */
  readonly lower: readonly (number | null)[]
  /** All true gaps lie below these, at once, with the level's chance. */
  readonly upper: readonly (number | null)[]
}

/**
 * Bounds of how far every subgroup's mean lies from everyone's that hold for all at once, the subgroup picked as the
 * worst included (whose gap, as seen, is overestimated). Each replicate b of a bootstrap of all rows together gives
 *
 *     T_b(G) = P(G) · P_b(G) · [gap_b(G) − gap(G)] / s(G)
 *
 * P the share of people in G, s(G) the spread of the numerator over replicates (median absolute deviation over 0.6745).
 * With t the level's quantile of max_G T_b, gap(G) − s(G) t/P(G)² is below the true gap for all G; likewise above.
 * The bootstrap needs people: keep to subgroups of at least 50 (effective) with 10 events and 10 non-events.
 * @param draw fills one replicate, everybody resampled at once (`resampleCounts`, `resampleWeighted`, `resampleUnits`)
 * @see Cherian, Candès 2023, Statistical inference for fairness auditing, https://arxiv.org/abs/2305.03712
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function subgroupBounds(
  seen: SubgroupSums,
  draw: (into: SubgroupSums, replicate: number) => void,
  replicates: number,
  level: number,
): SubgroupBounds {
  requireOpenUnit('subgroupBounds', 'level', level)
  const groups = seen.sums.length
  const everyone = seen.everyone.sum / seen.everyone.weight
  const gap = new Float64Array(groups)
  const share = new Float64Array(groups)
  for (let g = 0; g < groups; g++) {
    const weight = seen.weights[g] as number
    gap[g] = weight > 0 ? (seen.sums[g] as number) / weight - everyone : Number.NaN
    share[g] = weight / seen.everyone.weight
  }
  const into: SubgroupSums = {
    sums: new Float64Array(groups),
    weights: new Float64Array(groups),
    everyone: { sum: 0, weight: 0 },
  }
  // Subgroup after subgroup, so that each one's spread is that of a slice.
  const statistics = new Float64Array(groups * replicates)
  for (let b = 0; b < replicates; b++) {
    draw(into, b)
    const { sum, weight } = into.everyone
    for (let g = 0; g < groups; g++) {
      // P_b(G) · gap_b(G) without dividing by a subgroup that may have vanished.
      const drawn = ((into.sums[g] as number) - ((into.weights[g] as number) * sum) / weight) / weight
      const expected = ((into.weights[g] as number) / weight) * (gap[g] as number)
      statistics[g * replicates + b] = (share[g] as number) * (drawn - expected)
    }
  }
  const largest = new Float64Array(replicates).fill(Number.NEGATIVE_INFINITY)
  const smallest = new Float64Array(replicates).fill(Number.POSITIVE_INFINITY)
  const spread = new Float64Array(groups)
  for (let g = 0; g < groups; g++) {
    const own = statistics.subarray(g * replicates, (g + 1) * replicates)
    spread[g] = (share[g] as number) > 0 ? deviation(own) : 0
    if (!((spread[g] as number) > 0)) continue
    for (let b = 0; b < replicates; b++) {
      const t = (own[b] as number) / (spread[g] as number)
      if (t > (largest[b] as number)) largest[b] = t
      if (t < (smallest[b] as number)) smallest[b] = t
    }
  }
  const [high, low] = [at(largest, level), at(smallest, 1 - level)]
  const moved = (t: number): (number | null)[] =>
    Array.from(gap, (value, g) => {
      const own = spread[g] as number
      return own > 0 ? value - (own * t) / (share[g] as number) ** 2 : null
    })
  const known = Array.from(gap, (value) => (Number.isNaN(value) ? null : value))
  return { gap: known, lower: moved(high), upper: moved(low) }
}

/** Normal-consistent median absolute deviation. */
function deviation(values: Float64Array): number {
  const middle = at(values, 0.5)
  return (
    at(
      values.map((value) => Math.abs(value - middle)),
      0.5,
    ) / 0.6744897501960817
  )
}

/** The value at rank (B + 1)·share, rounded outwards (up above the middle, down below), so that bounds are not short. */
function at(values: Float64Array, share: number): number {
  const sorted = Float64Array.from(values).sort()
  const rank = (sorted.length + 1) * share
  const whole = share > 0.5 ? Math.ceil(rank - 1e-9) : Math.floor(rank + 1e-9)
  return sorted[Math.min(sorted.length, Math.max(1, whole)) - 1] as number
}
