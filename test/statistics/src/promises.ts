import type { ScoreNumber } from './clustered-scores.ts'
import type { CoveragePoint } from './coverage.ts'
import { standardError } from './table.ts'
import type { Results, VerdictPoint } from './tasks.ts'

export interface PromiseKept {
  readonly promise: string
  readonly found: string
  readonly kept: boolean
}

/** Intervals that reports print by themselves; the others are on offer. */
export const DEFAULTS = [
  'Wilson',
  'Newcombe difference',
  'Koopman ratio',
  'odds ratio (exact where a count is under 5)',
]

export interface CoverageSummary {
  readonly method: string
  readonly enough: boolean
  readonly points: number
  readonly mean: number
  readonly minimum: number
}

export function summarise(points: readonly CoveragePoint[]): CoverageSummary[] {
  const methods = [...new Set(points.map(({ method }) => method))]
  return methods.flatMap((method) =>
    [true, false].flatMap((enough) => {
      const own = points.filter((point) => point.method === method && point.enough === enough)
      if (own.length === 0) return []
      const coverages = own.map(({ coverage }) => coverage)
      return [
        {
          method,
          enough,
          points: own.length,
          mean: coverages.reduce((a, b) => a + b) / own.length,
          minimum: Math.min(...coverages),
        },
      ]
    }),
  )
}

export function coveragePromises(points: readonly CoveragePoint[]): PromiseKept[] {
  return summarise(points)
    .filter(({ method }) => DEFAULTS.includes(method))
    .map(({ method, enough, mean, minimum }) => ({
      promise: enough
        ? `(a) ${method}, 5 expected or more: mean 0.94 to 0.97, minimum 0.92 or more`
        : `(b) ${method}, fewer expected: minimum 0.90 or more`,
      found: `mean ${mean.toFixed(4)}, minimum ${minimum.toFixed(4)}`,
      kept: enough ? mean >= 0.94 && mean <= 0.97 && minimum >= 0.92 : minimum >= 0.9,
    }))
}

export function singlePromises(points: Results['single']): PromiseKept[] {
  return [...new Set(points.map(({ alpha }) => alpha))].map((alpha) => {
    const own = points.filter((point) => point.alpha === alpha)
    const worst = own.reduce((a, b) => (b.highest > a.highest ? b : a))
    const count = own.reduce((sum, point) => sum + point.points, 0)
    return {
      promise: `one comparison, one direction, exactly at an edge: rejected in at most ${shown(alpha)}`,
      found: `${shown(worst.highest)} at ${worst.n1} / ${worst.n0}, ${worst.comparator} ${worst.where}; ${count} points`,
      kept: worst.highest <= alpha,
    }
  })
}

/** Enough digits that rounding decides nothing. */
export function shown(share: number): string {
  return share.toFixed(6)
}

export function verdictPromises(points: readonly VerdictPoint[]): PromiseKept[] {
  const most = (pick: (point: VerdictPoint) => number) => highest(points, pick)
  const [misses, meets] = [most((point) => point.falseMisses), most((point) => point.falseMeets)]
  const least = (pick: (point: VerdictPoint) => number) => {
    const { share, error, where } = highest(points, (point) => point.samples - pick(point))
    return { share: 1 - share, error, where }
  }
  const says = ({ share, error, where }: ReturnType<typeof most>) =>
    `${share.toFixed(4)} (± ${error.toFixed(4)}) at ${where}`
  const intervals = [
    ['simultaneous intervals of a family, all at once', least((point) => point.together)],
    ['spread', least((point) => point.spread)],
    ['min/max ratio', least((point) => point.minMax)],
  ] as const
  return [
    { promise: 'any false "misses": at most 0.05', found: says(misses), kept: misses.share <= 0.05 },
    { promise: 'any false "meets": at most 0.05', found: says(meets), kept: meets.share <= 0.05 },
    ...intervals.map(([name, found]) => ({
      promise: `(c) ${name}: coverage 0.93 or more`,
      found: says(found),
      kept: found.share >= 0.93,
    })),
  ]
}

