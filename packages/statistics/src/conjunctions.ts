import { randomSource } from './random.ts'

/** People and positives over joint cells of several attributes: columns of equal length. */
export interface AttributeCells {
  /** For each attribute, the level of each cell, from 0. */
  readonly levels: readonly ArrayLike<number>[]
  readonly totals: ArrayLike<number>
  readonly positives: ArrayLike<number>
}

export interface Condition {
  readonly attribute: number
  readonly level: number
}

export interface Conjunction {
  readonly conditions: readonly Condition[]
  /** As `interactionTest` takes them: cell number = the conditions met, bit i for the i-th. */
  readonly positives: Float64Array
  readonly totals: Float64Array
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
 * Shallow ones first, then in the order of attributes and levels. Costs one pass over the cells for each set of
 * attributes: 298 for 12 attributes to depth 3.
 * @throws RangeError where three attributes together have more than 2²⁴ combinations of levels large enough: group them
 */
export function conjunctions(
  { levels, totals, positives }: AttributeCells,
  { depth, leastPeople }: { depth: number; leastPeople: number },
): Conjunctions {
  const cells = totals.length
  const [marks, everyone] = markCells(totals)
  const attributes = levels.map((column) => usable(column, totals, leastPeople))
  const tables = new Map<string, Table>()
  const whole = new Float64Array(2)
  for (let cell = 0; cell < cells; cell++) {
    whole[0] = (whole[0] as number) + (totals[cell] as number)
    whole[1] = (whole[1] as number) + (positives[cell] as number)
  }
  const kept: Conjunction[] = []
  const seen = new Set<string>()
  let [belowFloor, duplicates] = [0, 0]
  for (let size = 1; size <= Math.min(depth, levels.length); size++) {
    for (const set of setsOf(levels.length, size)) {
      const of = set.map((attribute) => attributes[attribute] as Usable)
      const table = tabulate(set, of, levels, totals, positives, marks)
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
        if (counts.totals.some((n) => n < leastPeople)) {
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

/** Levels with enough people, numbered anew; those that give conditions. */
interface Usable {
  readonly code: Int32Array
  readonly original: readonly number[]
  readonly shown: readonly number[]
}

function usable(column: ArrayLike<number>, totals: ArrayLike<number>, leastPeople: number): Usable {
  const people: number[] = []
  for (let cell = 0; cell < totals.length; cell++) {
    const level = column[cell] as number
    if (!(Number.isInteger(level) && level >= 0)) throw new RangeError(`conjunctions: level ${level}`)
    while (people.length <= level) people.push(0)
    people[level] = (people[level] as number) + (totals[cell] as number)
  }
  const original: number[] = []
  const code = Int32Array.from(people, (n, level) => (n > 0 && n >= leastPeople ? original.push(level) - 1 : -1))
  const present = people.flatMap((n, level) => (n > 0 ? [level] : []))
  const all = original.map((_, i) => i)
  if (present.length !== 2) return { code, original, shown: all }
  const [first, second] = present as [number, number]
  const smaller = (people[first] as number) < (people[second] as number) ? first : second
  return { code, original, shown: all.filter((i) => original[i] === smaller) }
}

interface Table {
  readonly sizes: readonly number[]
  readonly totals: Float64Array
  readonly positives: Float64Array
  /** Two words for each entry, equal for equal sets of people. */
  readonly marks: Uint32Array
}

function tabulate(
  set: readonly number[],
  of: readonly Usable[],
  levels: readonly ArrayLike<number>[],
  totals: ArrayLike<number>,
  positives: ArrayLike<number>,
  marks: Uint32Array,
): Table {
  const sizes = of.map(({ original }) => original.length)
  const entries = sizes.reduce((product, size) => product * size, 1)
  if (entries > LARGEST_TABLE) throw new RangeError(`conjunctions: ${entries} combinations of levels`)
  const table = {
    sizes,
    totals: new Float64Array(entries),
    positives: new Float64Array(entries),
    marks: new Uint32Array(2 * entries),
  }
  cells: for (let cell = 0; cell < totals.length; cell++) {
    let at = 0
    for (let i = 0; i < set.length; i++) {
      const column = levels[set[i] as number] as ArrayLike<number>
      const code = (of[i] as Usable).code[column[cell] as number] as number
      if (code < 0) continue cells
      at = at * (sizes[i] as number) + code
    }
    table.totals[at] = (table.totals[at] as number) + (totals[cell] as number)
    table.positives[at] = (table.positives[at] as number) + (positives[cell] as number)
    table.marks[2 * at] = (table.marks[2 * at] as number) ^ (marks[2 * cell] as number)
    table.marks[2 * at + 1] = (table.marks[2 * at + 1] as number) ^ (marks[2 * cell + 1] as number)
  }
  return table
}

function indexIn({ sizes }: Table, chosen: readonly number[]): number {
  return chosen.reduce((at, code, i) => at * (sizes[i] as number) + code, 0)
}

/** People by exactly which conditions they meet, from those who meet at least each set (inclusion and exclusion). */
function compare(
  set: readonly number[],
  chosen: readonly number[],
  tables: ReadonlyMap<string, Table>,
  whole: Float64Array,
): { totals: Float64Array; positives: Float64Array } {
  const cells = 2 ** set.length
  const totals = new Float64Array(cells)
  const positives = new Float64Array(cells)
  totals[0] = whole[0] as number
  positives[0] = whole[1] as number
  for (let mask = 1; mask < cells; mask++) {
    const within = (_: unknown, i: number): boolean => ((mask >> i) & 1) === 1
    const table = tables.get(set.filter(within).join()) as Table
    const at = indexIn(table, chosen.filter(within))
    totals[mask] = table.totals[at] as number
    positives[mask] = table.positives[at] as number
  }
  for (let bit = 1; bit < cells; bit <<= 1) {
    for (let mask = 0; mask < cells; mask++) {
      if ((mask & bit) !== 0) continue
      totals[mask] = (totals[mask] as number) - (totals[mask | bit] as number)
      positives[mask] = (positives[mask] as number) - (positives[mask | bit] as number)
    }
  }
  return { totals, positives }
}

/** A random number of 64 bits for each cell with people: sets of cells are equal if their exclusive ors are (but for 2⁻⁶⁴). */
function markCells(totals: ArrayLike<number>): [Uint32Array, [number, number]] {
  const random = randomSource(0, 'marks of cells')
  const marks = new Uint32Array(2 * totals.length)
  let [a, b] = [0, 0]
  for (let cell = 0; cell < totals.length; cell++) {
    if (!((totals[cell] as number) > 0)) continue
    marks[2 * cell] = random.word()
    marks[2 * cell + 1] = random.word()
    a ^= marks[2 * cell] as number
    b ^= marks[2 * cell + 1] as number
  }
  return [marks, [a >>> 0, b >>> 0]]
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
