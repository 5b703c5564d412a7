import { escapeHtml } from '../html.ts'
import { cutText } from './cut-text.ts'

export interface RiskMapCell {
  /** 1 to 4: across, and up. */
  readonly severity: number
  readonly likelihood: number
  /** Numbers of the risks there, before and after measures. */
  readonly initial: readonly number[]
  readonly residual: readonly number[]
}

export interface RiskMapDrawing {
  readonly cells: readonly RiskMapCell[]
  /** Names of the four levels, the lowest first. */
  readonly levels: readonly string[]
  readonly severity: string
  readonly likelihood: string
  /** Name of the whole. */
  readonly label: string
}

const LEFT = 128
const CELL = 136
const STEP = 25
const RADIUS = 10
const A_LINE = 5
const FOOT = 44

/**
 * The map of risks: severity across, likelihood up. A risk that measures move is a ring where it was and a disc where it
 * will be, with a line between; one that stays is a disc alone. Numbers are those of the register.
 */
export function drawRiskMap({ cells, levels, severity, likelihood, label }: RiskMapDrawing): string {
  const rows = [4, 3, 2, 1].map((own) => cells.filter((cell) => cell.likelihood === own))
  const marks = (cell: RiskMapCell) => [
    ...cell.initial.filter((n) => !cell.residual.includes(n)).map((n) => ({ n, kind: 'ring' as const })),
    ...cell.residual.map((n) => ({ n, kind: 'disc' as const })),
  ]
  const heights = rows.map(
    (row) => 14 + STEP * Math.max(2, ...row.map((cell) => Math.ceil(marks(cell).length / A_LINE))),
  )
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0))
  const bottom = heights.reduce((sum, height) => sum + height, 0)
  const boxes = ['', '', '', '', '']
  const rings = new Map<number, readonly [number, number]>()
  const discs = new Map<number, readonly [number, number]>()
  rows.forEach((row, r) => {
    for (const cell of row) {
      const x = LEFT + (cell.severity - 1) * CELL
      const y = tops[r] as number
      boxes[Math.max(cell.severity, cell.likelihood)] +=
        `M${x} ${y}h${CELL - 2}v${(heights[r] as number) - 2}h-${CELL - 2}z`
      marks(cell).forEach(({ n, kind }, i) => {
        const place = [x + 17 + (i % A_LINE) * STEP, y + 18 + Math.floor(i / A_LINE) * STEP] as const
        ;(kind === 'ring' ? rings : discs).set(n, place)
      })
    }
  })
  const shaded = boxes.map((path, level) => (path === '' ? '' : `<path class="h${level}" d="${path}"/>`)).join('')
  const lines = [...rings]
    .flatMap(([n, [x, y]]) => {
      const to = discs.get(n)
      return to === undefined ? [] : [`M${x} ${y}L${to[0]} ${to[1]}`]
    })
    .join('')
  const circles = (places: Map<number, readonly [number, number]>, kind: 'ring' | 'disc') =>
    [...places]
      .map(
        ([n, [x, y]]) =>
          `<circle class="${kind}" cx="${x}" cy="${y}" r="${RADIUS}"/><text class="${kind}" x="${x}" y="${y + 4}">${n}</text>`,
      )
      .join('')
  const text = (x: number, y: number, words: string, kind: string) =>
    `<text class="${kind}" x="${x}" y="${y}">${escapeHtml(words)}</text>`
  const across = levels.map((level, i) =>
    text(LEFT + i * CELL + CELL / 2, bottom + 16, cutText(`${i + 1} ${level}`, 20), 'c-middle'),
  )
  const up = rows.map((_, r) =>
    text(
      0,
      (tops[r] as number) + (heights[r] as number) / 2 + 4,
      cutText(`${4 - r} ${levels[3 - r] ?? ''}`, 19),
      'c-label',
    ),
  )
  const axes = [text(LEFT + 2 * CELL, bottom + 36, severity, 'c-axis c-middle'), text(0, 12, likelihood, 'c-axis')]
  const width = LEFT + 4 * CELL
  return `<svg role="img" aria-label="${escapeHtml(label)}" class="plot risk-map" viewBox="0 0 ${width} ${bottom + FOOT}" width="${width}" height="${bottom + FOOT}">${shaded}<path class="move" d="${lines || 'M0 0'}"/>${circles(rings, 'ring')}${circles(discs, 'disc')}${[...across, ...up, ...axes].join('')}</svg>`
}