function highest(points: readonly VerdictPoint[], pick: (point: VerdictPoint) => number) {
  const worst = points.reduce((a, b) => (pick(b) / b.samples > pick(a) / a.samples ? b : a))
  const share = pick(worst) / worst.samples
  return { share, error: standardError(share, worst.samples), where: Object.values(worst.labels).join(', ') }
}

export function weightedPromises(points: Results['weighted']): PromiseKept[] {
  const large = points.filter(({ nEffective }) => nEffective >= 50)
  const lowest = (pick: (point: (typeof large)[number]) => number) => Math.min(...large.map(pick))
  const mean = (pick: (point: (typeof large)[number]) => number) =>
    large.reduce((sum, point) => sum + pick(point), 0) / large.length
  const coverage = (['value', 'difference', 'ratio'] as const).map((name) => ({
    promise: `(d) weighted ${name}, 50 effective people or more: mean 0.94 to 0.97, minimum 0.92 or more`,
    found: `mean ${mean((point) => point[name]).toFixed(4)}, minimum ${lowest((point) => point[name]).toFixed(4)} (± ${standardError(0.93, large[0]?.samples ?? 1).toFixed(4)})`,
    kept:
      mean((point) => point[name]) >= 0.94 &&
      mean((point) => point[name]) <= 0.97 &&
      lowest((point) => point[name]) >= 0.92,
  }))
  return [...coverage, ...falseVerdicts('weighted', large)]
}

/** From so many units, and so many effective people, the promises of (d) hold. */
const UNITS = 30
const EFFECTIVE = 50

type Several = Readonly<Record<'together' | 'spread' | 'minMax', number>> & { readonly samples: number }

export function unitsPromises(points: Results['units']): PromiseKept[] {
  const large = points.filter(({ units, nEffective }) => units >= UNITS && nEffective >= EFFECTIVE)
  const coverage = (['value', 'difference', 'ratio'] as const).map((name) =>
    covers(`(d) ${name} of rows in units, ${UNITS} units and ${EFFECTIVE} effective people or more`, large, name, 0.92),
  )
  const few = (['value', 'difference', 'ratio'] as const).map((name) => {
    const own = points.filter((point) => !large.includes(point))
    const { lowest, error } = range(own, name)
    return {
      promise: `${name}, fewer units or people: minimum 0.90 or more`,
      found: `minimum ${lowest.toFixed(4)} (± ${error.toFixed(4)})`,
      kept: lowest >= 0.9,
    }
  })
  const simultaneous = [
    ['simultaneous intervals of a family, all at once', 'together'],
    ['spread', 'spread'],
    ['min/max ratio', 'minMax'],
  ] as const
  const all = simultaneous.map(([what, name]) => {
    const several = points.flatMap((point) => (point[name] === null ? [] : [{ ...point, [name]: point[name] }]))
    const { lowest, error } = range(several as readonly Several[], name)
    return {
      promise: `(c) ${what}, of rows in units: coverage 0.93 or more`,
      found: `minimum ${lowest.toFixed(4)} (± ${error.toFixed(4)})`,
      kept: lowest >= 0.93,
    }
  })
  return [...coverage, ...few, ...all, ...falseVerdicts('rows in units', points)]
}

/** Numbers on scores; those whose intervals are limits from an inequality cover more than they say. */
const NORMAL: readonly ScoreNumber[] = [
  ...(['area', 'areaDifference', 'brier', 'brierDifference', 'inTheLarge', 'inTheLargeDifference'] as const),
  ...(['slope', 'rate'] as const),
]

