import { defineSection } from '@exaequo/contract'
import { escapeHtml, Html } from '../../html.ts'
import { estimateText, isAmount } from '../../message/amounts.ts'
import { DASH } from '../../message/numbers.ts'
import { type Finding, findingsOf, type Judged, severity } from '../../model/findings.ts'
import { groupKey } from '../../model/keys.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { absent, withBounds } from '../shared/cells.ts'
import { SHARED } from '../shared/strings.ts'
import { type Row, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** More would make the file too large to open at once: the most severe are printed, the rest is in the CSV. */
const MOST_ROWS = 120

/** Verdicts on attributes crossed, but for those on the decision itself: a table a set, a column a rate. */
export const intersectionVerdicts = defineSection({
  id: 'intersection-verdicts',
  title: { en: 'Verdicts on intersections', fr: 'Verdicts sur les croisements' },
  place: { chapter: 'annex', order: 20 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { result, writer } = input
    const sets = result.audit.intersections.flatMap((set) => verdictRows(input, set) ?? [])
    if (sets.length === 0) return null
    const all = sets.flatMap(({ rows }) => rows)
    const kept = new Set([...all].sort((a, b) => a.rank - b.rank).slice(0, MOST_ROWS))
    const tables = sets.flatMap(({ rows, table }) => {
      const own = rows.filter((row) => kept.has(row))
      return own.length === 0 ? [] : [tableOf({ ...table, rows: own })]
    })
    const cut = all.length - kept.size
    return { text: writer.say(strings.text), tables, cut: cut === 0 ? null : writer.say(strings.cut, { n: cut }) }
  },
  template: template('intersection-verdicts'),
})

interface Column {
  readonly head: Html
  readonly comparator: 'ratio' | 'difference'
  readonly cells: ReadonlyMap<string, Finding>
}

interface VerdictRow extends Row {
  /** Of its most severe verdict: the lower, the more severe. */
  readonly rank: number
}

interface VerdictRows {
  readonly table: { readonly caption: Html; readonly name: string; readonly columns: readonly (Html | string)[] }
  readonly rows: readonly VerdictRow[]
}

function verdictRows(input: ReportInput, set: readonly string[]): VerdictRows | null {
  const { index, writer, t } = input
  const tables = index.judged(set).filter(({ stratum, quantity }) => stratum === null && quantity !== 'selectionRate')
  const columns = tables.flatMap(({ quantity }) => {
    const findings = findingsOf(index, set, quantity)
    const term = ready(new Html(escapeHtml(writer.rateTerm(quantity))))
    return (['ratio', 'difference'] as const).flatMap((comparator): Column[] => {
      const judged = findings.filter(({ judged }) => judged.some(({ verdict }) => verdict.comparator === comparator))
      if (judged.length === 0) return []
      const text = comparator === 'difference' && isAmount(quantity) ? strings.amountDifference : strings[comparator]
      const head = writer.say(text, { term })
      return [{ head, comparator, cells: new Map(judged.map((finding) => [groupKey(finding.group), finding])) }]
    })
  })
  if (columns.length === 0) return null
  const rows = (tables[0]?.groups ?? []).flatMap(({ group, key }): VerdictRow[] => {
    const cells = columns.map(({ cells, comparator }) => verdictCell(input, cells.get(key), comparator))
    const ranks = columns.map(({ cells, comparator }) => rankOf(cells.get(key), comparator))
    return cells.every((cell) => cell === DASH) ? [] : [{ head: writer.name(group), cells, rank: Math.min(...ranks) }]
  })
  const attributes = writer.attributesText(set)
  return {
    table: {
      caption: writer.say(strings.caption, { attributes }),
      name: writer.plain(strings.caption, { attributes }),
      columns: [t(SHARED.group), ...columns.map(({ head }) => head)],
    },
    rows,
  }
}

type Comparator = Column['comparator']

function judgedBy(finding: Finding | undefined, comparator: Comparator): Judged | undefined {
  return finding?.judged.find(({ verdict }) => verdict.comparator === comparator)
}

function rankOf(finding: Finding | undefined, comparator: Comparator): number {
  return severity(judgedBy(finding, comparator)?.state.id ?? null)
}

function verdictCell(input: ReportInput, finding: Finding | undefined, comparator: Comparator): Html | string {
  const judged = judgedBy(finding, comparator)
  const estimate = finding?.[comparator]
  if (judged === undefined || estimate === undefined) return DASH
  const write = (value: number | null) => estimateText(estimate, value, input.locale)
  const number = absent(input, estimate) ?? withBounds(estimate, write)
  return typeof number === 'string' ? `${judged.state.symbol} ${number}` : new Html(`${judged.state.symbol} ${number}`)
}
