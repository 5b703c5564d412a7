/**
 * Holm's step-down correction: the i-th smallest of m p-values times (m − i + 1), never smaller than the one before,
 * at most 1. Controls the chance of any false rejection, whatever the dependence.
 * @see Holm 1979, https://www.jstor.org/stable/4615733
 */
export function holm(pValues: readonly number[]): number[] {
  const order = ordered(pValues)
  const adjusted = new Array<number>(pValues.length)
  let largest = 0
  order.forEach((i, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * (pValues[i] as number)))
    adjusted[i] = largest
  })
  return adjusted
}

/** Benjamini and Hochberg's step-up correction: the expected share of false discoveries, under independence. */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  return stepUp(pValues, 1)
}

/** Benjamini and Yekutieli's: the same under any dependence, at the price of Σ 1/i. */
export function benjaminiYekutieli(pValues: readonly number[]): number[] {
  return stepUp(
    pValues,
    pValues.reduce((sum, _, i) => sum + 1 / (i + 1), 0),
  )
}

function stepUp(pValues: readonly number[], factor: number): number[] {
  const order = ordered(pValues)
  const adjusted = new Array<number>(pValues.length)
  let smallest = 1
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const i = order[rank] as number
    smallest = Math.min(smallest, ((factor * pValues.length) / (rank + 1)) * (pValues[i] as number))
    adjusted[i] = smallest
  }
  return adjusted
}

function ordered(pValues: readonly number[]): number[] {
  return [...pValues.keys()].sort((a, b) => (pValues[a] as number) - (pValues[b] as number) || a - b)
}
