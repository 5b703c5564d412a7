// Generated from the folders beside it by `pnpm gen`: do not edit.
import type { Metric } from '@exaequo/contract'
import { areaUnderRoc } from './area-under-roc/metric.ts'
import { balance } from './balance/metric.ts'
import { brierScore } from './brier-score/metric.ts'
import { calibration } from './calibration/metric.ts'
import { calibrationIncompatibility } from './calibration-incompatibility/metric.ts'
import { incompatibility } from './incompatibility/metric.ts'
import { meanScore } from './mean-score/metric.ts'
import { thresholdCurve } from './threshold-curve/metric.ts'

/** Calibration and ranking of scores. */
export const scores: readonly Metric[] = [
  areaUnderRoc,
  balance,
  brierScore,
  calibration,
  calibrationIncompatibility,
  incompatibility,
  meanScore,
  thresholdCurve,
]
