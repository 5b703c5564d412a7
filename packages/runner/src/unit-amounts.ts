import {
  type CellTable,
  type Condition,
  type Moment,
  pairAt,
  pairStarts,
  type Role,
  type UnitCells,
  type UnitMean,
  type UnitMeans,
  type UnitProfiles,
} from '@exaequo/contract'
import { type AmountOf, amountCovariance, clusteredAmount, kish, type SharedAmounts } from '@exaequo/statistics'
import { matchesAny } from './unit-cells.ts'

/** One group of one amount, profile after profile: of one unit its rows and weight, over its units Σ S, Σ S². */
interface Column {
  readonly profile: number[]
  readonly n: number[]
  readonly weight: number[]
  readonly sum: number[]
  readonly square: number[]
  /** Σ over the profile's units of S times the same in the reference, and in all groups together. */
  readonly withReference: number[]
  readonly withAll: number[]
}

export interface Shape {
  readonly units: UnitProfiles
  /** The group of each cell of the profiles; −1 where it is in none. */
  readonly groupOf: Int32Array
  readonly groups: number
  readonly reference: number | null
  /** By how much a sample of a finite population is worth more people than it has. */
  readonly inflation: number
}

/** Means of one amount over the rows that match one of the conditions, with variances and covariances between units. */
export interface UnitAmounts {
  value(group: number): UnitMean
  pair(
    group: number,
    versus: number | 'rest',
  ): { readonly own: UnitMean; readonly other: UnitMean; readonly covariance: number }
}

