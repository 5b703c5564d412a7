import {
  type Bin,
  type BinnedRole,
  type CellTable,
  type Moment,
  type MomentColumns,
  mapProfiles,
  type UnitProfiles,
} from '@exaequo/contract'
import { type BinRule, binOf } from './bins.ts'
import { derive } from './derive.ts'
import type { Evidence } from './evidence.ts'
import { smallCells } from './small-cells.ts'

export interface BinnedCells {
  /** Cells over one attribute (or everyone) and the bins, whose levels are indices in `bins`. */
  readonly cellsOf: (set: readonly string[]) => CellTable | null
  readonly bins: readonly Bin[]
  /** How units are spread over all attributes and these bins; `null`: in more ways than are counted. Absent: not asked for. */
  readonly units?: UnitProfiles | null
}

type Named = (
  table: CellTable,
  attributes: readonly string[],
) => { readonly table: CellTable; readonly slots: ArrayLike<number> }

/**
 * The tables of bins, all over the same bins in ascending order, with the sums of the amount beside the counts.
 * @param everyone the attributes that units are spread over
 */
export function binnedCubes(
  evidence: Evidence,
  everyone: readonly string[],
  named: Named,
): Partial<Record<BinnedRole, BinnedCells>> {
  const found: Partial<Record<BinnedRole, BinnedCells>> = {}
  for (const [role, rule] of Object.entries(evidence.bins) as [BinnedRole, BinRule][]) {
    const own = evidence.cubes.filter(({ binned }) => binned === role)
    const edge = `${role}:edge`
    const bins = new Map<string, Bin>()
    const keyOf = ([level = null, at = null]: readonly (string | null)[]) => {
      const bin = binOf(rule, level, at)
      return bin === null ? null : `${bin.lower} ${bin.upper}`
    }
    const profiles = evidence.unitBins?.[role]
    const counted = [...own.map(({ table }) => table), ...(profiles ? [profiles.cells] : [])]
    for (const table of counted) {
      const edges = table.domain[edge] ?? [null]
      for (const level of table.domain[role] ?? []) {
        for (const at of edges) {
          const bin = binOf(rule, level, at)
          if (bin !== null && bin.lower <= bin.upper) bins.set(keyOf([level, at]) as string, bin)
        }
      }
    }
    const sorted = [...bins].sort(([, a], [, b]) => a.lower - b.lower || a.upper - b.upper)
    const index = new Map(sorted.map(([key], i) => [key, String(i)]))
    const all = sorted.map(([, bin]) => bin)
    const place = (levels: readonly (string | null)[]) => index.get(keyOf(levels) ?? '') ?? null
    const placed = (table: CellTable, attributes: readonly string[]) =>
      named(derive(table, role, edge in table.domain ? [role, edge] : [role], place), attributes)
    const tables = own.map(({ attributes, table }) => {
      const cells = placed(table, attributes).table
      return { attributes, table: rule.kind === 'values' ? withValues(cells, role, all) : cells }
    })
    const units = () => {
      if (!profiles) return profiles ?? null
      const { table, slots } = placed(profiles.cells, everyone)
      return mapProfiles(profiles, table, slots)
    }
    found[role] = {
      cellsOf: smallCells(tables),
      bins: all,
      ...(profiles === undefined ? {} : { units: units() }),
    }
  }
  return found
}

/** Bins of one value say exactly what their people add up to. */
function withValues(table: CellTable, role: BinnedRole, bins: readonly Bin[]): CellTable {
  const { n, w, w2 } = table.measure
  const levels = table.domain[role] ?? []
  const value = Float64Array.from(table.at[role] as Int32Array, (place) => bins[Number(levels[place])]?.lower ?? 0)
  const known = Float64Array.from(table.at[role] as Int32Array, (place) => (levels[place] == null ? 0 : 1))
  const times = (counts: Float64Array, power: number) =>
    counts.map((c, i) => c * (known[i] as number) * (value[i] as number) ** power)
  const columns: MomentColumns = {
    n: times(n, 0),
    w: times(w, 0),
    w2: times(w2, 0),
    wx: times(w, 1),
    wxx: times(w, 2),
    w2x: times(w2, 1),
    w2xx: times(w2, 2),
  }
  const moments: Partial<Record<Moment, MomentColumns>> = { ...table.moments, [role]: columns }
  return { ...table, moments }
}
