import type { Group, Metric, ResultCurve } from '@exaequo/contract'
import type { Disclosure } from './disclosure.ts'
import { three } from './withhold-estimates.ts'

/**
 * Curves with as few points as it takes for no count, and no step between two points, to be small: of any group that is
 * shown, and of the withheld ones taken together. All groups of an attribute keep the same points, so that none can be
 * subtracted from the others at a point of its own. `[]` where too few are left to draw.
 */
export function thinned(
  curves: readonly ResultCurve[],
  metrics: readonly Metric[],
  disclosure: Disclosure,
  k: number,
  limitsOf: LimitsOf = () => [],
): ResultCurve[] {
  const kept = keptPoints(curves, metrics, disclosure, k, limitsOf)
  return curves.flatMap((curve) => {
    const xs = kept.get(curve)
    return xs === undefined ? [] : at(curve, xs)
  })
}

/** Limits of bins of the same score that the groups of an attribute are shown in. */
export type LimitsOf = (attributes: readonly string[]) => readonly number[]

/** At which points each curve may be shown; those that may not be are not in it. */
export function keptPoints(
  curves: readonly ResultCurve[],
  metrics: readonly Metric[],
  disclosure: Disclosure,
  k: number,
  limitsOf: LimitsOf,
): Map<ResultCurve, readonly number[]> {
  const families = grouped(curves, ({ metric, quantity, axis }) => JSON.stringify([metric, quantity, axis]))
  const kept = new Map<ResultCurve, readonly number[]>()
  for (const family of families.values()) {
    const needs = metrics.find(({ id }) => id === family[0]?.metric)?.needs
    if (needs === undefined) continue
    const isShown = (curve: ResultCurve) => curve.n >= k && disclosure.showsGroup(curve.group, null, needs)
    const known = new Map<string, readonly number[]>()
    const tables = [...grouped(family, ({ attributes }) => JSON.stringify(attributes)).values()]
    // The total first, then single attributes, then crossed ones: each keeps points of those that it adds up to.
    for (const table of tables.sort((a, b) => sizeOf(a) - sizeOf(b))) {
      const { attributes } = table[0] as ResultCurve
      const gone = disclosure.withheldThresholds(attributes)
      const wider = [...known].flatMap(([key, xs]) => (isPart(JSON.parse(key), attributes) ? [xs] : []))
      const inAll = [...table.map(({ x }) => x), ...wider].map((xs) => new Set(xs))
      const common = (table[0] as ResultCurve).x.filter((x) => !gone.includes(x) && inAll.every((xs) => xs.has(x)))
      const margins = [...kept.keys()].filter((one) => family.includes(one) && isPart(one.attributes, attributes))
      const { shown, xs } = clearest(table, isShown, margins, common, limitsOf(attributes), k)
      known.set(JSON.stringify(attributes), xs)
      if (xs.length < 2) continue
      for (const curve of shown) kept.set(curve, xs)
    }
  }
  return kept
}

/**
 * The groups and points that show the most: where the withheld groups are few, they would leave few points to the others,
 * so that the next smallest groups may have to go with them.
 */
function clearest(
  table: readonly ResultCurve[],
  isShown: (curve: ResultCurve) => boolean,
  margins: readonly ResultCurve[],
  common: readonly number[],
  limits: readonly number[],
  k: number,
): { shown: readonly ResultCurve[]; xs: readonly number[] } {
  const shown = table.filter(isShown).sort((a, b) => a.n - b.n)
  const withheld = table.filter((curve) => !isShown(curve))
  // In a crossed table a group that went alone would be what others of its row leave.
  const most = (table[0]?.attributes.length ?? 0) > 1 ? 1 : shown.length
  const choices = shown.slice(0, most).map((_, gone) => {
    const rest = [...withheld, ...shown.slice(0, gone)]
    // Within each group that is shown for itself, the withheld ones are what the others leave of it.
    const pools = [rest, ...margins.map(({ group }) => rest.filter((one) => isWithin(one.group, group)))]
    const told = table[0]?.attributes.length === 0 ? [] : pools.filter((pool) => pool.length > 0)
    const lines = [...shown.slice(gone).map((curve) => [curve]), ...told].flatMap((all) => linesOf(all, common))
    const xs = thin(lines, common, limits, k).map((i) => common[i] as number)
    return { shown: shown.slice(gone), xs }
  })
  // A group says something beside another, and more points than can be told apart say nothing more.
  const worth = ({ shown: own, xs }: (typeof choices)[number]) =>
    xs.length < 2 ? 0 : (own.length - 1) * Math.min(xs.length, ENOUGH)
  const none = { shown: [], xs: [] as number[] }
  return choices.reduce((best, own) => (worth(own) > worth(best) ? own : best), choices[0] ?? none)
}

