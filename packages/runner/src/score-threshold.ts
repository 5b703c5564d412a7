import type { ThresholdTest } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import type { FoundThreshold } from './evidence.ts'

/** The threshold of the score that the decision is: one that the spec names, or one found in the data; else `null`. */
export function scoreThreshold(
  { decision, score }: Pick<AuditSpec, 'decision' | 'score'>,
  found?: FoundThreshold,
): { test: ThresholdTest; value: number } | null {
  if (decision === null || score === null || decision.column !== score.column) return null
  const { positive } = decision
  if (positive.kind === 'threshold') return { test: positive.test, value: positive.value }
  return positive.kind === 'values' || found === undefined ? null : { test: found.test, value: found.value }
}

/** The edge that tells both sides of a threshold apart, where a value equal to an edge lies below it. */
export function edgeOf({ test, value }: { test: ThresholdTest; value: number }): number {
  return test === 'above' || test === 'atMost' ? value : justBelow(value)
}

/** Above 0 and not subnormal: some engines read those as 0. */
const SMALLEST = 2.2250738585072014e-308

/** The largest number under this one. */
function justBelow(value: number): number {
  if (value === 0) return -SMALLEST
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? -1n : 1n))
  return view.getFloat64(0)
}
