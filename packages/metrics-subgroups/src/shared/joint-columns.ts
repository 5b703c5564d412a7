import { compareLevels, type Group, type Input, type Role, type Sums, type Support } from '@exaequo/contract'

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

export function jointColumns<R extends Role>({ cells, groups }: Input<R>, read: Reading): JointColumns {
  const attributes = Object.keys(groups[0] ?? {})
  const domain = attributes.map((id) => [...new Set(groups.map((group) => group[id] ?? null))].sort(compareLevels))
  const levels = attributes.map((id, a) => {
    const code = new Map((domain[a] ?? []).map((level, i) => [level, i]))
    return Int32Array.from(groups, (group) => code.get(group[id] ?? null) as number)
  })
  const columns = (): Columns => ({
    n: new Float64Array(groups.length),
    w: new Float64Array(groups.length),
    w2: new Float64Array(groups.length),
  })
  const [total, positives] = [columns(), columns()]
  for (let i = 0; i < cells.length; i++) {
    const event = read((role) => cells.domain[role as R][cells.at[role as R][i] as number] ?? null)
    if (event === null) continue
    const group = Number(cells.domain.group[cells.at.group[i] as number])
    for (const key of ['n', 'w', 'w2'] as const) {
      const amount = cells.measure[key][i] as number
      total[key][group] = (total[key][group] as number) + amount
      if (event) positives[key][group] = (positives[key][group] as number) + amount
    }
  }
  return { attributes, domain, levels, total, positives }
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
