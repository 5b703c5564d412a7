import { normalQuantile } from './normal.ts'

/** Beyond this many times the data, no realistic amount settles it. */
const UNREALISTIC = 20

interface Question {
  /** Score statistic seen, at the nearest edge. */
  readonly z: number
  /** Comparisons in the family. */
  readonly members: number
  readonly level: number
  /** Chance of settling it; 4 in 5 by default. */
  readonly power?: number
  /** Whether the value seen leaves open on which side the truth lies, as when an interval straddles the edge. */
  readonly straddles?: boolean
}

/**
 * How many times as many decisions, in the same proportions, would settle an inconclusive comparison with 4 chances in
 * 5, if the gap seen is the true one: ((z_{1−α/m} + z_{0.8}) / |z|)², α = (1 − level)/2 a direction, m members.
 * At least 1. `null` above 20, at z = 0, and where told that the interval straddles the edge.
 */
export function toSettle({ z, members, level, power = 0.8, straddles = false }: Question): number | null {
  if (straddles || !(Math.abs(z) > 0)) return null
  const needed = normalQuantile(power) - normalQuantile((1 - level) / 2 / Math.max(1, members))
  const times = (needed / Math.abs(z)) ** 2
  return times > UNREALISTIC ? null : Math.max(1, times)
}
