import type { CellTable, Condition, CountedCells, Role, UnitCells, UnitProfiles } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import type { GroupTable } from './group-tables.ts'
import type { Completion } from './identified.ts'
import { type Contribution, type UnitColumns, unitColumns } from './unit-columns.ts'

/** The group that each cell of the profiles belongs to in a table; −1 where it is not in it. */
export function groupsOfCells(spec: AuditSpec, units: UnitProfiles, table: GroupTable): Int32Array {
  const { cells } = units
  const index = new Map(table.groups.map((group, g) => [key(table.attributes.map((id) => group[id] ?? null)), g]))
  const level = (name: string, i: number) => cells.domain[name]?.[cells.at[name]?.[i] as number] ?? null
  const stratum = Object.entries(table.stratum ?? {})
  return Int32Array.from({ length: cells.length }, (_, i) => {
    if (stratum.some(([column, wanted]) => level(`stratum:${column}`, i) !== wanted)) return -1
    const levels = table.attributes.map((id) => level(`attribute:${id}`, i))
    const left = table.attributes.some(
      (id, d) => levels[d] === null && spec.attributes.find((one) => one.id === id)?.missing === 'exclude',
    )
    return left ? -1 : (index.get(key(levels)) ?? -1)
  })
}

const key = (levels: readonly (string | null)[]): string => JSON.stringify(levels)

/** Whether a cell of the profiles has all levels of one of the conditions. */
export function matchesAny(conditions: readonly Condition<Role>[], cells: CellTable, cell: number): boolean {
  const level = (role: Role) => cells.domain[role]?.[cells.at[role]?.[cell] as number] ?? null
  return conditions.some((condition) =>
    (Object.keys(condition) as Role[]).every((role) => level(role) === condition[role]),
  )
}

/** The units of every group as one rate sees them; with what unknown labels are taken for, if they are not left out. */
export function rateColumns(
  rate: CountedCells,
  units: UnitProfiles,
  table: GroupTable,
  groupOf: Int32Array,
  weighted: boolean,
  completion?: Completion,
): UnitColumns[] {
  const { cells } = units
  const known = (role: Role, i: number) => cells.domain[role]?.[cells.at[role]?.[i] as number] ?? null
  const level = (role: Role, i: number) => {
    const own = known(role, i)
    if (own !== null || role !== 'label' || completion === undefined) return own
    const decision = known('decision', i)
    return decision === '0' || decision === '1' ? completion[decision] : null
  }
  const matches = (conditions: readonly Condition<Role>[], i: number) =>
    conditions.some((condition) =>
      (Object.keys(condition) as Role[]).every((role) => level(role, i) === condition[role]),
    )
  const parts = Array.from({ length: cells.length }, (_, i): ReturnType<Contribution> => {
    const group = groupOf[i] as number
    if (group === -1 || !matches(rate.denominator, i)) return null
    return { group, positive: matches(rate.numerator, i) }
  })
  return unitColumns(units, table.groups.length, weighted, (cell) => parts[cell] ?? null)
}

/** The cell of a metric's table that each cell of the profiles falls into; −1 where it falls into none. */
export function cellsOfUnits(
  units: UnitProfiles,
  table: GroupTable,
  cells: CellTable<'group' | Role>,
  needs: readonly Role[],
  groupOf: Int32Array,
): Int32Array {
  const own = (i: number) => [
    cells.domain.group[cells.at.group[i] as number] ?? null,
    ...needs.map((role) => cells.domain[role][cells.at[role][i] as number] ?? null),
  ]
  const index = new Map(Array.from({ length: cells.length }, (_, i) => [key(own(i)), i]))
  const strata = new Map(
    table.strata.map((level, i) => [key((table.given ?? []).map((column) => level[column] ?? null)), i]),
  )
  const level = (name: string, i: number) => units.cells.domain[name]?.[units.cells.at[name]?.[i] as number] ?? null
  const role = (name: Role, i: number) =>
    name === 'stratum'
      ? String(strata.get(key((table.given ?? []).map((column) => level(`stratum:${column}`, i)))))
      : level(name, i)
  return Int32Array.from(groupOf, (group, i) =>
    group === -1 ? -1 : (index.get(key([String(group), ...needs.map((name) => role(name, i))])) ?? -1),
  )
}

/** The units of a table as metrics see them: entries in its own cells, and nothing of other groups or strata. */
export function unitCells(
  { units, start, cell, n, w }: UnitProfiles,
  cellOf: Int32Array,
  weighted: boolean,
): UnitCells {
  const kept: number[] = []
  const starts = new Int32Array(units.length + 1)
  for (let p = 0; p < units.length; p++) {
    for (let e = start[p] as number; e < (start[p + 1] as number); e++) {
      if (cellOf[cell[e] as number] !== -1) kept.push(e)
    }
    starts[p + 1] = kept.length
  }
  const weights = weighted ? w : n
  return {
    multiplicity: units,
    start: starts,
    cell: Int32Array.from(kept, (e) => cellOf[cell[e] as number] as number),
    weight: Float64Array.from(kept, (e) => weights[e] as number),
  }
}
