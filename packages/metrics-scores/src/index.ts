// Generated from the folders beside it by `pnpm gen`: do not edit.
import type { Metric } from '@exaequo/contract'

/** Calibration and ranking of scores. */
export const scores: readonly Metric[] = []
