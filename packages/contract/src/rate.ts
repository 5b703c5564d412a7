import type { CellTable, Sums } from './cells.ts'
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
  const sums = groups.map(() => ({ n: 0, w: 0, w2: 0, rows: 0 }))
  for (let i = 0; i < cells.length; i++) {
    if (!conditions.some((condition) => matches(cells, i, condition))) continue
    const group = Number(cells.domain.group[cells.at.group[i] as number])
    const own = sums[group] as { n: number; w: number; w2: number; rows: number }
    own.n += cells.measure.n[i] as number
    own.w += cells.measure.w[i] as number
    own.w2 += cells.measure.w2[i] as number
    own.rows += cells.measure.rows[i] as number
  }
  return sums
}

function matches<R extends Role>(cells: CellTable<'group' | R>, i: number, condition: Condition<R>): boolean {
  for (const role of Object.keys(condition) as R[]) {
    if (cells.domain[role][cells.at[role][i] as number] !== condition[role]) return false
  }
  return true
}
