import type { Group, Metric, Result, ResultCurve, ThresholdRange } from '@exaequo/contract'
import { COUNT_OF, runsOf } from '../threshold-ranges.ts'
import type { Disclosure } from './disclosure.ts'
import { keptPoints, type LimitsOf } from './thin-curves.ts'
import { three } from './withhold-estimates.ts'

/**
 * Verdicts by threshold only where every group that they compare is shown, and only at thresholds where no count that they
 * stand on, nor what is left of it, is small in any of these; rates only where the curves are shown.
 */
export function thinnedRanges(
  { curves, thresholds }: Pick<Result, 'curves' | 'thresholds'>,
  metrics: readonly Metric[],
  disclosure: Disclosure,
  k: number,
  limitsOf: LimitsOf = () => [],
): ThresholdRange[] {
  const needs = metrics.find(({ id }) => id === METRIC)?.needs ?? []
  const kept = keptPoints(curves, metrics, disclosure, k, limitsOf)
  return thresholds.map((range) => {
    const groups = range.groups.filter((group) => disclosure.showsGroup(group, null, needs))
    if (groups.length < range.groups.length) return { ...range, groups, points: [], meets: [] }
    const points = pointsOf(range, curves, kept, k)
    return { ...range, points, meets: runsOf(points) }
  })
}

const METRIC = 'threshold-curve'

function pointsOf(
  range: ThresholdRange,
  curves: readonly ResultCurve[],
  kept: ReadonlyMap<ResultCurve, readonly number[]>,
  k: number,
) {
  const own = curves.filter(
    ({ metric, attributes, group }) =>
      metric === METRIC &&
      JSON.stringify(attributes) === JSON.stringify(range.attributes) &&
      range.groups.some((one) => same(one, group)),
  )
  const large = (threshold: number) =>
    own.every(({ counts, x }) => {
      const all = counts[COUNT_OF[range.quantity] ?? ''] ?? []
      const count = all[x.indexOf(threshold)] ?? 0
      return count >= k && (all[0] ?? 0) - count >= k
    })
  return range.points
    .filter(({ threshold }) => own.length > 0 && large(threshold))
    .map(({ threshold, rate, versusRate, ...point }) => {
      const shown = own.every((curve) => kept.get(curve)?.includes(threshold) === true)
      return {
        ...point,
        threshold: three(threshold) as number,
        rate: shown ? three(rate) : null,
        versusRate: shown ? three(versusRate) : null,
      }
    })
}

const same = (a: Group, b: Group) => JSON.stringify(a) === JSON.stringify(b)
