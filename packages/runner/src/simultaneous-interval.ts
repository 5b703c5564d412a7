import { type Interval, message } from '@exaequo/contract'
import { correctedDifferenceInterval, correctedRatioInterval } from '@exaequo/statistics'
import type { Measured, Settings } from './intervals.ts'
import { unionOf } from './rounding.ts'

/**
 * Interval of a comparison at a level far beyond 0.95, so that all of a family hold at once: from the score test corrected
 * for skewness and steps, since the plain intervals cover too little out there. Over rounded counts, the union of the
 * corners.
 */
export function simultaneousInterval(
  comparator: 'ratio' | 'difference',
  group: Measured,
  versus: Measured,
  { level, weighted }: Settings,
): Interval | null {
  if (group.rate.value === null || versus.rate.value === null) return null
  const of = comparator === 'ratio' ? correctedRatioInterval : correctedDifferenceInterval
  const method = `score-corrected${weighted ? '-effective' : ''}`
  const corners = group.corners.flatMap((a) =>
    versus.corners.map((b): Interval => ({ ...of(a.positives, a.total, b.positives, b.total, level), level, method })),
  )
  const found = corners.length === 1 ? (corners[0] as Interval) : unionOf(corners)
  if (found.upper !== null) return found
  return { ...found, reason: message(found.lower === null ? 'UNDEFINED_ZERO_BY_ZERO' : 'INTERVAL_UNBOUNDED') }
}
