import type { Estimate, Group } from '@exaequo/contract'

/** Whether an estimate is about one of the bins that a group is divided into. */
export function isBin({ at }: Estimate): boolean {
  return at?.bin !== undefined
}

interface Counts {
  readonly with: number
  readonly without: number
}

/**
 * Bins of a score or an amount, the same for every group of an attribute: a bin is shown of all of them, or of none. It goes
 * where one of these has fewer than k people in it on either side, or where the withheld groups together have; neighbours go
 * with it until, in each group, those that are withheld side by side have k people on either side when taken together. Bins that go
 * for everyone go for every attribute, and those of an attribute wherever it is crossed: a table of more detail adds up.
 * Where few bins would be left, the smallest groups go instead.
 */
export function withheldBins(estimates: readonly Estimate[], hidden: ReadonlySet<string>, k: number): Set<string> {
  const families = grouped(estimates.filter(isBin), ({ metric, quantity }) => JSON.stringify([metric, quantity]))
  const found = new Set<string>()
  for (const family of families.values()) {
    const known: Known[] = []
    const tables = [...grouped(family, ({ attributes, stratum }) => JSON.stringify([attributes, stratum])).values()]
    for (const table of tables.sort((a, b) => detailOf(a) - detailOf(b))) {
      const of = [...(table[0]?.attributes ?? []), ...Object.keys(table[0]?.stratum ?? {})]
      const wider = known.filter((one) => one.of.every((name) => of.includes(name)))
      const { groups, bins, shown } = clearest(table, hidden, wider, k)
      known.push({ of, bins, shown })
      for (const { id, at, group, versus } of table) {
        const told = [group, ...(versus === null || versus === 'rest' ? [] : [versus])]
        if (bins.has(at?.bin ?? '') || told.some((one) => groups.has(JSON.stringify(one)))) found.add(id)
      }
    }
  }
  return found
}

const detailOf = (table: readonly Estimate[]): number =>
  (table[0]?.attributes.length ?? 0) + Object.keys(table[0]?.stratum ?? {}).length

function grouped(estimates: readonly Estimate[], keyOf: (one: Estimate) => string): ReadonlyMap<string, Estimate[]> {
  const found = new Map<string, Estimate[]>()
  for (const estimate of estimates) {
    const own = found.get(keyOf(estimate))
    if (own === undefined) found.set(keyOf(estimate), [estimate])
    else own.push(estimate)
  }
  return found
}

/** What is decided of tables of less detail. */
interface Known {
  readonly of: readonly string[]
  readonly bins: ReadonlySet<string | number>
  /** Groups with their strata. */
  readonly shown: readonly Group[]
}

type Line = ReadonlyMap<string | number, Counts>

/** The groups that are withheld for the sake of bins, and the bins, with which the most is shown. */
function clearest(
  table: readonly Estimate[],
  hidden: ReadonlySet<string>,
  wider: readonly Known[],
  k: number,
): { groups: ReadonlySet<string>; bins: ReadonlySet<string | number>; shown: readonly Group[] } {
  const first = new Set(wider.flatMap(({ bins }) => [...bins]))
  const values = table.filter(({ comparator }) => comparator === 'value')
  const lines = new Map<string, Map<string | number, Counts>>()
  const gone = new Set<string>()
  for (const { group, support, n, at, id } of values) {
    const key = JSON.stringify(group)
    if (hidden.has(id)) gone.add(key)
    const line = lines.get(key) ?? new Map<string | number, Counts>()
    lines.set(key, line)
    const own = support === null ? { with: n, without: n } : sidesOf(support)
    line.set(at?.bin ?? '', own)
  }
  const stratum = table[0]?.stratum ?? {}
  const all = new Set(values.map(({ at }) => at?.bin ?? ''))
  const sizeOf = (key: string) =>
    [...(lines.get(key)?.values() ?? [])].reduce((sum, own) => sum + own.with + own.without, 0)
  const shown = [...lines.keys()].filter((key) => !gone.has(key)).sort((a, b) => sizeOf(a) - sizeOf(b))
  // In a crossed table a group that went alone would be what others of its row leave.
  const most = (table[0]?.attributes.length ?? 0) + Object.keys(stratum).length > 1 ? 1 : shown.length
  const choices = shown.slice(0, most).map((_, more) => {
    const groups = new Set([...gone, ...shown.slice(0, more)])
    const own = shown.slice(more)
    // Within each group that is shown for itself, the withheld ones are what the others leave of it.
    const margins = [{}, ...wider.flatMap((one) => one.shown)]
    const pools = margins.map((margin) =>
      [...groups].filter((key) => isWithin({ ...stratum, ...JSON.parse(key) }, margin)),
    )
    const told = pools
      .filter((pool) => pool.length > 0)
      .map((pool) => together(pool.map((key) => lines.get(key) as Line)))
    return {
      groups,
      bins: binsWithheld([...own.map((key) => lines.get(key) as Line), ...told], all, first, k),
      shown: own.map((key): Group => ({ ...stratum, ...JSON.parse(key) })),
    }
  })
  // One group alone says something of everyone; of an attribute, only beside another.
  const least = (table[0]?.attributes.length ?? 0) === 0 ? 0 : 1
  const worth = ({ groups, bins }: (typeof choices)[number]) =>
    Math.max(0, lines.size - groups.size - least) * (all.size - bins.size)
  const none = { groups: new Set(lines.keys()), bins: new Set(all), shown: [] }
  return choices.reduce((best, own) => (worth(own) > worth(best) ? own : best), choices[0] ?? none)
}

