import { drawGamma, normalSource } from './draw-continuous.ts'
import { type Resample, resampleCounts } from './multinomial.ts'
import type { RandomSource } from './random.ts'

/** Cells of weighted rows: columns of equal length. */
export interface WeightedCells {
  readonly n: ArrayLike<number>
  readonly w: ArrayLike<number>
  readonly w2: ArrayLike<number>
}

/**
 * Resamples weighted rows over cells: their number by `resampleCounts`, then Σw given the number from a gamma law with
 * the two moments that drawing rows of the cell with replacement would give:
 *
 *     mean n* · w/n,   variance n* · (w2/n − (w/n)²)
 *
 * Cells of one weight keep it. Fills Σw; `people` (if given) receives the numbers.
 */
export function resampleWeighted({
  n,
  w,
  w2,
}: WeightedCells): (random: RandomSource, into: Float64Array, people?: Float64Array) => void {
  const cells = n.length
  const counts = resampleCounts(n)
  const own = new Float64Array(cells)
  // Gamma law of one row's weight: shapes add, the scale stays.
  const mean = new Float64Array(cells)
  const shape = new Float64Array(cells)
  const scale = new Float64Array(cells)
  for (let i = 0; i < cells; i++) {
    const size = n[i] as number
    if (size === 0) continue
    const average = (w[i] as number) / size
    const variance = (w2[i] as number) / size - average * average
    mean[i] = average
    if (variance > 1e-12 * average * average) {
      shape[i] = (average * average) / variance
      scale[i] = variance / average
    }
  }
  let of: RandomSource | null = null
  let normal: () => number = () => 0
  return (random, into, people = own) => {
    if (of !== random) {
      of = random
      normal = normalSource(random)
    }
    counts(random, people)
    for (let i = 0; i < cells; i++) {
      const drawn = people[i] as number
      const form = shape[i] as number
      into[i] =
        drawn === 0 || form === 0
          ? drawn * (mean[i] as number)
          : drawGamma(random, normal, drawn * form) * (scale[i] as number)
    }
  }
}

/**
 * Resamples whole units: as many as there were, each with the profile of one of them, added up over cells.
 * @param multiplicity units of each profile
 * @param profiles what one unit of the profile adds to each cell (Σw or a count), profile after profile
 * @param cells cells a profile
 * @see Davison, Hinkley 1997, Bootstrap Methods and their Application, section 3.8
 * @throws RangeError if the lengths do not fit
 */
export function resampleUnits(multiplicity: ArrayLike<number>, profiles: Float64Array, cells: number): Resample {
  const kinds = multiplicity.length
  if (profiles.length !== kinds * cells) {
    throw new RangeError(`resampleUnits: ${profiles.length} numbers for ${kinds} profiles of ${cells} cells`)
  }
  const counts = resampleCounts(multiplicity)
  const units = new Float64Array(kinds)
  return (random, into) => {
    counts(random, units)
    into.fill(0)
    for (let kind = 0; kind < kinds; kind++) {
      const times = units[kind] as number
      if (times === 0) continue
      const at = kind * cells
      for (let cell = 0; cell < cells; cell++) {
        into[cell] = (into[cell] as number) + times * (profiles[at + cell] as number)
      }
    }
  }
}

/**
 * Draws the shares of cells from Jeffreys' posterior, Dirichlet(n + ½), times the people: for small tables, where the
 * bootstrap can never leave a cell of 0. Put it on the table that the statistic needs (four cells, not a hundred bins):
 * each cell adds half a person.
 * @see Jeffreys 1946, https://doi.org/10.1098/rspa.1946.0056
 */
export function drawDirichlet(counts: ArrayLike<number>): Resample {
  let total = 0
  for (let i = 0; i < counts.length; i++) total += counts[i] as number
  let of: RandomSource | null = null
  let normal: () => number = () => 0
  return (random, into) => {
    if (of !== random) {
      of = random
      normal = normalSource(random)
    }
    let sum = 0
    for (let i = 0; i < counts.length; i++) {
      const drawn = drawGamma(random, normal, (counts[i] as number) + 0.5)
      into[i] = drawn
      sum += drawn
    }
    for (let i = 0; i < counts.length; i++) into[i] = ((into[i] as number) * total) / sum
  }
}
