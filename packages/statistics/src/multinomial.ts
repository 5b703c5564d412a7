import { rejectBinomial } from './binomial-rejection.ts'
import type { RandomSource } from './random.ts'

/** Fills `into` with one resample of the cells it was made for; allocates nothing. */
export type Resample = (random: RandomSource, into: Float64Array) => void

/**
 * Resamples people over cells: as many as there were, each falling into a cell with the share it had. This is the
 * bootstrap over independent, unweighted rows, at a cost that grows with the cells and not with the rows.
 * @see Efron, Tibshirani 1993, An Introduction to the Bootstrap, section 5
 * @throws RangeError on counts that are not whole
 */
export function resampleCounts(counts: ArrayLike<number>): Resample {
  let total = 0
  const filled: number[] = []
  for (let i = 0; i < counts.length; i++) {
    const n = counts[i] as number
    if (!(Number.isInteger(n) && n >= 0)) throw new RangeError(`resampleCounts: a cell of ${n}`)
    if (n > 0) filled.push(i)
    total += n
  }
  // Large cells first: what is left runs out sooner.
  const order = Int32Array.from(filled.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b))
  // Chance of each cell once those before it are done; above ½ it is mirrored.
  const rates = new Float64Array(order.length)
  const logs = new Float64Array(order.length)
  let left = total
  order.forEach((cell, i) => {
    const n = counts[cell] as number
    rates[i] = n / left
    const smaller = Math.min(n, left - n) / left
    logs[i] = Math.log1p(-smaller)
    left -= n
  })
  return (random, into) => {
    into.fill(0)
    let people = total
    const last = order.length - 1
    for (let i = 0; i < last && people > 0; i++) {
      const rate = rates[i] as number
      const log = logs[i] as number
      const drawn =
        rate <= 0.5 ? rejectBinomial(random, people, rate, log) : people - rejectBinomial(random, people, 1 - rate, log)
      into[order[i] as number] = drawn
      people -= drawn
    }
    if (last >= 0) into[order[last] as number] = people
  }
}
