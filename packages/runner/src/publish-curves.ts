import type { Group, ResultCurve, ThresholdRange } from '@exaequo/contract'
import { COUNT_OF, runsOf } from './threshold-ranges.ts'

/**
 * A curve with as few points as it takes for no count, and no step between two points, to be small. `[]` where too few
 * are left to draw.
 */
export function thinned(curve: ResultCurve, k: number): ResultCurve[] {
  const kept = placesKept(curve, k)
  if (kept.length === 0) return []
  const { weighted, squared: _, inUse, ...rest } = curve
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

/**
 * Verdicts by threshold only where no count that they stand on, nor what is left of it, is small in any of the groups;
 * rates only where the curves of all these groups are shown.
 */
export function thinnedRange(range: ThresholdRange, curves: readonly ResultCurve[], k: number): ThresholdRange {
  const own = curves.filter(
    ({ metric, attributes, group }) =>
      metric === 'threshold-curve' &&
      JSON.stringify(attributes) === JSON.stringify(range.attributes) &&
      range.groups.some((one) => same(one, group)),
  )
  const shown = own.map((curve) => new Set(placesKept(curve, k).map((i) => curve.x[i])))
  const counts = (curve: ResultCurve) => curve.counts[COUNT_OF[range.quantity] ?? ''] ?? []
  const large = (threshold: number) =>
    own.every((curve) => {
      const count = counts(curve)[curve.x.indexOf(threshold)] ?? 0
      return count >= k && (counts(curve)[0] ?? 0) - count >= k
    })
  const points = range.points
    .filter(({ threshold }) => own.length > 0 && large(threshold))
    .map(({ threshold, rate, versusRate, ...point }) => {
      const rates = shown.every((thresholds) => thresholds.has(threshold)) ? { rate, versusRate } : NO_RATES
      return {
        ...point,
        threshold: three(threshold),
        rate: rates.rate === null ? null : three(rates.rate),
        versusRate: rates.versusRate === null ? null : three(rates.versusRate),
      }
    })
  return { ...range, points, meets: runsOf(points) }
}

const NO_RATES = { rate: null, versusRate: null }

const same = (a: Group, b: Group) => JSON.stringify(a) === JSON.stringify(b)

const three = (x: number): number => Number(x.toPrecision(3))
