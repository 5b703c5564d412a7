import type { Metric, ResultCurve } from '@exaequo/contract'
import type { Disclosure } from './disclosure.ts'
import { three } from './withhold-estimates.ts'

/**
 * Curves with as few points as it takes for no count, and no step between two points, to be small: of any group that is
 * shown, and of the withheld ones taken together. All curves of a metric keep the same points, so that none can be
 * subtracted from the others at a point of its own. `[]` where too few are left to draw.
 */
export function thinned(
  curves: readonly ResultCurve[],
  metrics: readonly Metric[],
  disclosure: Disclosure,
  k: number,
): ResultCurve[] {
  const kept = keptPoints(curves, metrics, disclosure, k)
  return curves.flatMap((curve) => {
    const xs = kept.get(curve)
    return xs === undefined ? [] : at(curve, xs)
  })
}

/** At which points each curve may be shown; those that may not be are not in it. */
export function keptPoints(
  curves: readonly ResultCurve[],
  metrics: readonly Metric[],
  disclosure: Disclosure,
  k: number,
): Map<ResultCurve, readonly number[]> {
  const families = new Map<string, ResultCurve[]>()
  for (const curve of curves) {
    const key = JSON.stringify([curve.metric, curve.quantity, curve.axis])
    families.set(key, [...(families.get(key) ?? []), curve])
  }
  const kept = new Map<ResultCurve, readonly number[]>()
  for (const family of families.values()) {
    const needs = metrics.find(({ id }) => id === family[0]?.metric)?.needs
    if (needs === undefined) continue
    const isShown = ({ group }: ResultCurve) => disclosure.showsGroup(group, null, needs)
    const shown = family.filter((curve) => curve.n >= k && isShown(curve))
    const first = family[0] as ResultCurve
    const common = first.x.filter((x) => family.every((curve) => curve.x.includes(x)))
    const lines = [...shown.map((curve) => [curve]), ...pools(family, isShown)].flatMap((all) => linesOf(all, common))
    const places = thin(lines, common.length, k)
    if (places.length < 2) continue
    const xs = places.map((i) => common[i] as number)
    for (const curve of shown) kept.set(curve, xs)
  }
  return kept
}

/** The withheld groups of each attribute set, which the others and the total give together. */
function pools(family: readonly ResultCurve[], isShown: (curve: ResultCurve) => boolean): ResultCurve[][] {
  const sets = new Map<string, ResultCurve[]>()
  for (const curve of family) {
    if (isShown(curve) || Object.keys(curve.group).length === 0) continue
    const key = JSON.stringify(curve.attributes)
    sets.set(key, [...(sets.get(key) ?? []), curve])
  }
  return [...sets.values()]
}

/** Each count of some curves added up, at the common points; the whole comes first, which other numbers tell. */
function linesOf(all: readonly ResultCurve[], common: readonly number[]): number[][] {
  const names = Object.keys(all[0]?.counts ?? {})
  return names.map((name) => {
    const sum = (of: (curve: ResultCurve) => number) => all.reduce((total, curve) => total + of(curve), 0)
    const count = (curve: ResultCurve, i: number) => curve.counts[name]?.[i] ?? 0
    return [
      sum((curve) => Math.max(0, ...(curve.counts[name] ?? []))),
      ...common.map((x) => sum((curve) => count(curve, curve.x.indexOf(x)))),
    ]
  })
}

function thin(lines: readonly (readonly number[])[], points: number, k: number): number[] {
  const kept: number[] = []
  for (let i = 0; i < points; i++) {
    const before = kept.at(-1)
    const allowed = lines.every((line) => {
      const [whole, own] = [line[0] as number, line[i + 1] as number]
      const last = before === undefined ? whole : (line[before + 1] as number)
      const apart = (other: number) => Math.abs(own - other) >= k
      return own >= k && (apart(last) || (before === undefined && own === whole)) && (apart(whole) || own === whole)
    })
    if (allowed) kept.push(i)
  }
  return kept
}

function at(curve: ResultCurve, xs: readonly number[]): ResultCurve {
  const places = xs.map((x) => curve.x.indexOf(x))
  const { weighted, inUse, ...rest } = curve
  const each = (all: Readonly<Record<string, readonly number[]>>, make: (x: number) => number) =>
    Object.fromEntries(
      Object.entries(all).map(([name, values]) => [name, places.map((i) => make(values[i] as number))]),
    )
  const digits = (x: number) => three(x) as number
  return {
    ...rest,
    x: xs.map(digits),
    counts: each(curve.counts, (n) => n),
    ...(weighted === undefined ? {} : { weighted: each(weighted, digits) }),
    ...(inUse === undefined || !xs.includes(inUse) ? {} : { inUse: digits(inUse) }),
  }
}
