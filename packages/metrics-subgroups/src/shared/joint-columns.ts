import {
  compareLevels,
  type Group,
  type Input,
  type JointLevels,
  type Role,
  type Sums,
  type Support,
} from '@exaequo/contract'

/** Combinations of levels of all attributes, as columns of equal length. */
export interface JointColumns {
  readonly attributes: readonly string[]
  /** Of each attribute, its levels in a fixed order, whatever the order of the groups. */
  readonly domain: readonly (readonly (string | null)[])[]
  /** Of each attribute, the position in `domain` of each combination. */
  readonly levels: readonly Int32Array[]
  /** People among whom the rate is taken, and those with the event. */
  readonly total: Columns
  readonly positives: Columns
}

export interface Columns {
  readonly n: Float64Array
  readonly w: Float64Array
  readonly w2: Float64Array
}

/** Whether a cell is counted, and whether it is an event; `null`: not counted. */
export type Reading = (levelOf: (role: Role) => string | null) => boolean | null

export function jointColumns<R extends Role>(input: Input<R>, read: Reading): JointColumns {
  const { cells } = input
  const { attributes, domain, levels } = input.joint ?? levelsOf(input.groups)
  const size = input.people.length
  const columns = (): Columns => ({ n: new Float64Array(size), w: new Float64Array(size), w2: new Float64Array(size) })
  const [total, positives] = [columns(), columns()]
  const event = events(input, read)
  const groupOf = Int32Array.from(cells.domain.group, Number)
  for (let i = 0; i < cells.length; i++) {
    const found = event(i)
    if (found === null) continue
    const group = groupOf[cells.at.group[i] as number] as number
    for (const key of KEYS) {
      const amount = cells.measure[key][i] as number
      total[key][group] = (total[key][group] as number) + amount
      if (found) positives[key][group] = (positives[key][group] as number) + amount
    }
  }
  return { attributes, domain, levels, total, positives }
}

const KEYS = ['n', 'w', 'w2'] as const

/** What is read of a cell: once for each combination of levels of the roles, of which there are few. */
function events<R extends Role>({ cells }: Input<R>, read: Reading): (cell: number) => boolean | null {
  const roles = (Object.keys(cells.domain) as (R | 'group')[]).filter((name): name is R => name !== 'group')
  const columns = roles.map((role) => ({ at: cells.at[role], size: cells.domain[role].length }))
  const known: (boolean | null | undefined)[] = []
  return (cell) => {
    let key = 0
    for (const { at, size } of columns) key = key * size + (at[cell] as number)
    let found = known[key]
    if (found === undefined) {
      found = read((role) => cells.domain[role as R][cells.at[role as R][cell] as number] ?? null)
      known[key] = found
    }
    return found
  }
}

/** The groups' levels as columns, in a fixed order whatever that of the groups. */
function levelsOf(groups: readonly Group[]): JointLevels {
  const attributes = Object.keys(groups[0] ?? {})
  const domain = attributes.map((id) => [...new Set(groups.map((group) => group[id] ?? null))].sort(compareLevels))
  const levels = attributes.map((id, a) => {
    const code = new Map((domain[a] ?? []).map((level, i) => [level, i]))
    return Int32Array.from(groups, (group) => code.get(group[id] ?? null) as number)
  })
  return { attributes, domain, levels }
}

export interface Condition {
  readonly attribute: number
  readonly level: number
}

export function nameOf({ attributes, domain }: JointColumns, conditions: readonly Condition[]): Group {
  return Object.fromEntries(
    conditions.map(({ attribute, level }) => [attributes[attribute] as string, domain[attribute]?.[level] ?? null]),
  )
}

/** Counts of people who all have the weight 1. */
export function plainSupport({ positives, total }: { readonly positives: number; readonly total: number }): Support {
  const sums = (n: number): Sums => ({ n, w: n, w2: n, rows: n })
  return { total: sums(total), positives: sums(positives) }
}

/** Those who meet all conditions, and everyone else: plain counts beside the weights. */
export function countsOf(
  { levels, total, positives }: JointColumns,
  conditions: readonly Condition[],
): { readonly own: Support; readonly rest: Support } {
  const meets = new Uint8Array(total.n.length).fill(1)
  for (const { attribute, level } of conditions) {
    const column = levels[attribute] as Int32Array
    for (let i = 0; i < meets.length; i++) if (column[i] !== level) meets[i] = 0
  }
  const of = (wanted: 0 | 1): Support => ({
    total: sumsOf(total, meets, wanted),
    positives: sumsOf(positives, meets, wanted),
  })
  return { own: of(1), rest: of(0) }
}

function sumsOf({ n, w, w2 }: Columns, meets: Uint8Array, wanted: 0 | 1): Sums {
  const sum = (column: Float64Array): number => {
    let all = 0
    for (let i = 0; i < column.length; i++) if (meets[i] === wanted) all += column[i] as number
    return all
  }
  const people = sum(n)
  return { n: people, w: sum(w), w2: sum(w2), rows: people }
}
