/** Probabilities of a binomial law over the part of its range that holds all but 1e-13 of it. */
export interface BinomialRange {
  readonly first: number
  readonly probabilities: Float64Array
  /** P(X ≤ first + i) */
  readonly cumulative: Float64Array
}

/** By recurrence outwards from the mode, normalised: no factorial is ever formed. */
export function binomialRange(trials: number, rate: number): BinomialRange {
  if (rate <= 0 || rate >= 1 || trials === 0) {
    const first = rate >= 1 ? trials : 0
    return { first, probabilities: Float64Array.of(1), cumulative: Float64Array.of(1) }
  }
  const odds = rate / (1 - rate)
  const mode = Math.min(trials, Math.floor((trials + 1) * rate))
  const above: number[] = []
  for (let x = mode, weight = 1; x < trials; x++) {
    weight *= ((trials - x) / (x + 1)) * odds
    if (weight < 1e-18) break
    above.push(weight)
  }
  const below: number[] = []
  for (let x = mode, weight = 1; x > 0; x--) {
    weight *= x / ((trials - x + 1) * odds)
    if (weight < 1e-18) break
    below.push(weight)
  }
  const probabilities = Float64Array.from([...below.reverse(), 1, ...above])
  const total = probabilities.reduce((sum, weight) => sum + weight, 0)
  const cumulative = new Float64Array(probabilities.length)
  let sum = 0
  for (let i = 0; i < probabilities.length; i++) {
    probabilities[i] = (probabilities[i] as number) / total
    sum += probabilities[i] as number
    cumulative[i] = Math.min(1, sum)
  }
  return { first: mode - below.length, probabilities, cumulative }
}
