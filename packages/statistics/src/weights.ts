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

/**
 * A weighted rate with the number of independent, equally weighted people that would be as precise:
 *
 *     v = [(1 − p)² Σw²₁ + p² Σw²₀] / (Σw)²,  n_effective = p (1 − p) / v
 *
 * Equal weights give the number of people. Where the rate is 0 or 1 the variance says nothing, and Kish's size serves.
 * @see Särndal, Swensson, Wretman 1992, Model Assisted Survey Sampling, section 5.8 (linearisation of a ratio)
 */
export function weightedRate({ wPositives, w, w2Positives, w2 }: WeightedSums): WeightedRate {
  if (!(w > 0)) return { rate: null, variance: null, nEffective: 0 }
  const rate = Math.min(1, Math.max(0, wPositives / w))
  const variance = ((1 - rate) ** 2 * w2Positives + rate ** 2 * Math.max(0, w2 - w2Positives)) / (w * w)
  if (rate === 0 || rate === 1) return { rate, variance: 0, nEffective: kish(w, w2) }
  // Sums of weights are rounded: an inconsistent pair must not make an infinite size.
  if (!(variance > 0)) return { rate, variance: 0, nEffective: kish(w, w2) }
  return { rate, variance, nEffective: (rate * (1 - rate)) / variance }
}

/**
 * Kish's effective size (Σw)² / Σw²: ignores how weights go with the outcome. 0 without weights.
 * @see Kish 1965, Survey Sampling
 * @example kish(4, 4) // 4 people of weight 1
 */
export function kish(w: number, w2: number): number {
  return w2 <= 0 ? 0 : (w * w) / w2
}
