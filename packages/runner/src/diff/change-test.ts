import { type Estimate, message } from '@exaequo/contract'
import { type Change, changeOfDifference, changeOfEstimates } from '@exaequo/statistics'
import type { ChangeTest } from './types.ts'

/** Why nothing can be said of a change, before anything is computed. */
const unsaid = (code: 'DIFF_WITHHELD' | 'DIFF_NO_VALUE' | 'DIFF_IDENTIFIED' | 'DIFF_NO_INTERVAL'): ChangeTest => ({
  value: null,
  lower: null,
  upper: null,
  method: null,
  pValue: null,
  adjusted: null,
  reason: message(code),
})

/**
 * How far one number moved between two results, and whether chance alone explains it. From the counts where both are
 * plain counts of independent people, else from the interval of each, which knows of weights, units and rounding.
 */
export function changeTest(before: Estimate, after: Estimate, level: number): ChangeTest {
  if ([before, after].some(({ exactness }) => exactness === 'withheld')) return unsaid('DIFF_WITHHELD')
  if ([before, after].some(({ exactness }) => exactness === 'identified')) return unsaid('DIFF_IDENTIFIED')
  if (before.value === null || after.value === null) return unsaid('DIFF_NO_VALUE')
  const [one, other] = [pairOf(before), pairOf(after)]
  if (one !== null && other !== null) return told(changeOfDifference(one, other, level), 'mover-wilson')
  const [from, to] = [bracketed(before), bracketed(after)]
  if (from === null || to === null) return { ...unsaid('DIFF_NO_INTERVAL'), value: after.value - before.value }
  return told(changeOfEstimates(from, to, level), 'mover-intervals')
}

function told({ value, lower, upper, pValue }: Change, method: 'mover-wilson' | 'mover-intervals'): ChangeTest {
  return { value, lower, upper, method, pValue, adjusted: null, reason: null }
}

function pairOf({ support, interval, exactness }: Estimate) {
  if (support === null || exactness !== 'exact' || interval?.method !== 'newcombe') return null
  const { positives, total, versusPositives, versusTotal } = support
  if (versusPositives === undefined || versusTotal === undefined || !(total > 0) || !(versusTotal > 0)) return null
  return {
    one: { rate: positives / total, size: total },
    other: { rate: versusPositives / versusTotal, size: versusTotal },
  }
}

/** An interval at the level of the comparison, with both ends. */
function bracketed({ value, interval }: Estimate) {
  if (value === null || interval === null || interval.lower === null || interval.upper === null) return null
  return { value, lower: interval.lower, upper: interval.upper }
}
