import { isSmall, type People, together } from './people.ts'
import { layeredRoom } from './room.ts'
import { type Rules, sumOf } from './simple-tables.ts'

/** One dimension of crossed tables: an attribute, or a stratification. */
export interface Dimension {
  readonly name: string
  /** Its levels, the smallest first. */
  readonly levels: readonly { readonly level: string | null; readonly n: number }[]
  /** From which depth on nothing is said of the level alone; 0 of strata, which only stand crossed. */
  hiddenFrom(level: string | null): number
  /** The level of people left out for want of one; `undefined`: there are none. */
  readonly excluded: string | null | undefined
  /** What no crossed table shows from the start. */
  readonly withheld: ReadonlySet<string | null>
}

/** People by several dimensions: two or more attributes, or an attribute and a stratification. */
export interface Crossing {
  readonly dimensions: readonly string[]
  readonly rows: readonly People[]
}

type Withheld = ReadonlyMap<string, ReadonlySet<string | null>>

/**
 * Withholds levels in crossed tables, the same in all of them: a level is given up where one of its cells has a count
 * under k, and further levels until the withheld ones taken together have no such count and each small count among them
 * has room for k people. Of the levels that would do, the one goes that costs the fewest people. `null`: no choice protects.
 */
export function withholdLevels(
  crossings: readonly Crossing[],
  dimensions: readonly Dimension[],
  deepest: number,
  rules: Rules,
): Withheld | null {
  const withheld = new Map(dimensions.map((one) => [one.name, new Set(one.withheld)]))
  const of = (name: string) => dimensions.find((one) => one.name === name) as Dimension
  for (;;) {
    for (const one of dimensions) {
      const own = withheld.get(one.name) as Set<string | null>
      const alone = own.size === 1 && (one.excluded === undefined || !own.has(one.excluded))
      const next = one.levels.find(({ level }) => !own.has(level))
      if (alone && next !== undefined) own.add(next.level)
    }
    const exposed = firstExposed(crossings, of, withheld, deepest, rules)
    if (exposed === null) return withheld
    const cheapest = exposed.dimensions
      .flatMap((name, d) => candidates(of(name), withheld.get(name) as Set<string | null>, exposed.levels[d] ?? null))
      .map((one) => ({
        ...one,
        cost: one.cost * crossings.filter(({ dimensions: all }) => all.includes(one.name)).length,
      }))
      .sort((a, b) => a.cost - b.cost)[0]
    if (cheapest === undefined) return null
    withheld.get(cheapest.name)?.add(cheapest.level)
  }
}

interface Exposed {
  readonly dimensions: readonly string[]
  /** The levels of the cell; those withheld are one. */
  readonly levels: readonly (string | null)[]
}

/** The first cell that can be told or bounded: shown with a small count, or withheld without room. */
function firstExposed(
  crossings: readonly Crossing[],
  of: (name: string) => Dimension,
  withheld: Withheld,
  deepest: number,
  rules: Rules,
): Exposed | null {
  const { stated, k, clustered } = rules
  for (const { dimensions, rows } of crossings) {
    const hides = (level: string | null, d: number) => withheld.get(dimensions[d] as string)?.has(level) === true
    const left = (level: string | null, d: number) => {
      const { excluded } = of(dimensions[d] as string)
      return excluded !== undefined && level === excluded
    }
    const merged = new Map<string, People[]>()
    for (const row of rows) {
      const key = JSON.stringify(row.levels.map((level, d) => (hides(level, d) ? [] : [level])))
      merged.set(key, [...(merged.get(key) ?? []), row])
    }
    for (const all of merged.values()) {
      // People left out are no group: their number alone is said, and where nobody else is withheld it follows.
      if (all.some(({ levels }) => levels.some(left)) && all.every(({ levels }) => levels.some(left))) continue
      const sum = together(all, stated, clustered)
      for (let depth = 0; depth <= deepest; depth++) {
        if (isSmall(sum, depth, stated, k)) return { dimensions, levels: (all[0] as People).levels }
      }
    }
    const roomFor = roomIn({ dimensions, rows }, of, withheld, deepest, rules)
    for (const row of rows) {
      if (!row.levels.some(hides) || row.levels.some(left)) continue
      for (const [c, count] of stated.counts.entries()) {
        const n = row.least[c] as number
        if (count.depth > deepest || n >= k || (count.mayBeNone && n === 0)) continue
        if (!row.levels.some((_, d) => roomFor(row, d, count.of) >= k)) return { dimensions, levels: row.levels }
      }
    }
  }
  return null
}

