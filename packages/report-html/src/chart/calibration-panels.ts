import { escapeHtml } from '../html.ts'
import { linesOf } from './cut-text.ts'

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

export interface CalibrationChart {
  readonly panels: readonly CalibrationPanel[]
  /** Of this chart alone within a page: letters, digits, hyphens. */
  readonly id: string
  readonly label: string
  readonly percent: (share: number) => string
}

const SIDE = 140
const LEFT = 36
const HEAD = 36
const FOOT = 22
const WIDTH = LEFT + SIDE + 22
const HEIGHT = HEAD + SIDE + FOOT
const TICKS = [0, 0.5, 1]

/**
 * A square a group, announced across and found upwards; on the diagonal the score says what is found. As many squares
 * stand side by side as the page is wide; the axes are drawn once and used by every square.
 */
export function drawCalibration({ panels, id, label, percent }: CalibrationChart): string {
  const axes = `<g id="${id}" class="axes">${axesOf(percent)}</g>`
  const drawn = panels.map(({ label: name, points }, i) => {
    const bars = points
      .filter(({ lower, upper }) => lower !== null && upper !== null)
      .map(({ forecast, lower, upper }) => `M${x(forecast)} ${y(lower ?? 0)}V${y(upper ?? 0)}`)
      .join('')
    const dots = points.map(({ forecast, observed }) => `M${x(forecast)} ${y(observed)}h0`).join('')
    return [
      `<svg class="plot panel" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
      linesOf(name, 26, 2)
        .map((line, i, { length }) => `<text x="0" y="${HEAD - 9 - 14 * (length - 1 - i)}">${escapeHtml(line)}</text>`)
        .join(''),
      i === 0 ? axes : `<use href="#${id}"/>`,
      bars === '' ? '' : `<path class="c-interval" d="${bars}"/>`,
      dots === '' ? '' : `<path class="c-dots" d="${dots}"/>`,
      '</svg>',
    ].join('')
  })
  return `<div class="panels" role="img" aria-label="${escapeHtml(label)}">${drawn.join('')}</div>`
}

function axesOf(percent: (share: number) => string): string {
  const grid = TICKS.map((at) => `M${x(at)} ${HEAD}v${SIDE}M${LEFT} ${y(at)}h${SIDE}`).join('')
  const ticks = TICKS.map((at) => {
    const text = escapeHtml(percent(at))
    return `<text x="${x(at)}" y="${HEAD + SIDE + 15}">${text}</text><text x="${LEFT - 18}" y="${y(at) + 4}">${text}</text>`
  }).join('')
  const diagonal = `<path class="c-line" d="M${LEFT} ${HEAD + SIDE}L${LEFT + SIDE} ${HEAD}"/>`
  return `<path class="c-grid" d="${grid}"/><g class="c-tick">${ticks}</g>${diagonal}`
}

function x(share: number): number {
  return round(LEFT + share * SIDE)
}

function y(share: number): number {
  return round(HEAD + (1 - share) * SIDE)
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
