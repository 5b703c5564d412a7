import * as Plot from '@observablehq/plot'
import { linesOf } from './cut-text.ts'
import { type Layout, type Placed, placeRows } from './place-rows.ts'
import { serialiseChart } from './serialise.ts'

/** One line of a chart: a value with its interval. */
export interface ChartRow {
  /** Shown once for a cluster of rows that carry the same one. */
  readonly label: string
  /** Which marker: 0 filled, 1 hollow, 2 a square, 3 a hollow square. */
  readonly series: number
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** A wider interval drawn thin behind the first: allowing for all comparisons of a family. */
  readonly wideLower?: number | null
  readonly wideUpper?: number | null
  /** Limits of a number that the data do not settle: drawn as a pale bar, without a dot. */
  readonly limits?: { readonly lower: number; readonly upper: number } | null
  /** Printed at the right. */
  readonly text: string
}

export interface Chart {
  readonly rows: readonly ChartRow[]
  readonly scale: 'linear' | 'log'
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  readonly format: (value: number) => string
  /** Inside it a standard is met. */
  readonly region: readonly [number, number] | null
  /** A vertical line: equality, or the rate of the reference. */
  readonly line: number | null
  /** Name of the image. */
  readonly label: string
}

const WIDE: Layout = { width: 760, left: 210, right: 84, above: 0, row: 20, gap: 12, characters: 29, lines: 2 }
const NARROW: Layout = { width: 360, left: 10, right: 70, above: 18, row: 18, gap: 10, characters: 48, lines: 1 }

/** The chart for wide pages and print, and the one for narrow screens; the style sheet shows one of them. */
export function drawIntervals(chart: Chart, document: Document): string {
  return draw(chart, WIDE, document, 'wide') + draw(chart, NARROW, document, 'narrow')
}

function draw(chart: Chart, layout: Layout, document: Document, className: string): string {
  const { placed, labels, height } = placeRows(chart.rows, layout)
  const [low, high] = chart.domain
  const within = (x: number) => Math.min(high, Math.max(low, x))
  const drawn = placed.filter((row) => row.value !== null && row.lower !== null)
  const span = (lower: number | null | undefined, upper: number | null | undefined) => ({
    x1: within(lower ?? low),
    x2: within(upper ?? high),
  })
  const svg = Plot.plot({
    document,
    width: layout.width,
    height: height + 30,
    marginLeft: layout.left,
    marginRight: layout.right,
    marginTop: 4,
    marginBottom: 26,
    x: { type: chart.scale, domain: [low, high], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      chart.region === null
        ? null
        : Plot.rect([chart.region], {
            x1: (region: readonly [number, number]) => within(region[0]),
            x2: (region: readonly [number, number]) => within(region[1]),
            y1: 4,
            y2: height + 4,
            className: 'c-region',
          }),
      Plot.ruleX(chart.ticks, { y1: 4, y2: height + 4, className: 'c-grid' }),
      Plot.text(chart.ticks, { x: (x: number) => x, y: height + 18, text: chart.format, className: 'c-tick' }),
      chart.line === null ? null : Plot.ruleX([within(chart.line)], { y1: 4, y2: height + 4, className: 'c-line' }),
      Plot.ruleY(
        placed
          .filter((row) => row.value !== null && row.wideLower !== undefined)
          .map((row) => ({ y: row.y, ...span(row.wideLower, row.wideUpper) })),
        { y: 'y', x1: 'x1', x2: 'x2', className: 'c-wide' },
      ),
      Plot.ruleY(
        drawn.map((row) => ({ y: row.y, ...span(row.lower, row.upper) })),
        { y: 'y', x1: 'x1', x2: 'x2', className: 'c-interval' },
      ),
      Plot.ruleY(
        placed.flatMap(({ y, limits }) => (limits == null ? [] : [{ y, ...span(limits.lower, limits.upper) }])),
        { y: 'y', x1: 'x1', x2: 'x2', className: 'c-limits' },
      ),
      ...[0, 1, 2, 3].map((series) =>
        Plot.dot(
          placed.filter((row) => row.value !== null && row.series === series),
          {
            x: (row: Placed) => within(row.value ?? low),
            y: 'y',
            r: series < 2 ? 4.5 : 4,
            symbol: series < 2 ? 'circle' : 'square',
            className: series % 2 === 0 ? 'c-dot' : 'c-dot c-hollow',
          },
        ),
      ),
      ...beyond(placed, chart),
      Plot.text(labels, {
        x: low,
        y: 'y',
        dx: layout.above === 0 ? -layout.left : 0,
        text: (label: { text: string }) => linesOf(label.text, layout.characters, layout.lines).join('\n'),
        textAnchor: 'start',
        className: 'c-label',
      }),
      Plot.text(placed, { x: high, y: 'y', dx: 10, text: 'text', textAnchor: 'start', className: 'c-value' }),
    ],
  })
  return serialiseChart(svg, chart.label, className)
}

/** An arrow where an interval goes on beyond the drawing. */
function beyond(placed: readonly Placed[], { domain: [low, high] }: Chart): Plot.Markish[] {
  const ends = placed.flatMap((row) => {
    if (row.value === null) return []
    const lower = row.wideLower !== undefined ? row.wideLower : row.lower
    const upper = row.wideUpper !== undefined ? row.wideUpper : row.upper
    return [
      ...(lower !== null && lower < low ? [{ y: row.y, x: low, text: '◂' }] : []),
      ...(upper === null || upper > high ? [{ y: row.y, x: high, text: '▸' }] : []),
    ]
  })
  return [Plot.text(ends, { x: 'x', y: 'y', text: 'text', className: 'c-beyond' })]
}
