import { escapeHtml } from '../html.ts'
import { cutText } from './cut-text.ts'

/** One cell: its number as it is printed, and its shade from 0 to 4; `null`: no shade (withheld, or no number). */
export interface HeatCell {
  readonly text: string
  readonly shade: number | null
}

export interface HeatMap {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[]
  /** The last column and the last row are margins: set apart by a gap. */
  readonly label: string
}

export const SHADES = 5
const ROW = 26
const HEAD = 24
const GAP = 6
const LETTER = 6.6

/** Rates of two attributes crossed, with their margins: a number in every cell, its size in the shade as well. */
export function drawHeatMap({ columns, rows, label }: HeatMap): string {
  const left = 12 + LETTER * Math.min(34, Math.max(...rows.map((row) => row.label.length)))
  const cell = Math.min(124, Math.max(62, 14 + LETTER * Math.max(...columns.map((column) => column.length))))
  const fits = Math.floor((cell - 8) / LETTER)
  const x = (i: number) => Math.round(left + i * cell + (i === columns.length - 1 ? GAP : 0))
  const y = (i: number) => HEAD + i * ROW + (i === rows.length - 1 ? GAP : 0)
  const width = x(columns.length - 1) + Math.ceil(cell)
  const height = y(rows.length - 1) + ROW
  const boxes = Array.from({ length: SHADES }, () => '')
  const texts: string[] = []
  rows.forEach((row, r) => {
    texts.push(`<text class="c-label" x="0" y="${y(r) + 17}">${escapeHtml(cutText(row.label, 34))}</text>`)
    row.cells.forEach(({ text, shade }, c) => {
      if (shade !== null)
        boxes[shade] += `M${x(c)} ${y(r)}h${Math.round(cell) - 2}v${ROW - 2}h-${Math.round(cell) - 2}z`
      texts.push(`<text x="${x(c) + Math.round(cell / 2) - 1}" y="${y(r) + 17}">${escapeHtml(text)}</text>`)
    })
  })
  const heads = columns
    .map(
      (column, c) => `<text x="${x(c) + Math.round(cell / 2) - 1}" y="15">${escapeHtml(cutText(column, fits))}</text>`,
    )
    .join('')
  const shaded = boxes.map((path, shade) => (path === '' ? '' : `<path class="h${shade}" d="${path}"/>`)).join('')
  return `<svg role="img" aria-label="${escapeHtml(label)}" class="plot heat" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shaded}<g class="c-head">${heads}</g><g class="c-cell">${texts.join('')}</g></svg>`
}
