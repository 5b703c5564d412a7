import type { Group, ResultCurve, ThresholdRange } from '@exaequo/contract'
import { runsOf } from './threshold-ranges.ts'

/**
 * A curve with as few points as it takes for no count, and no step between two points, to be small. `[]` where too few
 * are left to draw.
 */
export function thinned(curve: ResultCurve, k: number): ResultCurve[] {
  const kept = placesKept(curve, k)
  if (kept.length === 0) return []
  const { weighted, inUse, ...rest } = curve
  const pick = (values: readonly number[]) => kept.map((i) => values[i] as number)
  const each = (all: Readonly<Record<string, readonly number[]>>, make: (x: number) => number) =>
    Object.fromEntries(Object.entries(all).map(([name, values]) => [name, pick(values).map(make)]))
  return [
    {
      ...rest,
      x: pick(curve.x).map(three),
      counts: each(curve.counts, (n) => n),
      ...(weighted === undefined ? {} : { weighted: each(weighted, three) }),
      ...(inUse === undefined || !pick(curve.x).includes(inUse) ? {} : { inUse: three(inUse) }),
    },
  ]
}

function placesKept(curve: ResultCurve, k: number): number[] {
  const names = Object.keys(curve.counts)
  const at = (name: string, i: number) => curve.counts[name]?.[i] ?? 0
  const kept: number[] = []
  for (let i = 0; i < curve.x.length; i++) {
    const before = kept.at(-1)
    const shown = names.every((name) => at(name, i) >= k)
    const step = before === undefined || names.every((name) => Math.abs(at(name, i) - at(name, before)) >= k)
    if (shown && step) kept.push(i)
  }
  return curve.n < k || kept.length < 2 ? [] : kept
}

/** What is said of a threshold only where the curve of every group that it is about keeps it. */
export function thinnedRange(range: ThresholdRange, curves: readonly ResultCurve[], k: number): ThresholdRange {
  const own = curves.filter(
    ({ metric, attributes, group }) =>
      metric === 'threshold-curve' &&
      JSON.stringify(attributes) === JSON.stringify(range.attributes) &&
      range.groups.some((one) => same(one, group)),
  )
  const kept = own.map((curve) => new Set(placesKept(curve, k).map((i) => curve.x[i])))
  const points = range.points.filter(
    ({ threshold }) => own.length > 0 && kept.every((thresholds) => thresholds.has(threshold)),
  )
  const shown = points.map((point) => ({
    ...point,
    threshold: three(point.threshold),
    rate: point.rate === null ? null : three(point.rate),
    versusRate: point.versusRate === null ? null : three(point.versusRate),
  }))
  return { ...range, points: shown, meets: runsOf(shown) }
}

const same = (a: Group, b: Group) => JSON.stringify(a) === JSON.stringify(b)

const three = (x: number): number => Number(x.toPrecision(3))
