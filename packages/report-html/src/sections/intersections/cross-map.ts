import type { Estimate, Group } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { SYMBOLS } from '../../message/verdict-state.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { niceTop } from '../shared/rate-chart.ts'
import { strings } from './strings.ts'

/** Larger maps could not be read. */
const MOST_CELLS = 500
const SHADES = 5
const QUANTITY = 'selectionRate'

/** A heat map that is a table, as the partial `heat` prints it: numbers, each in a cell shaded by its size. */
export interface CrossMap {
  readonly name: string
  readonly caption: Html
  readonly note: Html
  readonly columns: readonly (Html | string)[]
  readonly rows: readonly {
    readonly head: Html | string
    readonly cells: readonly { readonly text: string; readonly shade: string | null }[]
  }[]
}

/** The rates of two attributes crossed, with each attribute's own; `null` for deeper sets and for maps too large. */
export function crossMap(input: ReportInput, set: readonly string[]): CrossMap | null {
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
  const name = (group: Group) => (Object.keys(group).length === 0 ? writer.plain(strings.all) : writer.name(group))
  const { numbers } = writer
  const decimals = top < 0.04 ? 2 : 1
  const cellOf = (estimate: Estimate | undefined) => {
    if (estimate?.exactness === 'withheld') return { text: SYMBOLS.withheld, shade: null }
    const value = estimate?.value ?? null
    if (value === null) return { text: '–', shade: null }
    const shade = Math.min(SHADES - 1, Math.floor((value / top) * SHADES))
    // The lightest shade is the paper's own.
    return { text: numbers.percent(value, decimals), shade: shade === 0 ? null : `h${shade}` }
  }
  const attributes = writer.attributesText(set)
  return {
    name: writer.plain(strings.map, { rate: writer.rateTitleText(QUANTITY), attributes }),
    caption: writer.say(strings.map, { rate: ready(writer.rateTitle(QUANTITY)), attributes }),
    note: writer.say(strings.mapNote, { top: numbers.wholePercent(top) }),
    columns: levels(across).map(name),
    rows: rows.map(({ row, cells }) => ({ head: name(row), cells: cells.map(cellOf) })),
  }
}
