import type { Sums } from './cells.ts'
import type { Part, Proportions } from './computed.ts'
import type { Input, Needs, Role } from './input.ts'
import type { Condition, CountedCells, Metric } from './metric.ts'

type RateDefinition<N extends Needs> = Omit<Metric<N>, 'compute' | 'range' | 'ideal' | 'judged'> & {
  readonly quantity: string
  readonly judged?: boolean
  /** Who is counted: cells that match one of these … */
  readonly numerator: readonly Condition<N[number]>[]
  /** … among cells that match one of these. */
  readonly denominator: readonly Condition<N[number]>[]
}

/** A rate: which cells are its numerator and which its denominator, and nothing else. */
export function defineRate<const N extends Needs>(definition: RateDefinition<N>): Metric<N> {
  const { quantity, numerator, denominator, judged = true, ...meta } = definition
  return {
    ...meta,
    judged,
    ideal: { difference: 0, ratio: 1 },
    range: [0, 1],
    rate: { quantity, numerator, denominator },
    compute: (input) => proportionsOf(input as Input, quantity, { numerator, denominator }),
  }
}

/** A share in each group: people in cells that match one of the conditions, among those that match the denominator's. */
export function proportionsOf(input: Input, quantity: string, counts: CountedCells, at?: Part): Proportions {
  const inDenominator = sumWhere(input, counts.denominator)
  const inNumerator = sumWhere(input, counts.numerator)
  const groups = input.groups.map((_, g) => ({ positives: inNumerator[g] as Sums, total: inDenominator[g] as Sums }))
  return { kind: 'proportions', quantity, groups, counts, ...(at === undefined ? {} : { at }) }
}

/** For each group, the sums of its cells that match one of the conditions. */
export function sumWhere<R extends Role>(input: Input<R>, conditions: readonly Condition<R>[]): Sums[] {
  const { cells, groups } = input
  const { n, w, w2, rows } = cells.measure
  const sums = groups.map(() => ({ n: 0, w: 0, w2: 0, rows: 0 }))
  // Levels are compared once, not once a cell.
  const wanted = conditions.map((condition) =>
    (Object.keys(condition) as R[]).map((role) => ({
      at: cells.at[role],
      fits: cells.domain[role].map((level) => level === condition[role]),
    })),
  )
  const groupOf = cells.domain.group.map(Number)
  for (let i = 0; i < cells.length; i++) {
    if (!wanted.some((parts) => parts.every(({ at, fits }) => fits[at[i] as number]))) continue
    const own = sums[groupOf[cells.at.group[i] as number] as number] as (typeof sums)[number]
    own.n += n[i] as number
    own.w += w[i] as number
    own.w2 += w2[i] as number
    own.rows += rows[i] as number
  }
  return sums
}
