// Generated from the folders beside it by `pnpm gen`: do not edit.
import type { Metric } from '@exaequo/contract'
import { classAccuracy } from './class-accuracy/metric.ts'
import { classErrorRates } from './class-error-rates/metric.ts'
import { classRate } from './class-rate/metric.ts'
import { classSuperiority } from './class-superiority/metric.ts'
import { coefficientOfDetermination } from './coefficient-of-determination/metric.ts'
import { cumulativeRate } from './cumulative-rate/metric.ts'
import { distributionDistance } from './distribution-distance/metric.ts'
import { macroF1 } from './macro-f1/metric.ts'
import { meanAbsoluteError } from './mean-absolute-error/metric.ts'
import { meanAmount } from './mean-amount/metric.ts'
import { meanError } from './mean-error/metric.ts'
import { meanTarget } from './mean-target/metric.ts'
import { quantileGap } from './quantile-gap/metric.ts'
import { rootMeanSquareError } from './root-mean-square-error/metric.ts'
import { totalVariation } from './total-variation/metric.ts'

/** Amounts and several classes. */
export const outcomes: readonly Metric[] = [
  classAccuracy,
  classErrorRates,
  classRate,
  classSuperiority,
  coefficientOfDetermination,
  cumulativeRate,
  distributionDistance,
  macroF1,
  meanAbsoluteError,
  meanAmount,
  meanError,
  meanTarget,
  quantileGap,
  rootMeanSquareError,
  totalVariation,
]
