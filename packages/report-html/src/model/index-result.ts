import type { Estimate, Group, Result, Verdict } from '@exaequo/contract'

/** The flat lists of a result, made easy to look things up in. */
export interface ResultIndex {
  readonly result: Result
  byId(id: string): Estimate | undefined
  find(wanted: Wanted): Estimate | undefined
  /** Estimates of one attribute set, in the result's own order. */
  ofSet(attributes: readonly string[]): readonly Estimate[]
  verdictsOfSet(attributes: readonly string[]): readonly Verdict[]
  verdictsOf(wanted: Omit<Wanted, 'comparator'>): readonly Verdict[]
}

export interface Wanted {
  readonly attributes: readonly string[]
  readonly quantity: string
  readonly comparator: string
  readonly group: Group
  readonly versus: Group | 'rest' | null
  readonly stratum: Group | null
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
  const ids = new Map(result.estimates.map((estimate) => [estimate.id, estimate]))
  const places = new Map<string, Estimate>()
  const sets = new Map<string, Estimate[]>()
  for (const estimate of result.estimates) {
    // The same rate may come from two metrics: the first stands for both. One of several classes is no rate of its own.
    const place = placeOf(estimate)
    if (!places.has(place) && estimate.at === undefined) places.set(place, estimate)
    const set = setOf(estimate.attributes)
    put(sets, set, estimate)
  }
  const verdicts = new Map<string, Verdict[]>()
  const verdictSets = new Map<string, Verdict[]>()
  for (const verdict of result.verdicts) {
    if (verdict.at !== undefined) continue
    const place = placeOf({ ...verdict, comparator: '' })
    put(verdicts, place, verdict)
    put(verdictSets, setOf(verdict.attributes), verdict)
  }
  return {
    result,
    byId: (id) => ids.get(id),
    find: (wanted) => places.get(placeOf(wanted)),
    ofSet: (attributes) => sets.get(setOf(attributes)) ?? [],
    verdictsOfSet: (attributes) => verdictSets.get(setOf(attributes)) ?? [],
    verdictsOf: (wanted) => verdicts.get(placeOf({ ...wanted, comparator: '' })) ?? [],
  }
}

function put<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

export function setOf(attributes: readonly string[]): string {
  return JSON.stringify([...attributes].sort())
}

function placeOf({ attributes, quantity, comparator, group, versus, stratum }: Wanted): string {
  return JSON.stringify([
    [...attributes].sort(),
    quantity,
    comparator,
    groupKey(group),
    versus === null || versus === 'rest' ? versus : groupKey(versus),
    stratum === null ? null : groupKey(stratum),
  ])
}

/** Two groups are the same where their keys are, whatever the order of their attributes. */
export function groupKey(group: Group): string {
  return JSON.stringify(
    Object.keys(group)
      .sort()
      .map((key) => [key, group[key]]),
  )
}
