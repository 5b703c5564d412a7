import type { RandomSource } from './random.ts'

/**
 * A binomial count at a cost that does not grow with n: Hörmann's transformed rejection (BTRS) where n·rate ≥ 10, and
 * inversion from 0 below. For resampling, where millions are drawn; `drawBinomial` is exact to the last digit of its
 * probabilities, this to some 1e-10 of them.
 * @param rate at most ½; callers mirror
 * @param logNone log(1 − rate), which callers know beforehand
 * @see Hörmann 1993, https://doi.org/10.1080/00949659308811496
 */
export function rejectBinomial(random: RandomSource, n: number, rate: number, logNone: number): number {
  return n * rate < 10 ? invert(random, n, rate, logNone) : transformed(random, n, rate)
}

function invert(random: RandomSource, n: number, rate: number, logNone: number): number {
  const odds = rate / (1 - rate)
  let probability = Math.exp(n * logNone)
  let left = random.uniform()
  let x = 0
  while (left >= probability) {
    left -= probability
    x++
    // Past every probability that matters: rounding left a little over.
    if (x > n || probability < 1e-300) return Math.min(x - 1, n)
    probability *= ((n - x + 1) / x) * odds
  }
  return x
}

function transformed(random: RandomSource, n: number, rate: number): number {
  const deviation = Math.sqrt(n * rate * (1 - rate))
  const b = 1.15 + 2.53 * deviation
  const a = -0.0873 + 0.0248 * b + 0.01 * rate
  const centre = n * rate + 0.5
  const inner = 0.92 - 4.2 / b
  for (;;) {
    const u = random.uniform() - 0.5
    const v = random.uniform()
    const near = 0.5 - Math.abs(u)
    const x = Math.floor(((2 * a) / near + b) * u + centre)
    if (near >= 0.07 && v <= inner) return x
    if (x < 0 || x > n) continue
    const alpha = (2.83 + 5.1 / b) * deviation
    const height = Math.log((v * alpha) / (a / (near * near) + b))
    if (height <= logRelative(n, rate, x)) return x
  }
}

/** log P(x)/P(mode). */
function logRelative(n: number, rate: number, x: number): number {
  const mode = Math.floor((n + 1) * rate)
  const odds = rate / (1 - rate)
  return (
    (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
    (n + 1) * Math.log((n - mode + 1) / (n - x + 1)) +
    (x + 0.5) * Math.log((odds * (n - x + 1)) / (x + 1)) +
    stirling(mode) +
    stirling(n - mode) -
    stirling(x) -
    stirling(n - x)
  )
}

/** log x! − [log √2π + (x + ½) log(x + 1) − (x + 1)]. */
function stirling(x: number): number {
  if (x < SMALL.length) return SMALL[x] as number
  const y = x + 1
  const square = y * y
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / y
}

const SMALL = Float64Array.from({ length: 16 }, (_, x) => {
  let factorial = 1
  for (let i = 2; i <= x; i++) factorial *= i
  return Math.log(factorial) - (Math.log(2 * Math.PI) / 2 + (x + 0.5) * Math.log(x + 1) - (x + 1))
})
