import type { Count } from './simultaneous.ts'

/** Published counts of one group, each known only to within ± its half-width. */
export interface RoundedGroup {
  readonly positives: number
  readonly negatives: number
  readonly positivesHalfWidth: number
  readonly negativesHalfWidth: number
  /** The group's total as published on its own, often known better than by adding counts up. */
  readonly total?: number
  readonly totalHalfWidth?: number
}

/**
 * The extreme whole counts that the published ones allow: corners of { x positives, y negatives : each within its
 * half-width, x, y ≥ 0, x + y within the published total }. Without rounding, the counts themselves, once.
 * None where the published figures contradict each other, or leave nobody.
 * @example corners({ positives: 10, negatives: 20, positivesHalfWidth: 5, negativesHalfWidth: 5 }) // 4 corners
 */
export function corners(group: RoundedGroup): Count[] {
  const [leastX, mostX] = range(group.positives, group.positivesHalfWidth)
  const [leastY, mostY] = range(group.negatives, group.negativesHalfWidth)
  const [least, most] =
    group.total === undefined ? [0, Number.POSITIVE_INFINITY] : range(group.total, group.totalHalfWidth ?? 0)
  const found = new Map<string, Count>()
  const add = (x: number, y: number): void => {
    const possible = x >= leastX && x <= mostX && y >= leastY && y <= mostY && x + y >= least && x + y <= most
    if (possible && x + y > 0) found.set(`${x} ${y}`, { positives: x, total: x + y })
  }
  for (const x of [leastX, mostX]) {
    for (const y of [leastY, mostY, least - x, most - x]) add(x, y)
  }
  for (const y of [leastY, mostY]) {
    for (const n of [least, most]) add(n - y, y)
  }
  return [...found.values()]
}

/** The lowest and highest rate among the corners; `null` where there is none. */
export function rateRange(group: RoundedGroup): { lower: number; upper: number } | null {
  const rates = corners(group).map(({ positives, total }) => positives / total)
  return rates.length === 0 ? null : { lower: Math.min(...rates), upper: Math.max(...rates) }
}

interface Ends {
  readonly lower: number | null
  readonly upper: number | null
}

/**
 * The union of an interval over every combination of the groups' corners: whatever was rounded away, the interval
 * contains that of the true counts. An end that any corner leaves open (`null`) is open; no corner at all: both.
 *
 * @example roundedInterval([a, b], ([g, r]) => newcombe(g.positives, g.total, r.positives, r.total, 0.95))
 */
export function roundedInterval(groups: readonly RoundedGroup[], interval: (counts: readonly Count[]) => Ends): Ends {
  let combinations: (readonly Count[])[] = [[]]
  for (const group of groups) {
    const own = corners(group)
    combinations = combinations.flatMap((before) => own.map((corner) => [...before, corner]))
  }
  const ends = combinations.map(interval)
  const lowers = ends.map(({ lower }) => lower)
  const uppers = ends.map(({ upper }) => upper)
  const open = (end: number | null): end is null => end === null
  return {
    lower: ends.length === 0 || lowers.some(open) ? null : Math.min(...(lowers as number[])),
    upper: ends.length === 0 || uppers.some(open) ? null : Math.max(...(uppers as number[])),
  }
}

/** Whole counts within the half-width, none below 0. A negative residual keeps what of its range is possible. */
function range(count: number, halfWidth: number): [number, number] {
  return [Math.max(0, Math.ceil(count - halfWidth)), Math.floor(count + halfWidth)]
}
