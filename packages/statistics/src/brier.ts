import type { Undefined } from './estimate.ts'
import { filledBins, type ScoreBins } from './score-bins.ts'

export interface Brier {
  /** Mean of (score − label)²: 0 is best. `null` where nobody has weight. */
  readonly value: number | null
  /** How far the value may be from the exact one: 0 where Σ score·label is given or bins are single-valued. */
  readonly bound: number | null
  /** Σ w_b (mean score − rate)²/W: lower is better, 0 if scores are right on average in every bin. Exact. */
  readonly reliability: number | null
  /** Σ w_b (rate − base rate)²/W: higher is better. Exact. */
  readonly resolution: number | null
  /** base rate · (1 − base rate). Exact. */
  readonly uncertainty: number | null
  /** Mean squared distance of scores from their bin's mean. Exact. */
  readonly withinVariance: number | null
  /** Twice the mean product of distances of score and label from their bin's; bounded as the value is. */
  readonly withinCovariance: number | null
  readonly reason: Undefined | null
}

/**
 * Brier score and Murphy's decomposition, with the two terms that bins of unequal scores add:
 *
 *     value = reliability − resolution + uncertainty + withinVariance − withinCovariance
 *
 * Within a bin the covariance of score and label needs Σ score·label; without it, it is taken as 0 and `bound` says how
 * far that may be wrong, whatever the rows: 2 Σ_b √(Σw(score − mean)² · w rate (1 − rate)) / W.
 * What it cannot see: a low score may come from a rare label alone (compare with `uncertainty`).
 * @see Murphy 1973, https://doi.org/10.1175/1520-0450(1973)012%3C0595:ANVPOT%3E2.0.CO;2; Stephenson, Coelho, Jolliffe 2008, https://doi.org/10.1175/2007WAF2006116.1
 */
export function brier(bins: ScoreBins): Brier {
  let [total, positives] = [0, 0]
  const filled = filledBins(bins)
  for (const bin of filled) {
    total += bin.weight
    positives += bin.positives
  }
  if (!(total > 0)) {
    const none = { value: null, bound: null, reliability: null, resolution: null, uncertainty: null }
    return { ...none, withinVariance: null, withinCovariance: null, reason: 'noPeople' }
  }
  const base = positives / total
  let [sum, reliability, resolution, within, product, bound] = [0, 0, 0, 0, 0, 0]
  for (const bin of filled) {
    reliability += bin.weight * (bin.mean - bin.rate) ** 2
    resolution += bin.weight * (bin.rate - base) ** 2
    within += bin.spread
    // Not from the decomposition, whose terms cancel.
    const inside = bin.spread + bin.weight * bin.rate * (1 - bin.rate) - 2 * (bin.product ?? 0)
    sum += Math.max(0, inside) + bin.weight * (bin.mean - bin.rate) ** 2
    if (bin.product === null) bound += bin.productBound
    else product += bin.product
  }
  return {
    value: sum / total,
    bound: (2 * bound) / total,
    reliability: reliability / total,
    resolution: resolution / total,
    uncertainty: base * (1 - base),
    withinVariance: within / total,
    withinCovariance: (2 * product) / total,
    reason: null,
  }
}
