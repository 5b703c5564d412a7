import type { BinomialRange } from './binomial.ts'

/**
 * P(statistic ≤ z) (`less`) or P(statistic ≥ z) (`greater`) over two independent binomial counts.
 *
 * The statistic rises with x1 and falls with x0, so the outcomes that qualify lie below a staircase: for each count of
 * one group (`outer`, the narrower law) every count of the other up to a step, and the steps only rise. It is walked,
 * and tails of the other law are added, which costs the width of the narrower law and not the product of both.
 * What lies outside both ranges (some 1e-29) is added, so that the result is never too small and never 0.
 */
export function exactTail(
  statistic: (x1: number, x0: number) => number,
  z: number,
  alternative: 'less' | 'greater',
  one: BinomialRange,
  other: BinomialRange,
): number {
  // Room for rounding errors: what is equally extreme on paper must count.
  const room = 1e-9 * Math.max(1, Math.abs(z))
  const far = alternative === 'less' ? (t: number) => t <= z + room : (t: number) => t >= z - room
  const [lastOne, lastOther] = [one.probabilities.length - 1, other.probabilities.length - 1]
  const less = alternative === 'less'
  const sum =
    lastOther <= lastOne
      ? staircase(
          // Outer: x0, more extreme as it rises (less) or falls. Inner: x1, the other way round.
          lastOther,
          lastOne,
          (o) => other.probabilities[less ? o : lastOther - o] as number,
          (i) => (less ? one.cumulative[i] : one.tail[lastOne - i]) as number,
          (o, i) => far(statistic(one.first + (less ? i : lastOne - i), other.first + (less ? o : lastOther - o))),
        )
      : staircase(
          lastOne,
          lastOther,
          (o) => one.probabilities[less ? lastOne - o : o] as number,
          (i) => (less ? other.tail[lastOther - i] : other.cumulative[i]) as number,
          (o, i) => far(statistic(one.first + (less ? lastOne - o : o), other.first + (less ? lastOther - i : i))),
        )
  return Math.min(1, sum + one.omitted + other.omitted)
}

/** Σ over `outer` of its probability times that of all `inner` up to its step; steps never fall as `outer` rises. */
function staircase(
  lastOuter: number,
  lastInner: number,
  probability: (outer: number) => number,
  upTo: (inner: number) => number,
  qualifies: (outer: number, inner: number) => boolean,
): number {
  let sum = 0
  let step = -1
  let stride = 1
  for (let outer = 0; outer <= lastOuter; outer++) {
    const before = step
    // Strides double until one fails, then the gap is halved; the first stride is what the last step needed.
    let good = step
    let bad = lastInner + 1
    for (let width = stride; good + 1 < bad; width *= 2) {
      const next = Math.min(good + width, lastInner)
      if (next <= good) break
      if (!qualifies(outer, next)) {
        bad = next
        break
      }
      good = next
    }
    while (bad - good > 1) {
      const middle = (good + bad) >> 1
      if (qualifies(outer, middle)) good = middle
      else bad = middle
    }
    step = good
    stride = Math.max(1, step - before)
    if (step >= 0) sum += probability(outer) * upTo(step)
  }
  return sum
}
