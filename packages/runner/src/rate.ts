import type { Support } from '@exaequo/contract'
import { type WeightedSums, weightedRate } from '@exaequo/statistics'

/** A share with the number of independent people its precision is worth. */
export interface Rate {
  readonly value: number | null
  /** Effective counts: those of the people themselves where there are no weights. */
  readonly positives: number
  readonly total: number
}

/**
 * Unweighted: the counts themselves. Weighted: the effective size from the linearised variance; `everyone` tells the
 * weight of the outcome that a group may lack.
 */
export function rateOf({ positives, total }: Support, weighted: boolean, everyone: Support | null = null): Rate {
  if (total.n === 0 || total.w === 0) return { value: null, positives: 0, total: 0 }
  if (!weighted) return { value: positives.n / total.n, positives: positives.n, total: total.n }
  const { rate, nEffective } = weightedRate(sumsOf({ positives, total }), everyone === null ? null : sumsOf(everyone))
  if (rate === null) return { value: null, positives: 0, total: 0 }
  return { value: rate, positives: rate * nEffective, total: nEffective }
}

function sumsOf({ positives, total }: Support): WeightedSums {
  return { wPositives: positives.w, w: total.w, w2Positives: positives.w2, w2: total.w2 }
}
