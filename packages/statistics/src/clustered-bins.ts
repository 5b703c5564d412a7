import { clusteredRate } from './clustered.ts'
import { type ScoreBins, scoreBin } from './score-bins.ts'
import type { ScoredUnits } from './scored-units.ts'

/** How precise the rates of bins are where rows come in units, and how their chances go together. */
export interface ClusteredBins {
  /** Of each bin: the size to give to the interval of its rate alone (`clusteredRate`); 0 with fewer than 2 units. */
  readonly sizes: Float64Array
  /** The size that is as precise, few units not allowed for; effective units where there are fewer than 10 or none vary. */
  readonly worth: Float64Array
  /** Between what chance does to the rates of two bins, row after row; 0 where one does not vary. */
  readonly correlation: Float64Array
}

/** Fewer effective units in a bin: its variance is not trusted. */
const FEW = 10

/**
 * The rates of the label in bins of the score, of rows that come in units: units with rows in several bins make their
 * rates go together.
 *
 *     correlation_bc = Σ_u e_ub e_uc / √(Σ_u e_ub² · Σ_u e_uc²),  e_ub = Σ_{i∈u, in b} w_i (label_i − rate_b)
 *
 * @param bins joined at `cuts`, the last fine bin of each
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function clusteredBins(
  bins: ScoreBins,
  units: ScoredUnits,
  cuts: readonly number[],
  level: number,
): ClusteredBins {
  const size = bins.n.length
  const rates = Array.from({ length: size }, (_, b) => scoreBin(bins, b).rate)
  const joined = joinedBins(cuts)
  const columns = Array.from({ length: size }, () => ({
    multiplicity: [] as number[],
    weight: [] as number[],
    weighted: [] as number[],
  }))
  const products = new Float64Array(size * size)
  const { multiplicity, start, bin, positive, weight } = units
  const [all, yes] = [new Float64Array(size), new Float64Array(size)]
  for (let p = 0; p < multiplicity.length; p++) {
    const m = multiplicity[p] as number
    const touched: number[] = []
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
      const b = joined[bin[e] as number] as number
      const w = weight[e] as number
      if (all[b] === 0) touched.push(b)
      all[b] = (all[b] as number) + w
      if (positive[e]) yes[b] = (yes[b] as number) + w
    }
    for (const b of touched) {
      const own = columns[b] as (typeof columns)[number]
      own.multiplicity.push(m)
      own.weight.push(all[b] as number)
      own.weighted.push(yes[b] as number)
      const move = (yes[b] as number) - (rates[b] as number) * (all[b] as number)
      for (const c of touched) {
        const other = (yes[c] as number) - (rates[c] as number) * (all[c] as number)
        products[b * size + c] = (products[b * size + c] as number) + m * move * other
      }
    }
    for (const b of touched) [all[b], yes[b]] = [0, 0]
  }
  const found = columns.map((own) => clusteredRate(own, level))
  const correlation = products.map((product, i) => {
    const [b, c] = [Math.floor(i / size), i % size]
    if (b === c) return 1
    const scale = Math.sqrt((products[b * size + b] as number) * (products[c * size + c] as number))
    return scale > 0 ? Math.min(1, Math.max(-1, product / scale)) : 0
  })
  const worth = found.map(({ mean, variance, effectiveUnits }) => {
    if (mean === null || variance === null || !(variance > 0)) return effectiveUnits
    const own = (mean * (1 - mean)) / variance
    return effectiveUnits < FEW ? Math.min(own, effectiveUnits) : own
  })
  return {
    sizes: Float64Array.from(found, ({ nEffective }) => nEffective),
    worth: Float64Array.from(worth),
    correlation,
  }
}

/** The joined bin of each fine bin. */
export function joinedBins(cuts: readonly number[]): Int32Array {
  const of: number[] = []
  cuts.forEach((cut, b) => {
    while (of.length <= cut) of.push(b)
  })
  return Int32Array.from(of)
}
