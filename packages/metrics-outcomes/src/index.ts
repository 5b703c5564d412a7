// Generated from the folders beside it by `pnpm gen`: do not edit.
import type { Metric } from '@exaequo/contract'

/** Amounts and several classes. */
export const outcomes: readonly Metric[] = []
