import type { ChartRow } from './interval-chart.ts'

export interface Layout {
  readonly width: number
  readonly left: number
  readonly right: number
  /** Height of the label's own line above each cluster; 0 where labels stand at the left. */
  readonly above: number
  readonly row: number
  readonly gap: number
  readonly characters: number
  /** Of a label, at most. */
  readonly lines: number
}

export interface Placed extends ChartRow {
  readonly y: number
}

/** Rows one under the other; rows of one label stand together. */
export function placeRows(
  rows: readonly ChartRow[],
  layout: Layout,
): { placed: Placed[]; labels: { text: string; y: number }[]; height: number } {
  const placed: Placed[] = []
  const labels: { text: string; y: number }[] = []
  let y = 4
  for (let start = 0; start < rows.length; ) {
    const label = rows[start]?.label ?? ''
    let end = start
    while (end < rows.length && rows[end]?.label === label) end++
    y += layout.gap / 2
    const size = (end - start) * layout.row
    labels.push({ text: label, y: layout.above === 0 ? y + size / 2 : y + layout.above / 2 })
    y += layout.above
    for (const row of rows.slice(start, end)) {
      placed.push({ ...row, y: y + layout.row / 2 })
      y += layout.row
    }
    y += layout.gap / 2
    start = end
  }
  return { placed, labels, height: y - 4 }
}
