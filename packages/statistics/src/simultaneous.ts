import type { FiniteBounds as Bounds } from './bounds.ts'
import { wilson } from './wilson.ts'

export interface Count {
  readonly positives: number
  readonly total: number
}

/** Wilson intervals that hold together: each at 1 − (1 − level)/k. */
export function simultaneousWilson(groups: readonly Count[], level: number): Bounds[] {
  const each = 1 - (1 - level) / groups.length
  return groups.map(({ positives, total }) => wilson(positives, total, each))
}

/**
 * Interval of the largest minus the smallest rate: [max(0, max L − min U), max U − min L]. A bootstrap of a maximum
 * covers nothing near equality; this one covers always.
 */
export function spreadInterval(groups: readonly Count[], level: number): Bounds {
  const { maxLower, minLower, maxUpper, minUpper } = extremes(simultaneousWilson(groups, level))
  return { lower: Math.max(0, maxLower - minUpper), upper: maxUpper - minLower }
}

/** Interval of the smallest divided by the largest rate: [min L / max U, min(1, min U / max L)]. */
export function minMaxRatioInterval(groups: readonly Count[], level: number): Bounds {
  const { maxLower, minLower, maxUpper, minUpper } = extremes(simultaneousWilson(groups, level))
  return {
    lower: maxUpper === 0 ? 0 : minLower / maxUpper,
    upper: maxLower === 0 ? 1 : Math.min(1, minUpper / maxLower),
  }
}

/** Interval of one group's rate divided by the highest true rate, whichever group has it. */
export function ratioToHighestInterval(groups: readonly Count[], index: number, level: number): Bounds {
  const bounds = simultaneousWilson(groups, level)
  const own = bounds[index] as Bounds
  const { maxLower, maxUpper } = extremes(bounds)
  return {
    lower: maxUpper === 0 ? 0 : own.lower / maxUpper,
    upper: maxLower === 0 ? 1 : Math.min(1, own.upper / maxLower),
  }
}

function extremes(bounds: readonly Bounds[]) {
  const lowers = bounds.map(({ lower }) => lower)
  const uppers = bounds.map(({ upper }) => upper)
  return {
    maxLower: Math.max(...lowers),
    minLower: Math.min(...lowers),
    maxUpper: Math.max(...uppers),
    minUpper: Math.min(...uppers),
  }
}

/** Interval of the largest of several absolute differences, from intervals of each that hold together. */
export function maxAbsoluteInterval(differences: readonly Bounds[]): Bounds {
  const least = differences.map(({ lower, upper }) => (lower > 0 ? lower : upper < 0 ? -upper : 0))
  const most = differences.map(({ lower, upper }) => Math.max(Math.abs(lower), Math.abs(upper)))
  return { lower: Math.max(...least), upper: Math.max(...most) }
}
