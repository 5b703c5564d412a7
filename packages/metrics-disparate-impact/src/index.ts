import type { Metric } from '@exaequo/contract'
import { favourableRate } from './favourable-rate/metric.ts'
import { localLaw144 } from './local-law-144/metric.ts'
import { scoringRate } from './scoring-rate/metric.ts'
import { selectionRate } from './selection-rate/metric.ts'

/** The selection-rate family: independence. */
export const disparateImpact: readonly Metric[] = [
  favourableRate as unknown as Metric,
  localLaw144 as unknown as Metric,
  scoringRate as unknown as Metric,
  selectionRate as unknown as Metric,
]
