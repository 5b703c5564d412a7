/**
 * Rows that stand for n people with weights adding up to w and their squares to w2: k of the people have one weight, the others
 * another. Two unknowns and two equations: with mean μ and standard deviation σ of the weights, k of n people get
 * μ + σ √((n − k)/k), the others μ − σ √(k/(n − k)). The second is positive where k is under w²/w2, the effective size.
 */
export function rebuildWeights(
  n: number,
  w: number,
  w2: number,
): { readonly count: number; readonly weight: number }[] {
  const mean = w / n
  const variance = Math.max(0, w2 / n - mean * mean)
  if (n < 2 || variance <= 1e-12 * mean * mean) return [{ count: n, weight: mean }]
  const deviation = Math.sqrt(variance)
  const k = Math.max(1, Math.min(Math.floor(n / 2), Math.floor((0.75 * w * w) / w2)))
  const rows = [
    { count: k, weight: mean + deviation * Math.sqrt((n - k) / k) },
    { count: n - k, weight: mean - deviation * Math.sqrt(k / (n - k)) },
  ]
  if (rows.some(({ weight }) => weight <= 0)) throw new Error(`Weights too unequal for two values: ${n}, ${w}, ${w2}.`)
  return rows
}
