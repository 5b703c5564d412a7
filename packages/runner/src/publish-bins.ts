import type { Estimate } from '@exaequo/contract'

/** Whether an estimate is about one of the bins that a group is divided into. */
export function isBin({ at }: Estimate): boolean {
  return at?.bin !== undefined
}

/**
 * Which estimates of bins must be withheld: those of fewer than k people, or with fewer than k with or without the
 * outcome; and then the smallest of the others, until those withheld hold k of either together, since the whole group is
 * shown and would give them back by subtraction.
 */
export function smallBins(estimates: readonly Estimate[], k: number): ReadonlySet<string> {
  const curves = new Map<string, Estimate[]>()
  for (const estimate of estimates) {
    if (!isBin(estimate)) continue
    const { metric, quantity, comparator, group, versus, stratum, attributes } = estimate
    const key = JSON.stringify([metric, quantity, comparator, attributes, group, versus, stratum])
    const own = curves.get(key)
    if (own === undefined) curves.set(key, [estimate])
    else own.push(estimate)
  }
  const hidden = new Set<string>()
  for (const bins of curves.values()) {
    const [together, wanted] = [{ with: 0, without: 0 }, [...bins].sort((a, b) => least(a) - least(b))]
    for (const bin of wanted) {
      const enough = together.with >= k && together.without >= k
      const some = together.with + together.without > 0
      if (least(bin) >= k && (enough || !some)) break
      hidden.add(bin.id)
      const { positives, total } = countsOf(bin)
      together.with += positives
      together.without += total - positives
    }
  }
  return hidden
}

function countsOf({ support, n }: Estimate): { positives: number; total: number } {
  return support ?? { positives: 0, total: n }
}

/** The smaller of those with the outcome and those without it. */
function least(estimate: Estimate): number {
  const { positives, total } = countsOf(estimate)
  return Math.min(positives, total - positives)
}
