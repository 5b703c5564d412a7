import {
  type CellTable,
  type Computed,
  type Interval,
  type Measures,
  MOMENT_KEYS,
  type Moment,
  type MomentColumns,
  type Role,
  type Stat,
  type UnitProfiles,
} from '@exaequo/contract'
import {
  acceleration,
  bcaInterval,
  percentileInterval,
  randomSource,
  resampleCounts,
  resampleWeighted,
} from '@exaequo/statistics'

export interface Resampled {
  readonly interval: Interval | null
}

export interface Resampling {
  readonly cells: CellTable<'group' | Role>
  readonly compute: (cells: CellTable<'group' | Role>) => Computed
  readonly seed: number
  /** Name of the stream of chance: adding a metric moves no number of another. */
  readonly stream: string
  readonly replicates: number
  readonly level: number
  readonly floor: number
  readonly weighted: boolean
  /** Where rows come in units: their profiles, and the cell of `cells` that each of their cells falls into. */
  readonly units: { readonly profiles: UnitProfiles; readonly cellOf: Int32Array } | null
}

/** Leaving out one person of each cell in turn is cheap up to here. */
const BCA_CELLS = 400

/**
 * Intervals of smooth numbers by resampling cells: rows (or weights, or whole units) fall anew into the cells with the
 * shares they had, and the metric is computed on each such table. Bias-corrected and accelerated where there are few
 * cells and rows are people, since the plain percentiles cover too little there; percentiles elsewhere.
 */
export function resample(stats: readonly Stat[], request: Resampling): (index: number) => Resampled {
  const wanted = stats.flatMap((stat, i) => (stat.interval === 'resample' && stat.value !== null ? [i] : []))
  if (wanted.length === 0) return () => ({ interval: null })
  const { cells, level, replicates, floor, seed, stream } = request
  const random = randomSource(seed, stream)
  const draw = drawing(request)
  const values = wanted.map(() => new Float64Array(replicates))
  for (let b = 0; b < replicates; b++) {
    const computed = request.compute(draw(random))
    const found = computed.kind === 'stats' ? computed.stats : []
    wanted.forEach((i, k) => {
      ;(values[k] as Float64Array)[b] = found[i]?.value ?? Number.NaN
    })
  }
  const accelerated = !request.weighted && request.units === null && cells.length <= BCA_CELLS
  return (index) => {
    const k = wanted.indexOf(index)
    const stat = stats[index]
    if (k === -1 || stat === undefined || stat.value === null || stat.n < floor) return { interval: null }
    const own = values[k] as Float64Array
    if (!accelerated) return { interval: written(percentileInterval(own, level), level, methodOf(request)) }
    const statistic = (counts: Float64Array) => {
      const computed = request.compute(withCounts(cells, counts))
      return computed.kind === 'stats' ? (computed.stats[index]?.value ?? null) : null
    }
    const found = bcaInterval(own, stat.value, acceleration(cells.measure.n, statistic), level)
    return { interval: written(found, level, 'bootstrap-bca') }
  }
}

function methodOf({ units, weighted }: Resampling): string {
  return `bootstrap-percentile${units !== null ? '-clustered' : weighted ? '-weighted' : ''}`
}

function written(
  found: { lower: number | null; upper: number | null },
  level: number,
  method: string,
): Interval | null {
  return found.lower === null || found.upper === null ? null : { lower: found.lower, upper: found.upper, level, method }
}

function drawing(request: Resampling): (random: ReturnType<typeof randomSource>) => CellTable<'group' | Role> {
  const { cells, units, weighted } = request
  const size = cells.length
  if (units !== null) {
    const { profiles, cellOf } = units
    const counts = resampleCounts(profiles.units)
    const times = new Float64Array(profiles.units.length)
    return (random) => {
      counts(random, times)
      const [n, w] = [new Float64Array(size), new Float64Array(size)]
      for (let p = 0; p < times.length; p++) {
        const often = times[p] as number
        if (often === 0) continue
        for (let e = profiles.start[p] as number; e < (profiles.start[p + 1] as number); e++) {
          const cell = cellOf[profiles.cell[e] as number] as number
          if (cell === -1) continue
          n[cell] = (n[cell] as number) + often * (profiles.n[e] as number)
          w[cell] = (w[cell] as number) + often * (profiles.w[e] as number)
        }
      }
      return withMeasures(cells, { n, w: weighted ? w : n, w2: weighted ? w : n, rows: n })
    }
  }
  if (!weighted) {
    const counts = resampleCounts(cells.measure.n)
    const n = new Float64Array(size)
    return (random) => {
      counts(random, n)
      return withCounts(cells, n)
    }
  }
  const weights = resampleWeighted(cells.measure)
  const [n, w] = [new Float64Array(size), new Float64Array(size)]
  return (random) => {
    weights(random, w, n)
    return withMeasures(cells, { n, w, w2: scaled(cells.measure.w2, n, cells.measure.n), rows: n })
  }
}

function withCounts(cells: CellTable<'group' | Role>, n: Float64Array): CellTable<'group' | Role> {
  return withMeasures(cells, { n, w: n, w2: n, rows: n })
}

/** Amounts follow the people of their cell: what varies within a cell is taken as fixed. */
function withMeasures(cells: CellTable<'group' | Role>, measure: Measures): CellTable<'group' | Role> {
  if (cells.moments === undefined) return { ...cells, measure }
  const before = cells.measure.w
  const moments = Object.entries(cells.moments).map(([name, columns]): [Moment, MomentColumns] => [
    name as Moment,
    Object.fromEntries(
      MOMENT_KEYS.map((key) => [key, scaled((columns as MomentColumns)[key], measure.w, before)]),
    ) as unknown as MomentColumns,
  ])
  return { ...cells, measure, moments: Object.fromEntries(moments) }
}

function scaled(sums: Float64Array, to: Float64Array, from: Float64Array): Float64Array {
  return sums.map((sum, i) => ((from[i] as number) === 0 ? 0 : (sum * (to[i] as number)) / (from[i] as number)))
}
