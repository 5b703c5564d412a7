import { type CellTable, rollUp } from '@exaequo/contract'

/**
 * Finds the smallest table at hand for an attribute set. A large table is first freed, once, of the attribute with the
 * most levels that the set does not need: most sets then add up a few cells instead of all of them.
 */
export function smallCells(
  cubes: readonly { readonly attributes: readonly string[]; readonly table: CellTable }[],
): (set: readonly string[]) => CellTable | null {
  const freed = new Map<CellTable, Map<string, CellTable>>()
  return (set) => {
    const cube = cubes.find((candidate) => set.every((id) => candidate.attributes.includes(id)))
    if (cube === undefined) return null
    const { attributes, table } = cube
    const levels = (id: string) => table.domain[`attribute:${id}`]?.length ?? 0
    const spare = attributes.filter((id) => !set.includes(id)).sort((a, b) => levels(b) - levels(a))[0]
    if (spare === undefined) return table
    const own = freed.get(table) ?? new Map<string, CellTable>()
    freed.set(table, own)
    const small =
      own.get(spare) ??
      rollUp(
        table,
        Object.keys(table.domain).filter((name) => name !== `attribute:${spare}`),
      )
    own.set(spare, small)
    return small
  }
}
