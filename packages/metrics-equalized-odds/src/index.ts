// Generated from the folders beside it by `pnpm gen`: do not edit.
import type { Metric } from '@exaequo/contract'
import { accuracy } from './accuracy/metric.ts'
import { averageOdds } from './average-odds/metric.ts'
import { balancedAccuracy } from './balanced-accuracy/metric.ts'
import { baseRate } from './base-rate/metric.ts'
import { confusionMatrix } from './confusion-matrix/metric.ts'
import { equalOpportunity } from './equal-opportunity/metric.ts'
import { equalizedOddsGap } from './equalized-odds-gap/metric.ts'
import { falseDiscoveryRate } from './false-discovery-rate/metric.ts'
import { falseNegativeRate } from './false-negative-rate/metric.ts'
import { falseOmissionRate } from './false-omission-rate/metric.ts'
import { falsePositiveRate } from './false-positive-rate/metric.ts'
import { negativePredictiveValue } from './negative-predictive-value/metric.ts'
import { positivePredictiveValue } from './positive-predictive-value/metric.ts'
import { predictedPositiveRate } from './predicted-positive-rate/metric.ts'
import { treatmentEquality } from './treatment-equality/metric.ts'
import { trueNegativeRate } from './true-negative-rate/metric.ts'
import { truePositiveRate } from './true-positive-rate/metric.ts'

/** The error-rate family. */
export const equalizedOdds: readonly Metric[] = [
  accuracy,
  averageOdds,
  balancedAccuracy,
  baseRate,
  confusionMatrix,
  equalOpportunity,
  equalizedOddsGap,
  falseDiscoveryRate,
  falseNegativeRate,
  falseOmissionRate,
  falsePositiveRate,
  negativePredictiveValue,
  positivePredictiveValue,
  predictedPositiveRate,
  treatmentEquality,
  trueNegativeRate,
  truePositiveRate,
]