/** `null` where the sums of the units are not known. */
export function unitAmounts(shape: Shape, moment: Moment, among?: readonly Condition<Role>[]): UnitAmounts | null {
  const { units, groupOf, groups, reference, inflation } = shape
  const own = units.moments?.[moment]
  if (own === undefined) return null
  const counted = Int32Array.from(groupOf, (group, cell) =>
    group !== -1 && (among === undefined || matchesAny(among, units.cells, cell)) ? group : -1,
  )
  const columns = Array.from({ length: groups }, emptyColumn)
  const all = emptyColumn()
  const pairs = pairStarts(units)
  for (let p = 0; p < units.units.length; p++) {
    const [first, last] = [units.start[p] as number, units.start[p + 1] as number]
    const touched = new Set<number>()
    for (let e = first; e < last; e++) {
      const group = counted[units.cell[e] as number] as number
      if (group === -1 || !((own.n[e] as number) > 0)) continue
      touched.add(group)
      for (const column of [columns[group] as Column, all]) {
        open(column, p)
        add(column, 'n', own.n[e] as number)
        add(column, 'weight', own.w[e] as number)
        add(column, 'sum', own.wx[e] as number)
      }
    }
    if (touched.size === 0) continue
    for (let e = first; e < last; e++) {
      const a = counted[units.cell[e] as number] as number
      if (a === -1) continue
      // Entries without a known amount add nothing, and their products are 0.
      for (let f = e; f < last; f++) {
        const b = counted[units.cell[f] as number] as number
        if (b === -1) continue
        const product = own.products[(pairs[p] as number) + pairAt(last - first, e - first, f - first)] as number
        const both = e === f ? product : 2 * product
        add(all, 'square', both)
        if (a === b) {
          if (!touched.has(a)) continue
          add(columns[a] as Column, 'square', both)
          add(columns[a] as Column, 'withAll', both)
          continue
        }
        if (!touched.has(a) || !touched.has(b)) continue
        add(columns[a] as Column, 'withAll', product)
        add(columns[b] as Column, 'withAll', product)
        if (a === reference) add(columns[b] as Column, 'withReference', product)
        if (b === reference) add(columns[a] as Column, 'withReference', product)
      }
    }
  }

  const placeInAll = new Map(all.profile.map((p, i) => [p, i]))
  const rests = new Map<number, Column>()
  const restOf = (group: number): Column => {
    const found = rests.get(group) ?? restColumn(all, columns[group] as Column)
    rests.set(group, found)
    return found
  }
  const meanOf = (column: Column): AmountOf => {
    const multiplicity = column.profile.map((p) => units.units[p] as number)
    const found = clusteredAmount({ multiplicity, ...column })
    const weight = column.weight.reduce((sum, w, i) => sum + w * (multiplicity[i] as number), 0)
    return { ...found, weight }
  }
  const written = (column: Column): UnitMean => {
    const { mean, variance, degreesOfFreedom, units: present, effectiveUnits } = meanOf(column)
    const corrected = variance === null ? null : variance / inflation
    return { mean, variance: corrected, degreesOfFreedom, effectiveUnits, units: present }
  }
  return {
    value: (group) => written(columns[group] as Column),
    pair: (group, versus) => {
      const one = columns[group] as Column
      const two = versus === 'rest' ? restOf(group) : (columns[versus] as Column)
      const shared = sharedOf(one, two, versus === 'rest')
      const covariance = amountCovariance(shared, meanOf(one), meanOf(two)) / inflation
      return { own: written(one), other: written(two), covariance }
    },
  }

  /** Profiles in both; the products with the reference, or with everyone but the group itself. */
  function sharedOf(one: Column, two: Column, rest: boolean): SharedAmounts {
    const shared = { multiplicity: [], weight1: [], sum1: [], weight0: [], sum0: [], product: [] } as Record<
      keyof SharedAmounts,
      number[]
    >
    const at = new Map(two.profile.map((p, i) => [p, i]))
    one.profile.forEach((p, i) => {
      const j = at.get(p)
      if (j === undefined) return
      shared.multiplicity.push(units.units[p] as number)
      shared.weight1.push(one.weight[i] as number)
      shared.sum1.push(one.sum[i] as number)
      shared.weight0.push(two.weight[j] as number)
      shared.sum0.push(two.sum[j] as number)
      shared.product.push(
        rest ? (one.withAll[i] as number) - (one.square[i] as number) : (one.withReference[i] as number),
      )
    })
    return shared
  }

  /** Everyone but one group: what is left of all. */
  function restColumn(whole: Column, own: Column): Column {
    const less = { ...emptyColumn() }
    const mine = new Map(own.profile.map((p, i) => [p, i]))
    for (const p of whole.profile) {
      const i = placeInAll.get(p) as number
      const j = mine.get(p)
      const n = (whole.n[i] as number) - (j === undefined ? 0 : (own.n[j] as number))
      if (!(n > 0)) continue
      const of = (key: 'weight' | 'sum') => (whole[key][i] as number) - (j === undefined ? 0 : (own[key][j] as number))
      less.profile.push(p)
      less.n.push(n)
      less.weight.push(of('weight'))
      less.sum.push(of('sum'))
      less.square.push(
        (whole.square[i] as number) -
          (j === undefined ? 0 : 2 * (own.withAll[j] as number) - (own.square[j] as number)),
      )
    }
    return less
  }
}

function emptyColumn(): Column {
  return { profile: [], n: [], weight: [], sum: [], square: [], withReference: [], withAll: [] }
}

function open(column: Column, profile: number): void {
  if (column.profile.at(-1) === profile) return
  column.profile.push(profile)
  for (const key of ['n', 'weight', 'sum', 'square', 'withReference', 'withAll'] as const) column[key].push(0)
}

function add(column: Column, key: Exclude<keyof Column, 'profile'>, amount: number): void {
  const numbers = column[key]
  numbers[numbers.length - 1] = (numbers.at(-1) as number) + amount
}

