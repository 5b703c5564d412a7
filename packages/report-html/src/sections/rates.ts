import type { Estimate, Group } from '@exaequo/contract'
import { drawIntervals } from '../chart/interval-chart.ts'
import { escapeHtml, type Html } from '../html.ts'
import { amountText, estimateText, isAmount } from '../message/amounts.ts'
import { findingsOf } from '../model/findings.ts'
import { groupKey, setOf } from '../model/index-result.ts'
import { table } from '../page/page.ts'
import { type Model, stateOf } from './model.ts'
import { S } from './strings.ts'

/** Rates of one attribute set as a chart and a table, each group beside the one it is compared with. */
export function ratesOf(
  model: Model,
  attributes: readonly string[],
  quantity: string,
  stratum: Group | null = null,
  chart = true,
): string {
  const { index, writer, options, t } = model
  const values = valuesOf(model, attributes, quantity, stratum)
  if (values.length === 0) return ''
  const findings = findingsOf(index, attributes, quantity, stratum)
  const { numbers } = writer
  const title = writer.rateTitleText(quantity)
  const reference = values.find((estimate) =>
    findings.some(({ versus }) => versus !== 'rest' && groupKey(versus) === groupKey(estimate.group)),
  )
  const rows = values.map((estimate) => {
    const finding =
      findings.find(({ group, versus }) => groupKey(group) === groupKey(estimate.group) && versus !== 'rest') ??
      findings.find(({ group }) => groupKey(group) === groupKey(estimate.group))
    const own = estimate === reference
    const verdict = finding?.lead?.verdict
    return [
      writer.group(estimate.group),
      estimate.exactness === 'withheld' ? '▒' : numbers.integer(estimate.n),
      rateText(model, estimate),
      estimate.interval === null ? '–' : rangeText(estimate.interval),
      own
        ? t(S.isReference)
        : estimateText({ quantity, comparator: 'difference' }, finding?.difference?.value ?? null, writer.locale),
      own ? '' : factor(model, finding?.ratio),
      own
        ? ''
        : numbers.pValue(
            verdict?.equality?.adjusted ?? finding?.ratio?.pValue?.adjusted ?? finding?.ratio?.pValue?.value ?? null,
          ),
      own || finding === undefined ? '' : stateOf(model, finding),
    ]
  })
  const columns = [S.group, S.n, S.rate, S.intervalColumn, S.difference, S.ratio, S.p, S.verdict].map((text, i) => ({
    title: t(text),
    text: i === 7,
  }))
  // The chart is of shares, up to everyone.
  return `${chart && !isAmount(quantity) ? chartOf(model, values, title, reference) : ''}${table(title, columns, rows)}`

  function rangeText({ lower, upper }: { lower: number | null; upper: number | null }): string {
    if (!isAmount(quantity)) return numbers.percentRange(lower, upper)
    return `${amountText(lower, writer.locale)} ; ${amountText(upper, writer.locale)}`
  }

  function chartOf(_: Model, estimates: readonly Estimate[], name: string, line: Estimate | undefined): string {
    const highest = Math.max(
      0.01,
      ...estimates.map(({ value, interval }) => Math.max(value ?? 0, interval?.upper ?? 0)),
    )
    const domain = [0, Math.min(1, niceTop(highest))] as const
    const label = writer.plain(S.chart, { title: name })
    const drawn = drawIntervals(
      {
        rows: estimates.map(({ group, value, interval }) => ({
          label: writer.groupText(group),
          series: 0,
          value,
          lower: interval?.lower ?? null,
          upper: interval?.upper ?? null,
          text: value === null ? '–' : numbers.percent(value),
        })),
        scale: 'linear',
        domain,
        ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => share * domain[1]),
        format: (value) => numbers.percent(value),
        region: null,
        line: line?.value ?? null,
        label: escapeHtml(label),
      },
      options.document,
    )
    return `<figure>${drawn}<figcaption>${writer.say(S.chartNote)}</figcaption></figure>`
  }
}

function niceTop(highest: number): number {
  const step = 10 ** Math.floor(Math.log10(highest))
  return [1, 2, 4, 5, 8, 10].map((k) => k * step).find((top) => top >= highest) ?? highest
}

/** A rate; per 1,000 would hide the small ones, so two decimals more where it is under 1 %. */
export function rateText({ writer }: Model, estimate: Estimate): Html | string {
  if (estimate.exactness === 'withheld') return '▒'
  if (estimate.value === null) return estimate.reason === null ? '–' : writer.message(estimate.reason)
  if (isAmount(estimate.quantity)) return amountText(estimate.value, writer.locale)
  return estimate.value < 0.01
    ? `${writer.numbers.decimal(estimate.value * 100, 2)}\u202f%`
    : writer.numbers.percent(estimate.value)
}

function factor({ writer }: Model, ratio: Estimate | undefined): Html | string {
  if (ratio === undefined || ratio.exactness === 'withheld') return '▒'
  const { numbers } = writer
  if (ratio.value === null) return ratio.reason === null ? '–' : writer.message(ratio.reason)
  const { interval } = ratio
  return interval === null
    ? numbers.factor(ratio.value)
    : `${numbers.factor(ratio.value)} [${numbers.factor(interval.lower)} ; ${interval.upper === null ? '∞' : numbers.factor(interval.upper)}]`
}

export function valuesOf(
  { index }: Model,
  attributes: readonly string[],
  quantity: string,
  stratum: Group | null,
): Estimate[] {
  const set = setOf(attributes)
  return index
    .ofSet(attributes)
    .filter(
      (estimate) =>
        estimate.quantity === quantity &&
        estimate.comparator === 'value' &&
        setOf(estimate.attributes) === set &&
        (estimate.stratum === null ? '' : groupKey(estimate.stratum)) === (stratum === null ? '' : groupKey(stratum)),
    )
    .sort((a, b) => rank(index.result, a.group) - rank(index.result, b.group))
}

function rank(result: Model['result'], group: Group): number {
  return result.audit.attributes
    .filter(({ id }) => Object.hasOwn(group, id))
    .reduce(
      (sum, { id, levels }) => sum * (levels.length + 1) + levels.findIndex(({ level }) => level === group[id]),
      0,
    )
}
