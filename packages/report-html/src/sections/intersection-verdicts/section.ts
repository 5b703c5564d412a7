import { defineSection } from '@exaequo/contract'
import { escapeHtml, Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import { type Finding, findingsOf } from '../../model/findings.ts'
import { groupKey } from '../../model/keys.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { absent, withBounds } from '../shared/cells.ts'
import { SHARED } from '../shared/strings.ts'
import { type Row, type Table, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** More would make the file too large to open at once; the rest is in the CSV. */
const MOST_ROWS = 1000

/** Verdicts on attributes crossed, but for those on the decision itself: a table a set, a column a rate. */
export const intersectionVerdicts = defineSection({
  id: 'intersection-verdicts',
  title: { en: 'Verdicts on intersections', fr: 'Verdicts sur les croisements' },
  place: { chapter: 'annex', order: 20 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { result, writer } = input
    const tables: Table[] = []
    let left = MOST_ROWS
    let cut = 0
    for (const set of result.audit.intersections) {
      const table = verdictTable(input, set)
      if (table === null) continue
      const [body] = table.bodies
      const rows = body?.rows ?? []
      const kept = rows.slice(0, left)
      left -= kept.length
      cut += rows.length - kept.length
      if (kept.length > 0 && body !== undefined) tables.push({ ...table, bodies: [{ ...body, rows: kept }] })
    }
    if (tables.length === 0) return null
    return { text: writer.say(strings.text), tables, cut: cut === 0 ? null : writer.say(strings.cut, { n: cut }) }
  },
  template: template('intersection-verdicts'),
})

interface Column {
  readonly head: Html
  readonly comparator: 'ratio' | 'difference'
  readonly cells: ReadonlyMap<string, Finding>
}

function verdictTable(input: ReportInput, set: readonly string[]): Table | null {
  const { index, writer, t } = input
  const tables = index.judged(set).filter(({ stratum, quantity }) => stratum === null && quantity !== 'selectionRate')
  const columns = tables.flatMap(({ quantity }) => {
    const findings = findingsOf(index, set, quantity)
    const term = ready(new Html(escapeHtml(writer.rateTerm(quantity))))
    return (['ratio', 'difference'] as const).flatMap((comparator): Column[] => {
      const judged = findings.filter(({ judged }) => judged.some(({ verdict }) => verdict.comparator === comparator))
      if (judged.length === 0) return []
      const head = writer.say(strings[comparator], { term })
      return [{ head, comparator, cells: new Map(judged.map((finding) => [groupKey(finding.group), finding])) }]
    })
  })
  if (columns.length === 0) return null
  const rows = (tables[0]?.groups ?? []).flatMap(({ group, key }): Row[] => {
    const cells = columns.map(({ cells, comparator }) => verdictCell(input, cells.get(key), comparator))
    return cells.every((cell) => cell === DASH) ? [] : [{ head: writer.name(group), cells }]
  })
  const attributes = writer.attributesText(set)
  return tableOf({
    caption: writer.say(strings.caption, { attributes }),
    name: writer.plain(strings.caption, { attributes }),
    columns: [t(SHARED.group), ...columns.map(({ head }) => head)],
    rows,
  })
}

function verdictCell(
  input: ReportInput,
  finding: Finding | undefined,
  comparator: 'ratio' | 'difference',
): Html | string {
  const judged = finding?.judged.find(({ verdict }) => verdict.comparator === comparator)
  const estimate = finding?.[comparator]
  if (judged === undefined || estimate === undefined) return DASH
  const { numbers } = input.writer
  const write = (value: number | null) => (comparator === 'ratio' ? numbers.factor(value) : numbers.points(value))
  const number = absent(input, estimate) ?? withBounds(estimate, write)
  return typeof number === 'string' ? `${judged.state.symbol} ${number}` : new Html(`${judged.state.symbol} ${number}`)
}
