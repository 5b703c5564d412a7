import type { Input, MomentColumns } from '@exaequo/contract'

/** Sums over the people of one kind in each bin: counts, Σw, Σw², and Σw·score, Σw·score². */
export interface ScoreSums {
  readonly n: readonly number[]
  readonly w: readonly number[]
  readonly w2: readonly number[]
  readonly wx: readonly number[]
  readonly wxx: readonly number[]
}

/**
 * The people of one group over the bins that hold any of them, in ascending order of the forecast: the score as it speaks
 * for the positive label. Where a higher score speaks against it, a probability s is the forecast 1 − s, any other
 * score s the forecast −s.
 */
export interface ScoredPeople {
  /** Limits of each bin, as forecasts. */
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  /** The score at the lower limit. */
  readonly from: readonly number[]
  /** Not 0 where all scores of the bin are the same. */
  readonly single: readonly boolean[]
  readonly positive: ScoreSums
  readonly negative: ScoreSums
  /** Cells of the input that these people are in, and the place of each among the bins. */
  readonly cell: readonly number[]
  readonly place: readonly number[]
  /** People whose label is not known, or everyone where there is no label. */
  readonly unknown: ScoreSums
}

type Scoring = Input<'score'>
const KEYS = ['n', 'w', 'w2', 'wx', 'wxx'] as const
type Mutable = { [K in keyof ScoreSums]: number[] }

/**
 * Every group's people by bin of the score; those without a score are left out.
 * @param into the place of each group's people, for joining groups; `null` leaves them out
 */
export function scoredPeople(
  input: Scoring,
  into: (group: number) => number | null = (group) => group,
  size = input.groups.length,
): ScoredPeople[] {
  const { cells } = input
  const bins = input.bins.score ?? []
  const opposite = input.score?.higherMeans === 'negative'
  const whole = input.score?.probability === true ? 1 : 0
  const found = Array.from({ length: size }, () => ({
    lower: [] as number[],
    upper: [] as number[],
    from: [] as number[],
    single: [] as boolean[],
    last: -1,
    cell: [] as number[],
    place: [] as number[],
    positive: sums(),
    negative: sums(),
    unknown: sums(),
  }))
  const label = labelsOf(input)
  const moments = cells.moments?.score
  for (const i of byBin(input, bins.length, opposite)) {
    const place = into(Number(cells.domain.group[cells.at.group[i] as number]))
    if (place === null) continue
    const own = found[place] as (typeof found)[number]
    const b = binAt(input, i)
    if (own.last !== b) {
      own.last = b
      const bin = bins[b] as (typeof bins)[number]
      own.lower.push(forecastOf(opposite ? bin.upper : bin.lower, input.score))
      own.upper.push(forecastOf(opposite ? bin.lower : bin.upper, input.score))
      own.from.push(opposite ? bin.upper : bin.lower)
      own.single.push(bin.single || bin.lower === bin.upper)
      for (const kind of [own.positive, own.negative, own.unknown]) for (const key of KEYS) kind[key].push(0)
    }
    const known = label(i)
    const kind = known === '1' ? own.positive : known === '0' ? own.negative : own.unknown
    const last = own.lower.length - 1
    own.cell.push(i)
    own.place.push(last)
    const add = (key: keyof ScoreSums, x: number) => {
      kind[key][last] = (kind[key][last] as number) + x
    }
    const w = cells.measure.w[i] as number
    const { wx, wxx } = momentsAt(moments, i)
    add('n', cells.measure.n[i] as number)
    add('w', w)
    add('w2', cells.measure.w2[i] as number)
    add('wx', opposite ? whole * w - wx : wx)
    add('wxx', opposite ? whole * w - 2 * whole * wx + wxx : wxx)
  }
  return found
}

/** A score as it speaks for the positive label. */
export function forecastOf(x: number, score: Input['score']): number {
  if (score?.higherMeans !== 'negative') return x
  return (score.probability ? 1 : 0) - x
}

/** The label of a cell; `null` where it is not known, or where the metric has none. */
export function labelsOf({ cells }: Scoring): (i: number) => string | null {
  if (!('label' in cells.domain)) return () => null
  const { at, domain } = cells as Input<'score' | 'label'>['cells']
  return (i) => domain.label[at.label[i] as number] ?? null
}

const sums = (): Mutable => ({ n: [], w: [], w2: [], wx: [], wxx: [] })

function momentsAt(moments: MomentColumns | undefined, i: number): { wx: number; wxx: number } {
  return { wx: moments?.wx[i] ?? 0, wxx: moments?.wxx[i] ?? 0 }
}

/** The bin of a cell; −1 where the score is not known. */
function binAt({ cells }: Scoring, i: number): number {
  const level = cells.domain.score[cells.at.score[i] as number] ?? null
  return level === null ? -1 : Number(level)
}

/** Indices of the cells with a score, lowest forecast first: sorted by counting, since there may be many. */
function byBin(input: Scoring, bins: number, opposite: boolean): Int32Array {
  const { length } = input.cells
  const start = new Int32Array(bins + 1)
  const rank = (i: number): number => {
    const b = binAt(input, i)
    return b === -1 ? -1 : opposite ? bins - 1 - b : b
  }
  for (let i = 0; i < length; i++) {
    const b = rank(i)
    if (b !== -1) start[b + 1] = (start[b + 1] as number) + 1
  }
  for (let b = 0; b < bins; b++) start[b + 1] = (start[b + 1] as number) + (start[b] as number)
  const sorted = new Int32Array(start[bins] as number)
  for (let i = 0; i < length; i++) {
    const b = rank(i)
    if (b === -1) continue
    const at = start[b] as number
    sorted[at] = i
    start[b] = at + 1
  }
  return sorted
}
