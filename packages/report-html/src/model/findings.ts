import type { Estimate, Group, Reading, Result, Verdict } from '@exaequo/contract'
import { SEVERITY, type StateId, type VerdictState, verdictState } from '../message/verdict-state.ts'
import { favourableOf } from './decision.ts'
import type { ResultIndex } from './index-result.ts'
import type { RateTable } from './rate-table.ts'

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
  /** A convention read from the estimate alone. */
  readonly reading: Reading | undefined
  readonly judged: readonly Judged[]
  /** The verdict that leads, by the order of the audit's standards; `null`: none, or withheld. */
  readonly lead: Judged | null
  readonly state: StateId | null
}

export interface Judged {
  readonly verdict: Verdict
  readonly state: VerdictState
}

const made = new WeakMap<RateTable, readonly Finding[]>()

/** Findings of one attribute set on one rate, in the order of the levels. */
export function findingsOf(
  index: ResultIndex,
  attributes: readonly string[],
  quantity: string,
  stratum: Group | null = null,
): readonly Finding[] {
  const table = index.rates(attributes, quantity, stratum)
  if (table === undefined) return []
  const known = made.get(table)
  if (known !== undefined) return known
  const findings = makeFindings(index, attributes, table)
  made.set(table, findings)
  return findings
}

function makeFindings(index: ResultIndex, attributes: readonly string[], table: RateTable): Finding[] {
  const { quantity, stratum } = table
  return table.groups.flatMap(({ group, own, comparisons }) =>
    comparisons.map(({ versus, difference, ratio, verdicts, reading }): Finding => {
      const judged = verdicts.map((verdict) => judge(index.result, verdict, difference, ratio))
      const lead = leading(index, judged)
      const other = versus === 'rest' ? undefined : table.group(versus)?.own
      const withheld = own?.exactness === 'withheld' || ratio?.exactness === 'withheld'
      const state = lead?.state.id ?? (withheld ? 'withheld' : null)
      return {
        attributes,
        quantity,
        group,
        versus,
        stratum,
        own,
        other,
        difference,
        ratio,
        reading,
        judged,
        lead,
        state,
      }
    }),
  )
}

function judge(
  { audit }: Result,
  verdict: Verdict,
  difference: Estimate | undefined,
  ratio: Estimate | undefined,
): Judged {
  const value = (verdict.comparator === 'difference' ? difference : ratio)?.value ?? null
  return { verdict, state: verdictState(verdict, favourableOf(audit), value) }
}

/** A standard with a region says more than parity, which can only be missed; among those, the audit's order. */
function leading(index: ResultIndex, judged: readonly Judged[]): Judged | null {
  if (judged.length < 2) return judged[0] ?? null
  const order = index.result.audit.standards.map(({ id }) => id)
  const rank = ({ verdict }: Judged) => (verdict.region === null ? order.length : 0) + order.indexOf(verdict.standard)
  return [...judged].sort((a, b) => rank(a) - rank(b))[0] ?? null
}

/**
 * Worst first; within a state, groups that are recorded before those that are not, then the simultaneous interval
 * whose bound nearest equality is furthest from it.
 */
export function worstFirst(
  findings: readonly Finding[],
  rank: (state: StateId | null) => number = severity,
): Finding[] {
  return [...findings].sort(
    (a, b) =>
      rank(a.state) - rank(b.state) ||
      Number(isUnrecorded(a.group)) - Number(isUnrecorded(b.group)) ||
      distanceOf(b) - distanceOf(a),
  )
}

/** What is established comes first. What is unsettled is counted beside its symbol, and stands in the tables. */
export const ESTABLISHED_FIRST: readonly StateId[] = [
  'misses',
  'inconclusiveGap',
  'meetsGap',
  'inconclusive',
  'notTestable',
  'withheld',
  'meets',
]

/** The same with what is established first: what a summary and the head of a chapter lead with. */
export function establishedFirst(findings: readonly Finding[]): Finding[] {
  return worstFirst(findings, (state) => (state === null ? ESTABLISHED_FIRST.length : ESTABLISHED_FIRST.indexOf(state)))
}

/** Whether a group is of people of whom the data do not say it. */
function isUnrecorded(group: Group): boolean {
  return Object.values(group).includes(null)
}

export function severity(state: StateId | null): number {
  return state === null ? SEVERITY.length : SEVERITY.indexOf(state)
}

/**
 * Of two findings that are judged in different units, the ratios can be compared where both have one; so can they where
 * the simultaneous interval is withheld, as a number that tells of others.
 */
function distanceOf({ lead, ratio }: Finding): number {
  const own = lead?.verdict.comparator === 'difference' || lead?.verdict.simultaneous === null
  const interval = own ? ratio?.interval : undefined
  if (lead === null || interval == null) return distance(lead)
  return distance({ ...lead, verdict: { ...lead.verdict, comparator: 'ratio', simultaneous: interval } })
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
