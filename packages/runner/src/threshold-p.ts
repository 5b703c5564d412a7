import { effectiveCounts, thresholdTest } from '@exaequo/statistics'
import type { Measured } from './intervals.ts'
import type { Rate } from './rate.ts'

export interface OneSided {
  readonly p: number
  /** Signed score statistic at the threshold. */
  readonly z: number
  readonly method: string
}

/**
 * Evidence that the true ratio (or difference) lies below (`less`) or above (`greater`) a threshold. Over rounded
 * counts, the weakest evidence among the corners counts; with weights, counts become whole effective people, rounded
 * towards the null.
 */
export function thresholdP(
  group: Measured,
  versus: Measured,
  comparator: 'ratio' | 'difference',
  threshold: number,
  alternative: 'less' | 'greater',
  weighted: boolean,
): OneSided {
  let worst: OneSided | null = null
  for (const a of group.corners) {
    for (const b of versus.corners) {
      const counts = whole(a, b, weighted, alternative)
      const found = thresholdTest({ ...counts, comparator, threshold, alternative })
      const method = `${found.method}${weighted ? '-effective' : ''}${group.corners.length > 1 ? '+rounding' : ''}`
      if (worst === null || found.p > worst.p) worst = { p: found.p, z: found.z, method }
    }
  }
  return worst as OneSided
}

function whole(a: Rate, b: Rate, weighted: boolean, alternative: 'less' | 'greater') {
  if (!weighted) {
    return {
      x1: Math.round(a.positives),
      n1: Math.round(a.total),
      x0: Math.round(b.positives),
      n0: Math.round(b.total),
    }
  }
  return effectiveCounts({ x1: a.positives, n1: a.total, x0: b.positives, n0: b.total, alternative })
}