export function scoresPromises(points: Results['units-scores']): PromiseKept[] {
  const large = points.filter(({ units }) => units >= UNITS)
  const few = points.filter(({ units }) => units < UNITS)
  const named = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return [
    ...NORMAL.map((name) => covers(`(d) ${named(name)} of rows in units, ${UNITS} units or more`, large, name, 0.9)),
    ...(['reliability', 'error'] as const).map((name) => {
      const { lowest, error } = range(points, name)
      return {
        promise: `(c) ${name} of rows in units, calibrated or not: coverage 0.93 or more`,
        found: `minimum ${lowest.toFixed(4)} (± ${error.toFixed(4)})`,
        kept: lowest >= 0.93,
      }
    }),
    ...NORMAL.map((name) => {
      const { lowest, error } = range(few, name)
      return {
        promise: `${named(name)}, 12 units: minimum 0.90 or more`,
        found: `minimum ${lowest.toFixed(4)} (± ${error.toFixed(4)})`,
        kept: lowest >= 0.9,
      }
    }),
    ...(['areaRejected', 'inTheLargeRejected'] as const).map((name) => {
      const most = Math.max(...points.map((point) => point[name] ?? 0))
      const error = standardError(0.05, points[0]?.samples ?? 1)
      return {
        promise: `equal ${name === 'areaRejected' ? 'areas' : 'calibration in the large'} rejected at 0.05: no more often, within 3 standard errors`,
        found: `${most.toFixed(4)} (± ${error.toFixed(4)})`,
        kept: most <= 0.05 + 3 * error,
      }
    }),
  ]
}

export function amountsPromises(points: Results['amounts']): PromiseKept[] {
  const large = points.filter(({ units }) => units >= UNITS)
  const even = large.filter(({ unevenness }) => unevenness < 0.5)
  const uneven = points.filter(({ unevenness }) => unevenness >= 0.5)
  const { lowest, error } = range(uneven, 'value')
  return [
    covers(`(d) mean amount of rows in units, not very uneven, ${UNITS} units or more`, even, 'value', 0.92),
    covers(`(d) difference of mean amounts of rows in units, ${UNITS} units or more`, large, 'difference', 0.92),
    covers(`(d) ratio of mean amounts of rows in units, ${UNITS} units or more`, large, 'ratio', 0.92),
    {
      promise: 'mean amount, very uneven: published as found, minimum 0.85 or more',
      found: `minimum ${lowest.toFixed(4)} (± ${error.toFixed(4)})`,
      kept: lowest >= 0.85,
    },
    ...falseVerdicts('amounts of rows in units', points),
  ]
}

/** Conservative is no failure. */
function covers<K extends string>(
  what: string,
  points: readonly (Readonly<Record<K, number>> & { readonly samples: number })[],
  name: K,
  least: number,
): PromiseKept {
  const { mean, lowest, error } = range(points, name)
  return {
    promise: `${what}: mean 0.94 or more, minimum ${least} or more`,
    found: `mean ${mean.toFixed(4)}, minimum ${lowest.toFixed(4)} (± ${error.toFixed(4)})`,
    kept: mean >= 0.94 && lowest >= least,
  }
}

function range<K extends string>(
  points: readonly (Readonly<Record<K, number>> & { readonly samples: number })[],
  name: K,
) {
  const values = points.map((point) => point[name] as number)
  const lowest = Math.min(...values)
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return { mean, lowest, error: standardError(lowest, points[0]?.samples ?? 1) }
}

function falseVerdicts(
  what: string,
  points: readonly { readonly falseMisses: number; readonly falseMeets: number; readonly samples: number }[],
): PromiseKept[] {
  return (['falseMisses', 'falseMeets'] as const).map((name) => {
    const most = Math.max(...points.map((point) => point[name]))
    return {
      promise: `${what}, at an edge, any false "${name === 'falseMisses' ? 'misses' : 'meets'}": at most 0.05`,
      found: `${most.toFixed(4)} (± ${standardError(most, points[0]?.samples ?? 1).toFixed(4)})`,
      kept: most <= 0.05,
    }
  })
}

export function powerPromises(points: Results['power']): PromiseKept[] {
  const off = points.flatMap(({ simulated, samples }) =>
    simulated === null ? [] : [Math.abs(simulated - 0.8) / standardError(0.8, samples)],
  )
  const beside = points.map(({ needed, theory }) => Math.abs(needed / theory - 1))
  return [
    {
      promise: 'audits of the size needed give the verdict in 80 % of samples (within 4 standard errors)',
      found: `farthest ${Math.max(...off).toFixed(1)} standard errors`,
      kept: Math.max(...off) <= 4,
    },
    {
      promise: 'the size needed is that of the formula, within 5 %',
      found: `farthest ${(100 * Math.max(...beside)).toFixed(1)} %`,
      kept: Math.max(...beside) <= 0.05,
    },
  ]
}