const ENOUGH = 20

const sizeOf = (table: readonly ResultCurve[]): number => table[0]?.attributes.length ?? 0

const isWithin = (group: Group, margin: Group): boolean =>
  Object.entries(margin).every(([id, level]) => group[id] === level)

const isPart = (some: readonly string[], all: readonly string[]): boolean => some.every((id) => all.includes(id))

function grouped(
  curves: readonly ResultCurve[],
  keyOf: (curve: ResultCurve) => string,
): ReadonlyMap<string, ResultCurve[]> {
  const found = new Map<string, ResultCurve[]>()
  for (const curve of curves) {
    const own = found.get(keyOf(curve))
    if (own === undefined) found.set(keyOf(curve), [curve])
    else own.push(curve)
  }
  return found
}

/** Each count of some curves added up, at the common points; the whole comes first, which other numbers tell. */
function linesOf(all: readonly ResultCurve[], common: readonly number[]): number[][] {
  const names = Object.keys(all[0]?.counts ?? {})
  const places = all.map(({ x }) => placesIn(x, common))
  return names.map((name) => {
    const sum = (of: (curve: ResultCurve) => number) => all.reduce((total, curve) => total + of(curve), 0)
    const count = ({ counts }: ResultCurve, i: number) => counts[name]?.[i] ?? 0
    return [
      sum((curve) => Math.max(0, ...(curve.counts[name] ?? []))),
      ...common.map((_, at) => all.reduce((total, curve, c) => total + count(curve, places[c]?.[at] as number), 0)),
    ]
  })
}

function placesIn(xs: readonly number[], wanted: readonly number[]): number[] {
  const places = new Map(xs.map((x, i) => [x, i]))
  return wanted.map((x) => places.get(x) as number)
}

function thin(
  lines: readonly (readonly number[])[],
  xs: readonly number[],
  limits: readonly number[],
  k: number,
): number[] {
  const kept: number[] = []
  // The nearest points that are surely no further than a limit of a bin that is shown: it is a point of its own.
  const nearest = xs.map((x) =>
    limits.flatMap((limit) => {
      const between = xs.flatMap((other, i) =>
        (limit > x ? other <= limit && other >= x : other >= limit && other <= x) ? [i] : [],
      )
      const far = between.map((i) => ({ i, gap: Math.abs((xs[i] as number) - limit) })).sort((a, b) => a.gap - b.gap)[0]
      return far === undefined ? [] : [far.i]
    }),
  )
  for (let i = 0; i < xs.length; i++) {
    const before = kept.at(-1)
    const allowed = lines.every((line) => {
      const [whole, own] = [line[0] as number, line[i + 1] as number]
      const last = before === undefined ? whole : (line[before + 1] as number)
      const apart = (other: number) => Math.abs(own - other) >= k
      if ((nearest[i] ?? []).some((at) => !apart(line[at + 1] as number))) return false
      return own >= k && (apart(last) || (before === undefined && own === whole)) && (apart(whole) || own === whole)
    })
    if (allowed) kept.push(i)
  }
  return kept
}

function at(curve: ResultCurve, xs: readonly number[]): ResultCurve {
  const places = xs.map((x) => curve.x.indexOf(x))
  const { weighted, squared: _, inUse, ...rest } = curve
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
