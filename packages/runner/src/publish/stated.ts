import type { CellTable, Condition, Metric, Role } from '@exaequo/contract'

/** What a person's cell says besides the group, in the order in which tables give up detail: the last role goes first. */
const ROLES = ['decision', 'scoreAboveMedian', 'label', 'class', 'trueClass'] as const
type CountedRole = (typeof ROLES)[number]

/**
 * The combinations of roles that occur, and the counts over them that a result states: how many people, who is in the
 * numerator of a rate, in its denominator, or in the second and not in the first.
 */
export interface Stated {
  /** The roles that the cells hold; a depth is a place in this list, and includes what comes before. */
  readonly roles: readonly CountedRole[]
  /** The levels of each combination, one a role. */
  readonly combinations: readonly (readonly (string | null)[])[]
  readonly counts: readonly StatedCount[]
  /** Of each depth, the number of the coarser combination (by the roles before it) that each combination falls in. */
  readonly layers: readonly Int32Array[]
}

export interface StatedCount {
  readonly depth: number
  /** Places in `combinations`. */
  readonly of: readonly number[]
  /** Nobody at all tells nothing: people between two thresholds of one score. */
  readonly mayBeNone: boolean
}

export function statedBy(everyone: CellTable, metrics: readonly Metric[], oneScore: boolean): Stated {
  const present = ROLES.filter((role) => role in everyone.domain)
  // Without a decision the first depth holds people alone.
  const roles = present[0] === 'decision' ? present : (['decision', ...present] as const)
  const combinations = combinationsOf(everyone, roles)
  const counts = new Map<string, StatedCount>()
  const matching = (matches: (level: (role: Role) => string | null) => boolean) =>
    combinations.flatMap((levels, i) =>
      matches((role) => levels[(roles as readonly Role[]).indexOf(role)] ?? null) ? [i] : [],
    )
  const add = (depth: number, of: readonly number[], mayBeNone = false) => {
    const known = counts.get(of.join())
    if (known === undefined || known.depth > depth) counts.set(of.join(), { depth, of, mayBeNone })
  }
  add(
    0,
    matching(() => true),
  )
  for (const metric of metrics) {
    const depth = depthOf(metric, roles)
    if (depth === null) continue
    if (metric.rate !== undefined) {
      const within = (conditions: readonly Condition<Role>[]) =>
        matching((level) =>
          conditions.some((one) => (Object.keys(one) as Role[]).every((role) => level(role) === one[role])),
        )
      const [numerator, denominator] = [within(metric.rate.numerator), within(metric.rate.denominator)]
      const counted = new Set(numerator)
      add(depth, numerator)
      add(depth, denominator)
      add(
        depth,
        denominator.filter((i) => !counted.has(i)),
      )
      continue
    }
    for (const matches of partsOf(metric, everyone)) add(depth, matching(matches))
  }
  const median = (roles as readonly Role[]).indexOf('scoreAboveMedian')
  if (oneScore && median > 0) {
    // The decision and the median cut the same score: those between the two cuts follow by subtraction.
    for (const own of ['0', '1']) {
      const between = matching((level) => level('decision') === own && level('scoreAboveMedian') === flip(own))
      if (between.length > 0) add(median, between, true)
    }
  }
  return {
    roles,
    combinations,
    counts: [...counts.values()],
    layers: roles.map((_, depth) => layerOf(combinations, depth)),
  }
}

/** How much detail of each person a metric stands on; `null`: a role that is not counted in the cells. */
export function depthOf({ needs }: Pick<Metric, 'needs'>, roles: readonly Role[]): number | null {
  const counted = (needs as readonly Role[]).filter((role) => (ROLES as readonly Role[]).includes(role))
  const places = counted.map((role) => roles.indexOf(role))
  return places.includes(-1) ? null : Math.max(0, ...places)
}

type Matches = (level: (role: Role) => string | null) => boolean

/** Of a number that is no rate: everyone of each level of two-valued roles; of classes, each class against the others. */
function partsOf({ needs }: Metric, { domain }: CellTable): Matches[] {
  const binary = (needs as readonly Role[]).filter((role) => BINARY.includes(role))
  const binaries = binary.reduce<Matches[]>(
    (parts, role) =>
      ['0', '1'].flatMap((wanted) =>
        parts.map(
          (part): Matches =>
            (level) =>
              part(level) && level(role) === wanted,
        ),
      ),
    [() => true],
  )
  const classes = [...new Set([...(domain.class ?? []), ...(domain.trueClass ?? [])])].filter((level) => level !== null)
  const [decided, actual] = [needs.includes('class' as never), needs.includes('trueClass' as never)]
  const parts = binary.length > 0 ? binaries : []
  for (const own of classes) {
    if (decided)
      parts.push(
        (level) => level('class') === own,
        (level) => level('class') !== own,
      )
    if (decided && actual) {
      parts.push(
        (level) => level('trueClass') === own,
        (level) => level('class') === own && level('trueClass') === own,
        (level) => level('class') === own && level('trueClass') !== own,
        (level) => level('class') !== own && level('trueClass') === own,
      )
    }
  }
  return parts
}

const BINARY: readonly Role[] = ['decision', 'scoreAboveMedian', 'label']

const flip = (level: string): string => (level === '1' ? '0' : '1')

function combinationsOf(table: CellTable, roles: readonly string[]): (string | null)[][] {
  const known = new Map<string, (string | null)[]>()
  for (let i = 0; i < table.length; i++) {
    const levels = roles.map((role) => table.domain[role]?.[table.at[role]?.[i] as number] ?? null)
    known.set(JSON.stringify(levels), levels)
  }
  return [...known.values()]
}

/** Which combinations are alike in the first so many roles. */
function layerOf(combinations: readonly (readonly (string | null)[])[], depth: number): Int32Array {
  const index = new Map<string, number>()
  return Int32Array.from(combinations, (levels) => {
    const key = JSON.stringify(levels.slice(0, depth))
    const place = index.get(key) ?? index.size
    index.set(key, place)
    return place
  })
}
