// Generated from the folders beside it by `pnpm gen`: do not edit.
import type { Metric } from '@exaequo/contract'
import { betweenGroupInequality } from './between-group-inequality/metric.ts'
import { conditionalDemographicDisparity } from './conditional-demographic-disparity/metric.ts'
import { differentialFairness } from './differential-fairness/metric.ts'
import { errorRateScan } from './error-rate-scan/metric.ts'
import { generalizedEntropy } from './generalized-entropy/metric.ts'
import { kitagawaDecomposition } from './kitagawa-decomposition/metric.ts'
import { stratifiedDisparity } from './stratified-disparity/metric.ts'
import { subgroupScan } from './subgroup-scan/metric.ts'
import { theilIndex } from './theil-index/metric.ts'

/** Strata, subgroups and indices of inequality. */
export const subgroups: readonly Metric[] = [
  betweenGroupInequality,
  conditionalDemographicDisparity,
  differentialFairness,
  errorRateScan,
  generalizedEntropy,
  kitagawaDecomposition,
  stratifiedDisparity,
  subgroupScan,
  theilIndex,
]
