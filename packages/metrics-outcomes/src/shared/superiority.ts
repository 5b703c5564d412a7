import type { Message, PValue, Stat } from '@exaequo/contract'
import { auc, mannWhitney, normalAbove } from '@exaequo/statistics'
import { type Column, effectiveIn, peopleIn } from './columns.ts'
import type { Pair } from './pairs.ts'

interface Compared {
  readonly pair: Pair
  readonly one: Column
  readonly other: Column
  /** Whether each bin holds one value. */
  readonly single: readonly boolean[]
  readonly level: number
  readonly floor: number
  readonly weighted: boolean
  readonly missing: Message
}

/**
 * P(group above versus) + ½ P(equal), with DeLong's interval. Tested by Mann and Whitney's rank test, whose U is the
 * statistic; weighted, by DeLong's variance.
 */
export function superiorityStat({ pair, one, other, single, level, floor, weighted, missing }: Compared): Stat {
  const squares = weighted ? { positivesSquared: one.w2, negativesSquared: other.w2 } : {}
  const found = auc({ positives: one.w, negatives: other.w, singleValued: single, ...squares }, level)
  const { value, bound, lower, upper, method } = found
  const [n1, n0] = [peopleIn(one), peopleIn(other)]
  const suffix = weighted ? '-effective' : ''
  const tested = Math.min(n1, n0) >= floor
  return {
    quantity: 'probabilityOfSuperiority',
    comparator: 'probabilityOfSuperiority',
    ...pair,
    n: n1 + n0,
    nEffective: effectiveIn(one) + effectiveIn(other),
    value,
    ...(value === null ? { reason: missing } : {}),
    ...(bound === null ? {} : { bound }),
    interval: value === null ? null : { lower, upper, level, method: `${method}${suffix}` },
    pValue: !tested ? null : weighted ? byVariance(found) : byRanks(one, other),
  }
}

function byRanks(one: Column, other: Column): PValue | null {
  const { u, p } = mannWhitney(one.n, other.n)
  return u === null || p === null ? null : { value: p, adjusted: null, method: 'mann-whitney', statistic: u }
}

function byVariance({ value, standardError }: ReturnType<typeof auc>): PValue | null {
  if (value === null || standardError === null || standardError === 0) return null
  const z = (value - 0.5) / standardError
  return { value: Math.min(1, 2 * normalAbove(Math.abs(z))), adjusted: null, method: 'delong-effective', statistic: z }
}
