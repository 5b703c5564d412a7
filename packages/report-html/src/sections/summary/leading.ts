import type { StateId } from '../../message/verdict-state.ts'
import { ESTABLISHED_FIRST, establishedFirst, type Finding } from '../../model/findings.ts'

/** Findings that lead, and how many more may where their gap is established: all of it fits a page. */
const LEADING = 3
const MOST_FINDINGS = 5

const ESTABLISHED: ReadonlySet<StateId | null> = new Set(ESTABLISHED_FIRST.slice(0, 3))

/** Whether chance alone hardly explains the gap, however large it is. */
export function isEstablished({ state }: Finding): boolean {
  return ESTABLISHED.has(state)
}

/** The findings that a summary tells in full. Those withheld are named once, with how much of the report is. */
export function leadingFindings(findings: readonly Finding[]): Finding[] {
  return establishedFirst(findings)
    .filter(({ state }) => state !== 'withheld')
    .slice(0, MOST_FINDINGS)
    .filter(({ state }, i) => i < LEADING || ESTABLISHED.has(state))
}
