import { randomSource } from './random.ts'

/** Levels with enough people, numbered anew; those that give conditions. */
export interface Usable {
  /** Of each cell; −1 where its level has too few people. */
  readonly codes: Int32Array
  readonly original: readonly number[]
  readonly shown: readonly number[]
}

export function usable(column: ArrayLike<number>, totals: ArrayLike<number>, leastPeople: number): Usable {
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
  const codes = Int32Array.from({ length: totals.length }, (_, cell) => code[column[cell] as number] as number)
  const all = original.map((_, i) => i)
  if (present.length !== 2) return { codes, original, shown: all }
  const [first, second] = present as [number, number]
  const smaller = (people[first] as number) < (people[second] as number) ? first : second
  return { codes, original, shown: all.filter((i) => original[i] === smaller) }
}

/** Sums over cells, or over combinations of levels. Without weights squares equal the sums and are left out. */
export interface Sums {
  readonly totals: Float64Array
  readonly positives: Float64Array
  readonly squares?: { readonly totals: Float64Array; readonly positives: Float64Array }
}

export interface Table extends Sums {
  readonly sizes: readonly number[]
  /** Two words for each entry, equal for equal sets of people. */
  readonly marks: Uint32Array
}

/**
 * Gives, for a set of attributes, the position of each cell among the combinations of their levels (−1: too few people).
 * Sets come in order, so that what two of them share at the front is worked out once.
 */
export function prefixes(attributes: readonly Usable[], cells: number): (set: readonly number[]) => Int32Array {
  const kept: { attribute: number; column: Int32Array }[] = []
  const start = new Int32Array(cells)
  return (set) => {
    let same = 0
    while (same < set.length && kept[same]?.attribute === set[same]) same++
    for (let i = same; i < set.length; i++) {
      const { codes, original } = attributes[set[i] as number] as Usable
      const column = kept[i]?.column ?? new Int32Array(cells)
      combine(i === 0 ? start : (kept[i - 1]?.column as Int32Array), codes, original.length, column)
      kept[i] = { attribute: set[i] as number, column }
    }
    // What follows belongs to the set before.
    kept.length = set.length
    return set.length === 0 ? start : (kept[set.length - 1]?.column as Int32Array)
  }
}

function combine(before: Int32Array, codes: Int32Array, size: number, into: Int32Array): void {
  for (let cell = 0; cell < into.length; cell++) {
    const [at, code] = [before[cell] as number, codes[cell] as number]
    into[cell] = at < 0 || code < 0 ? -1 : at * size + code
  }
}

/** People, positives and marks of each combination of levels: the position before, then this attribute's level. */
export function tabulate(
  sizes: readonly number[],
  entries: number,
  before: Int32Array,
  codes: Int32Array,
  cells: Sums & { readonly marks: Uint32Array },
): Table {
  const size = sizes.at(-1) as number
  const at = new Int32Array(before.length)
  combine(before, codes, size, at)
  const marks = new Uint32Array(2 * entries)
  for (let cell = 0; cell < at.length; cell++) {
    const entry = at[cell] as number
    if (entry < 0) continue
    marks[2 * entry] = (marks[2 * entry] as number) ^ (cells.marks[2 * cell] as number)
    marks[2 * entry + 1] = (marks[2 * entry + 1] as number) ^ (cells.marks[2 * cell + 1] as number)
  }
  return { sizes, marks, ...mapSums(cells, (column) => added(column, at, entries)) }
}

function added(column: Float64Array, at: Int32Array, entries: number): Float64Array {
  const sums = new Float64Array(entries)
  for (let cell = 0; cell < at.length; cell++) {
    const entry = at[cell] as number
    if (entry >= 0) sums[entry] = (sums[entry] as number) + (column[cell] as number)
  }
  return sums
}

export function mapSums<T>(
  { totals, positives, squares }: { totals: T; positives: T; squares?: { totals: T; positives: T } },
  make: (column: T) => Float64Array,
): Sums {
  const sums = { totals: make(totals), positives: make(positives) }
  if (squares === undefined) return sums
  return { ...sums, squares: { totals: make(squares.totals), positives: make(squares.positives) } }
}

/** Where a combination of levels stands in a table. */
export function indexIn({ sizes }: Table, chosen: readonly number[]): number {
  return chosen.reduce((at, code, i) => at * (sizes[i] as number) + code, 0)
}

/** Sums of exactly which conditions are met, from those who meet at least each set (inclusion and exclusion). */
export function compare(
  set: readonly number[],
  chosen: readonly number[],
  tables: ReadonlyMap<string, Table>,
  everyone: Table,
): Sums {
  const cells = 2 ** set.length
  const found = [everyone]
  const at = new Int32Array(cells)
  for (let mask = 1; mask < cells; mask++) {
    const within = (_: unknown, i: number): boolean => ((mask >> i) & 1) === 1
    const table = tables.get(set.filter(within).join()) as Table
    found.push(table)
    at[mask] = indexIn(table, chosen.filter(within))
  }
  const exactly = (columnOf: (table: Table) => Float64Array): Float64Array => {
    const sums = Float64Array.from(found, (table, mask) => columnOf(table)[at[mask] as number] as number)
    for (let bit = 1; bit < cells; bit <<= 1) {
      for (let mask = 0; mask < cells; mask++) {
        if ((mask & bit) === 0) sums[mask] = (sums[mask] as number) - (sums[mask | bit] as number)
      }
    }
    return sums
  }
  const counts = { totals: exactly(({ totals }) => totals), positives: exactly(({ positives }) => positives) }
  if (everyone.squares === undefined) return counts
  const square = (key: 'totals' | 'positives') => exactly(({ squares }) => (squares as typeof counts)[key])
  return { ...counts, squares: { totals: square('totals'), positives: square('positives') } }
}

/** A random number of 64 bits for each cell with people: sets of cells are equal if their exclusive ors are (but for 2⁻⁶⁴). */
export function markCells(totals: ArrayLike<number>): [Uint32Array, [number, number]] {
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
