import type { Region } from '../selective-labels.ts'

/** People by decision and label, and those whose label was never seen, by decision. */
export interface SelectiveCounts {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  readonly trueNegatives: number
  /** Decision 1, label unseen. */
  readonly unlabelled1: number
  /** Decision 0, label unseen. */
  readonly unlabelled0: number
}

export type SelectiveRate =
  | 'baseRate'
  | 'truePositiveRate'
  | 'falsePositiveRate'
  | 'positivePredictiveValue'
  | 'falseOmissionRate'

/**
 * Between what the rate must lie (Manski's bounds): nothing is assumed of the unseen labels. With u0 unseen among
 * decision 0 and u1 among decision 1:
 *
 *     true positive rate   TP/(TP + FN + u0)  to  (TP + u1)/(TP + u1 + FN)
 *     false positive rate  FP/(FP + TN + u0)  to  (FP + u1)/(FP + u1 + TN)
 *     base rate            (TP + FN)/n        to  (TP + FN + u0 + u1)/n
 *
 * and the predictive value from u1, the omission rate from u0 alone. An end that is 0/0 is free: 0 below, 1 above, of 0
 * people. `null` where nobody at all could be in the denominator.
 * @see Manski 1989, Anatomy of the selection problem, https://doi.org/10.2307/145818
 */
export function selectiveRegion(counts: SelectiveCounts, rate: SelectiveRate): Region | null {
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn } = counts
  const { unlabelled1: u1, unlabelled0: u0 } = counts
  switch (rate) {
    case 'truePositiveRate':
      return region(tp, tp + fn + u0, tp + u1, tp + u1 + fn)
    case 'falsePositiveRate':
      return region(fp, fp + tn + u0, fp + u1, fp + u1 + tn)
    case 'positivePredictiveValue':
      return region(tp, tp + fp + u1, tp + u1, tp + fp + u1)
    case 'falseOmissionRate':
      return region(fn, fn + tn + u0, fn + u0, fn + tn + u0)
    case 'baseRate': {
      const n = tp + fp + fn + tn + u1 + u0
      return region(tp + fn, n, tp + fn + u1 + u0, n)
    }
  }
}

function region(low: number, lowSize: number, high: number, highSize: number): Region | null {
  if (lowSize === 0 && highSize === 0) return null
  return {
    low: lowSize === 0 ? 0 : low / lowSize,
    lowSize,
    high: highSize === 0 ? 1 : high / highSize,
    highSize,
  }
}
