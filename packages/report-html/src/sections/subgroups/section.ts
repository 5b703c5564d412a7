import { defineSection, type Estimate, type Group } from '@exaequo/contract'
import { type Html, join } from '../../html.ts'
import { attributeName, levelName } from '../../message/names.ts'
import { DASH } from '../../message/numbers.ts'
import { groupKey } from '../../model/keys.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { absent, peopleCell, rateCell, withBounds } from '../shared/cells.ts'
import { estimatesOf } from '../shared/own-estimates.ts'
import { SHARED } from '../shared/strings.ts'
import { type Row, type Table, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

const SCANS: ReadonlySet<string> = new Set(['subgroup-scan', 'error-rate-scan'])

interface Scan {
  readonly text: Html
  readonly none: Html | null
  readonly tables: readonly Table[]
}

/** Subgroups found by searching all combinations: signals to check, with how many were searched. */
export const subgroups = defineSection({
  id: 'subgroups',
  title: { en: 'Subgroups found by searching', fr: 'Sous-groupes trouvés en cherchant' },
  place: { chapter: 'results', order: 35 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const scans = input.result.outcomes
      .filter(({ metric, status }) => SCANS.has(metric) && status === 'measured')
      .flatMap(({ metric, attributes }) => scanOf(input, metric, attributes) ?? [])
    return scans.length === 0 ? null : { scans }
  },
  template: template('subgroups'),
})

function scanOf(input: ReportInput, metric: string, attributes: readonly string[]): Scan | null {
  const { result, writer } = input
  const found = estimatesOf(result, metric, attributes)
  const [first] = found
  if (first === undefined) return null
  const at = new Map(found.map((estimate) => [`${estimate.comparator}|${groupKey(estimate.group)}`, estimate]))
  const about = (comparator: string, group: Group) => at.get(`${comparator}|${groupKey(group)}`)
  const count = (comparator: string) => {
    const value = found.find((estimate) => estimate.comparator === comparator)?.value ?? null
    return writer.numbers.integer(value)
  }
  const worst = found
    .filter(({ comparator, remarks }) => comparator === 'subgroupDifference' && remark(remarks, 'SUBGROUP_WORST'))
    .sort((a, b) => rankOf(a) - rankOf(b))
  const signals = found
    .filter(({ comparator, remarks }) => comparator === 'subgroupIncrement' && remark(remarks, 'SUBGROUP_SIGNAL'))
    .sort((a, b) => (a.pValue?.value ?? 1) - (b.pValue?.value ?? 1))
  const names = input.result.audit.attributes
    .filter(({ id }) => attributes.includes(id))
    .map(({ id }) => writer.attributeText(id))
  const rate = { rate: ready(writer.rateTitle(first.quantity)) }
  const tested = count('subgroupsTested')
  const counted = found.find(({ comparator }) => comparator === 'subgroupsTested')?.value != null
  return {
    text: writer.say(strings.text, {
      depth: depthOf(input, metric, found),
      attributes: names,
      counted: counted ? 'yes' : 'no',
      tested,
      small: count('subgroupsBelowFloor'),
    }),
    none: signals.length > 0 ? null : writer.say(strings.noSignals, rate),
    tables: [
      ...(worst.length === 0 ? [] : [worstTable(input, worst, about, rate, writer.say(strings.worstNote))]),
      ...(signals.length === 0
        ? []
        : [
            signalsTable(
              input,
              signals,
              about,
              rate,
              writer.say(strings.signalsNote, {
                share: writer.numbers.wholePercent(1 - result.audit.inference.level),
              }),
            ),
          ]),
    ],
  }
}

type About = (comparator: string, group: Group) => Estimate | undefined

function worstTable(
  input: ReportInput,
  worst: readonly Estimate[],
  about: About,
  rate: { rate: { ready: string } },
  note: Html,
): Table {
  const { writer, t } = input
  return tableOf({
    caption: writer.say(strings.worst, rate),
    name: writer.plain(strings.worst, { rate: writer.rateTitleText(worst[0]?.quantity ?? '') }),
    columns: [t(strings.subgroup), t(strings.rank), t(SHARED.people), t(SHARED.rate), t(strings.difference)],
    rows: worst.map((estimate) => ({
      head: inWords(input, estimate.group),
      cells: [writer.numbers.integer(rankOf(estimate)), ...sharedCells(input, about, estimate.group)],
    })),
    note,
  })
}

function signalsTable(
  input: ReportInput,
  signals: readonly Estimate[],
  about: About,
  rate: { rate: { ready: string } },
  note: Html,
): Table {
  const { writer, t } = input
  return tableOf({
    caption: writer.say(strings.signals, rate),
    name: writer.plain(strings.signals, { rate: writer.rateTitleText(signals[0]?.quantity ?? '') }),
    columns: [
      t(strings.subgroup),
      ...[t(SHARED.people), t(SHARED.rate), t(strings.difference)],
      ...[t(strings.increment), t(SHARED.p)],
    ],
    rows: signals.map(
      (estimate): Row => ({
        head: inWords(input, estimate.group),
        cells: [
          ...sharedCells(input, about, estimate.group),
          absent(input, estimate) ?? writer.numbers.points(estimate.value),
          writer.numbers.pValue(estimate.pValue?.adjusted ?? null),
        ],
      }),
    ),
    note,
  })
}

function sharedCells(input: ReportInput, about: About, group: Group): (Html | string)[] {
  const rate = about('subgroupRate', group)
  const difference = about('subgroupDifference', group)
  const points =
    difference === undefined
      ? DASH
      : (absent(input, difference) ?? withBounds(difference, (value) => input.writer.numbers.points(value)))
  return [peopleCell(input, rate ?? difference), rateCell(input, rate), points]
}

/** "Sex: Women and Family situation: Single parents". */
function inWords({ result, writer, locale, t }: ReportInput, group: Group): Html {
  const parts = result.audit.attributes
    .filter(({ id }) => Object.hasOwn(group, id))
    .map(({ id }) =>
      writer.say(strings.part, {
        attribute: attributeName(result, id, locale),
        level: levelName(result, id, group[id] ?? null, locale),
      }),
    )
  return join(parts, t(strings.and))
}

function depthOf({ result, writer }: ReportInput, metric: string, found: readonly Estimate[]): string {
  const set = result.audit.options[metric]?.depth
  const most = Math.max(0, ...found.map(({ group }) => Object.keys(group).length))
  return writer.numbers.integer(typeof set === 'number' ? set : most)
}

function remark(remarks: Estimate['remarks'], code: string): boolean {
  return remarks?.some((one) => one.code === code) ?? false
}

function rankOf({ remarks }: Estimate): number {
  return Number(remarks?.find(({ code }) => code === 'SUBGROUP_WORST')?.params.rank ?? 0)
}
