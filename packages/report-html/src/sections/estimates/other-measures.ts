import type { AttributeDescription, Estimate, Text } from '@exaequo/contract'
import { escapeHtml, Html } from '../../html.ts'
import { comparatorName } from '../../message/comparators.ts'
import { QUANTITIES } from '../../message/quantities.ts'
import { groupKey } from '../../model/keys.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'
import { plainText, valueText } from './texts.ts'

/** What stands in the table of rates, or in the CSV alone. */
const ELSEWHERE = new Set(['difference', 'ratio', 'oddsRatio', 'spread', 'minMaxRatio'])

/** What is no rate with its comparisons: counts and other values by themselves, and summaries of several rates. */
export function otherMeasures(
  input: ReportInput,
  attribute: AttributeDescription,
  given: readonly Estimate[],
): Table[] {
  const compared = new Set(given.filter(({ comparator }) => ELSEWHERE.has(comparator)).map(({ quantity }) => quantity))
  const own = given.filter(
    ({ comparator, versus, metric }) => !ELSEWHERE.has(comparator) && versus !== 'rest' && metric !== 'local-law-144',
  )
  const values = own.filter(({ comparator, quantity }) => comparator === 'value' && !compared.has(quantity))
  const summaries = own.filter(({ comparator }) => comparator !== 'value')
  return [
    ...pivot(input, attribute, strings.countsCaption, values, ({ quantity }) => input.writer.rateTerm(quantity)),
    ...pivot(input, attribute, strings.otherCaption, summaries, ({ quantity, comparator }) =>
      summaryName(input, quantity, comparator),
    ),
  ]
}

/** A summary by its own name; one of a single rate by that rate's as well. */
function summaryName({ writer, locale }: ReportInput, quantity: string, comparator: string): string {
  const name = comparatorName(comparator, locale)
  return QUANTITIES[quantity] === undefined ? name : `${writer.rateTerm(quantity)} · ${name}`
}

/** A row a group, a column a measure. */
function pivot(
  input: ReportInput,
  { id }: AttributeDescription,
  caption: Text,
  estimates: readonly Estimate[],
  nameOf: (estimate: Estimate) => string,
): Table[] {
  if (estimates.length === 0) return []
  const { writer, t } = input
  const names = [...new Set(estimates.map(nameOf))]
  const rows = new Map<string, { group: Estimate['group']; cells: Map<string, Estimate> }>()
  for (const estimate of estimates) {
    const key = groupKey(estimate.group)
    const row = rows.get(key) ?? { group: estimate.group, cells: new Map<string, Estimate>() }
    row.cells.set(nameOf(estimate), estimate)
    rows.set(key, row)
  }
  const cellOf = (estimate: Estimate | undefined) => {
    return estimate?.comparator === 'value' ? valueText(input, estimate) : plainText(input, estimate)
  }
  const attribute = writer.attributeText(id)
  return [
    tableOf({
      caption: writer.say(caption, { attribute }),
      name: writer.plain(caption, { attribute }),
      columns: [t(SHARED.group), ...names.map(breakable)],
      rows: [...rows.values()].map(({ group, cells }) => ({
        head: writer.name(group),
        cells: names.map((name) => cellOf(cells.get(name))),
      })),
    }),
  ]
}

/** A technical name that may break before its capitals. */
function breakable(name: string): Html {
  return new Html(escapeHtml(name).replace(/(?<=[a-z])(?=[A-Z])/g, '<wbr>'))
}
