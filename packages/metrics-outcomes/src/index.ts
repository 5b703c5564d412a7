// Generated from the folders beside it by `pnpm gen`: do not edit.
import type { Metric } from '@exaequo/contract'
import { coefficientOfDetermination } from './coefficient-of-determination/metric.ts'
import { meanAbsoluteError } from './mean-absolute-error/metric.ts'
import { meanAmount } from './mean-amount/metric.ts'
import { meanError } from './mean-error/metric.ts'
import { meanTarget } from './mean-target/metric.ts'
import { rootMeanSquareError } from './root-mean-square-error/metric.ts'

/** Amounts and several classes. */
export const outcomes: readonly Metric[] = [
  coefficientOfDetermination,
  meanAbsoluteError,
  meanAmount,
  meanError,
  meanTarget,
  rootMeanSquareError,
]
