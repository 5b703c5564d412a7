import type { UnitProfiles } from '@exaequo/contract'
import type { UnitProfilesOfTwo } from '@exaequo/statistics'

/** The units that are present in one group, as columns in ascending order of their profile: Σw and Σw·y of each. */
export interface UnitColumns {
  readonly profile: Int32Array
  readonly multiplicity: Float64Array
  readonly weight: Float64Array
  readonly weighted: Float64Array
}

/** What a cell adds to a rate: its group, whether it is counted at all, and whether it is positive. */
export type Contribution = (cell: number) => { readonly group: number; readonly positive: boolean } | null

/** One set of columns a group. */
export function unitColumns(
  { units, start, cell, n, w }: UnitProfiles,
  groups: number,
  weighted: boolean,
  of: Contribution,
): UnitColumns[] {
  const columns = Array.from({ length: groups }, () => ({
    profile: [] as number[],
    weight: [] as number[],
    weighted: [] as number[],
  }))
  for (let p = 0; p < units.length; p++) {
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
      const part = of(cell[e] as number)
      if (part === null) continue
      const own = columns[part.group] as (typeof columns)[number]
      const weight = (weighted ? w[e] : n[e]) as number
      let last = own.profile.length - 1
      if (own.profile[last] !== p) {
        last++
        own.profile.push(p)
        own.weight.push(0)
        own.weighted.push(0)
      }
      own.weight[last] = (own.weight[last] as number) + weight
      if (part.positive) own.weighted[last] = (own.weighted[last] as number) + weight
    }
  }
  return columns.map(({ profile, weight, weighted: sums }) => ({
    profile: Int32Array.from(profile),
    multiplicity: Float64Array.from(profile, (p) => units[p] as number),
    weight: Float64Array.from(weight),
    weighted: Float64Array.from(sums),
  }))
}

/** Several groups as one. */
export function joinColumns(parts: readonly UnitColumns[]): UnitColumns {
  return parts.reduce((a, b) => {
    const { multiplicity, weight1, weighted1, weight0, weighted0, profile } = pairColumns(a, b)
    return {
      profile,
      multiplicity,
      weight: weight1.map((w, i) => w + (weight0[i] as number)),
      weighted: weighted1.map((w, i) => w + (weighted0[i] as number)),
    }
  })
}

/** Two groups side by side: units of either, 0 where a unit is not in a group. */
export function pairColumns(
  one: UnitColumns,
  other: UnitColumns,
): { readonly [K in keyof UnitProfilesOfTwo]: Float64Array } & { readonly profile: Int32Array } {
  const profile: number[] = []
  const rows: [number, number, number, number, number][] = []
  let [i, j] = [0, 0]
  while (i < one.profile.length || j < other.profile.length) {
    const a = one.profile[i] ?? Number.POSITIVE_INFINITY
    const b = other.profile[j] ?? Number.POSITIVE_INFINITY
    const inOne = a <= b
    const inOther = b <= a
    profile.push(Math.min(a, b))
    rows.push([
      (inOne ? one.multiplicity[i] : other.multiplicity[j]) as number,
      inOne ? (one.weight[i] as number) : 0,
      inOne ? (one.weighted[i] as number) : 0,
      inOther ? (other.weight[j] as number) : 0,
      inOther ? (other.weighted[j] as number) : 0,
    ])
    if (inOne) i++
    if (inOther) j++
  }
  const column = (k: number) => Float64Array.from(rows, (row) => row[k] as number)
  return {
    profile: Int32Array.from(profile),
    multiplicity: column(0),
    weight1: column(1),
    weighted1: column(2),
    weight0: column(3),
    weighted0: column(4),
  }
}
