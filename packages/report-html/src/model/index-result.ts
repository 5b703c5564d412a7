import type { Estimate, Group, Result, Verdict } from '@exaequo/contract'
import { ensure, groupKey, setOf } from './keys.ts'
import { type Bucket, makeTable, type RateTable } from './rate-table.ts'

/** The flat lists of a result, made easy to look things up in. */
export interface ResultIndex {
  readonly result: Result
  byId(id: string): Estimate | undefined
  rates(attributes: readonly string[], quantity: string, stratum?: Group | null): RateTable | undefined
  /** Every rate of an attribute set: crude and by stratum, in the result's own order. */
  tables(attributes: readonly string[]): readonly RateTable[]
  /** Those of them that hold a verdict. */
  judged(attributes: readonly string[]): readonly RateTable[]
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

function makeIndex(result: Result): ResultIndex {
  let ids: Map<string, Estimate> | null = null
  let last: { attributes: readonly string[]; set: Map<string, Bucket> } | null = null
  const sets = new Map<string, Map<string, Bucket>>()
  const readings = new Map(result.readings.map((reading) => [reading.estimate, reading]))
  const rank = ranker(result)
  const bucketOf = ({ attributes, quantity, stratum }: Estimate | Verdict): Bucket => {
    // Neighbours in a list are mostly of one set.
    if (last === null || !sameNames(last.attributes, attributes)) {
      last = { attributes, set: ensure(sets, setOf(attributes), () => new Map<string, Bucket>()) }
    }
    return ensure(last.set, tableKey(quantity, stratum), () => ({
      ...{ quantity, stratum, table: null },
      ...{ estimates: [], verdicts: [] },
    }))
  }
  for (const estimate of result.estimates) {
    const { comparator, versus, at, given } = estimate
    // One of several classes, bins or thresholds, or what is adjusted for strata, is no rate of the group as such.
    if (at !== undefined || given !== undefined) continue
    const compared = comparator === 'ratio' || comparator === 'difference'
    if (versus === null ? comparator === 'value' : compared) bucketOf(estimate).estimates.push(estimate)
  }
  for (const verdict of result.verdicts) {
    if (verdict.versus !== null && verdict.at === undefined) bucketOf(verdict).verdicts.push(verdict)
  }
  const tableOf = (bucket: Bucket): RateTable => {
    bucket.table ??= makeTable(bucket, readings, rank)
    return bucket.table
  }
  return {
    result,
    byId(id) {
      ids ??= new Map(result.estimates.map((estimate) => [estimate.id, estimate]))
      return ids.get(id)
    },
    rates(attributes, quantity, stratum = null) {
      const bucket = sets.get(setOf(attributes))?.get(tableKey(quantity, stratum))
      return bucket === undefined ? undefined : tableOf(bucket)
    },
    tables: (attributes) => [...(sets.get(setOf(attributes))?.values() ?? [])].map(tableOf),
    judged: (attributes) =>
      [...(sets.get(setOf(attributes))?.values() ?? [])].filter(({ verdicts }) => verdicts.length > 0).map(tableOf),
  }
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i])
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
