// Someone who puts together everything that is public: whole numbers of people that agree with every fact.
import type { Fact } from './facts.ts'

export interface Range {
  readonly lower: number
  readonly upper: number
}

/** More than anyone would believe: what has no limit stops here. */
const MANY = 1_000_000

type Highs = Awaited<ReturnType<typeof import('highs')['default']>>

let solver: Promise<Highs> | null = null
const highs = () => {
  solver ??= import('highs').then(({ default: load }) => load())
  return solver
}

/** The smallest and the largest that a count can be, over all whole tables that agree with the facts. */
export async function rangeOf(of: readonly number[], facts: readonly Fact[]): Promise<Range> {
  const solve = (await highs()).solve
  const variables = [...new Set([...facts.flatMap((fact) => fact.of), ...of])].sort((a, b) => a - b)
  const constraints = facts.flatMap((fact, i) => (fact.of.length === 0 ? [] : [` c${i}: ${sum(fact.of)} = ${fact.n}`]))
  const bound = (goal: 'Minimize' | 'Maximize') => {
    const found = solve(
      [
        goal,
        ` obj: ${sum(of)}`,
        'Subject To',
        ...constraints,
        'Bounds',
        ...variables.map((i) => ` 0 <= x${i} <= ${MANY}`),
        'General',
        ...variables.map((i) => ` x${i}`),
        'End',
      ].join('\n'),
    )
    if (found.Status !== 'Optimal') throw new Error(`no table agrees with what is public: ${found.Status}`)
    return Math.round(found.ObjectiveValue)
  }
  return { lower: bound('Minimize'), upper: bound('Maximize') }
}

/** The format wants short lines. */
function sum(of: readonly number[]): string {
  return of.map((i, at) => `${at > 0 && at % 20 === 0 ? '\n' : ''}x${i}`).join(' + ')
}
