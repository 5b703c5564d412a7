import type { Estimate, Group } from '@exaequo/contract'
import { drawHeatMap, type HeatCell, SHADES } from '../../chart/heat-map.ts'
import { Html } from '../../html.ts'
import { SYMBOLS } from '../../message/verdict-state.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { niceTop } from '../shared/rate-chart.ts'
import { strings } from './strings.ts'

/** Larger maps could not be read. */
const MOST_CELLS = 500
const QUANTITY = 'selectionRate'

/** The rates of two attributes crossed, with each attribute's own; `null` for deeper sets and for maps too large. */
export function crossFigure(
  input: ReportInput,
  set: readonly string[],
): { drawing: Html; caption: Html; name: string } | null {
  const { result, index, writer } = input
  const own = set.map((id) => result.audit.attributes.find((attribute) => attribute.id === id))
  const [a, b] = own
  if (set.length !== 2 || a === undefined || b === undefined) return null
  if (a.levels.length * b.levels.length > MOST_CELLS) return null
  const [down, across] = a.levels.length >= b.levels.length ? [a, b] : [b, a]
  const find = (group: Group): Estimate | undefined => index.rates(Object.keys(group), QUANTITY)?.group(group)?.own
  const levels = (attribute: typeof a) => [
    ...attribute.levels.map(({ level }): Group => ({ [attribute.id]: level })),
    {},
  ]
  const rows = levels(down).map((row) => ({
    row,
    cells: levels(across).map((column) => find({ ...row, ...column })),
  }))
  const top = niceTop(rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? 0)))
  const name = (group: Group) => (Object.keys(group).length === 0 ? writer.plain(strings.all) : writer.groupText(group))
  const { numbers } = writer
  const decimals = top < 0.04 ? 2 : 1
  const cellOf = (estimate: Estimate | undefined): HeatCell => {
    if (estimate?.exactness === 'withheld') return { text: SYMBOLS.withheld, shade: null }
    const value = estimate?.value ?? null
    if (value === null) return { text: '–', shade: null }
    return { text: numbers.percent(value, decimals), shade: Math.min(SHADES - 1, Math.floor((value / top) * SHADES)) }
  }
  const label = writer.plain(strings.map, {
    rate: writer.rateTitleText(QUANTITY),
    attributes: writer.attributesText(set),
  })
  const drawing = drawHeatMap({
    columns: levels(across).map(name),
    rows: rows.map(({ row, cells }) => ({ label: name(row), cells: cells.map(cellOf) })),
    label,
  })
  const caption = writer.say(strings.mapNote, { top: numbers.wholePercent(top) })
  return { drawing: new Html(drawing), caption, name: label }
}
