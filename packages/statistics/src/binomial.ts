/** Probabilities of a binomial law over the part of its range that holds all but `omitted` of it. */
export interface BinomialRange {
  readonly first: number
  readonly probabilities: Float64Array
  /** P(X ≤ first + i) */
  readonly cumulative: Float64Array
  /** P(X ≥ first + i), summed from its own end so that a small tail keeps its digits. */
  readonly tail: Float64Array
  /** Upper bound of the probability of all that lies outside; far below 1e-20. */
  readonly omitted: number
}

/** Where the recurrence stops, as a share of the most likely outcome: 11 to 12 standard deviations out. */
const NEGLIGIBLE = 1e-30

/** By recurrence outwards from the mode, normalised: no factorial is ever formed. */
export function binomialRange(trials: number, rate: number): BinomialRange {
  if (rate <= 0 || rate >= 1 || trials === 0) {
    const one = Float64Array.of(1)
    return { first: rate >= 1 ? trials : 0, probabilities: one, cumulative: one, tail: one, omitted: 0 }
  }
  const odds = rate / (1 - rate)
  const mode = Math.min(trials, Math.floor((trials + 1) * rate))
  const above = outwards(trials - mode, (i) => ((trials - mode - i) / (mode + i + 1)) * odds)
  const below = outwards(mode, (i) => (mode - i) / ((trials - mode + i + 1) * odds))
  const length = below.weights.length + 1 + above.weights.length
  const probabilities = new Float64Array(length)
  below.weights.forEach((weight, i) => {
    probabilities[below.weights.length - 1 - i] = weight
  })
  probabilities[below.weights.length] = 1
  probabilities.set(above.weights, below.weights.length + 1)
  let total = 0
  for (const weight of probabilities) total += weight
  const cumulative = new Float64Array(length)
  const tail = new Float64Array(length)
  let sum = 0
  for (let i = 0; i < length; i++) {
    probabilities[i] = (probabilities[i] as number) / total
    sum += probabilities[i] as number
    cumulative[i] = Math.min(1, sum)
  }
  sum = 0
  for (let i = length - 1; i >= 0; i--) {
    sum += probabilities[i] as number
    tail[i] = Math.min(1, sum)
  }
  return {
    first: mode - below.weights.length,
    probabilities,
    cumulative,
    tail,
    omitted: (below.beyond + above.beyond) / total,
  }
}

/** Weights relative to the mode, one step after another, and a geometric bound of all that was not followed. */
function outwards(steps: number, factor: (i: number) => number): { weights: number[]; beyond: number } {
  const weights: number[] = []
  let weight = 1
  for (let i = 0; i < steps; i++) {
    const ratio = factor(i)
    weight *= ratio
    if (weight < NEGLIGIBLE) return { weights, beyond: weight / (1 - ratio) }
    weights.push(weight)
  }
  return { weights, beyond: 0 }
}
