import { type Message, message, type Support } from '@exaequo/contract'
import { clusteredRate, type WeightedSums, weightedRate } from '@exaequo/statistics'
import type { Settings } from './settings.ts'
import type { UnitColumns } from './unit-columns.ts'

/** A share with the number of independent people its precision is worth. */
export interface Rate {
  readonly value: number | null
  /** Effective counts: those of the people themselves where exact methods apply. */
  readonly positives: number
  readonly total: number
}

const NO_RATE: Rate = { value: null, positives: 0, total: 0 }

/**
 * Unweighted: the counts themselves. Weighted: the effective size from the linearised variance; `everyone` tells the
 * weight of the outcome that a group may lack.
 */
export function rateOf(support: Support, { weighted, inflation }: Settings, everyone: Support | null = null): Rate {
  const { positives, total } = support
  if (total.n === 0 || total.w === 0) return NO_RATE
  if (!weighted) {
    return { value: positives.n / total.n, positives: positives.n * inflation, total: total.n * inflation }
  }
  const { rate, nEffective } = weightedRate(sumsOf(support), everyone === null ? null : sumsOf(everyone))
  if (rate === null) return NO_RATE
  return { value: rate, positives: rate * nEffective * inflation, total: nEffective * inflation }
}

/** A rate of rows that come in units: the effective size from the variance between units. */
export function clusteredRateOf(columns: UnitColumns, { level, inflation }: Settings): Clustered {
  const { mean, variance, nEffective, reason, units } = clusteredRate(columns, level)
  const rate =
    mean === null ? NO_RATE : { value: mean, positives: mean * nEffective * inflation, total: nEffective * inflation }
  return { rate, variance, untestable: reason === 'tooFewUnits' ? message('TOO_FEW_UNITS', { units }) : null }
}

interface Clustered {
  readonly rate: Rate
  readonly variance: number | null
  readonly untestable: Message | null
}

function sumsOf({ positives, total }: Support): WeightedSums {
  return { wPositives: positives.w, w: total.w, w2Positives: positives.w2, w2: total.w2 }
}
