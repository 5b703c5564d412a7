// Generated from the folders beside it by `pnpm gen`: do not edit.
import type { Metric } from '@exaequo/contract'

/** Strata, subgroups and indices of inequality. */
export const subgroups: readonly Metric[] = []