/** How far a count of a withheld cell can move when people change levels of one dimension among the withheld ones. */
function roomIn(
  { dimensions, rows }: Crossing,
  of: (name: string) => Dimension,
  withheld: Withheld,
  deepest: number,
  { stated, clustered }: Rules,
): (row: People, d: number, count: readonly number[]) => number {
  const sums = new Map<string, People>()
  const sum = (key: string, keeps: (row: People) => boolean) => {
    const known = sums.get(key)
    if (known !== undefined) return known
    const found = together(rows.filter(keeps), stated, clustered)
    sums.set(key, found)
    return found
  }
  const whole = Int32Array.from(stated.combinations.keys())
  const besides = ({ levels }: People, d: number) => JSON.stringify(levels.map((level, i) => (i === d ? [] : level)))
  return (row, d, count) => {
    const dimension = of(dimensions[d] as string)
    const own = withheld.get(dimension.name) as ReadonlySet<string | null>
    const level = row.levels[d] ?? null
    if (!own.has(level)) return 0
    const from = dimension.hiddenFrom(level)
    const others = besides(row, d)
    const ofClass = (at: number) => (other: People) =>
      own.has(other.levels[d] ?? null) && dimension.hiddenFrom(other.levels[d] ?? null) <= at
    const column = (at: number) =>
      sum(`column ${d} ${at} ${others}`, (other) => ofClass(at)(other) && besides(other, d) === others)
    const all = (at: number) => sum(`all ${d} ${at}`, ofClass(at))
    const alike = (rowOf: People) => layeredRoom(count, whole, rowOf.cells, column(NEVER).cells, all(NEVER).cells)
    // First people alike in everything change places between all withheld levels, then those of levels of which less is
    // shown, among themselves, who are alike in that.
    const twice = (rowOf: People, at: number) => {
      const reached = column(NEVER).cells.map((n, i) => Math.min(n, all(at).cells[i] as number))
      return layeredRoom(count, stated.layers[at] as Int32Array, rowOf.cells, reached, all(at).cells).most
    }
    const depths = Array.from({ length: deepest + 1 }, (_, at) => at).filter((at) => at > 0 && at >= from)
    const free = new Set([...own].filter((one) => dimension.hiddenFrom(one) === 0)).size > 1
    if (from === 0 && free) {
      // Of these nothing is shown anywhere: each may be of any of their levels, and all of them make one row.
      return Math.max(sumOf(column(0), count), alike(all(0)).most, ...depths.map((at) => twice(all(0), at)))
    }
    const line = sum(`line ${d} ${JSON.stringify(level)}`, (other) => (other.levels[d] ?? null) === level)
    if (from > deepest || from === 0) return alike(line).room
    const known = sumOf(row, count)
    return Math.max(
      alike(line).room,
      layeredRoom(count, stated.layers[from] as Int32Array, line.cells, column(from).cells, all(from).cells).room,
      ...depths.map((at) => twice(line, at) - known),
    )
  }
}

const NEVER = Number.POSITIVE_INFINITY

/** What may be given up for a cell: its own level or, where that is withheld already, the smallest that is not. */
function candidates(one: Dimension, withheld: ReadonlySet<string | null>, level: string | null) {
  const left = one.levels.filter((other) => !withheld.has(other.level))
  const next = withheld.has(level) ? left[0] : left.find((other) => other.level === level)
  if (next === undefined) return []
  const partner = withheld.size > 0 ? undefined : left.find((other) => other !== next)
  const remaining = left.length - (partner === undefined ? 1 : 2)
  const lost = remaining < 2 ? left : partner === undefined ? [next] : [next, partner]
  return [{ name: one.name, level: next.level, cost: lost.reduce((sum, { n }) => sum + n, 0) }]
}
