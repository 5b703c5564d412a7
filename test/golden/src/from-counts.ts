import type { Estimate } from '@exaequo/contract'
import { logWaldRatio, wilson } from '@exaequo/statistics'

/** Numbers that the command line does not print, from the counts that its estimates say they stand on. */
export function logWald(ratio: Estimate | undefined): { lower: number | null; upper: number | null } | undefined {
  const counts = countsOf(ratio)
  return counts === undefined
    ? undefined
    : logWaldRatio(counts.x1, counts.n1, counts.x0, counts.n0, 0.95, { half: false })
}

export interface TwoGroups {
  readonly x1: number
  readonly n1: number
  readonly x0: number
  readonly n0: number
}

export function countsOf(comparison: Estimate | undefined): TwoGroups | undefined {
  const { positives, total, versusPositives, versusTotal } = comparison?.support ?? {}
  if (positives === undefined || total === undefined || versusPositives === undefined || versusTotal === undefined) {
    return undefined
  }
  return { x1: positives, n1: total, x0: versusPositives, n0: versusTotal }
}

export function pooled(positives: number | undefined, total: number | undefined) {
  if (positives === undefined || total === undefined || total === 0) return undefined
  return { value: positives / total, ...wilson(positives, total, 0.95) }
}
