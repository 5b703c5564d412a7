import {
  compare,
  indexIn,
  mapSums,
  markCells,
  type Sums,
  type Table,
  tabulator,
  type Usable,
  usable,
} from './conjunction-tables.ts'
import { total } from './total.ts'
import { kish } from './weights.ts'

/** People and positives over joint cells of several attributes: columns of equal length. */
export interface AttributeCells {
  /** For each attribute, the level of each cell, from 0. */
  readonly levels: readonly ArrayLike<number>[]
  readonly totals: ArrayLike<number>
  readonly positives: ArrayLike<number>
  /** With weights: `totals` and `positives` are sums of weights, these the sums of their squares. */
  readonly squares?: { readonly totals: ArrayLike<number>; readonly positives: ArrayLike<number> }
}

export interface Condition {
  readonly attribute: number
  readonly level: number
}

/** With its sums as `interactionTest` takes them: cell number = the conditions met, bit i for the i-th. */
export interface Conjunction extends Sums {
  readonly conditions: readonly Condition[]
}

export interface Conjunctions {
  readonly kept: readonly Conjunction[]
  /** A cell of the comparison has fewer people than the floor. */
  readonly belowFloor: number
  /** The same people, or all others, as a conjunction already kept. */
  readonly duplicates: number
}

/** A table of this many combinations of levels is refused. */
const LARGEST_TABLE = 2 ** 24

/**
 * All conjunctions of levels of up to `depth` different attributes, fixed before any outcome is looked at:
 *
 * - an attribute of two levels gives one condition, its smaller level, since the other asks the same question;
 * - every cell of the comparison (all conditions met, all but one, … none) has at least `leastPeople` (effective) people;
 * - conjunctions of the same people as an earlier one, or of all others, are left out.
 *
 * Shallow ones first, then in the order of attributes and levels. `tabulator` says how many
 * passes over the cells it takes.
 * @throws RangeError where three attributes together have more than 2²⁴ combinations of levels large enough: group them
 */
export function conjunctions(
  { levels, totals, positives, squares }: AttributeCells,
  { depth, leastPeople }: { depth: number; leastPeople: number },
): Conjunctions {
  const [marks, everyone] = markCells(totals)
  const columns = { totals, positives, ...(squares === undefined ? {} : { squares }) }
  const cells = { ...mapSums<ArrayLike<number>>(columns, (column) => Float64Array.from(column)), marks }
  const people = squares === undefined ? totals : Float64Array.from(totals, (w, i) => kish(w, squares.totals[i] ?? 0))
  const attributes = levels.map((column) => usable(column, people, leastPeople))
  const tables = new Map<string, Table>()
  const tableOf = tabulator(attributes, cells)
  const sum = (column: Float64Array) => Float64Array.of(total(column))
  const whole: Table = { sizes: [], marks: Uint32Array.from(everyone), ...mapSums<Float64Array>(cells, sum) }
  const kept: Conjunction[] = []
  const seen = new Set<string>()
  let [belowFloor, duplicates] = [0, 0]
  for (let size = 1; size <= Math.min(depth, levels.length); size++) {
    for (const set of setsOf(levels.length, size)) {
      const of = set.map((attribute) => attributes[attribute] as Usable)
      const sizes = of.map(({ original }) => original.length)
      const entries = sizes.reduce((product, size) => product * size, 1)
      if (entries > LARGEST_TABLE) throw new RangeError(`conjunctions: ${entries} combinations of levels`)
      const table = tableOf(set, entries)
      tables.set(set.join(), table)
      const combinations = of.reduce((product, { shown }) => product * shown.length, 1)
      for (let combination = 0; combination < combinations; combination++) {
        const chosen = new Array<number>(size)
        for (let i = size - 1, left = combination; i >= 0; i--) {
          const { shown } = of[i] as Usable
          chosen[i] = shown[left % shown.length] as number
          left = Math.floor(left / shown.length)
        }
        const counts = compare(set, chosen, tables, whole)
        if (fewest(counts) < leastPeople) {
          belowFloor++
          continue
        }
        const at = indexIn(table, chosen)
        const [a, b] = [table.marks[2 * at] as number, table.marks[2 * at + 1] as number]
        if (seen.has(`${a},${b}`)) {
          duplicates++
          continue
        }
        seen.add(`${a},${b}`)
        seen.add(`${(a ^ everyone[0]) >>> 0},${(b ^ everyone[1]) >>> 0}`)
        const conditions = set.map((attribute, i) => ({
          attribute,
          level: (of[i] as Usable).original[chosen[i] as number] as number,
        }))
        kept.push({ conditions, ...counts })
      }
    }
  }
  return { kept, belowFloor, duplicates }
}

/** People in the smallest cell of a comparison; with weights Kish's size, which no outcome has a part in. */
function fewest({ totals, squares }: Sums): number {
  let least = Number.POSITIVE_INFINITY
  // Differences of sums of weights: what rounding leaves of nobody is nobody.
  const rounding = squares === undefined ? 0 : 1e-9 * total(totals)
  for (let cell = 0; cell < totals.length; cell++) {
    const w = totals[cell] as number
    if (!(w > rounding)) return 0
    least = Math.min(least, squares === undefined ? w : kish(w, squares.totals[cell] as number))
  }
  return least
}

function* setsOf(attributes: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let first = from; first <= attributes - size; first++) {
    for (const rest of setsOf(attributes, size - 1, first + 1)) yield [first, ...rest]
  }
}
