import type { Html } from '../../html.ts'

/** One line of a list of facts, as the partial `facts` prints it. */
export interface Fact {
  readonly name: Html | string
  readonly value: Html | string
  /** Nothing is known: the value says so. */
  readonly empty: boolean
}

export function factsOf(unfilled: string, facts: readonly (readonly [Html | string, Html | string | null])[]): Fact[] {
  return facts.map(([name, value]) => ({ name, value: value ?? unfilled, empty: value === null }))
}

/** What a list of facts should hold and this one cannot. */
export function absentFacts(unfilled: string, absent: Html | string): Fact {
  return { name: unfilled, value: absent, empty: true }
}
