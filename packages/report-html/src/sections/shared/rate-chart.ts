import { drawIntervals } from '../../chart/interval-chart.ts'
import { Html } from '../../html.ts'
import { findingsOf } from '../../model/findings.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { rateCell } from './cells.ts'
import { leadingFindings, referenceOf } from './rate-table.ts'

// Name of a chart of rates; {title} names the rate.
const NAME = { en: '{title} by group, with intervals', fr: '{title} selon le groupe, avec intervalles' }
// Under a chart of rates; {title} names the rate; the table follows.
const CAPTION = {
  en: '{title}. Dots: rates; bars: intervals; dashed line: the rate of the reference. The same numbers are in the table below.',
  fr: '{title}. Points : taux ; barres : intervalles ; ligne tiretée : taux de la référence. Les mêmes nombres figurent dans le tableau ci-dessous.',
}

/** Rates of one attribute as dots with their intervals, as the partial `figure` prints them. */
export function rateFigure(
  input: ReportInput,
  attributes: readonly string[],
  quantity: string,
): { drawing: Html; caption: Html } | null {
  const { index, writer, document } = input
  const rates = index.rates(attributes, quantity)
  if (rates === undefined) return null
  const reference = referenceOf(leadingFindings(findingsOf(index, attributes, quantity)))
  const groups = rates.groups.filter(({ own }) => own !== undefined)
  const top = niceTop(groups.map(({ own }) => Math.max(own?.value ?? 0, own?.interval?.upper ?? 0)))
  const svg = drawIntervals(
    {
      rows: groups.map(({ group, own }) => ({
        label: writer.groupText(group),
        series: 0,
        value: own?.value ?? null,
        lower: own?.interval?.lower ?? null,
        upper: own?.interval?.upper ?? null,
        text: own?.value == null ? (own?.exactness === 'withheld' ? '▒' : '–') : String(rateCell(input, own)),
      })),
      scale: 'linear',
      domain: [0, top],
      ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => share * top),
      format: (value) => writer.numbers.wholePercent(value),
      region: null,
      line: groups.find(({ key }) => key === reference)?.own?.value ?? null,
      label: writer.plain(NAME, { title: writer.rateTitleText(quantity) }),
    },
    document,
  )
  return { drawing: new Html(svg), caption: writer.say(CAPTION, { title: ready(writer.rateTitle(quantity)) }) }
}

/** The end of an axis of shares: a round number that holds them all, at most 1. */
export function niceTop(shares: readonly number[]): number {
  const highest = Math.max(0.01, ...shares)
  const step = 10 ** Math.floor(Math.log10(highest))
  return Math.min(1, [1, 2, 4, 5, 8, 10].map((k) => k * step).find((top) => top >= highest * (1 - 1e-9)) ?? highest)
}
