import { covarianceFactor, sharedUnits } from '@exaequo/statistics'
import type { Measured } from './measured.ts'
import type { Rate } from './rate.ts'
import { pairColumns } from './unit-columns.ts'

/** Every pair of corners of two groups. */
export function cornerPairs<T>(group: Measured, versus: Measured, make: (a: Rate, b: Rate) => T): T[] {
  const [a, b] = [group.corners[0], versus.corners[0]]
  // One corner each, as nearly always.
  if (group.corners.length === 1 && versus.corners.length === 1 && a && b) return [make(a, b)]
  return group.corners.flatMap((a) => versus.corners.map((b) => make(a, b)))
}

/**
 * Two groups as their comparison sees them: where some units have rows in both, their rates move together, and both
 * sizes change so that the variance of (group − weight · versus) is right.
 */
export function together(group: Measured, versus: Measured, weight: number): [Measured, Measured] {
  const [one, other] = [group.units, versus.units]
  if (one === null || other === null || one.variance === null || other.variance === null) return [group, versus]
  const shared = sharedUnits(pairColumns(one.columns, other.columns))
  if (shared.shared === 0 || shared.covariance === null) return [group, versus]
  const factor = covarianceFactor(one.variance, other.variance, shared.covariance, weight)
  if (factor === null) return [group, versus]
  // Unknown labels might undo what the known ones have in common, but not make it worse than it is seen to be.
  const used = group.because === 'labels' || versus.because === 'labels' ? Math.min(1, factor) : factor
  return [scaled(group, used), scaled(versus, used)]
}

function scaled(group: Measured, factor: number): Measured {
  const scale = (rate: Rate): Rate => ({
    value: rate.value,
    positives: rate.positives * factor,
    total: rate.total * factor,
  })
  return { ...group, rate: scale(group.rate), corners: group.corners.map(scale) }
}
