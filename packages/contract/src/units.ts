import type { CellTable } from './cells.ts'
import type { UnitCells } from './input.ts'
import type { Moment } from './moments.ts'

/**
 * One amount x of units, added up over the units of each profile so that the table does not grow with them: enough for
 * the variance between units of any mean over cells, and for the covariance of two.
 */
export interface UnitMoments {
  /** Of each entry: one unit's rows whose amount is known, and their weight. All units of a profile have the same. */
  readonly n: Float64Array
  readonly w: Float64Array
  /** Of each entry: Σ over the profile's units of the unit's Σwx. */
  readonly wx: Float64Array
  /**
   * Of each pair of entries i ≤ j of a profile: Σ over its units of (Σwx in i) · (Σwx in j). Profile after profile, pairs
   * in the order (0, 0), (0, 1), … (1, 1), …
   */
  readonly products: Float64Array
}

/**
 * How the rows of each unit (a person, a household) are spread over cells. Units spread alike make one profile, so that
 * the table does not grow with the units. Entries of profile p are `start[p]` to `start[p + 1]`.
 */
export interface UnitProfiles<D extends string = string> {
  /** The cells, over everyone: entries point into them. */
  readonly cells: CellTable<D>
  /** How many units have each profile. */
  readonly units: Float64Array
  readonly start: Int32Array
  /** Of each entry: the cell, and the unit's rows and weight in it. */
  readonly cell: Int32Array
  readonly n: Float64Array
  readonly w: Float64Array
  /** Amounts of the units, where the plan asked for some. */
  readonly moments?: Readonly<Partial<Record<Moment, UnitMoments>>>
}

/** Where the pairs of each profile start; one more number than profiles. */
export function pairStarts({ units, start }: Pick<UnitProfiles, 'units' | 'start'>): Float64Array {
  const starts = new Float64Array(units.length + 1)
  for (let p = 0; p < units.length; p++) {
    const entries = (start[p + 1] as number) - (start[p] as number)
    starts[p + 1] = (starts[p] as number) + (entries * (entries + 1)) / 2
  }
  return starts
}

/** The place of the pair of entries i ≤ j among the pairs of a profile of so many entries. */
export function pairAt(entries: number, i: number, j: number): number {
  return i * entries - (i * (i - 1)) / 2 + (j - i)
}

/** The same profiles over a table that the cells were added up to: `target[i]` is the new cell of cell i, or −1. */
export function mapProfiles<D extends string, E extends string>(
  profiles: UnitProfiles<D>,
  cells: CellTable<E>,
  target: ArrayLike<number>,
): UnitProfiles<E> {
  const units: number[] = []
  const start = [0]
  const cell: number[] = []
  const n: number[] = []
  const w: number[] = []
  /** The new entry of each old one; −1 where it is left out. */
  const entryOf = new Int32Array(profiles.cell.length).fill(-1)
  const kept: number[] = []
  for (let p = 0; p < profiles.units.length; p++) {
    const own = new Map<number, number>()
    const first = cell.length
    for (let e = profiles.start[p] as number; e < (profiles.start[p + 1] as number); e++) {
      const to = target[profiles.cell[e] as number] as number
      if (to === -1) continue
      let place = own.get(to)
      if (place === undefined) {
        place = cell.length
        own.set(to, place)
        cell.push(to)
        n.push(0)
        w.push(0)
      }
      entryOf[e] = place
      n[place] = (n[place] as number) + (profiles.n[e] as number)
      w[place] = (w[place] as number) + (profiles.w[e] as number)
    }
    if (cell.length === first) continue
    kept.push(p)
    units.push(profiles.units[p] as number)
    start.push(cell.length)
  }
  const mapped = {
    cells,
    units: Float64Array.from(units),
    start: Int32Array.from(start),
    cell: Int32Array.from(cell),
    n: Float64Array.from(n),
    w: Float64Array.from(w),
  }
  if (profiles.moments === undefined) return mapped
  const moments = Object.entries(profiles.moments).map(([name, own]) => [
    name,
    mapMoments(profiles, own as UnitMoments, mapped, entryOf, kept),
  ])
  return { ...mapped, moments: Object.fromEntries(moments) }
}

type Shape = Pick<UnitProfiles, 'units' | 'start' | 'cell'>

function mapMoments(from: Shape, own: UnitMoments, to: Shape, entryOf: Int32Array, kept: readonly number[]) {
  const starts = pairStarts(from)
  const ends = pairStarts(to)
  const [n, w, wx] = ['n', 'w', 'wx'].map(() => new Float64Array(to.cell.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const products = new Float64Array(ends.at(-1) as number)
  const add = (into: Float64Array, at: number, amount: number) => {
    into[at] = (into[at] as number) + amount
  }
  kept.forEach((p, q) => {
    const [first, last] = [from.start[p] as number, from.start[p + 1] as number]
    const base = to.start[q] as number
    const [before, after] = [last - first, (to.start[q + 1] as number) - base]
    for (let e = first; e < last; e++) {
      const a = entryOf[e] as number
      if (a === -1) continue
      add(n, a, own.n[e] as number)
      add(w, a, own.w[e] as number)
      add(wx, a, own.wx[e] as number)
      for (let f = e; f < last; f++) {
        const b = entryOf[f] as number
        if (b === -1) continue
        const product = own.products[(starts[p] as number) + pairAt(before, e - first, f - first)] as number
        const [low, high] = [Math.min(a, b) - base, Math.max(a, b) - base]
        // Two entries that become one: (a + b)² has their product twice.
        add(products, (ends[q] as number) + pairAt(after, low, high), a === b && e !== f ? 2 * product : product)
      }
    }
  })
  return { n, w, wx, products }
}

/** Of every profile, what one unit's rows of a group weigh, and those with the outcome. */
export interface UnitShares {
  readonly multiplicity: Float64Array
  readonly weight: Float64Array
  readonly weighted: Float64Array
}

/**
 * The units of each group as one rate sees them, all profiles in their order.
 * @param part of a cell, the group it belongs to and whether its rows have the outcome; `null`: it is not counted
 */
export function unitShares(
  { multiplicity, start, cell, weight }: UnitCells,
  groups: number,
  part: (cell: number) => { readonly group: number; readonly positive: boolean } | null,
): UnitShares[] {
  const shares = Array.from({ length: groups }, () => ({
    multiplicity,
    weight: new Float64Array(multiplicity.length),
    weighted: new Float64Array(multiplicity.length),
  }))
  for (let p = 0; p < multiplicity.length; p++) {
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
      const found = part(cell[e] as number)
      if (found === null) continue
      const own = shares[found.group] as UnitShares
      const w = weight[e] as number
      own.weight[p] = (own.weight[p] as number) + w
      if (found.positive) own.weighted[p] = (own.weighted[p] as number) + w
    }
  }
  return shares
}
