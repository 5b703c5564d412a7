import type { CellTable } from '@exaequo/contract'

/** Cells as rows: levels, then people, weights, squared weights and records. */
export function plain(table: CellTable): (string | number | null)[][] {
  const names = Object.keys(table.domain)
  return Array.from({ length: table.length }, (_, i) => [
    ...names.map((name) => table.domain[name]?.[table.at[name]?.[i] as number] ?? null),
    ...(['n', 'w', 'w2', 'rows'] as const).map((measure) => table.measure[measure][i] as number),
  ])
}
