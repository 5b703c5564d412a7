import { escapeHtml } from '../html.ts'
import { cutText } from './cut-text.ts'

/** One bar: the shares of a whole, in one order in every bar; `null`: it cannot be drawn, and why. */
export interface ShareBar {
  readonly label: string
  readonly shares: readonly { readonly size: number; readonly text: string }[] | null
  /** Printed in the place of a bar that cannot be drawn. */
  readonly instead: string
}

export interface ShareChart {
  readonly bars: readonly ShareBar[]
  /** Names of the shares, in their order: their shades are explained above the bars. */
  readonly names: readonly string[]
  readonly label: string
}

/** More shades could not be told apart. */
export const MOST_SHARES = 5
const WIDTH = 760
const ROW = 46
const BAR = 22
const LETTER = 7

/** The make-up of a population at every step: one bar a step, each group a part of it with its number in it. */
export function drawShares({ bars, names, label }: ShareChart): string {
  const keys = keysOf(names)
  const top = keys.height + 8
  const drawn = bars.map((bar, i) => {
    const y = top + i * ROW
    const title = `<text class="c-label" x="0" y="${y + 12}">${escapeHtml(cutText(bar.label, 90))}</text>`
    return `${title}${bar.shares === null ? `<text x="0" y="${y + 33}">${escapeHtml(bar.instead)}</text>` : partsOf(bar.shares, y + 18)}`
  })
  const height = top + bars.length * ROW
  return `<svg role="img" aria-label="${escapeHtml(label)}" class="plot shares" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">${keys.markup}${drawn.join('')}</svg>`
}

function partsOf(shares: NonNullable<ShareBar['shares']>, y: number): string {
  let from = 0
  return shares
    .map(({ size, text }, i) => {
      const [start, end] = [Math.round(from * WIDTH), Math.round((from + size) * WIDTH)]
      from += size
      const box = `<rect class="h${i}" x="${start}" y="${y}" width="${Math.max(0, end - start)}" height="${BAR}"/>`
      const fits = end - start >= text.length * LETTER + 6
      return fits ? `${box}<text x="${start + 5}" y="${y + 15}">${escapeHtml(text)}</text>` : box
    })
    .join('')
}

/** A square of each shade with its name, in as many lines as they need. */
function keysOf(names: readonly string[]): { markup: string; height: number } {
  let [x, y] = [0, 2]
  const parts = names.map((name, i) => {
    const text = cutText(name, 60)
    const width = 24 + Math.min(62, text.length) * LETTER
    if (x > 0 && x + width > WIDTH) {
      x = 0
      y += 20
    }
    const part = `<rect class="h${i}" x="${x}" y="${y}" width="13" height="13"/><text x="${x + 18}" y="${y + 11}">${escapeHtml(text)}</text>`
    x += width
    return part
  })
  return { markup: parts.join(''), height: y + 18 }
}
