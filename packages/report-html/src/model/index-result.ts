import type { Estimate, Group, Reading, Result, Verdict } from '@exaequo/contract'
import { groupKey, setOf } from './keys.ts'

/** What the result holds on one group against another, on one rate. */
export interface Comparison {
  readonly versus: Group | 'rest'
  readonly difference: Estimate | undefined
  readonly ratio: Estimate | undefined
  readonly verdicts: readonly Verdict[]
  readonly reading: Reading | undefined
}

export interface GroupRates {
  readonly key: string
  readonly group: Group
  readonly own: Estimate | undefined
  readonly comparisons: readonly Comparison[]
}

/** One rate of one attribute set, within one stratum or crude: its groups in the order of the levels. */
export interface RateTable {
  readonly quantity: string
  readonly stratum: Group | null
  readonly groups: readonly GroupRates[]
  group(group: Group): GroupRates | undefined
}

/** The flat lists of a result, made easy to look things up in. */
export interface ResultIndex {
  readonly result: Result
  byId(id: string): Estimate | undefined
  rates(attributes: readonly string[], quantity: string, stratum?: Group | null): RateTable | undefined
  /** Every rate of an attribute set: crude and by stratum, in the result's own order. */
  tables(attributes: readonly string[]): readonly RateTable[]
}

const made = new WeakMap<Result, ResultIndex>()

/** Both languages and the portfolio ask the same things of one result: it is indexed once. */
export function indexResult(result: Result): ResultIndex {
  const known = made.get(result)
  if (known !== undefined) return known
  const index = makeIndex(result)
  made.set(result, index)
  return index
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type OwnComparison = Writable<Comparison> & { readonly key: string; verdicts: Verdict[] }
type OwnGroup = Writable<Omit<GroupRates, 'comparisons'>> & {
  readonly comparisons: OwnComparison[]
  readonly rank: number
}
interface OwnTable {
  readonly quantity: string
  readonly stratum: Group | null
  readonly groups: OwnGroup[]
  readonly byKey: Map<string, OwnGroup>
  group(group: Group): OwnGroup | undefined
}

function makeIndex(result: Result): ResultIndex {
  let ids: Map<string, Estimate> | null = null
  const readings = new Map(result.readings.map((reading) => [reading.estimate, reading]))
  const sets = new Map<string, Map<string, OwnTable>>()
  const rank = ranker(result)
  const groupOf = ({ attributes, quantity, group, stratum }: Estimate | Verdict): OwnGroup => {
    const tables = ensure(sets, setOf(attributes), () => new Map<string, OwnTable>())
    const table = ensure(tables, tableKey(quantity, stratum), () => makeTable(quantity, stratum))
    const key = groupKey(group)
    const known = table.byKey.get(key)
    if (known !== undefined) return known
    const own: OwnGroup = { key, group, own: undefined, comparisons: [], rank: rank(group) }
    table.byKey.set(key, own)
    table.groups.push(own)
    return own
  }
  for (const estimate of result.estimates) {
    const { comparator, versus } = estimate
    // The same rate may come from two metrics: the first stands for both.
    if (comparator === 'value' && versus === null) {
      const own = groupOf(estimate)
      own.own ??= estimate
    } else if (versus !== null && (comparator === 'ratio' || comparator === 'difference')) {
      const comparison = comparisonOf(groupOf(estimate), versus)
      comparison[comparator] ??= estimate
      comparison.reading ??= readings.get(estimate.id)
    }
  }
  for (const verdict of result.verdicts) {
    if (verdict.versus !== null) comparisonOf(groupOf(verdict), verdict.versus).verdicts.push(verdict)
  }
  for (const tables of sets.values()) {
    for (const { groups } of tables.values()) groups.sort((a, b) => a.rank - b.rank)
  }
  return {
    result,
    byId(id) {
      ids ??= new Map(result.estimates.map((estimate) => [estimate.id, estimate]))
      return ids.get(id)
    },
    rates: (attributes, quantity, stratum = null) => sets.get(setOf(attributes))?.get(tableKey(quantity, stratum)),
    tables: (attributes) => [...(sets.get(setOf(attributes))?.values() ?? [])],
  }
}

function makeTable(quantity: string, stratum: Group | null): OwnTable {
  const byKey = new Map<string, OwnGroup>()
  return { quantity, stratum, groups: [], byKey, group: (group) => byKey.get(groupKey(group)) }
}

/** The few comparisons of a group are searched one by one: a map for each would cost more than all the rest. */
function comparisonOf(own: OwnGroup, versus: Group | 'rest'): OwnComparison {
  const key = versus === 'rest' ? 'rest' : groupKey(versus)
  const known = own.comparisons.find((comparison) => comparison.key === key)
  if (known !== undefined) return known
  const fresh: OwnComparison = {
    ...{ key, versus, verdicts: [] },
    ...{ difference: undefined, ratio: undefined, reading: undefined },
  }
  own.comparisons.push(fresh)
  return fresh
}

/** The place of a group in the order of the levels, the first attribute turning slowest. */
function ranker({ audit }: Result): (group: Group) => number {
  const places = audit.attributes.map(({ id, levels }) => ({
    id,
    size: levels.length + 1,
    at: new Map(levels.map(({ level }, i) => [level, i])),
  }))
  return (group) =>
    places
      .filter(({ id }) => Object.hasOwn(group, id))
      .reduce((sum, { id, size, at }) => sum * size + (at.get(group[id] ?? null) ?? size - 1), 0)
}

function tableKey(quantity: string, stratum: Group | null): string {
  return stratum === null ? quantity : `${quantity}|${groupKey(stratum)}`
}

function ensure<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const fresh = make()
  map.set(key, fresh)
  return fresh
}
