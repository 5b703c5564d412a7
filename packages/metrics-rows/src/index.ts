// Generated from the folders beside it by `pnpm gen`: do not edit.
import type { Metric } from '@exaequo/contract'
import { consistency } from './consistency/metric.ts'
import { counterfactualFlipRate } from './counterfactual-flip-rate/metric.ts'
import { proxyScan } from './proxy-scan/metric.ts'
import { situationTesting } from './situation-testing/metric.ts'

/** Row-level questions: consistency, situation testing, counterfactual flips, proxies. */
export const rows: readonly Metric[] = [consistency, counterfactualFlipRate, proxyScan, situationTesting]
