import type { Estimate } from '@exaequo/contract'
import { drawIntervals } from '../../chart/interval-chart.ts'
import { Html, join } from '../../html.ts'
import { estimateText, isAmount } from '../../message/amounts.ts'
import { DASH } from '../../message/numbers.ts'
import { SYMBOLS } from '../../message/verdict-state.ts'
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

const AMOUNT_CAPTION = {
  en: '{title}. Dots: amounts; bars: intervals; dashed line: the amount of the reference. The same numbers are in the table below.',
  fr: '{title}. Points : montants ; barres : intervalles ; ligne tiretée : montant de la référence. Les mêmes nombres figurent dans le tableau ci-dessous.',
}

// Added under a chart where labels are known for some people only.
const LIMITS_CAPTION = {
  en: 'Pale bars: the limits between which a rate lies, whatever the unknown labels are.',
  fr: 'Barres pâles : limites entre lesquelles se trouve un taux, quelles que soient les étiquettes inconnues.',
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
  const amount = isAmount(quantity)
  const scale = amount ? amountScale(groups.map(({ own }) => own)) : rateScale(groups.map(({ own }) => own))
  const svg = drawIntervals(
    {
      rows: groups.map(({ group, own }) => ({
        label: writer.groupText(group),
        series: 0,
        value: own?.value ?? null,
        lower: own?.interval?.lower ?? null,
        upper: own?.interval?.upper ?? null,
        limits: own?.identified ?? null,
        text: textOf(input, own),
      })),
      scale: 'linear',
      domain: scale.domain,
      ticks: scale.ticks,
      format: (value) => (amount ? writer.numbers.plain(value) : writer.numbers.wholePercent(value)),
      region: null,
      line: groups.find(({ key }) => key === reference)?.own?.value ?? null,
      label: writer.plain(NAME, { title: writer.rateTitleText(quantity) }),
    },
    document,
  )
  const caption = writer.say(amount ? AMOUNT_CAPTION : CAPTION, { title: ready(writer.rateTitle(quantity)) })
  const limited = groups.some(({ own }) => own?.identified !== undefined)
  return {
    drawing: new Html(svg),
    caption: limited ? join([caption, writer.say(LIMITS_CAPTION)], ' ') : caption,
  }
}

/** What stands at the right of a group's own row. */
function textOf(input: ReportInput, own: Estimate | undefined): string {
  if (own?.exactness === 'withheld') return SYMBOLS.withheld
  if (own?.identified !== undefined) {
    const { lower, upper } = own.identified
    return isAmount(own.quantity)
      ? `${estimateText(own, lower, input.locale)} – ${estimateText(own, upper, input.locale)}`
      : input.writer.numbers.percentRange(lower, upper, 0)
  }
  return own?.value == null ? DASH : String(rateCell(input, own))
}

interface Scale {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
}

function rateScale(rates: readonly (Estimate | undefined)[]): Scale {
  const top = niceTop(
    rates.map((own) => Math.max(own?.value ?? 0, own?.interval?.upper ?? 0, own?.identified?.upper ?? 0)),
  )
  return { domain: [0, top], ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => share * top) }
}

/** An axis of amounts: it holds 0 and all of them, in about four round steps. */
function amountScale(amounts: readonly (Estimate | undefined)[]): Scale {
  const all = amounts.flatMap((own) =>
    [own?.value, own?.interval?.lower, own?.interval?.upper, own?.identified?.lower, own?.identified?.upper].filter(
      (value) => typeof value === 'number',
    ),
  )
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)]
  const rough = (high - low || 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((k) => k * power >= rough * (1 - 1e-9)) ?? 10) * power
  const [from, to] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)]
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step)
  return { domain: [from * step, to * step], ticks }
}

/** The end of an axis of shares: a round number that holds them all, at most 1. */
export function niceTop(shares: readonly number[]): number {
  const highest = Math.max(0.01, ...shares)
  const step = 10 ** Math.floor(Math.log10(highest))
  return Math.min(1, [1, 2, 4, 5, 8, 10].map((k) => k * step).find((top) => top >= highest * (1 - 1e-9)) ?? highest)
}
