import { randomSource } from './random.ts'

/** Levels with enough people, numbered anew; those that give conditions. */
export interface Usable {
  /** Of each cell; −1 where its level has too few people. */
  readonly codes: Int32Array
  readonly original: readonly number[]
  readonly shown: readonly number[]
  /** How many levels there are if those with too few people are together one more, so that nobody is lost. */
  readonly slots: number
}

export function usable(column: ArrayLike<number>, totals: ArrayLike<number>, leastPeople: number): Usable {
  let highest = -1
  for (let cell = 0; cell < totals.length; cell++) {
    const level = column[cell] as number
    if (!(Number.isInteger(level) && level >= 0)) throw new RangeError(`conjunctions: level ${level}`)
    if (level > highest) highest = level
  }
  const sums = new Float64Array(highest + 1)
  for (let cell = 0; cell < totals.length; cell++) {
    sums[column[cell] as number] = (sums[column[cell] as number] as number) + (totals[cell] as number)
  }
  const people = [...sums]
  const original: number[] = []
  const code = Int32Array.from(people, (n, level) => (n > 0 && n >= leastPeople ? original.push(level) - 1 : -1))
  const present = people.flatMap((n, level) => (n > 0 ? [level] : []))
  const codes = new Int32Array(totals.length)
  for (let cell = 0; cell < codes.length; cell++) codes[cell] = code[column[cell] as number] as number
  const all = original.map((_, i) => i)
  const slots = original.length + (codes.includes(-1) ? 1 : 0)
  if (present.length !== 2) return { codes, original, shown: all, slots }
  const [first, second] = present as [number, number]
  const smaller = (people[first] as number) < (people[second] as number) ? first : second
  return { codes, original, shown: all.filter((i) => original[i] === smaller), slots }
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

/** Cells, or what they add up to: sums with their marks, and the level of each attribute (−1: too few people). */
interface Source {
  readonly cells: Sums & { readonly marks: Uint32Array }
  readonly codes: readonly (Int32Array | null)[]
}

/** Tables between the cells and those of the sets are kept up to this size. */
const LARGEST_BETWEEN = 2 ** 17

/**
 * Gives the table of a set of attributes. Where there are many cells they are first added up, once, over a few attributes
 * more, of which several sets are then made: attributes go in pairs, and a set lies in the union of its pairs. With 12
 * attributes of 6 levels the 220 sets of three take 20 passes over the cells, and 220 over at most 46,656 sums.
 */
export function tabulator(
  attributes: readonly Usable[],
  cells: Source['cells'],
): (set: readonly number[], entries: number) => Table {
  const all: Source = { cells, codes: attributes.map(({ codes }) => codes) }
  const between = new Map<string, Source>()
  const sourceOf = (set: readonly number[]): Source => {
    const pairs = [...new Set(set.map((attribute) => attribute >> 1))]
    const union = pairs.flatMap((pair) => [2 * pair, 2 * pair + 1]).filter((one) => one < attributes.length)
    const size = union.reduce((product, one) => product * (attributes[one] as Usable).slots, 1)
    if (size > LARGEST_BETWEEN || 2 * size > cells.totals.length) return all
    const key = union.join()
    const found = between.get(key) ?? addedUp(union, attributes, all)
    between.set(key, found)
    return found
  }
  return (set, entries) => {
    const source = sourceOf(set)
    const sizes = set.map((attribute) => (attributes[attribute] as Usable).original.length)
    const at = new Int32Array(source.cells.totals.length)
    set.forEach((attribute, i) => {
      combine(at, source.codes[attribute] as Int32Array, sizes[i] as number)
    })
    return { sizes, ...sumsAt(source.cells, at, entries) }
  }
}

/** The cells added up over some attributes. */
function addedUp(union: readonly number[], attributes: readonly Usable[], all: Source): Source {
  const at = new Int32Array(all.cells.totals.length)
  const codes = new Array<Int32Array | null>(attributes.length).fill(null)
  let entries = 1
  for (const attribute of union) {
    const size = (attributes[attribute] as Usable).slots
    const own = all.codes[attribute] as Int32Array
    for (let cell = 0; cell < at.length; cell++) {
      const code = own[cell] as number
      at[cell] = (at[cell] as number) * size + (code < 0 ? size - 1 : code)
    }
    entries *= size
  }
  let stride = entries
  for (const attribute of union) {
    const { original, slots: size } = attributes[attribute] as Usable
    stride /= size
    const own = new Int32Array(entries)
    for (let entry = 0; entry < entries; entry++) {
      const code = Math.floor(entry / stride) % size
      own[entry] = code < original.length ? code : -1
    }
    codes[attribute] = own
  }
  return { cells: sumsAt(all.cells, at, entries), codes }
}

function combine(at: Int32Array, codes: Int32Array, size: number): void {
  for (let cell = 0; cell < at.length; cell++) {
    const [before, code] = [at[cell] as number, codes[cell] as number]
    at[cell] = before < 0 || code < 0 ? -1 : before * size + code
  }
}

/** Sums and marks of the cells that fall on each position. */
function sumsAt(cells: Source['cells'], at: Int32Array, entries: number): Source['cells'] {
  const marks = new Uint32Array(2 * entries)
  for (let cell = 0; cell < at.length; cell++) {
    const entry = at[cell] as number
    if (entry < 0) continue
    marks[2 * entry] = (marks[2 * entry] as number) ^ (cells.marks[2 * cell] as number)
    marks[2 * entry + 1] = (marks[2 * entry + 1] as number) ^ (cells.marks[2 * cell + 1] as number)
  }
  return { marks, ...mapSums(cells, (column) => added(column, at, entries)) }
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
