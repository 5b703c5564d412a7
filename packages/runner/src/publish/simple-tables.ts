import { isSmall, type People, size, together } from './people.ts'
import { layeredRoom } from './room.ts'
import type { Stated } from './stated.ts'

/** The groups of one attribute, and from which depth on each is withheld. */
export interface SimpleTable {
  readonly rows: readonly People[]
  /** A depth of `stated`; Infinity: shown whole. */
  readonly hiddenFrom: readonly number[]
  /** The row of people who are left out of the attribute for want of a level: no group, of which only the size is said. */
  readonly excluded: number | null
  /** They are protected as a group would be. */
  readonly excludedAsGroup: boolean
}

/** From which depth on a level is withheld; Infinity: it is shown. */
export type HiddenFrom = (level: string | null) => number

export function levelsHidden({ rows, hiddenFrom }: SimpleTable): HiddenFrom {
  const from = new Map(rows.map(({ levels }, g) => [levels[0] ?? null, hiddenFrom[g] as number]))
  return (level) => from.get(level) ?? Number.POSITIVE_INFINITY
}

export interface Rules {
  readonly stated: Stated
  readonly k: number
  /** Several rows may be of one person. */
  readonly clustered: boolean
}

/**
 * Withholds the groups of one attribute, depth by depth: those with a count under k, then the smallest of the others
 * until the withheld ones together have no count under k and each small count among them has room for k people, whatever
 * the totals say. A group withheld at one depth is withheld at those that follow. `null`: no choice protects.
 */
export function withholdGroups(
  rows: readonly People[],
  excluded: number | null,
  deepest: number,
  rules: Rules,
): SimpleTable | null {
  const { k } = rules
  const hiddenFrom = rows.map(() => Number.POSITIVE_INFINITY)
  const bySize = [...rows.keys()].sort((a, b) => size(rows[a] as People) - size(rows[b] as People) || a - b)
  for (let depth = 0; depth <= deepest; depth++) {
    for (const [g, row] of rows.entries()) {
      const small = g === excluded ? depth === 0 && size(row) < k : isSmall(row, depth, rules.stated, k)
      if (small) hiddenFrom[g] = Math.min(hiddenFrom[g] as number, depth)
    }
    const hides = (g: number) => (hiddenFrom[g] as number) <= depth
    while (hiddenFrom.some((from) => from <= depth) && !protects(rows, hiddenFrom, excluded, depth, rules)) {
      const others = bySize.filter((g) => !hides(g) && g !== excluded)
      const enough = others.find((g) =>
        protects(
          rows,
          hiddenFrom.map((from, i) => (i === g ? depth : from)),
          excluded,
          depth,
          rules,
        ),
      )
      const next = enough ?? others[0]
      if (next === undefined) return null
      hiddenFrom[next] = depth
    }
  }
  return { rows, hiddenFrom, excluded, excludedAsGroup: false }
}

function protects(
  rows: readonly People[],
  hiddenFrom: readonly number[],
  excluded: number | null,
  depth: number,
  { stated, k, clustered }: Rules,
): boolean {
  const within = (from: number) => rows.filter((_, g) => (hiddenFrom[g] as number) <= from)
  const sums = Array.from({ length: depth + 1 }, (_, from) => together(within(from), stated, clustered))
  if (within(depth).length < 2 || isSmall(sums[depth] as People, depth, stated, k)) return false
  return rows.every((row, g) => {
    const from = hiddenFrom[g] as number
    if (from > depth) return true
    return stated.counts.every((count, c) => {
      const n = row.least[c] as number
      if (count.depth !== depth || n >= k || (count.mayBeNone && n === 0)) return true
      if (g === excluded && c !== 0) return true
      const pool = sums[0] as People
      if (from === 0 && within(0).length > 1 && sumOf(pool, count.of) >= k) return true
      for (let at = Math.max(1, from); at <= depth; at++) {
        const { cells } = sums[at] as People
        const layer = stated.layers[at] as Int32Array
        // Those of whom nothing is shown can be exchanged freely: all of them make one row.
        const found = layeredRoom(count.of, layer, from === 0 ? pool.cells : row.cells, cells, cells)
        if ((from === 0 && within(0).length > 1 ? found.most : found.room) >= k) return true
      }
      return false
    })
  })
}

export function sumOf({ cells }: Pick<People, 'cells'>, of: readonly number[]): number {
  return of.reduce((sum, i) => sum + (cells[i] as number), 0)
}
