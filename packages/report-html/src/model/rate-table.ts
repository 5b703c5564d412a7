import type { Estimate, Group, Reading, Verdict } from '@exaequo/contract'
import { ensure, groupKey } from './keys.ts'

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

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type OwnComparison = Writable<Comparison> & { readonly key: string; verdicts: Verdict[] }
type OwnGroup = Writable<Omit<GroupRates, 'comparisons'>> & {
  readonly comparisons: OwnComparison[]
  readonly rank: number
}
/** Estimates and verdicts of one table, of which it is made when somebody asks for it: most are never asked for. */
export interface Bucket {
  readonly quantity: string
  readonly stratum: Group | null
  readonly estimates: Estimate[]
  readonly verdicts: Verdict[]
  table: RateTable | null
}

export function makeTable(
  { quantity, stratum, estimates, verdicts }: Bucket,
  readings: ReadonlyMap<string, Reading>,
  rank: (group: Group) => number,
): RateTable {
  const byKey = new Map<string, OwnGroup>()
  const groupOf = (group: Group) => {
    const key = groupKey(group)
    return ensure(byKey, key, () => ({ key, group, own: undefined, comparisons: [], rank: rank(group) }))
  }
  for (const estimate of estimates) {
    const own = groupOf(estimate.group)
    const { comparator, versus } = estimate
    // The same rate may come from two metrics: the first stands for both.
    if (versus === null) own.own ??= estimate
    else if (comparator === 'ratio' || comparator === 'difference') {
      const comparison = comparisonOf(own, versus)
      comparison[comparator] ??= estimate
      comparison.reading ??= readings.get(estimate.id)
    }
  }
  for (const verdict of verdicts) {
    if (verdict.versus !== null) comparisonOf(groupOf(verdict.group), verdict.versus).verdicts.push(verdict)
  }
  const groups = [...byKey.values()].sort((a, b) => a.rank - b.rank)
  return { quantity, stratum, groups, group: (group) => byKey.get(groupKey(group)) }
}

/** The few comparisons of a group are searched one by one: a map for each would cost more than all the rest. */
function comparisonOf(own: OwnGroup, versus: Group | 'rest'): OwnComparison {
  const key = versus === 'rest' ? 'rest' : groupKey(versus)
  for (const comparison of own.comparisons) if (comparison.key === key) return comparison
  const fresh: OwnComparison = {
    ...{ key, versus, verdicts: [] },
    ...{ difference: undefined, ratio: undefined, reading: undefined },
  }
  own.comparisons.push(fresh)
  return fresh
}
