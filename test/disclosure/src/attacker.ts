// Someone who puts together everything that is public: whole numbers of people that agree with every fact.
import type { Fact } from './facts.ts'

export interface Range {
  readonly lower: number
  readonly upper: number
}

/** More than anyone would believe: what has no limit stops here. */
const MANY = 1_000_000
const SECONDS = 20

// Its types describe a module whose default export is the loader itself; through `import` the loader is one step further.
type Highs = import('highs').LegacyHighs

let solver: Promise<Highs> | null = null
const highs = () => {
  solver ??= import('highs').then((module) => (module as unknown as { default: () => Promise<Highs> }).default())
  return solver
}

/** Some whole table that agrees with the facts, the one that is best for these weights; `null`: none does. */
export async function tableFor(weights: readonly number[], facts: readonly Fact[]): Promise<number[] | null> {
  const { solve } = await highs()
  const found = solve(program('Maximize', weights, facts))
  if (found.Status !== 'Optimal') return null
  return weights.map((_, i) => Math.round((found.Columns as Record<string, { Primal?: number }>)[`x${i}`]?.Primal ?? 0))
}

/** The smallest and the largest that a count can be, over all whole tables that agree with the facts. */
export async function rangeOf(of: readonly number[], facts: readonly Fact[]): Promise<Range> {
  const { solve } = await highs()
  const last = facts.reduce((most, fact) => fact.of.reduce((own, i) => Math.max(own, i), most), 0)
  const counted = new Set(of)
  const length = of.reduce((most, i) => Math.max(most, i), last) + 1
  const weights = Array.from({ length }, (_, i) => (counted.has(i) ? 1 : 0))
  const bound = (goal: 'Minimize' | 'Maximize') => {
    const found = solve(program(goal, weights, facts), { time_limit: SECONDS })
    // Stopped early, the best that was found is no further out than the truth: the range is as wide at least.
    const stopped = found.Status === 'Time limit reached' && Math.abs(found.ObjectiveValue) <= MANY * weights.length
    if (found.Status !== 'Optimal' && !stopped) throw new Error(`no table agrees with what is public: ${found.Status}`)
    return Math.round(found.ObjectiveValue)
  }
  return { lower: bound('Minimize'), upper: bound('Maximize') }
}

/** In the format of CPLEX, as the solver reads it: whole numbers, none negative. */
function program(goal: 'Minimize' | 'Maximize', weights: readonly number[], facts: readonly Fact[]): string {
  const names = weights.map((_, i) => `x${i}`)
  const constraints = facts.flatMap((fact, i) => (fact.of.length === 0 ? [] : [` c${i}: ${sum(fact.of)} = ${fact.n}`]))
  const aims = weights.flatMap((weight, i) =>
    weight === 0 ? [] : [`${weight < 0 ? '-' : '+'} ${Math.abs(weight)} x${i}`],
  )
  return [
    goal,
    ` obj: ${aims.length === 0 ? '0 x0' : aims.join('\n')}`,
    'Subject To',
    ...constraints,
    'Bounds',
    ...names.map((name) => ` 0 <= ${name} <= ${MANY}`),
    'General',
    ...names.map((name) => ` ${name}`),
    'End',
  ].join('\n')
}

/** The format wants short lines. */
function sum(of: readonly number[]): string {
  return of.map((i, at) => `${at > 0 && at % 20 === 0 ? '\n' : ''}x${i}`).join(' + ')
}
