import { type Comparator, edgeOf, mostLikelyOnEdge, rateBeside } from './edge.ts'
import { normalBelow, normalQuantile } from './normal.ts'
import { regionOf } from './region-tests.ts'

interface Truth {
  readonly n1: number
  /** True rate of group 1. */
  readonly p1: number
  readonly n0: number
  readonly p0: number
}

/**
 * About how often the one-sided test `less` finds that a ratio or difference lies below a threshold, if the true rates
 * are these: the normal power of the score test, with the continuity correction of `score-corrected`.
 *
 *     Φ((−z_{1−α} σ₀ − D − c)/σ₁),  D = p1 − threshold p0  or  p1 − p0 − threshold
 *
 * σ₁ the deviation of the estimate of D under the true rates, σ₀ under the most likely ones on the threshold.
 * @see Farrington, Manning 1990, https://doi.org/10.1002/sim.4780091208
 */
export function powerBelow(
  { n1, p1, n0, p0 }: Truth,
  comparator: Comparator,
  threshold: number,
  alpha: number,
): number {
  const factor = comparator === 'ratio' ? threshold : 1
  const gap = comparator === 'ratio' ? p1 - threshold * p0 : p1 - p0 - threshold
  const step = Math.max(1 / n1, factor / n0) / 2
  const deviation = (r1: number, r0: number) => Math.sqrt((r1 * (1 - r1)) / n1 + (factor ** 2 * r0 * (1 - r0)) / n0)
  const edge = edgeOf(comparator, threshold)
  const q0 = mostLikelyOnEdge(edge, n1 * p1, n1, n0 * p0, n0)
  const under = deviation(rateBeside(edge, q0), q0)
  const own = deviation(p1, p0)
  const distance = normalQuantile(alpha) * under - gap - step
  return own > 0 ? normalBelow(distance / own) : distance > 0 ? 1 : 0
}

interface Sizes {
  /** People in the group, and in the one it is compared with; effective ones where there are weights. */
  readonly n1: number
  readonly n0: number
  /** Rate of the group compared with, strictly between 0 and 1. */
  readonly rate: number
  /** Comparisons in the family; the strictest share of Holm's correction is assumed. */
  readonly members: number
  readonly level: number
  /** Chance of settling it; 4 in 5 by default. */
  readonly power?: number
}

interface SettledQuestion extends Sizes {
  readonly comparator: Comparator
  /** Edges of the region, lower then upper. */
  readonly edges: readonly [number, number]
}

/** True values that the sizes could tell apart from the edges; `null` where none could be. */
export interface SettledValues {
  /** At most this: found to miss, below. */
  readonly below: number | null
  /** At least this: found to miss, above. */
  readonly above: number | null
  /** From the first to the second: found to meet. */
  readonly meets: readonly [from: number, to: number] | null
}

/**
 * The true ratios (or differences) that samples of these sizes would settle with 4 chances in 5: the nearest to the edges
 * from outside and from inside. What an audit can hope to see, known before its outcomes.
 * @throws RangeError unless the sizes are above 0 and the rate lies strictly between 0 and 1
 */
export function settledValues({
  n1,
  n0,
  rate,
  members,
  level,
  power = 0.8,
  comparator,
  edges,
}: SettledQuestion): SettledValues {
  if (!(n1 > 0 && n0 > 0 && rate > 0 && rate < 1)) {
    throw new RangeError(`settledValues: sizes ${n1} and ${n0}, rate ${rate}`)
  }
  const alpha = (1 - level) / 2 / Math.max(1, members)
  const [least, most] = comparator === 'ratio' ? [0, 1 / rate] : [-rate, 1 - rate]
  const truth = (value: number): Truth => ({
    n1,
    p1: Math.min(1, Math.max(0, comparator === 'ratio' ? value * rate : rate + value)),
    n0,
    p0: rate,
  })
  const isBelow = (value: number, edge: number) => powerBelow(truth(value), comparator, edge, alpha)
  const isAbove = (value: number, edge: number) => {
    const { p1, p0 } = truth(value)
    const inverse = comparator === 'ratio' ? 1 / edge : -edge
    return powerBelow({ n1: n0, p1: p0, n0: n1, p0: p1 }, comparator, inverse, alpha)
  }
  const [lower, upper] = edges
  // Both statements at once: they fail on opposite sides, so the chances of failing add up.
  const isWithin = (value: number) => isAbove(value, lower) + isBelow(value, upper) - 1
  const inside: [number, number] = [Math.max(least, lower), Math.min(most, upper)]
  const centre = inside[0] < inside[1] ? highest(isWithin, ...inside) : null
  return {
    below: least < lower ? turn((value) => isBelow(value, lower) >= power, least, Math.min(lower, most)) : null,
    above: most > upper ? turn((value) => isAbove(value, upper) >= power, most, Math.max(upper, least)) : null,
    meets:
      centre === null || isWithin(centre) < power
        ? null
        : [
            turn((value) => isWithin(value) >= power, centre, inside[0]) as number,
            turn((value) => isWithin(value) >= power, centre, inside[1]) as number,
          ],
  }
}

/**
 * The ratios that samples of these sizes could settle against [threshold, 1/threshold], with 4 chances in 5.
 * @example smallestSettledRatio({ n1: 1258, n0: 1258, rate: 0.5, members: 1, level: 0.95, threshold: 0.8 }).below // 0.699
 */
export function smallestSettledRatio({ threshold, ...sizes }: Sizes & { readonly threshold: number }): SettledValues {
  return settledValues({ ...sizes, comparator: 'ratio', edges: regionOf('ratio', threshold) })
}

/** The last value on the way from one that holds towards one that does not; `null` if the first does not hold. */
function turn(holds: (value: number) => boolean, from: number, to: number): number | null {
  if (!holds(from)) return null
  let [good, bad] = [from, to]
  for (let half = 0; half < 60 && good !== bad; half++) {
    const middle = (good + bad) / 2
    if (holds(middle)) good = middle
    else bad = middle
  }
  return good
}

/** Where a function with a single peak is highest, by thirds. */
function highest(f: (value: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let third = 0; third < 80; third++) {
    const [a, b] = [low + (high - low) / 3, high - (high - low) / 3]
    if (f(a) < f(b)) low = a
    else high = b
  }
  return (low + high) / 2
}
