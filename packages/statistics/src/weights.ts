export interface WeightedSums {
  /** Σw of people with the outcome, and of everyone. */
  readonly wPositives: number
  readonly w: number
  /** Σw² likewise. */
  readonly w2Positives: number
  readonly w2: number
}

export interface WeightedRate {
  /** `null` where nobody has weight. */
  readonly rate: number | null
  /** Of the rate; 0 where it is 0 or 1, since nothing seen then varies. `null` with the rate. */
  readonly variance: number | null
  readonly nEffective: number
}

/** Effective events, or non-events, from which the variance is itself known well enough. */
const EVENTS = 10

/**
 * A weighted rate with the number of independent, equally weighted people that would be as precise:
 *
 *     v = [(1 − p)² Σw²₁ + p² Σw²₀] / (Σw)²,  n_effective = p (1 − p) / v
 *
 * Equal weights give the number of people. Where the rate is 0 or 1 the variance says nothing: Kish's size serves, but no
 * more than what the weight of the side nobody was seen on allows, if `everyone` (all groups together) tells it. (Refusals
 * sampled four times as often: 100 of them without an acceptance are worth 25 people, not 100.)
 * With fewer than 10 effective people, (Σw₁)²/Σw²₁, on either side, the few weights drawn may happen to be small ones and
 * the variance too low: Kish's size then is an upper limit. (Log-normal weights, σ = 1, 100 people, a rate of 0.08: the
 * interval covers 0.87 without it.)
 * @see Särndal, Swensson, Wretman 1992, Model Assisted Survey Sampling, section 5.8 (linearisation of a ratio)
 */
export function weightedRate(sums: WeightedSums, everyone: WeightedSums | null = null): WeightedRate {
  const { wPositives, w, w2Positives, w2 } = sums
  if (!(w > 0)) return { rate: null, variance: null, nEffective: 0 }
  const rate = Math.min(1, Math.max(0, wPositives / w))
  const variance = ((1 - rate) ** 2 * w2Positives + rate ** 2 * Math.max(0, w2 - w2Positives)) / (w * w)
  if (rate === 0 || rate === 1) {
    return { rate, variance: 0, nEffective: Math.min(kish(w, w2), w / unseenWeight(rate, everyone)) }
  }
  // Sums of weights are rounded: an inconsistent pair must not make an infinite size.
  if (!(variance > 0)) return { rate, variance: 0, nEffective: kish(w, w2) }
  const nEffective = (rate * (1 - rate)) / variance
  const events = Math.min(kish(wPositives, w2Positives), kish(w - wPositives, w2 - w2Positives))
  return { rate, variance, nEffective: events < EVENTS ? Math.min(nEffective, kish(w, w2)) : nEffective }
}

/**
 * Weight of one person of the side that a group lacks, as the others have it: Σw²/Σw over it, the limit of w p(1 − p)/v as
 * the rate goes to 0. 0 where nobody at all is on that side.
 */
function unseenWeight(rate: number, everyone: WeightedSums | null): number {
  if (everyone === null) return 0
  const [w, w2] =
    rate === 0
      ? [everyone.wPositives, everyone.w2Positives]
      : [everyone.w - everyone.wPositives, everyone.w2 - everyone.w2Positives]
  return w > 0 && w2 > 0 ? w2 / w : 0
}

/**
 * Kish's effective size (Σw)² / Σw²: ignores how weights go with the outcome. 0 without weights.
 * @see Kish 1965, Survey Sampling
 * @example kish(4, 4) // 4 people of weight 1
 */
export function kish(w: number, w2: number): number {
  return w2 <= 0 ? 0 : (w * w) / w2
}
