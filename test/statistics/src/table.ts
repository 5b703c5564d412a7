/** A Markdown table; numbers to three decimals unless they are whole. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const show = (cell: string | number | null): string =>
    cell === null ? '–' : typeof cell === 'string' ? cell : Number.isInteger(cell) ? grouped(cell) : cell.toFixed(3)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map((row) => line(row.map(show))), ''].join('\n')
}

/** 106024 → 106,024 */
export function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Standard error of a share of `samples`, at its worst near the promise of 0.05 or at the share itself. */
export function standardError(share: number, samples: number): number {
  return Math.sqrt(Math.max(share * (1 - share), 1 / samples) / samples)
}
