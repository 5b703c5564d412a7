/**
 * Probability of exactly `x` successes in `n` trials, to some 1e-15 however large n: Loader's saddle-point form, which
 * never forms a factorial or takes the difference of large logarithms.
 * @see Loader 2000, Fast and accurate computation of binomial probabilities
 * @example binomialProbability(3, 10, 0.5) // 0.1171875
 */
export function binomialProbability(x: number, n: number, rate: number): number {
  if (x < 0 || x > n) return 0
  if (rate <= 0) return x === 0 ? 1 : 0
  if (rate >= 1) return x === n ? 1 : 0
  if (x === 0) return Math.exp(n * Math.log1p(-rate))
  if (x === n) return Math.exp(n * Math.log(rate))
  const logarithm =
    stirlingError(n) - stirlingError(x) - stirlingError(n - x) - deviance(x, n * rate) - deviance(n - x, n * (1 - rate))
  return Math.exp(logarithm) * Math.sqrt(n / (2 * Math.PI * x * (n - x)))
}

/** Probability of exactly `x` marked among `draws` drawn without replacement from `marked` and `plain`. */
export function hypergeometricProbability(x: number, draws: number, marked: number, plain: number): number {
  if (x < 0 || x > draws || x > marked || draws - x > plain) return 0
  const rate = draws / (marked + plain)
  if (rate <= 0 || rate >= 1) return 1
  const together = binomialProbability(draws, marked + plain, rate)
  return (binomialProbability(x, marked, rate) * binomialProbability(draws - x, plain, rate)) / together
}

/** log n! minus Stirling's approximation of it. */
function stirlingError(n: number): number {
  if (n < 16) {
    let factorial = 1
    for (let i = 2; i <= n; i++) factorial *= i
    return n === 0 ? 0 : Math.log(factorial / Math.sqrt(2 * Math.PI * n) / (n / Math.E) ** n)
  }
  const square = n * n
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n
}

/** x log(x/m) + m − x, without cancellation where x is near m. */
function deviance(x: number, mean: number): number {
  const gap = x - mean
  if (Math.abs(gap) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const v = gap / (x + mean)
  let sum = gap * v
  let term = 2 * x * v
  for (let i = 1; ; i++) {
    term *= v * v
    const next = sum + term / (2 * i + 1)
    if (next === sum) return sum
    sum = next
  }
}
