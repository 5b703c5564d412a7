import { type Input, type Message, message, type Sums, sumWhere } from '@exaequo/contract'
import { weightedRate, wilson } from '@exaequo/statistics'

type Confusion = Input<'decision' | 'label'>

export interface OwnRate {
  readonly value: number | null
  readonly reason: Message | null
  /** Effective counts. */
  readonly positives: number
  readonly total: number
  readonly n: number
}

/** True and false positive rate of each group: what the summaries of separation are made of. */
export function errorRates(input: Confusion): { truePositive: OwnRate[]; falsePositive: OwnRate[] } {
  const tp = sumWhere(input, [{ decision: '1', label: '1' }])
  const fn = sumWhere(input, [{ decision: '0', label: '1' }])
  const fp = sumWhere(input, [{ decision: '1', label: '0' }])
  const tn = sumWhere(input, [{ decision: '0', label: '0' }])
  const of = (yes: Sums[], no: Sums[]) => yes.map((sums, g) => ownRate(sums, no[g] as Sums, input.weighted))
  return { truePositive: of(tp, fn), falsePositive: of(fp, tn) }
}

export function ownRate(yes: Sums, no: Sums, weighted: boolean): OwnRate {
  const n = yes.n + no.n
  const empty = { value: null, reason: message('EMPTY_DENOMINATOR'), positives: 0, total: 0, n }
  if (n === 0 || yes.w + no.w === 0) return empty
  if (!weighted) return { value: yes.n / n, reason: null, positives: yes.n, total: n, n }
  const { rate, nEffective } = weightedRate({
    wPositives: yes.w,
    w: yes.w + no.w,
    w2Positives: yes.w2,
    w2: yes.w2 + no.w2,
  })
  if (rate === null) return empty
  return { value: rate, reason: null, positives: rate * nEffective, total: nEffective, n }
}

/** A rate with its Wilson limits, as MOVER combines them. */
export function limits(rate: OwnRate, level: number): { estimate: number; lower: number; upper: number } {
  return { estimate: rate.value as number, ...wilson(rate.positives, rate.total, level) }
}
