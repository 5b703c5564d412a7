import { binomialProbability, hypergeometricProbability } from './binomial-probability.ts'
import type { RandomSource } from './random.ts'

/**
 * A binomial count, exact to the digits of a double, by inversion from the mode outwards: one uniform number and some
 * sd steps a draw.
 * @see Kemp 1986, A modal method for generating binomial variables, https://doi.org/10.1080/03610928608829152
 * @throws RangeError unless n is whole and the rate between 0 and 1
 */
export function drawBinomial(random: RandomSource, n: number, rate: number): number {
  if (!(Number.isInteger(n) && n >= 0 && rate >= 0 && rate <= 1)) {
    throw new RangeError(`drawBinomial: ${n} trials at ${rate}`)
  }
  if (n === 0 || rate === 0) return 0
  if (rate === 1) return n
  const odds = rate / (1 - rate)
  const mode = Math.min(n, Math.floor((n + 1) * rate))
  return fromMode(random.uniform(), 0, n, mode, binomialProbability(mode, n, rate), (x) => ((n - x) / (x + 1)) * odds)
}

/**
 * How many marked are among `draws` drawn without replacement from `marked` and `plain`: the law of one cell when labels
 * are permuted. Exact to the digits of a double, by inversion from the mode outwards.
 * @see Kachitvichyanukul, Schmeiser 1985 (inversion), https://doi.org/10.1080/00949658508810839
 * @throws RangeError unless all are whole and there is enough to draw from
 */
export function drawHypergeometric(random: RandomSource, draws: number, marked: number, plain: number): number {
  if (![draws, marked, plain].every((n) => Number.isInteger(n) && n >= 0) || draws > marked + plain) {
    throw new RangeError(`drawHypergeometric: ${draws} of ${marked} + ${plain}`)
  }
  const least = Math.max(0, draws - plain)
  const most = Math.min(draws, marked)
  if (least === most) return least
  const centre = Math.floor(((draws + 1) * (marked + 1)) / (marked + plain + 2))
  const mode = Math.min(most, Math.max(least, centre))
  const probability = hypergeometricProbability(mode, draws, marked, plain)
  const rise = (x: number): number => ((marked - x) * (draws - x)) / ((x + 1) * (plain - draws + x + 1))
  return fromMode(random.uniform(), least, most, mode, probability, rise)
}

/** Takes probabilities off `u`, mode first, then one step up and one down in turn; `rise(x)` is P(x + 1)/P(x). */
function fromMode(
  u: number,
  least: number,
  most: number,
  mode: number,
  atMode: number,
  rise: (x: number) => number,
): number {
  let left = u - atMode
  if (left < 0) return mode
  let [up, down] = [mode, mode]
  let [atUp, atDown] = [atMode, atMode]
  while ((up < most && atUp > 0) || (down > least && atDown > 0)) {
    if (up < most && atUp > 0) {
      atUp *= rise(up)
      up += 1
      left -= atUp
      if (left < 0) return up
    }
    if (down > least && atDown > 0) {
      atDown /= rise(down - 1)
      down -= 1
      left -= atDown
      if (left < 0) return down
    }
  }
  // The probabilities add up to 1 but for rounding: what is left, some 1e-16, falls on the mode.
  return mode
}
