import type { Group, Interval, Message, Part, PValue } from '@exaequo/contract'
import { noOutcomePossible } from '@exaequo/statistics'
import { differenceInterval, ratioInterval } from './intervals.ts'
import type { Measured } from './measured.ts'
import type { Settings } from './settings.ts'
import { simultaneousInterval } from './simultaneous-interval.ts'
import { type OneSided, thresholdP } from './threshold-p.ts'

export type Comparator = 'ratio' | 'difference'
export type Edges = readonly [number, number]

/** Two groups put side by side on one number: all that a standard is judged on. */
export interface Comparison {
  readonly metric: string
  readonly quantity: string
  readonly attributes: readonly string[]
  readonly group: Group
  readonly versus: Group | 'rest'
  readonly stratum: Group | null
  readonly at?: Part
  /** People in the two groups. */
  readonly people: readonly [number, number]
  /** Whether a ratio of the two means anything; signed amounts are compared by their difference alone. */
  readonly ratio: boolean
  /** Both groups have a value. */
  readonly defined: boolean
  /** Why it cannot be tested whatever is found, beside too few people. */
  readonly untestable: Message | null
  /** Even the most extreme outcome at these margins could not reject. */
  noOutcomePossible(comparator: Comparator, edges: Edges, alpha: number): boolean
  /** The p-value of equality. */
  equality(): number | null
  interval(comparator: Comparator, level: number): Interval | null
  /** At a level so high that all of a family hold at once. */
  simultaneous(comparator: Comparator, level: number): Interval | null
  threshold(comparator: Comparator, edge: number, alternative: 'less' | 'greater'): OneSided
}

export type Identity = Pick<Comparison, 'metric' | 'quantity' | 'attributes' | 'group' | 'versus' | 'stratum' | 'at'>

/** A comparison of two shares of people. */
export function rateComparison(
  identity: Identity,
  group: Measured,
  versus: Measured,
  settings: Settings,
  equality: () => PValue | null,
): Comparison {
  const { metric, quantity, attributes, stratum, at } = identity
  const comparison: Comparison = {
    metric,
    quantity,
    attributes,
    group: identity.group,
    versus: identity.versus,
    stratum,
    ratio: true,
    people: [group.support.total.n, versus.support.total.n],
    defined: [...group.corners, ...versus.corners].every(({ value }) => value !== null),
    untestable: group.untestable ?? versus.untestable,
    noOutcomePossible: (comparator, edges, alpha) =>
      noOutcomePossible({
        n1: Math.round(group.rate.total),
        n0: Math.round(versus.rate.total),
        positives: Math.round(group.rate.positives + versus.rate.positives),
        comparator,
        edges,
        alpha,
      }),
    equality: () => equality()?.value ?? null,
    interval: (comparator, level) =>
      (comparator === 'ratio' ? ratioInterval : differenceInterval)(group, versus, { ...settings, level }),
    simultaneous: (comparator, level) => simultaneousInterval(comparator, group, versus, { ...settings, level }),
    threshold: (comparator, edge, alternative) => thresholdP(group, versus, comparator, edge, alternative, settings),
  }
  return at === undefined ? comparison : { ...comparison, at }
}
