import { requireCounts } from './check.ts'

/**
 * Fisher's exact test of a 2 × 2 table, two-sided: the probability, given the margins, of all tables no more likely
 * than the one seen (with a relative tolerance of 1e-7, as R and SciPy do). Whole counts.
 * Walks outwards from the most likely table, so that it costs the width of the law and never overflows.
 * An empty group, nobody or everybody positive: one table only, p = 1. Under some 1e-300 it is 0.
 * @see Fisher 1935, The logic of inductive inference, https://doi.org/10.2307/2342435
 * @example fisherExact(0, 5, 0, 5) // 1
 * @throws RangeError on fractional or impossible counts
 */
export function fisherExact(x1: number, n1: number, x0: number, n0: number): number {
  requireCounts('fisherExact', x1, n1)
  requireCounts('fisherExact', x0, n0)
  if (![x1, n1, x0, n0].every(Number.isInteger)) throw new RangeError('fisherExact: counts must be whole')
  const positives = x1 + x0
  const lowest = Math.max(0, positives - n0)
  const highest = Math.min(n1, positives)
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((n1 + 1) * (positives + 1)) / (n1 + n0 + 2))))
  /** P(x + 1) / P(x) */
  const rise = (x: number) => ((n1 - x) * (positives - x)) / ((x + 1) * (n0 - positives + x + 1))
  const observed = relative(x1, mode, rise)
  const limit = observed * (1 + 1e-7)
  let total = 0
  let tail = 0
  const add = (weight: number) => {
    total += weight
    if (weight <= limit) tail += weight
  }
  add(1)
  for (let x = mode, weight = 1; x < highest; x++) {
    weight *= rise(x)
    if (weight < Number.MIN_VALUE * 1e8) break
    add(weight)
  }
  for (let x = mode, weight = 1; x > lowest; x--) {
    weight /= rise(x - 1)
    if (weight < Number.MIN_VALUE * 1e8) break
    add(weight)
  }
  return Math.min(1, tail / total)
}

function relative(x: number, mode: number, rise: (x: number) => number): number {
  let weight = 1
  for (let i = mode; i < x && weight > 0; i++) weight *= rise(i)
  for (let i = mode; i > x && weight > 0; i--) weight /= rise(i - 1)
  return weight
}
