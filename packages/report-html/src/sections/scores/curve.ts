import type { Estimate } from '@exaequo/contract'
import { type CalibrationPanel, drawCalibration } from '../../chart/calibration-panels.ts'
import { escapeHtml, Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import type { AttributeInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { absent, intervalCell } from '../shared/cells.ts'
import { byGroup, estimatesOf } from '../shared/own-estimates.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

interface Curve {
  readonly drawing: Html
  readonly caption: Html
  readonly table: Table
}

interface Bin {
  readonly forecast: Estimate | undefined
  readonly observed: Estimate
}

/** What each group was announced beside what was found, range of scores by range, drawn and as a table. */
export function curve(input: AttributeInput): Curve | null {
  const { result, attribute, writer, t } = input
  const points = estimatesOf(result, 'calibration', [attribute.id]).filter(
    ({ quantity, at }) => at?.bin !== undefined && (quantity === 'meanForecast' || quantity === 'observedRate'),
  )
  const groups = byGroup(result, points).map((estimates) => ({
    group: estimates[0]?.group ?? {},
    bins: binsOf(estimates),
  }))
  const bins = new Map<number, Estimate>()
  for (const group of groups) {
    for (const [bin, { observed }] of group.bins)
      if (observed.n > 0 || observed.exactness === 'withheld') bins.set(bin, observed)
  }
  if (bins.size === 0) return null
  const panels = groups.map(
    ({ group, bins }): CalibrationPanel => ({
      label: writer.groupText(group),
      points: [...bins.values()].flatMap(pointOf),
    }),
  )
  const drawing = drawCalibration({
    panels,
    id: `calibration-${result.audit.attributes.indexOf(attribute)}`,
    label: t(strings.curveName),
    percent: (share) => writer.numbers.wholePercent(share),
  })
  return {
    drawing: new Html(drawing),
    caption: writer.say(strings.curveCaption),
    table: tableOf({
      caption: t(strings.curveTable),
      columns: [t(strings.scores), ...groups.map(({ group }) => writer.name(group))],
      rows: [...bins.keys()]
        .sort((a, b) => a - b)
        .map((bin) => ({
          head: binName(input, bins.get(bin)),
          cells: groups.map((group) => pointCell(input, group.bins.get(bin))),
        })),
    }),
  }
}

function binsOf(estimates: readonly Estimate[]): ReadonlyMap<number, Bin> {
  const forecasts = new Map(
    estimates.filter(({ quantity }) => quantity === 'meanForecast').map((one) => [Number(one.at?.bin), one]),
  )
  return new Map(
    estimates
      .filter(({ quantity }) => quantity === 'observedRate')
      .map((observed) => {
        const bin = Number(observed.at?.bin)
        return [bin, { forecast: forecasts.get(bin), observed }]
      }),
  )
}

function pointOf({ forecast, observed }: Bin): CalibrationPanel['points'] {
  if (forecast?.value == null || observed.value === null) return []
  const { interval } = observed
  return [
    {
      forecast: forecast.value,
      observed: observed.value,
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
    },
  ]
}

function pointCell(input: AttributeInput, bin: Bin | undefined): Html | string {
  const { writer } = input
  if (bin === undefined || (bin.observed.n === 0 && bin.observed.exactness !== 'withheld')) return DASH
  const missing = absent(input, bin.observed)
  if (missing !== null) return missing
  const { numbers } = writer
  const point = writer.plain(strings.point, {
    announced: numbers.percent(bin.forecast?.value ?? null),
    found: numbers.percent(bin.observed.value),
  })
  const interval = intervalCell(input, bin.observed)
  const small = writer.say(strings.pointSmall, {
    interval: interval instanceof Html ? ready(interval) : interval,
    n: numbers.integer(bin.observed.n),
  })
  return new Html(`${escapeHtml(point)}<small>${small}</small>`)
}

function binName({ writer }: AttributeInput, estimate: Estimate | undefined): Html {
  const edge = (key: 'from' | 'to') => writer.numbers.plain(Number(estimate?.at?.[key]))
  return writer.say(strings.bin, { from: edge('from'), to: edge('to') })
}
