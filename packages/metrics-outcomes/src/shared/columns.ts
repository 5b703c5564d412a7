import type { CellTable, Input, Role } from '@exaequo/contract'
import { kish } from '@exaequo/statistics'

/** One group's people over the levels of a role, in a given order: how many, Σw and Σw². */
export interface Column {
  readonly n: Float64Array
  readonly w: Float64Array
  readonly w2: Float64Array
}

/** One a group; people whose level is not known are left out. */
export function columnsOf(input: Input, role: Role, levels: readonly string[]): Column[] {
  const cells: CellTable<'group' | Role> = input.cells
  const place = new Map(levels.map((level, i) => [level, i]))
  const empty = () => new Float64Array(levels.length)
  const columns = input.groups.map(() => ({ n: empty(), w: empty(), w2: empty() }))
  for (let i = 0; i < cells.length; i++) {
    const level = cells.domain[role][cells.at[role][i] as number]
    const at = level == null ? undefined : place.get(level)
    if (at === undefined) continue
    const column = columns[Number(cells.domain.group[cells.at.group[i] as number])] as Column
    for (const key of ['n', 'w', 'w2'] as const)
      column[key][at] = (column[key][at] as number) + (cells.measure[key][i] as number)
  }
  return columns
}

/** One a group over the bins of an amount, lowest first. */
export function binColumns(input: Input, role: 'target' | 'prediction'): Column[] {
  const bins = input.bins[role] ?? []
  return columnsOf(
    input,
    role,
    bins.map((_, i) => String(i)),
  )
}

export function joinColumns(parts: readonly Column[]): Column {
  const sum = (key: keyof Column) =>
    Float64Array.from(parts[0]?.[key] ?? [], (_, i) =>
      parts.reduce((total, part) => total + (part[key][i] as number), 0),
    )
  return { n: sum('n'), w: sum('w'), w2: sum('w2') }
}

export const totalOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)

export const peopleIn = ({ n }: Column): number => totalOf(n)

export const effectiveIn = ({ w, w2 }: Column): number => kish(totalOf(w), totalOf(w2))

/** The people that the weights are worth, spread as the weights are: the counts themselves without weights. */
export function effectiveCounts(column: Column): Float64Array {
  const factor = effectiveIn(column) / totalOf(column.w)
  return column.w.map((w) => (w > 0 ? w * factor : 0))
}
