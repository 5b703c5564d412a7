import { type CellTable, compareLevels } from '@exaequo/contract'

/** The same cells with some dimensions replaced by one that is made of them. Cells keep their places: none are added up. */
export function derive(
  table: CellTable,
  name: string,
  from: readonly string[],
  make: (levels: readonly (string | null)[]) => string | null,
): CellTable {
  const cache = new Map<string, string | null>()
  const levels = Array.from({ length: table.length }, (_, i) => {
    const places = from.map((dimension) => (table.at[dimension] as Int32Array)[i] as number)
    const key = places.join()
    const known = cache.get(key)
    if (known !== undefined || cache.has(key)) return known ?? null
    const made = make(places.map((place, d) => table.domain[from[d] as string]?.[place] ?? null))
    cache.set(key, made)
    return made
  })
  const domain = [...new Set(levels)].sort(compareLevels)
  const index = new Map(domain.map((level, i) => [level, i]))
  const others = Object.keys(table.domain).filter((dimension) => !from.includes(dimension) && dimension !== name)
  return {
    ...table,
    domain: { ...Object.fromEntries(others.map((other) => [other, table.domain[other]])), [name]: domain } as never,
    at: {
      ...Object.fromEntries(others.map((other) => [other, table.at[other]])),
      [name]: Int32Array.from(levels, (level) => index.get(level) as number),
    } as never,
  }
}
