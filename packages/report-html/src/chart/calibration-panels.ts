import { escapeHtml } from '../html.ts'
import { cutText } from './cut-text.ts'

/** One point of a curve: what was announced, what was found, and its interval; all shares from 0 to 1. */
export interface CalibrationPoint {
  readonly forecast: number
  readonly observed: number
  readonly lower: number | null
  readonly upper: number | null
}

export interface CalibrationPanel {
  readonly label: string
  readonly points: readonly CalibrationPoint[]
}

interface Layout {
  readonly columns: number
  readonly width: number
  readonly side: number
  readonly className: string
}

const LEFT = 38
const HEAD = 24
const FOOT = 22
const TICKS = [0, 0.5, 1]

/** A square a group, announced across and found upwards; on the diagonal the score says what is found. */
export function drawCalibration(
  panels: readonly CalibrationPanel[],
  label: string,
  percent: (share: number) => string,
): string {
  const wide = { columns: 4, width: 760, side: 146, className: 'wide' }
  const narrow = { columns: 2, width: 360, side: 132, className: 'narrow' }
  return [wide, narrow].map((layout) => draw(panels, label, percent, layout)).join('')
}

function draw(
  panels: readonly CalibrationPanel[],
  label: string,
  percent: (share: number) => string,
  { columns, width, side, className }: Layout,
): string {
  const step = width / columns
  const height = HEAD + side + FOOT
  const drawn = panels.map((panel, i) => {
    const x0 = Math.round((i % columns) * step) + LEFT
    const y0 = Math.floor(i / columns) * height + HEAD
    const x = (share: number) => round(x0 + share * side)
    const y = (share: number) => round(y0 + (1 - share) * side)
    const grid = TICKS.map((at) => `M${x(at)} ${y0}v${side}M${x0} ${y(at)}h${side}`).join('')
    const ticks = TICKS.map(
      (at) =>
        `<text x="${x(at)}" y="${y0 + side + 15}">${escapeHtml(percent(at))}</text><text x="${x0 - 19}" y="${y(at) + 4}">${escapeHtml(percent(at))}</text>`,
    ).join('')
    const bars = panel.points
      .filter(({ lower, upper }) => lower !== null && upper !== null)
      .map(({ forecast, lower, upper }) => `M${x(forecast)} ${y(lower ?? 0)}V${y(upper ?? 0)}`)
      .join('')
    const dots = panel.points
      .map(({ forecast, observed }) => `<circle cx="${x(forecast)}" cy="${y(observed)}" r="3.2"/>`)
      .join('')
    return [
      `<text class="c-label" x="${x0}" y="${y0 - 8}">${escapeHtml(cutText(panel.label, Math.floor(side / 7)))}</text>`,
      `<path class="c-grid" d="${grid}"/><g class="c-tick">${ticks}</g>`,
      `<path class="c-line" d="M${x0} ${y0 + side}L${x0 + side} ${y0}"/>`,
      bars === '' ? '' : `<path class="c-interval" d="${bars}"/>`,
      `<g class="c-dot">${dots}</g>`,
    ].join('')
  })
  const total = Math.ceil(panels.length / columns) * height
  return `<svg role="img" aria-label="${escapeHtml(label)}" class="plot ${className}" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}">${drawn.join('')}</svg>`
}

function round(x: number): number {
  return Math.round(x * 10) / 10
}
