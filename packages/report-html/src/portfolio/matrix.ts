import type { AttributeDescription, Result } from '@exaequo/contract'
import { escapeHtml, Html } from '../html.ts'
import { estimateText } from '../message/amounts.ts'
import { SYMBOLS } from '../message/verdict-state.ts'
import { distance, type Finding, findingsOf, severity } from '../model/findings.ts'
import { primaryRate, type ReportInput } from '../model/report-input.ts'
import { ratioCell } from '../sections/shared/cells.ts'
import { findingState } from '../sections/shared/state.ts'
import { ready } from '../writer.ts'
import { strings } from './strings.ts'

/** One system: its audit, and the leading finding of each ground that it was examined on. */
export interface System {
  readonly result: Result
  readonly input: ReportInput
  /** By the key of a column. */
  readonly cells: ReadonlyMap<string, Cell>
  readonly worst: Finding | null
}

export interface Cell {
  readonly finding: Finding
  /** Further attributes of the same ground. */
  readonly others: number
}

export interface Column {
  readonly key: string
  readonly title: string
}

/**
 * Worst first: by state (what is not settled or not tested never sinks below what meets), then by the bound of the
 * simultaneous interval that is nearest to equality, then by the people in the group.
 */
export function byConcern(a: Finding | null, b: Finding | null): number {
  return (
    severity(a?.state ?? null) - severity(b?.state ?? null) ||
    distance(b?.lead ?? null) - distance(a?.lead ?? null) ||
    peopleOf(b) - peopleOf(a)
  )
}

function peopleOf(finding: Finding | null): number {
  return finding?.own === undefined || finding.own.exactness === 'withheld' ? 0 : finding.own.n
}

export function systemOf(result: Result, input: ReportInput): System {
  const cells = new Map<string, Cell>()
  for (const attribute of result.audit.attributes) {
    const [finding] = findingsOf(input.index, [attribute.id], primaryRate(result, attribute.id))
      .filter(({ state }) => state !== null)
      .sort(byConcern)
    if (finding === undefined) continue
    const key = keyOf(attribute)
    const known = cells.get(key)
    const worst = known === undefined || byConcern(finding, known.finding) < 0 ? finding : known.finding
    cells.set(key, { finding: worst, others: known === undefined ? 0 : known.others + 1 })
  }
  const [worst = null] = [...cells.values()].map(({ finding }) => finding).sort(byConcern)
  return { result, input, cells, worst }
}

/** Attributes of different audits stand in one column where they concern one legal ground. */
function keyOf({ id, criterion }: AttributeDescription): string {
  return criterion === null ? `attribute ${id}` : `ground ${criterion}`
}

/** A column for every ground that some audit examines, those of most audits first. */
export function columnsOf(systems: readonly System[]): Column[] {
  const titles = new Map<string, { title: string; audits: number }>()
  for (const { result, input } of systems) {
    for (const attribute of result.audit.attributes) {
      const key = keyOf(attribute)
      const ground = result.audit.grounds.find((one) => one.ground === attribute.criterion)
      const title = ground?.label[input.locale] ?? input.writer.attributeText(attribute.id)
      const known = titles.get(key)
      titles.set(key, { title: known?.title ?? title, audits: (known?.audits ?? 0) + 1 })
    }
  }
  return [...titles.entries()]
    .sort(([, a], [, b]) => b.audits - a.audits || (a.title < b.title ? -1 : 1))
    .map(([key, { title }]) => ({ key, title }))
}

/** The state of a finding, whom it compares, the number with the interval that ranks it, and the people it is about. */
export function cellHtml(input: ReportInput, { finding, others }: Cell): Html {
  const { writer } = input
  const { group, versus, own } = finding
  const withheld = own === undefined || own.exactness === 'withheld'
  const about = writer.say(strings.cell, {
    ...{ group: ready(writer.group(group)), reference: ready(writer.group(versus)) },
    number: numberOf(input, finding),
    n: withheld ? SYMBOLS.withheld : writer.numbers.integer(own.n),
  })
  const more = others === 0 ? '' : ` ${writer.say(strings.others, { n: others })}`
  return new Html(`${findingState(input, finding) ?? ''}<small>${about}${more}</small>`)
}

/** The estimate that the leading verdict is about, with its simultaneous interval. */
function numberOf(input: ReportInput, { lead, ratio, difference }: Finding): string | { ready: string } {
  const estimate = lead?.verdict.comparator === 'difference' ? difference : ratio
  const interval = lead?.verdict.simultaneous ?? null
  if (estimate === undefined || estimate.value === null || interval === null) {
    const cell = ratioCell(input, ratio)
    return cell instanceof Html ? ready(cell) : cell
  }
  const write = (value: number) => estimateText(estimate, value, input.locale)
  const lower = interval.lower === null ? '\u2212∞' : write(interval.lower)
  const upper = interval.upper === null ? '∞' : write(interval.upper)
  return { ready: escapeHtml(`${write(estimate.value)} [${lower} ; ${upper}]`) }
}
