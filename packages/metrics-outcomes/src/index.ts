import type { Metric } from '@exaequo/contract'

/** Amounts and several classes. */
export const outcomes: readonly Metric[] = []
