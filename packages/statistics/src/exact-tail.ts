import { binomialProbability } from './binomial-probability.ts'
import type { Statistic } from './edge.ts'

/**
 * The pairs of counts whose statistic is at most some z. The statistic rises with x1 and falls with x0, so they lie below
 * a staircase: for each count u every count v up to a step, and the steps only rise with u. It does not depend on the
 * rates: once walked, it serves them all.
 *
 * u and v are x0 and x1; or, if the other side is narrower, n1 − x1 and n0 − x0.
 */
export interface Staircase {
  readonly mirrored: boolean
  readonly firstU: number
  /** The highest v that qualifies, for each u from `firstU`; −1 where none does. */
  readonly steps: Float64Array
}

type Range = readonly [from: number, to: number]

/** Walks along the narrower side, which costs its width and not the product of both. */
export function staircase(
  statistic: Statistic,
  z: number,
  n1: number,
  within1: Range,
  n0: number,
  within0: Range,
): Staircase {
  // Room for rounding errors: what is equally extreme on paper must count.
  const limit = z + 1e-9 * Math.max(1, Math.abs(z))
  const mirrored = within1[1] - within1[0] < within0[1] - within0[0]
  const qualifies = mirrored
    ? (u: number, v: number) => statistic(n1 - u, n0 - v) <= limit
    : (u: number, v: number) => statistic(v, u) <= limit
  const [firstU, lastU] = mirrored ? [n1 - within1[1], n1 - within1[0]] : within0
  const [firstV, lastV] = mirrored ? [n0 - within0[1], n0 - within0[0]] : within1
  const steps = new Float64Array(lastU - firstU + 1)
  let step = firstV - 1
  let stride = 1
  for (let u = firstU; u <= lastU; u++) {
    const before = step
    // Strides double until one fails, then the gap is halved; the first stride is what the last step needed.
    let good = step
    let bad = lastV + 1
    for (let width = stride; good + 1 < bad; width *= 2) {
      const next = Math.min(good + width, lastV)
      if (!qualifies(u, next)) {
        bad = next
        break
      }
      good = next
    }
    while (bad - good > 1) {
      const middle = Math.floor((good + bad) / 2)
      if (qualifies(u, middle)) good = middle
      else bad = middle
    }
    step = good
    stride = Math.max(1, step - before)
    steps[u - firstU] = step < firstV ? -1 : step
  }
  return { mirrored, firstU, steps }
}

/** Each tail left out of a sum has a probability of at most e^−EXPONENT, some 1e-11. */
const EXPONENT = 25.4

/** The counts that carry all of a binomial law but two such tails, by Bernstein's inequality. */
export function countsAt(n: number, rate: number): Range {
  if (rate <= 0) return [0, 0]
  if (rate >= 1) return [n, n]
  const reach = EXPONENT / 3 + Math.sqrt((EXPONENT * EXPONENT) / 9 + 2 * EXPONENT * n * rate * (1 - rate))
  return [Math.max(0, Math.floor(n * rate - reach)), Math.min(n, Math.ceil(n * rate + reach))]
}

/**
 * Probability of the pairs below the staircase under two independent binomial laws, both added up as u and v rise. The
 * four tails left out are added, so that the result is never too small and never 0. The staircase must have been walked
 * over the counts that carry both laws.
 */
export function probabilityBelow(
  { mirrored, firstU, steps }: Staircase,
  n1: number,
  p1: number,
  n0: number,
  p0: number,
): number {
  const [nu, pu, nv, pv] = mirrored ? [n1, 1 - p1, n0, 1 - p0] : [n0, p0, n1, p1]
  const [fromU, toU] = countsAt(nu, pu)
  const [fromV, toV] = countsAt(nv, pv)
  const oddsU = fromU === toU ? 0 : pu / (1 - pu)
  const oddsV = fromV === toV ? 0 : pv / (1 - pv)
  const last = Math.min(toU, firstU + steps.length - 1)
  let u = Math.max(fromU, firstU)
  let atU = binomialProbability(u, nu, pu)
  let v = fromV
  let atV = binomialProbability(v, nv, pv)
  let upToV = 0
  let sum = 0
  for (; u <= last; u++) {
    const step = Math.min(toV, steps[u - firstU] as number)
    for (; v <= step; v++) {
      upToV += atV
      atV *= ((nv - v) / (v + 1)) * oddsV
    }
    sum += atU * upToV
    atU *= ((nu - u) / (u + 1)) * oddsU
  }
  return Math.min(1, sum + 4 * Math.exp(-EXPONENT))
}
