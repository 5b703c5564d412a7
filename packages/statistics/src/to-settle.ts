import { normalQuantile } from './normal.ts'

/** Beyond this many times the data, no realistic amount settles it. */
const UNREALISTIC = 20

/**
 * How many times as many decisions, in the same proportions, would settle an inconclusive comparison with 4 chances in
 * 5, if the gap seen is the true one: ((z_{1−α/m} + z_{0.8}) / |z|)², α = (1 − level)/2 a direction, m members.
 * `null` above 20.
 */
export function toSettle({ z, members, level }: { z: number; members: number; level: number }): number | null {
  if (!(Math.abs(z) > 0)) return null
  const needed = normalQuantile(1 - (1 - level) / 2 / Math.max(1, members)) + normalQuantile(0.8)
  const times = (needed / Math.abs(z)) ** 2
  return times > UNREALISTIC ? null : Math.max(1, times)
}
