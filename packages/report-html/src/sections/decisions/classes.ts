import type { Estimate, Group, Part } from '@exaequo/contract'
import { Html } from '../../html.ts'
import { partText } from '../../message/amounts.ts'
import { DASH } from '../../message/numbers.ts'
import { verdictState } from '../../message/verdict-state.ts'
import { favourableOf } from '../../model/decision.ts'
import { groupKey } from '../../model/keys.ts'
import type { AttributeInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { intervalCell, rateCell, ratioCell } from '../shared/cells.ts'
import { estimatesOf } from '../shared/own-estimates.ts'
import { judgedState } from '../shared/state.ts'
import { type Row, type Table, tableOf } from '../shared/table.ts'
import { classStrings as strings } from './class-strings.ts'

export interface Classes {
  /** How far the classes given to each group are from those given to the reference. */
  readonly distances: readonly Html[]
  readonly tables: readonly Table[]
}

const ERRORS = ['classRecall', 'classFalsePositiveRate', 'classPrecision', 'classF1'] as const

/** Which class each group is given how often, against the reference and against what was found. */
export function classesOf(input: AttributeInput): Classes | null {
  const { result, attribute, writer, t } = input
  const rates = estimatesOf(result, 'class-rate', [attribute.id])
  if (rates.length === 0) return null
  const groups = groupsOf(input, rates)
  const errors = ['class-error-rates', 'macro-f1'].flatMap((metric) => estimatesOf(result, metric, [attribute.id]))
  const upTo = estimatesOf(result, 'cumulative-rate', [attribute.id])
  const heads = [t(strings.class), ...groups.map((group) => writer.name(group))]
  const bodies = [...ERRORS, 'cumulativeRate'].flatMap((quantity) => {
    const own = (quantity === 'cumulativeRate' ? upTo : errors).filter((one) => one.quantity === quantity)
    const rows = rowsOf(input, own, groups)
    return rows.length === 0 ? [] : [{ title: writer.rateTitle(quantity), span: heads.length, rows }]
  })
  const table = tableOf({ caption: t(strings.errors), columns: heads, rows: [], note: t(strings.errorsNote) })
  return {
    distances: estimatesOf(result, 'total-variation', [attribute.id])
      .filter(({ comparator }) => comparator === 'totalVariation')
      .flatMap((distance) => distanceSentence(input, distance) ?? []),
    tables: [ratesTable(input, rates, groups), ...(bodies.length === 0 ? [] : [{ ...table, bodies }])],
  }
}

function ratesTable(input: AttributeInput, rates: readonly Estimate[], groups: readonly Group[]): Table {
  const { writer, t } = input
  const ratios = rates.filter(({ comparator, versus }) => comparator === 'ratio' && versus !== 'rest')
  const compared = groups.filter((group) => ratios.some((one) => groupKey(one.group) === groupKey(group)))
  const reference = ratios[0]?.versus ?? null
  return tableOf({
    caption: writer.rateTitle('classRate'),
    name: writer.rateTitleText('classRate'),
    columns: [
      t(strings.class),
      ...groups.map((group) => writer.name(group)),
      ...compared.map((group) =>
        writer.say(strings.ratio, { group: ready(writer.group(group)), reference: ready(writer.group(reference)) }),
      ),
    ],
    rows: classParts(input, rates).map((part): Row => {
      const { head, cells } = rowOf(input, rates, groups, part)
      const judged = compared.map((group) => judgedRatio(input, ratios.find(isAbout(group, part))))
      return { head, cells: [...cells, ...judged] }
    }),
  })
}

function rowsOf(input: AttributeInput, estimates: readonly Estimate[], groups: readonly Group[]): Row[] {
  return classParts(input, estimates).map((part) => rowOf(input, estimates, groups, part))
}

/** One class: a column a group, the rate with its interval. */
function rowOf(input: AttributeInput, estimates: readonly Estimate[], groups: readonly Group[], part: Part): Row {
  const values = estimates.filter(({ comparator }) => comparator === 'value')
  return {
    head: input.writer.given(partText(part, input.locale) ?? DASH),
    cells: groups.map((group) => withInterval(input, values.find(isAbout(group, part)))),
  }
}

/** The classes that estimates are about, in the order of the specification. */
function classParts({ result }: AttributeInput, estimates: readonly Estimate[]): Part[] {
  const levels = result.audit.classes?.levels ?? []
  const parts = new Map<string, Part>()
  for (const { at } of estimates) if (at !== undefined) parts.set(String(nameOf(at)), at)
  return [...parts.values()].sort((a, b) => levels.indexOf(String(nameOf(a))) - levels.indexOf(String(nameOf(b))))
}

function nameOf(part: Part): string | number {
  return part.class ?? part.upTo ?? ''
}

function isAbout(group: Group, part: Part): (estimate: Estimate) => boolean {
  const key = groupKey(group)
  return (estimate) =>
    groupKey(estimate.group) === key && estimate.at !== undefined && nameOf(estimate.at) === nameOf(part)
}

function groupsOf({ attribute }: AttributeInput, estimates: readonly Estimate[]): Group[] {
  const found = new Map<string, Group>()
  for (const { group, comparator } of estimates) if (comparator === 'value') found.set(groupKey(group), group)
  const rank = (group: Group) => attribute.levels.findIndex(({ level }) => level === group[attribute.id])
  return [...found.values()].sort((a, b) => rank(a) - rank(b))
}

function withInterval(input: AttributeInput, estimate: Estimate | undefined): Html | string {
  const rate = rateCell(input, estimate)
  const interval = intervalCell(input, estimate)
  return interval === DASH || typeof rate !== 'string' ? rate : new Html(`${rate}<small>${interval}</small>`)
}

/** A ratio with what the leading benchmark says of it, where one does. */
function judgedRatio(input: AttributeInput, ratio: Estimate | undefined): Html | string {
  const { result } = input
  const text = ratioCell(input, ratio)
  const judged = ratio === undefined ? [] : result.verdicts.filter(({ estimate }) => estimate === ratio.id)
  const verdict = judged.find(({ region }) => region !== null) ?? judged[0]
  if (verdict === undefined || typeof text !== 'string') return text
  const state = verdictState(verdict, favourableOf(result.audit), ratio?.value ?? null)
  return new Html(`${text}<small>${judgedState(input, { verdict, state })}</small>`)
}

function distanceSentence(input: AttributeInput, distance: Estimate): Html[] {
  const { result, attribute, writer } = input
  const { value, interval, group, versus } = distance
  if (value === null) return []
  const expected = estimatesOf(result, 'total-variation', [attribute.id]).find(
    (one) => one.comparator === 'expectedUnderEquality' && groupKey(one.group) === groupKey(group),
  )
  return [
    writer.say(interval === null ? strings.distance : strings.distanceWithin, {
      ...{ group: ready(writer.group(group)), reference: ready(writer.group(versus)) },
      value: writer.numbers.percent(value),
      range: writer.numbers.percentRange(interval?.lower ?? null, interval?.upper ?? null),
      chance: writer.numbers.percent(expected?.value ?? null),
    }),
  ]
}
