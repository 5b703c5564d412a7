import type { CellTable, Condition, Metric, Role } from '@exaequo/contract'
import type { Reading } from '../process-rates.ts'

/** What a person's cell says besides the group, in the order in which tables give up detail: the last role goes first. */
const ROLES = ['decision', 'scoreAboveMedian', 'label', 'class', 'trueClass'] as const
type CountedRole = (typeof ROLES)[number]

/**
 * The combinations of roles that occur, and the counts over them that a result states: how many people, who is in the
 * numerator of a rate, in its denominator, or in the second and not in the first.
 */
export interface Stated {
  /** The roles that the cells hold; a depth is a place in this list, and includes what comes before. The process is deeper. */
  readonly roles: readonly CountedRole[]
  /** Roles, and the columns of the process that are told apart beside them. */
  readonly names: readonly string[]
  /** The levels of each combination, one a name. */
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

/** The process around the decision: the columns that are told apart, and the questions of which numbers are stated. */
export interface StatedProcess {
  readonly columns: readonly string[]
  readonly questions: readonly Reading[]
  /** The deepest role that is shown of everyone. */
  readonly deepest: number
  /** Whether counts are known well enough to be subtracted. */
  readonly subtracts: boolean
}

export function statedBy(
  everyone: CellTable,
  metrics: readonly Metric[],
  oneScore: boolean,
  process: StatedProcess | null = null,
): Stated {
  const present = ROLES.filter((role) => role in everyone.domain)
  // Without a decision the first depth holds people alone.
  const all: readonly CountedRole[] = present[0] === 'decision' ? present : ['decision', ...present]
  const roles = process === null ? all : all.slice(0, process.deepest + 1)
  const names = [...roles, ...(process?.columns ?? [])]
  const combinations = combinationsOf(everyone, names)
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
  if (process !== null) {
    for (const of of processCounts(process, names, combinations, [...counts.values()])) add(roles.length, of)
  }
  const depths = process === null ? roles.length : roles.length + 1
  return {
    roles,
    names,
    combinations,
    counts: [...counts.values()],
    layers: Array.from({ length: depths }, (_, depth) => layerOf(combinations, depth)),
  }
}

/**
 * Who is in each question about the process, who is not, and all of them; and whatever follows from these and the decision
 * by subtraction, where one is part of another.
 */
function processCounts(
  { questions, subtracts }: StatedProcess,
  names: readonly string[],
  combinations: readonly (readonly (string | null)[])[],
  stated: readonly StatedCount[],
): (readonly number[])[] {
  if (questions.length === 0) return []
  const found = new Map<string, readonly number[]>()
  const add = (of: readonly number[]) => {
    if (of.length > 0) found.set(of.join(), of)
  }
  for (const { depth, of } of stated) if (depth === 0) add(of)
  for (const { from, read } of questions) {
    const answers = combinations.map((levels) => read(from.map((name) => levels[names.indexOf(name)] ?? null)))
    const where = (...wanted: string[]) =>
      answers.flatMap((one, i) => (one !== null && wanted.includes(one) ? [i] : []))
    for (const of of [where('1'), where('0'), where('0', '1')]) add(of)
  }
  let tried = subtracts ? 0 : found.size
  for (;;) {
    const all = [...found.values()]
    if (tried === all.length || all.length > MANY) return all
    tried = all.length
    for (const whole of all) {
      const within = new Set(whole)
      for (const part of all) {
        if (part.length >= whole.length || !part.every((i) => within.has(i))) continue
        const rest = new Set(whole)
        for (const i of part) rest.delete(i)
        add([...rest])
      }
    }
  }
}

/** With so many counts that follow from each other, some are small. */
export const MANY = 200

/**
 * How much detail of each person a metric stands on; `null`: a role that is not counted in the cells. A score or an amount
 * goes with the deepest: people who are alike in what is counted differ in it.
 */
export function depthOf({ needs }: Pick<Metric, 'needs'>, roles: readonly Role[]): number | null {
  const own = (needs as readonly Role[]).filter((role) => role !== 'stratum')
  const counted = own.filter((role) => (ROLES as readonly Role[]).includes(role))
  const places = counted.map((role) => roles.indexOf(role))
  if (places.includes(-1)) return null
  return own.length === 0 || counted.length < own.length ? roles.length - 1 : Math.max(0, ...places)
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

/** Which combinations are alike in the first so many names. */
function layerOf(combinations: readonly (readonly (string | null)[])[], depth: number): Int32Array {
  const index = new Map<string, number>()
  return Int32Array.from(combinations, (levels) => {
    const key = JSON.stringify(levels.slice(0, depth))
    const place = index.get(key) ?? index.size
    index.set(key, place)
    return place
  })
}
