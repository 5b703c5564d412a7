import { type AttributeDescription, defineSection } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import { groupKey } from '../../model/keys.ts'
import { type ProcessRow, processRows } from '../../model/process.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { absent, rateCell } from '../shared/cells.ts'
import { factsOf } from '../shared/facts.ts'
import { givenText } from '../shared/given.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** Who is concerned and not in the file; and whom the analysis leaves out, filter by filter, by group. */
export const population = defineSection({
  id: 'population',
  title: { en: 'Who is not in the file', fr: 'Qui n’est pas dans le fichier' },
  place: { chapter: 'data', order: 1 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, t } = input
    const { concerned, notInFile, nonTakeUp } = result.audit.accountability.population
    const reasons = result.audit.data.leftOut
    return {
      facts: factsOf(t(SHARED.unfilled), [
        [t(strings.concerned), givenText(input, concerned)],
        [t(strings.notInFile), givenText(input, notInFile)],
        [t(strings.nonTakeUp), givenText(input, nonTakeUp)],
      ]),
      note: writer.say(reasons.length === 0 ? strings.nobody : strings.leftOut),
      tables:
        reasons.length === 0 ? [] : result.audit.attributes.flatMap((attribute) => leftOutTable(input, attribute)),
    }
  },
  template: template('population'),
})

/** A row a group, a column a reason: the share left out among those whom the reasons before it kept. */
function leftOutTable(input: ReportInput, { id }: AttributeDescription): Table[] {
  const { result, writer, t } = input
  const reasons = result.audit.data.leftOut
  const columns = reasons.map((reason) => {
    const rows = processRows(result, 'leftOutRate', reason.id, [id])
    return new Map(rows.map((row) => [groupKey(row.group), row]))
  })
  const rows = new Map(columns.flatMap((column) => [...column]))
  if (rows.size === 0) return []
  const attribute = writer.attributeText(id)
  return [
    tableOf({
      caption: writer.say(strings.caption, { attribute }),
      name: writer.plain(strings.caption, { attribute }),
      columns: [t(SHARED.group), ...reasons.map(({ reason }) => writer.message(reason))],
      rows: [...rows.values()].map(({ group }) => ({
        head: writer.name(group),
        cells: columns.map((column) => cellOf(input, column.get(groupKey(group)))),
      })),
    }),
  ]
}

function cellOf(input: ReportInput, row: ProcessRow | undefined): Html | string {
  if (row === undefined) return DASH
  const { own } = row
  const missing = absent(input, own)
  if (missing !== null || own.support === null) return missing ?? DASH
  const { integer } = input.writer.numbers
  return input.writer.say(strings.cell, {
    rate: String(rateCell(input, own)),
    n: integer(own.support.positives),
    total: integer(own.support.total),
  })
}
