import { type Interval, message } from '@exaequo/contract'
import { correctedDifferenceInterval, correctedRatioInterval } from '@exaequo/statistics'
import { comparable, named, ratioWeight, union } from './intervals.ts'
import type { Measured } from './measured.ts'
import { cornerPairs, together } from './pair.ts'
import { methodName, type Settings } from './settings.ts'

/**
 * Interval of a comparison at a level far beyond 0.95, so that all of a family hold at once: from the score test corrected
 * for skewness and steps, since the plain intervals cover too little out there. Where counts are known within limits, the
 * union of the corners.
 */
export function simultaneousInterval(
  comparator: 'ratio' | 'difference',
  group: Measured,
  versus: Measured,
  settings: Settings,
): Interval | null {
  if (!comparable(group, versus)) return null
  const { level } = settings
  const ratio = comparator === 'ratio'
  const of = ratio ? correctedRatioInterval : correctedDifferenceInterval
  const method = methodName('score-corrected', settings)
  const [one, other] = together(group, versus, ratio ? ratioWeight(group, versus) : 1)
  const found = union(
    group,
    versus,
    cornerPairs(one, other, (a, b) => named(of(a.positives, a.total, b.positives, b.total, level), level, method)),
  )
  if (found.upper !== null) return found
  return { ...found, reason: message(found.lower === null ? 'UNDEFINED_ZERO_BY_ZERO' : 'INTERVAL_UNBOUNDED') }
}
