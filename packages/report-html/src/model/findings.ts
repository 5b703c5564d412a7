import type { Estimate, Group, Verdict } from '@exaequo/contract'
import { SEVERITY, type StateId, type VerdictState, verdictState } from '../message/verdict-state.ts'
import { favourableOf } from './decision.ts'
import { groupKey, type ResultIndex, type Wanted } from './index-result.ts'

/** One group beside the one it is compared with, on one rate: everything the result holds about that. */
export interface Finding {
  readonly attributes: readonly string[]
  readonly quantity: string
  readonly group: Group
  readonly versus: Group | 'rest'
  readonly stratum: Group | null
  readonly own: Estimate | undefined
  /** The other group's rate; absent where it is everyone else. */
  readonly other: Estimate | undefined
  readonly difference: Estimate | undefined
  readonly ratio: Estimate | undefined
  readonly judged: readonly Judged[]
  /** The verdict that leads, by the order of the audit's standards; `null`: none, or withheld. */
  readonly lead: Judged | null
  readonly state: StateId | null
}

export interface Judged {
  readonly verdict: Verdict
  readonly state: VerdictState
}

/** Findings of one attribute set on one rate, in the order of the levels. */
export function findingsOf(
  index: ResultIndex,
  attributes: readonly string[],
  quantity: string,
  stratum: Group | null = null,
): Finding[] {
  const comparisons = new Map<string, { group: Group; versus: Group | 'rest' }>()
  const add = ({ group, versus }: { group: Group; versus: Group | 'rest' | null }) => {
    if (versus !== null) comparisons.set(`${groupKey(group)}|${versusKey(versus)}`, { group, versus })
  }
  const same = (one: { quantity: string; stratum: Group | null; attributes: readonly string[] }) =>
    one.quantity === quantity && sameStratum(one.stratum, stratum)
  for (const estimate of index.ofSet(attributes)) {
    if (same(estimate) && (estimate.comparator === 'ratio' || estimate.comparator === 'difference')) add(estimate)
  }
  for (const verdict of index.verdictsOfSet(attributes)) if (same(verdict)) add(verdict)
  return [...comparisons.values()]
    .map(({ group, versus }) => finding(index, { attributes, quantity, group, versus, stratum }))
    .sort((a, b) => levelRank(index, a.group) - levelRank(index, b.group))
}

function finding(index: ResultIndex, place: Omit<Wanted, 'comparator'> & { versus: Group | 'rest' }): Finding {
  const at = (comparator: string) => index.find({ ...place, comparator })
  const value = (group: Group) => index.find({ ...place, comparator: 'value', group, versus: null })
  const own = value(place.group)
  const judged = index.verdictsOf(place).map((verdict) => judge(index, verdict))
  const lead = leading(index, judged)
  const withheld = own?.exactness === 'withheld' || at('ratio')?.exactness === 'withheld'
  return {
    ...place,
    own,
    other: place.versus === 'rest' ? undefined : value(place.versus),
    difference: at('difference'),
    ratio: at('ratio'),
    judged,
    lead,
    state: lead?.state.id ?? (withheld ? 'withheld' : null),
  }
}

export function judge(index: ResultIndex, verdict: Verdict): Judged {
  const value = index.byId(verdict.estimate)?.value ?? null
  return { verdict, state: verdictState(verdict, favourableOf(index.result.audit), value) }
}

/** A standard with a region says more than parity, which can only be missed; among those, the audit's order. */
function leading(index: ResultIndex, judged: readonly Judged[]): Judged | null {
  const order = index.result.audit.standards.map(({ id }) => id)
  const rank = ({ verdict }: Judged) => (verdict.region === null ? order.length : 0) + order.indexOf(verdict.standard)
  return [...judged].sort((a, b) => rank(a) - rank(b))[0] ?? null
}

/** Worst first; within a state, the simultaneous interval whose bound nearest equality is furthest from it. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => severity(a.state) - severity(b.state) || distance(b.lead) - distance(a.lead))
}

export function severity(state: StateId | null): number {
  return state === null ? SEVERITY.length : SEVERITY.indexOf(state)
}

/**
 * How far from equality the interval starts: 0 where it holds equality. Ratios by their logarithm; differences, which
 * have another unit, by their size.
 */
export function distance(judged: Judged | null): number {
  const interval = judged?.verdict.simultaneous
  if (judged === null || interval == null) return 0
  const scale = (bound: number | null, open: number) => {
    if (judged.verdict.comparator === 'difference') return bound ?? open
    return bound === null ? open : bound <= 0 ? Number.NEGATIVE_INFINITY : Math.log(bound)
  }
  const lower = scale(interval.lower, Number.NEGATIVE_INFINITY)
  const upper = scale(interval.upper, Number.POSITIVE_INFINITY)
  return lower > 0 ? lower : upper < 0 ? -upper : 0
}

function levelRank(index: ResultIndex, group: Group): number {
  let rank = 0
  for (const { id, levels } of index.result.audit.attributes) {
    if (!Object.hasOwn(group, id)) continue
    const at = levels.findIndex(({ level }) => level === group[id])
    rank = rank * (levels.length + 1) + (at === -1 ? levels.length : at)
  }
  return rank
}

function versusKey(versus: Group | 'rest'): string {
  return versus === 'rest' ? 'rest' : groupKey(versus)
}

export function sameStratum(a: Group | null, b: Group | null): boolean {
  return (a === null ? '' : groupKey(a)) === (b === null ? '' : groupKey(b))
}
