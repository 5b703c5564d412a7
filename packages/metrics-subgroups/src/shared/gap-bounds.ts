import { type Count, clopperPearson, type FiniteBounds, moverSum, newcombe } from '@exaequo/statistics'

export interface Gap {
  readonly own: Count
  readonly rest: Count
}

/** For a bound of its gap a subgroup has at least so many (effective) people, events and non-events. */
const PEOPLE = 50
const EVENTS = 10

export function isLargeEnough({ own, rest }: Gap): boolean {
  return own.total >= PEOPLE && Math.min(own.positives, own.total - own.positives) >= EVENTS && rest.total > 0
}

/**
 * Bounds of the difference to everyone else at a level very near 1. So far out in the tails a normal law does not do: a
 * subgroup of 100 with a rate of 0.1 exceeds Wilson's bound of 3 in ten million some forty times as often. Exact limits of
 * each rate instead, combined by squares.
 */
export function gapBounds({ own, rest }: Gap, level: number): FiniteBounds {
  const term = (count: Count, weight: 1 | -1) => {
    const { positives, total } = whole(count)
    return { estimate: positives / total, ...clopperPearson(positives, total, level), weight }
  }
  const { lower, upper } = moverSum([term(own, 1), term(rest, -1)])
  return { lower: Math.max(-1, lower), upper: Math.min(1, upper) }
}

/** How many are looked at closely for each one that is wanted. */
const CLOSELY = 20

/**
 * The `count` subgroups whose harm is certain to be largest, worst first: all are sorted by Newcombe's bound, which costs
 * nothing, and the foremost then by the exact one.
 */
export function worstOf<T extends Gap>(
  all: readonly T[],
  { level, harmful, count }: { readonly level: number; readonly harmful: boolean; readonly count: number },
): T[] {
  const harm = ({ lower, upper }: FiniteBounds) => (harmful ? lower : -upper)
  const sorted = (some: readonly T[], boundsOf: (gap: T) => FiniteBounds) =>
    some
      .map((gap) => ({ gap, harm: harm(boundsOf(gap)) }))
      .sort((a, b) => b.harm - a.harm)
      .map(({ gap }) => gap)
  const roughly = ({ own, rest }: T) => {
    const [one, other] = [whole(own), whole(rest)]
    return newcombe(one.positives, one.total, other.positives, other.total, level)
  }
  const foremost = sorted(all.filter(isLargeEnough), roughly).slice(0, CLOSELY * count)
  return sorted(foremost, (gap) => gapBounds(gap, level)).slice(0, count)
}

/** Effective counts are differences of sums: rounding must not make an impossible pair of them. */
function whole({ positives, total }: Count): Count {
  return { positives: Math.min(total, Math.max(0, positives)), total }
}
