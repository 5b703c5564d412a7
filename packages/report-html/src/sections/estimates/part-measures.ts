import type { AttributeDescription, Estimate } from '@exaequo/contract'
import { isAmount, partText } from '../../message/amounts.ts'
import { comparatorName } from '../../message/comparators.ts'
import { DASH } from '../../message/numbers.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'
import { differenceText, plainText, valueText } from './texts.ts'

const MOST_ROWS = 200

/** Not in the CSV alone. */
const PRINTED: ReadonlySet<string> = new Set(['oddsRatio', 'spread', 'minMaxRatio'])

/**
 * Parts that a chapter of its own prints for every group: steps of the process and the human one, reasons to be left out,
 * bins of scores, classes, what single rows were asked. Repeating them here would push what stands nowhere else over the limit.
 */
const CHAPTERS: ReadonlySet<string> = new Set([
  'step',
  'proposed',
  'reason',
  'bin',
  'bins',
  'class',
  'upTo',
  'to',
  'learner',
  'input',
])

export function hasChapter({ at }: Estimate): boolean {
  return at !== undefined && Object.keys(at).some((key) => CHAPTERS.has(key))
}

/** About the whole of a group, and adjusted for nothing. */
export function isPlain({ at, given }: Estimate): boolean {
  return at === undefined && given === undefined
}

/** What is about one of several parts, such as a class or a bin of scores, or adjusted for columns: a row each. */
export function partMeasures(
  input: ReportInput,
  { id }: AttributeDescription,
  estimates: readonly Estimate[],
): Table[] {
  const { writer, t, locale } = input
  const all = estimates.filter(
    (one) =>
      !isPlain(one) &&
      one.versus !== 'rest' &&
      !PRINTED.has(one.comparator) &&
      one.reason?.code !== 'EMPTY_DENOMINATOR',
  )
  if (all.length === 0) return []
  const attribute = writer.attributeText(id)
  const kept = all.slice(0, MOST_ROWS)
  return [
    tableOf({
      caption: writer.say(strings.partsCaption, { attribute }),
      name: writer.plain(strings.partsCaption, { attribute }),
      columns: [t(SHARED.group), t(strings.measure), t(strings.part), t(strings.given), t(strings.value)],
      words: [2, 3, 4],
      rows: kept.map((estimate) => {
        const { quantity, comparator, group, versus, at, given } = estimate
        const part = partText(at, locale)
        return {
          head:
            versus === null || versus === 'rest'
              ? writer.group(Object.keys(group).length === 0 ? null : group)
              : writer.say(AGAINST, { group: ready(writer.group(group)), versus: ready(writer.group(versus)) }),
          cells: [
            comparator === 'value'
              ? writer.rateTerm(quantity)
              : `${writer.rateTerm(quantity)} · ${comparatorName(comparator, locale)}`,
            part === null ? DASH : writer.given(part),
            given === undefined ? DASH : writer.given(writer.numbers.list([...given])),
            textOf(input, estimate),
          ],
        }
      }),
      note: all.length === kept.length ? null : writer.say(strings.partsCut, { n: all.length - kept.length }),
    }),
  ]
}

// A row: {group} against {versus}.
const AGAINST = { en: '{group} / {versus}', fr: '{group} / {versus}' }

function textOf(input: ReportInput, estimate: Estimate) {
  if (estimate.comparator === 'difference') return differenceText(input, estimate)
  return estimate.comparator === 'value' && !isAmount(estimate.quantity)
    ? valueText(input, estimate)
    : plainText(input, estimate)
}
