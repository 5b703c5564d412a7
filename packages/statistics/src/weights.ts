interface WeightedSums {
  /** Σw of people with the outcome, and of everyone. */
  readonly wPositives: number
  readonly w: number
  /** Σw² likewise. */
  readonly w2Positives: number
  readonly w2: number
}

/**
 * A weighted rate with the number of independent, equally weighted people that would be as precise:
 * v = [(1 − p)² Σw²₁ + p² Σw²₀] / (Σw)², n_effective = p (1 − p) / v. Where the rate is 0 or 1 the variance says nothing,
 * and Kish's size serves.
 */
export function weightedRate({ wPositives, w, w2Positives, w2 }: WeightedSums): {
  rate: number | null
  nEffective: number
} {
  if (w <= 0) return { rate: null, nEffective: 0 }
  const rate = Math.min(1, wPositives / w)
  const variance = ((1 - rate) ** 2 * w2Positives + rate ** 2 * (w2 - w2Positives)) / (w * w)
  if (rate <= 0 || rate >= 1 || variance <= 0) return { rate, nEffective: kish(w, w2) }
  return { rate, nEffective: (rate * (1 - rate)) / variance }
}

/** Kish's effective size (Σw)² / Σw²: ignores how weights go with the outcome. */
export function kish(w: number, w2: number): number {
  return w2 <= 0 ? 0 : (w * w) / w2
}