/** The same of the mean amount of the rows of each cell (NaN: not counted), of units as metrics see them. */
export function perCellAmounts(
  { multiplicity, start, cell, weight }: UnitCells,
  perCell: Float64Array,
  table: CellTable<'group' | Role>,
  { groups, reference, inflation }: Pick<Shape, 'groups' | 'reference' | 'inflation'>,
): UnitAmounts | null {
  const groupOf = (c: number) => Number(table.domain.group[table.at.group[c] as number])
  const entries: { readonly group: number; readonly w: number; readonly sum: number }[] = []
  const starts = [0]
  const products: number[] = []
  for (let p = 0; p < multiplicity.length; p++) {
    const own = new Map<number, { group: number; w: number; sum: number }>()
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
      const c = cell[e] as number
      const amount = perCell[c] as number
      if (Number.isNaN(amount)) continue
      const group = groupOf(c)
      const into = own.get(group) ?? { group, w: 0, sum: 0 }
      own.set(group, into)
      into.w += weight[e] as number
      into.sum += (weight[e] as number) * amount
    }
    const all = [...own.values()]
    // A loop and no spread: a profile may have very many entries.
    for (const one of all) entries.push(one)
    const m = multiplicity[p] as number
    all.forEach((a, i) => {
      for (const b of all.slice(i)) products.push(m * a.sum * b.sum)
    })
    starts.push(entries.length)
  }
  const times = starts.slice(1).flatMap((end, p) => {
    const m = multiplicity[p] as number
    return Array.from({ length: end - (starts[p] as number) }, () => m)
  })
  const one = new Float64Array(entries.length).fill(1)
  const units: UnitProfiles = {
    cells: table,
    units: multiplicity,
    start: Int32Array.from(starts),
    cell: Int32Array.from(entries, ({ group }) => group),
    n: one,
    w: Float64Array.from(entries, ({ w }) => w),
    moments: {
      score: {
        n: one,
        w: Float64Array.from(entries, ({ w }) => w),
        wx: Float64Array.from(entries, ({ sum }, e) => (times[e] as number) * sum),
        products: Float64Array.from(products),
      },
    },
  }
  const shape = { units, groupOf: Int32Array.from({ length: groups }, (_, g) => g), groups, reference, inflation }
  return unitAmounts(shape, 'score')
}

/** The same for every amount, as metrics see it. */
export function unitMeans(shape: Shape, weighted: boolean, cells: () => UnitCells | null): UnitMeans {
  const made = new Map<Moment, UnitAmounts | null>()
  const of = (moment: Moment) => {
    const found = made.has(moment) ? (made.get(moment) ?? null) : unitAmounts(shape, moment)
    made.set(moment, found)
    return found
  }
  let sizes: ReturnType<typeof effectiveUnits> | null = null
  const counted = () => {
    sizes ??= effectiveUnits(shape, weighted)
    return sizes
  }
  return {
    value: (moment, group) => of(moment)?.value(group) ?? null,
    pair: (moment, group, versus) => of(moment)?.pair(group, versus) ?? null,
    effective: (group, side) => counted()[side === 'rest' ? 'rest' : 'own'][group] ?? 0,
    get shared() {
      return counted().shared
    },
    get cells() {
      return cells()
    },
  }
}

/** Of every group and of everyone but it, the effective number of units. */
function effectiveUnits({ units, groupOf, groups }: Shape, weighted: boolean) {
  const { start, cell, n, w } = units
  const [sum, squares, restSquares] = [0, 1, 2].map(() => new Float64Array(groups)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  let [all, allSquares, shared] = [0, 0, false]
  for (let p = 0; p < units.units.length; p++) {
    const m = units.units[p] as number
    const own = new Map<number, number>()
    let total = 0
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
      const group = groupOf[cell[e] as number] as number
      if (group === -1) continue
      const weight = (weighted ? w[e] : n[e]) as number
      own.set(group, (own.get(group) ?? 0) + weight)
      total += weight
    }
    shared ||= own.size > 1
    all += m * total
    allSquares += m * total * total
    for (const [group, weight] of own) {
      sum[group] = (sum[group] as number) + m * weight
      squares[group] = (squares[group] as number) + m * weight * weight
      // Of the rest's square, what a unit without rows in the group would not lack.
      restSquares[group] = (restSquares[group] as number) + m * (total * total - (total - weight) ** 2)
    }
  }
  return {
    shared,
    own: Array.from(sum, (weight, g) => kish(weight, squares[g] as number)),
    rest: Array.from(sum, (weight, g) => kish(all - weight, allSquares - (restSquares[g] as number))),
  }
}
