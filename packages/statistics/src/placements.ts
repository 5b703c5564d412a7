import { total } from './total.ts'
import { kish } from './weights.ts'

/** Two groups over the same ordered values or bins, lowest first: counts, or Σw with Σw² beside it. */
export interface OrderedCounts {
  readonly one: ArrayLike<number>
  readonly other: ArrayLike<number>
  readonly oneSquared?: ArrayLike<number>
  readonly otherSquared?: ArrayLike<number>
}

export interface Placements {
  /** P(one > other) + ½ P(one = other); `null` where a group is empty. */
  readonly value: number | null
  /** DeLong's; `null` with the value or where a group has only one person. */
  readonly variance: number | null
  /** People, or Kish's sizes. */
  readonly size1: number
  readonly size0: number
}

/** One person, but for rounding. */
const ONE = 1 + 1e-9

/**
 * How often one of the first group lies above one of the other, with DeLong's variance: each person's placement is the
 * share of the other group below them, those in the same bin counted half.
 *
 *     v = s²(placements of one)/n1 + s²(placements of other)/n0
 *
 * Weighted, Σw²(placement − mean)²/(Σw)² takes the place of s²/n.
 * @see DeLong, DeLong, Clarke-Pearson 1988, https://doi.org/10.2307/2531595
 */
export function placements(counts: OrderedCounts): Placements {
  const { one, other, oneSquared = one, otherSquared = other } = counts
  const [w1, w0] = [total(one), total(other)]
  const [size1, size0] = [kish(w1, total(oneSquared)), kish(w0, total(otherSquared))]
  if (!(w1 > 0 && w0 > 0)) return { value: null, variance: null, size1, size0 }
  let below = 0
  let value = 0
  for (let i = 0; i < one.length; i++) {
    const here = other[i] as number
    value += ((one[i] as number) / w1) * ((below + here / 2) / w0)
    below += here
  }
  value = Math.min(1, value)
  let [below1, below0, spread1, spread0] = [0, 0, 0, 0]
  for (let i = 0; i < one.length; i++) {
    const [here1, here0] = [one[i] as number, other[i] as number]
    spread1 += (oneSquared[i] as number) * ((below0 + here0 / 2) / w0 - value) ** 2
    spread0 += (otherSquared[i] as number) * ((w1 - below1 - here1 / 2) / w1 - value) ** 2
    below1 += here1
    below0 += here0
  }
  const variance =
    size1 > ONE && size0 > ONE
      ? ((size1 / (size1 - 1)) * spread1) / (w1 * w1) + ((size0 / (size0 - 1)) * spread0) / (w0 * w0)
      : null
  // Complete separation leaves rounding only.
  return { value, variance: variance !== null && variance < 1e-28 ? 0 : variance, size1, size0 }
}
