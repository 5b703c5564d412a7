import type { RandomSource } from './random.ts'

/**
 * A source of standard normal numbers: Marsaglia's polar method, two at a time.
 * @see Marsaglia, Bray 1964, https://doi.org/10.1137/1006063
 */
export function normalSource(random: RandomSource): () => number {
  let spare = 0
  let kept = false
  return () => {
    if (kept) {
      kept = false
      return spare
    }
    for (;;) {
      const x = 2 * random.uniform() - 1
      const y = 2 * random.uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const factor = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * factor
      kept = true
      return x * factor
    }
  }
}

/**
 * A number of the gamma law with mean and variance `shape` (scale 1).
 * @see Marsaglia, Tsang 2000, https://doi.org/10.1145/358407.358414
 * @throws RangeError unless the shape is above 0
 */
export function drawGamma(random: RandomSource, normal: () => number, shape: number): number {
  if (!(shape > 0)) throw new RangeError(`drawGamma: shape ${shape}`)
  if (shape < 1) {
    // 1 − uniform is never 0.
    return drawGamma(random, normal, shape + 1) * (1 - random.uniform()) ** (1 / shape)
  }
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal()
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    const u = 1 - random.uniform()
    if (u < 1 - 0.0331 * x ** 4) return d * v
    if (Math.log(u) < (x * x) / 2 + d * (1 - v + Math.log(v))) return d * v
  }
}
