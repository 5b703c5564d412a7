/**
 * How far one count can move in a table of which only the margins are known: it lies between max(0, row + column − all)
 * and min(row, column), so that the room is the least of row, column, and what is left of either.
 * @see Fréchet 1940, Dobra & Fienberg 2000, https://doi.org/10.1073/pnas.97.22.11885
 */
export function room(row: number, column: number, all: number): number {
  return Math.max(0, Math.min(row, column, all - row, all - column))
}

/**
 * The same for people who may only change places with people alike in a layer: the rooms of the layers add up. `of` are
 * the cells that the count adds up; `row` the group's own, `column` and `all` those of every group that takes part.
 */
export function layeredRoom(
  of: readonly number[],
  layer: ArrayLike<number>,
  own: ArrayLike<number>,
  column: ArrayLike<number>,
  all: ArrayLike<number>,
): { readonly room: number; readonly most: number } {
  const columns = new Map<number, number>()
  for (const i of of) columns.set(layer[i] as number, (columns.get(layer[i] as number) ?? 0) + (column[i] as number))
  const [rows, totals] = [new Map<number, number>(), new Map<number, number>()]
  for (let i = 0; i < layer.length; i++) {
    const at = layer[i] as number
    if (!columns.has(at)) continue
    rows.set(at, (rows.get(at) ?? 0) + (own[i] as number))
    totals.set(at, (totals.get(at) ?? 0) + (all[i] as number))
  }
  let [sum, most] = [0, 0]
  for (const [at, n] of columns) {
    sum += room(rows.get(at) ?? 0, n, totals.get(at) ?? 0)
    most += Math.min(rows.get(at) ?? 0, n)
  }
  return { room: sum, most }
}
