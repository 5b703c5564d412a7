import type { FiniteBounds } from './bounds.ts'
import { clopperPearson } from './clopper-pearson.ts'
import { wilson } from './wilson.ts'

export interface Count {
  readonly positives: number
  readonly total: number
}

/** Events or non-events from which Wilson's interval covers what it says far beyond 0.95 too. */
const EVENTS = 10

/**
 * Intervals that hold together: each at 1 − (1 − level)/k, Wilson's; with fewer than 10 events or non-events Clopper and
 * Pearson's, since Wilson's covers too little so far out (at 1 − 0.05/30, 20 people, a rate of 0.01: 0.983).
 * Every group must have people; counts may be effective.
 * @see Bonferroni's inequality
 */
export function simultaneousWilson(groups: readonly Count[], level: number): FiniteBounds[] {
  const each = 1 - (1 - level) / groups.length
  return groups.map(({ positives, total }) =>
    Math.min(positives, total - positives) < EVENTS
      ? clopperPearson(Math.min(positives, total), total, each)
      : wilson(positives, total, each),
  )
}

/**
 * Interval of the largest minus the smallest rate: [max(0, max L − min U), max U − min L]. A bootstrap of a maximum
 * covers nothing near equality; this one covers always. Groups without people are left out; with none left it is [0, 1].
 */
export function spreadInterval(groups: readonly Count[], level: number): FiniteBounds {
  const filled = groups.filter(({ total }) => total > 0)
  if (filled.length === 0) return { lower: 0, upper: 1 }
  const { maxLower, minLower, maxUpper, minUpper } = extremes(simultaneousWilson(filled, level))
  return { lower: Math.max(0, maxLower - minUpper), upper: maxUpper - minLower }
}

/**
 * Interval of the smallest divided by the largest rate: [min L / max U, min(1, min U / max L)]. Groups without people
 * are left out; with none left it is [0, 1].
 */
export function minMaxRatioInterval(groups: readonly Count[], level: number): FiniteBounds {
  const filled = groups.filter(({ total }) => total > 0)
  if (filled.length === 0) return { lower: 0, upper: 1 }
  const { maxLower, minLower, maxUpper, minUpper } = extremes(simultaneousWilson(filled, level))
  return { lower: minLower / maxUpper, upper: maxLower === 0 ? 1 : Math.min(1, minUpper / maxLower) }
}

/**
 * Interval of one group's rate divided by the highest true rate, whichever group has it (its own included, so never
 * above 1). Falls with the others' rates and rises with its own:
 *
 *     [L / max(L, max of others' U), min(1, U / max of others' L)]
 *
 * The group must have people; others without are left out.
 */
export function ratioToHighestInterval(groups: readonly Count[], index: number, level: number): FiniteBounds {
  const group = groups[index]
  if (group === undefined) throw new RangeError(`ratioToHighestInterval: no group ${index}`)
  const filled = [group, ...groups.filter(({ total }, g) => total > 0 && g !== index)]
  const [own, ...others] = simultaneousWilson(filled, level) as [FiniteBounds, ...FiniteBounds[]]
  const highestUpper = others.reduce((most, { upper }) => Math.max(most, upper), own.lower)
  const highestLower = others.reduce((most, { lower }) => Math.max(most, lower), 0)
  return {
    lower: highestUpper === 0 ? 1 : own.lower / highestUpper,
    upper: highestLower === 0 ? 1 : Math.min(1, own.upper / highestLower),
  }
}

function extremes(bounds: readonly FiniteBounds[]) {
  const first = bounds[0] as FiniteBounds
  let [maxLower, minLower, maxUpper, minUpper] = [first.lower, first.lower, first.upper, first.upper]
  for (const { lower, upper } of bounds) {
    maxLower = Math.max(maxLower, lower)
    minLower = Math.min(minLower, lower)
    maxUpper = Math.max(maxUpper, upper)
    minUpper = Math.min(minUpper, upper)
  }
  return { maxLower, minLower, maxUpper, minUpper }
}

/**
 * Interval of the largest of several absolute differences, from intervals of each that hold together.
 * @throws RangeError without any difference
 */
export function maxAbsoluteInterval(differences: readonly FiniteBounds[]): FiniteBounds {
  if (differences.length === 0) throw new RangeError('maxAbsoluteInterval: no differences')
  const least = differences.map(({ lower, upper }) => (lower > 0 ? lower : upper < 0 ? -upper : 0))
  const most = differences.map(({ lower, upper }) => Math.max(Math.abs(lower), Math.abs(upper)))
  return { lower: Math.max(...least), upper: Math.max(...most) }
}