const isWithin = (group: Group, margin: Group): boolean =>
  Object.entries(margin).every(([id, level]) => group[id] === level)

function together(lines: readonly Line[]): Line {
  const sum = new Map<string | number, Counts>()
  for (const line of lines) {
    for (const [bin, own] of line) {
      sum.set(bin, plus(sum.get(bin) ?? NONE, own))
    }
  }
  return sum
}

function sidesOf({ positives, total }: { readonly positives: number; readonly total: number }): Counts {
  return { with: positives, without: total - positives }
}

function binsWithheld(
  lines: readonly Line[],
  all: ReadonlySet<string | number>,
  first: ReadonlySet<string | number>,
  k: number,
): Set<string | number> {
  const few = (counts: Counts) => Math.min(counts.with, counts.without) < k
  const sizes = new Map<string | number, number>([...all].map((bin) => [bin, 0]))
  for (const line of lines) {
    for (const [bin, counts] of line) sizes.set(bin, (sizes.get(bin) ?? 0) + counts.with + counts.without)
  }
  const gone = new Set(
    [...sizes.keys()].filter((bin) => first.has(bin) || lines.some((line) => few(line.get(bin) ?? NONE))),
  )
  // In their order: curves of the same score tell how many people are in all bins beyond a point.
  const inOrder = [...sizes.keys()].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : a < b ? -1 : 1,
  )
  const isFew = (run: readonly (string | number)[]) =>
    run.length === 1 || lines.some((line) => few(run.reduce((sum, bin) => plus(sum, line.get(bin) ?? NONE), NONE)))
  for (;;) {
    const exposed = runsOf(inOrder, gone).find(({ bins }) => isFew(bins))
    if (exposed === undefined) return gone
    const beside = [inOrder[exposed.from - 1], inOrder[exposed.from + exposed.bins.length]].filter(
      (bin) => bin !== undefined,
    )
    const [next] = beside.sort((a, b) => (sizes.get(a) as number) - (sizes.get(b) as number))
    if (next === undefined) return gone
    gone.add(next)
  }
}

/** Neighbours that are withheld together, and where they begin. */
function runsOf(inOrder: readonly (string | number)[], gone: ReadonlySet<string | number>) {
  const runs: { from: number; bins: (string | number)[] }[] = []
  for (const [i, bin] of inOrder.entries()) {
    if (!gone.has(bin)) continue
    const last = runs.at(-1)
    if (last !== undefined && last.from + last.bins.length === i) last.bins.push(bin)
    else runs.push({ from: i, bins: [bin] })
  }
  return runs
}

/** Limits of the bins that an attribute's table shows: curves of the same score must keep away from them. */
export function shownLimits(
  estimates: readonly Estimate[],
  hidden: ReadonlySet<string>,
): (attributes: readonly string[]) => readonly number[] {
  const found = new Map<string, Set<number>>()
  for (const { id, at, attributes, stratum } of estimates) {
    if (at?.bin === undefined || stratum !== null || hidden.has(id)) continue
    const key = JSON.stringify(attributes)
    const own = found.get(key) ?? new Set<number>()
    found.set(key, own)
    for (const limit of [at.from, at.to]) {
      // Where a lower score speaks for the label, bins are of its distance from 1.
      if (typeof limit === 'number') for (const one of [limit, 1 - limit]) own.add(one)
    }
  }
  return (attributes) => [...(found.get(JSON.stringify(attributes)) ?? [])]
}

const plus = (a: Counts, b: Counts): Counts => ({ with: a.with + b.with, without: a.without + b.without })

const NONE: Counts = { with: 0, without: 0 }
