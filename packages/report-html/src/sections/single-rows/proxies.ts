import type { Estimate } from '@exaequo/contract'
import { DASH } from '../../message/numbers.ts'
import { groupKey } from '../../model/keys.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { absent, peopleCell, withBounds } from '../shared/cells.ts'
import { estimatesOf } from '../shared/own-estimates.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import type { Part } from './section.ts'
import { strings } from './strings.ts'

/** Inputs that are printed; the others are in the CSV. */
const MOST_INPUTS = 20

/** How far the inputs give an attribute away, and which of them do. */
export function proxiesOf(input: ReportInput, id: string): Part | null {
  const { result, writer } = input
  const all = estimatesOf(result, 'proxy-scan', [id])
  if (all.length === 0) return null
  const attribute = writer.attributeText(id)
  return {
    title: writer.say(strings.proxy, { attribute }),
    text: writer.say(strings.proxyText, { attribute }),
    lead: null,
    tables: [areas(input, attribute, all), carriers(input, attribute, all)],
  }
}

function areas(input: ReportInput, attribute: string, all: readonly Estimate[]): Table {
  const { writer, t } = input
  const found = all.filter(({ quantity }) => quantity === 'proxyAreaUnderRoc')
  const groups = new Map(found.map(({ group }) => [groupKey(group), group]))
  const area = (key: string, learner: string) => {
    const own = found.find(({ group, at }) => groupKey(group) === key && at?.learner === learner)
    return own === undefined
      ? DASH
      : (absent(input, own) ?? withBounds(own, (value) => writer.numbers.decimal(value, 3)))
  }
  return tableOf({
    caption: writer.say(strings.proxy, { attribute }),
    name: writer.plain(strings.proxy, { attribute }),
    columns: [t(SHARED.group), t(SHARED.people), t(strings.logistic), t(strings.network)],
    rows: [...groups].map(([key, group]) => ({
      head: writer.name(group),
      cells: [
        peopleCell(
          input,
          found.find((one) => groupKey(one.group) === key),
        ),
        area(key, 'logistic'),
        area(key, 'network'),
      ],
    })),
    note: null,
  })
}

function carriers(input: ReportInput, attribute: string, all: readonly Estimate[]): Table {
  const { writer, t } = input
  const about = (quantity: string, name: string) =>
    all.find((one) => one.quantity === quantity && String(one.at?.input) === name)
  const names = [...new Set(all.flatMap(({ at }) => (at?.input === undefined ? [] : [String(at.input)])))]
  const strength = (name: string) => about('cramersV', name)?.value ?? -1
  const kept = names.sort((a, b) => strength(b) - strength(a) || (a < b ? -1 : 1)).slice(0, MOST_INPUTS)
  const number = (estimate: Estimate | undefined) =>
    estimate === undefined ? DASH : (absent(input, estimate) ?? writer.numbers.decimal(estimate.value, 3))
  return tableOf({
    caption: writer.say(strings.carriers, { attribute }),
    name: writer.plain(strings.carriers, { attribute }),
    columns: [t(strings.input), t(strings.cramer), t(strings.information), t(SHARED.p)],
    rows: kept.map((name) => ({
      head: writer.given(name),
      cells: [
        number(about('cramersV', name)),
        number(about('mutualInformation', name)),
        writer.numbers.pValue(about('mutualInformation', name)?.pValue?.adjusted ?? null),
      ],
    })),
    note: writer.say(strings.carriersNote, { attribute }),
  })
}
