import type { Estimate } from '@exaequo/contract'

/** Whether an estimate is about one of the bins that a group is divided into. */
export function isBin({ at }: Estimate): boolean {
  return at?.bin !== undefined
}

interface Counts {
  readonly with: number
  readonly without: number
}

/**
 * Bins of a score or an amount, the same for every group: a bin is shown of all groups that are shown, or of none. It goes
 * where one of these has fewer than k people in it on either side, or where the withheld groups together have; further
 * bins go, the smallest first, until in each group those withheld have k people on either side when taken together.
 */
export function withheldBins(estimates: readonly Estimate[], hidden: ReadonlySet<string>, k: number): Set<string> {
  const families = new Map<string, Estimate[]>()
  for (const estimate of estimates) {
    if (!isBin(estimate)) continue
    const key = JSON.stringify([estimate.metric, estimate.quantity])
    const own = families.get(key)
    if (own === undefined) families.set(key, [estimate])
    else own.push(estimate)
  }
  const found = new Set<string>()
  for (const family of families.values()) {
    const bins = binsWithheld(linesOf(family, hidden), k)
    for (const { id, at } of family) if (bins.has(at?.bin ?? '')) found.add(id)
  }
  return found
}

type Line = ReadonlyMap<string | number, Counts>

/** The bins of every group that is shown, and of the withheld ones of a table taken together. */
function linesOf(family: readonly Estimate[], hidden: ReadonlySet<string>): Line[] {
  const lines = new Map<string, Map<string | number, Counts>>()
  for (const estimate of family) {
    const { attributes, group, stratum, comparator, support, n, at, id } = estimate
    if (comparator !== 'value' || at?.bin === undefined) continue
    const key = JSON.stringify([attributes, stratum, hidden.has(id) ? null : group])
    const line = lines.get(key) ?? new Map<string | number, Counts>()
    lines.set(key, line)
    const own = support === null ? { with: n, without: n } : sidesOf(support)
    const sum = line.get(at.bin) ?? { with: 0, without: 0 }
    line.set(at.bin, { with: sum.with + own.with, without: sum.without + own.without })
  }
  return [...lines.values()]
}

function sidesOf({ positives, total }: { readonly positives: number; readonly total: number }): Counts {
  return { with: positives, without: total - positives }
}

function binsWithheld(lines: readonly Line[], k: number): Set<string | number> {
  const few = (counts: Counts) => Math.min(counts.with, counts.without) < k
  const sizes = new Map<string | number, number>()
  for (const line of lines) {
    for (const [bin, counts] of line) sizes.set(bin, (sizes.get(bin) ?? 0) + counts.with + counts.without)
  }
  const bySize = [...sizes].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([bin]) => bin)
  const gone = new Set(bySize.filter((bin) => lines.some((line) => few(line.get(bin) ?? NONE))))
  const exposed = () => {
    if (gone.size === 0) return false
    if (gone.size === 1) return true
    return lines.some((line) => {
      const sums = [...gone].map((bin) => line.get(bin) ?? NONE)
      const sum = (side: keyof Counts) => sums.reduce((total, counts) => total + counts[side], 0)
      return few({ with: sum('with'), without: sum('without') })
    })
  }
  for (const bin of bySize) {
    if (!exposed()) break
    gone.add(bin)
  }
  return gone
}

const NONE: Counts = { with: 0, without: 0 }
