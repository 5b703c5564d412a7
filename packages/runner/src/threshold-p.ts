import { effectiveCounts, thresholdTest } from '@exaequo/statistics'
import type { Measured } from './measured.ts'
import { cornerPairs, together } from './pair.ts'
import { isExact, methodName, type Settings } from './settings.ts'

export interface OneSided {
  readonly p: number
  /** Signed score statistic at the threshold. */
  readonly z: number
  readonly method: string
}

const SUFFIX = { rounding: '+rounding', labels: '+unknown-labels' } as const

/**
 * Evidence that the true ratio (or difference) lies below (`less`) or above (`greater`) a threshold. Where counts are
 * known within limits, the weakest evidence among the corners counts; effective counts become whole people, rounded
 * towards the null.
 */
export function thresholdP(
  group: Measured,
  versus: Measured,
  comparator: 'ratio' | 'difference',
  threshold: number,
  alternative: 'less' | 'greater',
  settings: Settings,
): OneSided {
  const [one, other] = together(group, versus, comparator === 'ratio' ? threshold : 1)
  const found = cornerPairs(one, other, (a, b): OneSided => {
    const counts = { x1: a.positives, n1: a.total, x0: b.positives, n0: b.total }
    const whole = isExact(settings)
      ? { x1: Math.round(counts.x1), n1: Math.round(counts.n1), x0: Math.round(counts.x0), n0: Math.round(counts.n0) }
      : effectiveCounts({ ...counts, alternative })
    const { p, z, method } = thresholdTest({ ...whole, comparator, threshold, alternative })
    const because = group.because ?? versus.because
    const suffix = because === null ? '' : SUFFIX[because]
    return { p, z, method: `${methodName(method, settings)}${suffix}` }
  })
  return found.reduce((worst, own) => (own.p > worst.p ? own : worst))
}
