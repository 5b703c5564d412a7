import { addSums, type Input, NO_SUMS, type Sums, sumsAt } from '@exaequo/contract'

/** People of one group in one stratum, and those with the decision declared positive among them. */
export interface Tally {
  readonly positives: Sums
  readonly total: Sums
}

const NOBODY: Tally = { positives: NO_SUMS, total: NO_SUMS }

/** For each group, its tally in each stratum. */
export function tallies({ cells, groups, strata }: Input<'decision' | 'stratum'>): Tally[][] {
  const found = groups.map(() => strata.map(() => NOBODY))
  for (let i = 0; i < cells.length; i++) {
    const decision = cells.domain.decision[cells.at.decision[i] as number]
    const stratum = cells.domain.stratum[cells.at.stratum[i] as number]
    if (decision === null || stratum === null || stratum === undefined) continue
    const own = found[Number(cells.domain.group[cells.at.group[i] as number])] as Tally[]
    const sums = sumsAt(cells.measure, i)
    const before = own[Number(stratum)] as Tally
    own[Number(stratum)] = {
      positives: decision === '1' ? addSums(before.positives, sums) : before.positives,
      total: addSums(before.total, sums),
    }
  }
  return found
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { positives: addSums(a.positives, b.positives), total: addSums(a.total, b.total) }
}

export function sumTallies(all: readonly Tally[]): Tally {
  return all.reduce(addTallies, NOBODY)
}

/** A group beside the reference, or beside everyone else where there is none; stratum by stratum. */
export interface Comparison {
  readonly group: number
  readonly versus: number | 'rest'
  readonly own: readonly Tally[]
  readonly base: readonly Tally[]
  readonly n: number
}

export function comparisons(input: Input<'decision' | 'stratum'>): Comparison[] {
  const { reference, groups, strata } = input
  const found = tallies(input)
  return groups.flatMap((_, group): Comparison[] => {
    if (group === reference) return []
    const own = found[group] as Tally[]
    const others = reference === null ? found.filter((__, g) => g !== group) : [found[reference] as Tally[]]
    const base = strata.map((__, s) => sumTallies(others.map((other) => other[s] as Tally)))
    const n = sumTallies([...own, ...base]).total.n
    return [{ group, versus: reference ?? 'rest', own, base, n }]
  })
}

/** Names of the columns that the strata are made of. */
export function columnsOf({ strata }: Pick<Input, 'strata'>): string[] {
  return Object.keys(strata[0] ?? {})
}
