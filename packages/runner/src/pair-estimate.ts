import type { Estimate, EstimateSupport, Group, Interval, Message, Part, PValue } from '@exaequo/contract'
import { estimateId } from './estimate-id.ts'
import { type Exactness, exactnessOf, pointUnless } from './exactness.ts'
import {
  differenceInterval,
  differenceOf,
  equality,
  oddsRatioInterval,
  oddsRatioOf,
  type Point,
  ratioInterval,
  ratioOf,
} from './intervals.ts'
import type { Measured } from './measured.ts'
import type { RateTable } from './proportion-estimates.ts'
import type { Settings } from './settings.ts'

/** Two groups beside each other on one rate. */
export interface Pair {
  readonly rates: RateTable
  readonly at: Part | undefined
  readonly settings: Settings
  readonly group: Group
  readonly versus: Group | 'rest'
  readonly own: Measured
  readonly other: Measured
  /** The same for every comparator and for the verdicts: worked out when first asked for. */
  support: EstimateSupport | null
  test: { readonly pValue: PValue | null } | null
}

export function equalityOf(pair: Pair): PValue | null {
  pair.test ??= { pValue: equality(pair.own, pair.other, pair.settings) }
  return pair.test.pValue
}

const COMPARATORS = {
  difference: { pointOf: differenceOf, intervalOf: differenceInterval },
  ratio: { pointOf: ratioOf, intervalOf: ratioInterval },
  oddsRatio: { pointOf: oddsRatioOf, intervalOf: oddsRatioInterval },
} as const

/**
 * A difference or ratio of two rates whose number, interval and test are worked out when they are read. A large audit has
 * more of them than its result holds, and most of the work and of the memory would be for those that are left out.
 * What is read is that of a plain estimate, which `finished` makes of it; a copy by `...` would be empty.
 */
export class PairEstimate implements Estimate {
  readonly comparator: keyof typeof COMPARATORS
  readonly exactness: Exactness['exactness']
  readonly identified?: NonNullable<Exactness['identified']>
  readonly at?: Part
  readonly #pair: Pair

  constructor(pair: Pair, comparator: keyof typeof COMPARATORS) {
    this.#pair = pair
    this.comparator = comparator
    const { exactness, identified } = exactnessOf(pair.own, pair.other, comparator)
    this.exactness = exactness
    if (identified !== undefined) this.identified = identified
    if (pair.at !== undefined) this.at = pair.at
  }

  get id(): string {
    return estimateId(this)
  }
  get metric(): string {
    return this.#pair.rates.metric
  }
  get quantity(): string {
    return this.#pair.rates.quantity
  }
  get attributes(): readonly string[] {
    return this.#pair.rates.table.attributes
  }
  get stratum(): Group | null {
    return this.#pair.rates.table.stratum
  }
  get group(): Group {
    return this.#pair.group
  }
  get versus(): Group | 'rest' {
    return this.#pair.versus
  }
  get value(): number | null {
    return this.#point().value
  }
  get reason(): Message | null {
    return this.#point().reason
  }
  get support(): EstimateSupport {
    const { own, other, settings } = this.#pair
    this.#pair.support ??= supportOf(own, other, settings.weighted)
    return this.#pair.support
  }
  get n(): number {
    return this.#pair.own.support.total.n + this.#pair.other.support.total.n
  }
  get nEffective(): number {
    return this.#pair.own.rate.total + this.#pair.other.rate.total
  }
  get interval(): Interval | null {
    const { own, other, settings } = this.#pair
    return COMPARATORS[this.comparator].intervalOf(own, other, settings)
  }
  get pValue(): PValue | null {
    return equalityOf(this.#pair)
  }

  #point(): Point {
    const { own, other } = this.#pair
    return pointUnless(own, other, COMPARATORS[this.comparator].pointOf(own.rate, other.rate))
  }
}

/** A plain object of every estimate, whole, its p-value beside what it is when corrected for the others of its family. */
export function finished(estimate: Estimate, adjustedOf: (id: string, quantity: string) => number | null): Estimate {
  if (!(estimate instanceof PairEstimate)) {
    const { pValue } = estimate
    const adjusted = pValue === null ? null : adjustedOf(estimate.id, estimate.quantity)
    return pValue === null || adjusted === null ? estimate : { ...estimate, pValue: { ...pValue, adjusted } }
  }
  const { metric, attributes, quantity, stratum, comparator, group, versus, at } = estimate
  const { id, value, reason, support, n, nEffective, interval, exactness, identified } = estimate
  const { pValue } = estimate
  const adjusted = pValue === null ? null : adjustedOf(id, quantity)
  const plain = {
    id,
    metric,
    attributes,
    quantity,
    stratum,
    comparator,
    group,
    versus,
    value,
    reason,
    support,
    n,
    nEffective,
    interval,
    pValue: adjusted === null || pValue === null ? pValue : { ...pValue, adjusted },
    exactness,
  }
  if (at === undefined && identified === undefined) return plain
  return { ...plain, ...(at === undefined ? {} : { at }), ...(identified === undefined ? {} : { identified }) }
}

export function supportOf(own: Measured, other: Measured | null, weighted: boolean): EstimateSupport {
  const { positives, total } = own.support
  const support = { positives: positives.n, total: total.n }
  if (other === null) {
    return weighted ? { ...support, weighted: { positives: positives.w, total: total.w } } : support
  }
  const both = {
    positives: positives.n,
    total: total.n,
    versusPositives: other.support.positives.n,
    versusTotal: other.support.total.n,
  }
  if (!weighted) return both
  return {
    ...both,
    weighted: { positives: positives.w, total: total.w },
    versusWeighted: { positives: other.support.positives.w, total: other.support.total.w },
  }
}
