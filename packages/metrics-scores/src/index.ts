import type { Metric } from '@exaequo/contract'

/** Calibration and ranking of scores. */
export const scores: readonly Metric[] = []
