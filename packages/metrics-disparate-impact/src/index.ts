// Generated from the folders beside it by `pnpm gen`: do not edit.
import type { Metric } from '@exaequo/contract'
import { favourableRate } from './favourable-rate/metric.ts'
import { localLaw144 } from './local-law-144/metric.ts'
import { scoringRate } from './scoring-rate/metric.ts'
import { selectionRate } from './selection-rate/metric.ts'

/** The selection-rate family. */
export const disparateImpact: readonly Metric[] = [favourableRate, localLaw144, scoringRate, selectionRate]
