import { chiSquaredUpperTail } from './chi-squared.ts'
import type { Undefined } from './estimate.ts'

/**
 * People by whether they meet each of d conditions, as 2^d cells: bit i of a cell's number says whether condition i is
 * met, so that the last cell meets all. Columns of that length.
 */
export interface ConditionCells {
  readonly positives: ArrayLike<number>
  readonly totals: ArrayLike<number>
}

export interface InteractionTest {
  /** Rate of those who meet all conditions; `null` where there are none. */
  readonly rate: number | null
  /** Their rate if only smaller sets of the conditions mattered. */
  readonly expected: number | null
  /** Signed: above 0 if the rate is higher than expected. */
  readonly z: number | null
  readonly p: number | null
  readonly method: 'score' | 'exact' | null
  /** The smallest of the 2^(d+1) fitted counts. */
  readonly smallestExpected: number | null
  readonly reason: Undefined | null
}

/**
 * Whether meeting all d conditions together adds anything to what fewer of them already explain: the test of the highest
 * interaction in the logistic model that holds all lower ones, 1 degree of freedom. With one condition it is Pearson's or
 * Fisher's test of a 2 × 2 table; with two, that two odds ratios are equal.
 *
 * The best-fitting model keeps every margin and so moves all 2^(d+1) counts by one number t, in turn up and down:
 *
 *     Σ ± ln(count ± t) = 0,   z = −t √(Σ 1/(count ± t))
 *
 * (one root, found by Newton's steps). Where a fitted count is under 5 and counts are whole, the exact test instead: given
 * all margins t has a law on the whole numbers, P(t) ∝ Π 1/(count ± t)!, of which the outcomes no more likely than the one
 * seen are summed. Margins that leave no other table (a condition implied by the others, nobody positive where it matters):
 * `noVariation`, p `null`.
 * @see Bishop, Fienberg, Holland 1975, Discrete Multivariate Analysis, section 3.5; Zelen 1971, https://doi.org/10.1093/biomet/58.1.129 (exact, two conditions)
 * @throws RangeError unless there are 2^d cells, d ≥ 1
 */
export function interactionTest({ positives, totals }: ConditionCells): InteractionTest {
  const cells = totals.length
  if (cells < 2 || (cells & (cells - 1)) !== 0) throw new RangeError(`interactionTest: ${cells} cells`)
  // Counts that rise with t, then those that fall.
  const up = new Float64Array(cells)
  const down = new Float64Array(cells)
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let cell = 0; cell < cells; cell++) {
    const x = positives[cell] as number
    const rest = Math.max(0, (totals[cell] as number) - x)
    const same = oddBits(cells - 1 - cell) === 0
    up[cell] = same ? x : rest
    down[cell] = same ? rest : x
    least = Math.min(least, up[cell] as number)
    most = Math.min(most, down[cell] as number)
  }
  const size = totals[cells - 1] as number
  const x = positives[cells - 1] as number
  const rate = size > 0 ? x / size : null
  if (!(least + most > 0)) {
    return { rate, expected: null, z: null, p: null, method: null, smallestExpected: null, reason: 'noVariation' }
  }
  const t = root(up, down, -least, most)
  let [inverse, smallestExpected] = [0, Number.POSITIVE_INFINITY]
  for (let i = 0; i < cells; i++) {
    const [a, b] = [(up[i] as number) + t, (down[i] as number) - t]
    inverse += 1 / a + 1 / b
    smallestExpected = Math.min(smallestExpected, a, b)
  }
  const z = t === 0 ? 0 : -t * Math.sqrt(inverse)
  const exact = smallestExpected < 5 && whole(up) && whole(down)
  return {
    rate,
    expected: size > 0 ? (x + t) / size : null,
    z,
    p: exact ? exactP(up, down, t) : chiSquaredUpperTail(z * z, 1),
    method: exact ? 'exact' : 'score',
    smallestExpected,
    reason: null,
  }
}

function oddBits(mask: number): number {
  let odd = 0
  for (let left = mask; left > 0; left &= left - 1) odd ^= 1
  return odd
}

function whole(counts: Float64Array): boolean {
  for (const n of counts) if (!Number.isInteger(n)) return false
  return true
}

/** The t strictly between the ends at which Σ ln(up + t) = Σ ln(down − t); the left side rises, the right one falls. */
function root(up: Float64Array, down: Float64Array, lowest: number, highest: number): number {
  let [low, high] = [lowest, highest]
  let t = low < 0 && high > 0 ? 0 : (low + high) / 2
  for (let turn = 0; turn < 200; turn++) {
    let [value, slope, product] = [0, 0, 1]
    for (let i = 0; i < up.length; i++) {
      const [a, b] = [(up[i] as number) + t, (down[i] as number) - t]
      product *= a / b
      slope += 1 / a + 1 / b
      // One logarithm for several counts, taken before the product could overflow.
      if (product > 1e100 || product < 1e-100) {
        value += Math.log(product)
        product = 1
      }
    }
    value += Math.log(product)
    if (value > 0) high = t
    else low = t
    let next = t - value / slope
    if (!(next > low && next < high)) next = (low + high) / 2
    if (Math.abs(next - t) <= 1e-14 * (Math.abs(t) + Math.min(next - lowest, highest - next))) return next
    t = next
  }
  return t
}

/** Sum of all probabilities no larger than that of t = 0, by steps outwards from the most likely whole t. */
function exactP(up: Float64Array, down: Float64Array, fitted: number): number {
  /** P(t + 1)/P(t); 0 where t + 1 is impossible. */
  const rise = (t: number): number => {
    let ratio = 1
    for (let i = 0; i < up.length; i++) ratio *= ((down[i] as number) - t) / ((up[i] as number) + t + 1)
    return ratio
  }
  let mode = Math.round(fitted)
  while (rise(mode) > 1) mode++
  while (rise(mode - 1) < 1) mode--
  const weights = new Map<number, number>([[mode, 1]])
  let total = 1
  let weight = 1
  for (let t = mode; ; t++) {
    weight *= rise(t)
    if (!(weight > 1e-290)) break
    weights.set(t + 1, weight)
    total += weight
  }
  weight = 1
  for (let t = mode; ; t--) {
    // P(t − 1)/P(t) is 0 where a count that falls with −t is already 0.
    const back = 1 / rise(t - 1)
    weight *= Number.isFinite(back) ? back : 0
    if (!(weight > 1e-290)) break
    weights.set(t - 1, weight)
    total += weight
  }
  const limit = (weights.get(0) ?? 0) * (1 + 1e-7)
  let tail = 0
  for (const one of weights.values()) if (one <= limit) tail += one
  return Math.min(1, tail / total)
}
