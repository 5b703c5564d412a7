import type { Locale, Result } from '@exaequo/contract'
import {
  attributeName,
  estimateText,
  formatMessage,
  groupName,
  isAmount,
  numbersOf,
  QUANTITIES,
} from '@exaequo/report-html/message'
import type { ChangeState, Diff, Drift, GapChange } from '@exaequo/runner'
import { wordsIn } from './words.ts'

const SYMBOLS: Readonly<Record<ChangeState, string>> = {
  opened: '▲',
  widened: '▲',
  reversed: '▲',
  narrowed: '▽',
  closed: '▽',
  notEstablished: '?',
  notTestable: '–',
}

/** What changed, for a terminal: primary comparisons, populations, then how many of each. Names are those of `after`. */
export function diffLines(diff: Diff, after: Result, locale: Locale): string[] {
  const words = wordsIn(locale)
  const numbers = numbersOf(locale)
  const people = (n: number | null) => words('DIFF_PEOPLE', { n: n ?? 0 })
  const primary = diff.gaps.filter((gap) => gap.primary)
  const count = (state: ChangeState) => primary.filter((gap) => gap.state === state).length
  return [
    words('DIFF_HEAD', {
      before: diff.before.id,
      beforeDate: numbers.date(diff.before.date),
      beforePeople: people(diff.before.people),
      after: diff.after.id,
      afterDate: numbers.date(diff.after.date),
      afterPeople: people(diff.after.people),
    }),
    ...diff.warnings.map((warning) => `  ! ${formatMessage(warning, locale)}`),
    ...primary.map((gap) => `  ${SYMBOLS[gap.state]} ${gapLine(gap, after, locale)}`),
    ...diff.populations.map((drift) => `  · ${driftLine(drift, after, locale)}`),
    ...(diff.onlyBefore + diff.onlyAfter > 0
      ? [`  ! ${words('DIFF_ONLY', { before: diff.onlyBefore, after: diff.onlyAfter })}`]
      : []),
    words('DIFF_LAST_LINE', {
      opened: count('opened'),
      widened: count('widened'),
      reversed: count('reversed'),
      narrowed: count('narrowed'),
      closed: count('closed'),
      notEstablished: count('notEstablished'),
      notTestable: count('notTestable'),
      others: diff.gaps.length - primary.length,
    }),
  ]
}

function gapLine(gap: GapChange, after: Result, locale: Locale): string {
  const words = wordsIn(locale)
  const { quantity, change, state } = gap
  const write = (value: number | null) => estimateText({ quantity, comparator: 'difference' }, value, locale)
  const shared = {
    attribute: gap.attributes.map((id) => attributeName(after, id, locale)).join(' × '),
    group: groupName(after, gap.group, locale),
    versus: groupName(after, gap.versus, locale),
    quantity: QUANTITIES[quantity]?.term[locale] ?? quantity,
    unit: isAmount(quantity) ? 'amount' : 'points',
    before: write(gap.before.difference),
    after: write(gap.after.difference),
    state: words('DIFF_STATE', { state }),
  }
  if (change.reason !== null)
    return words('DIFF_GAP_UNTESTED', { ...shared, reason: formatMessage(change.reason, locale) })
  const { value, lower, upper } = change
  return words('DIFF_GAP', { ...shared, change: write(value), lower: write(lower), upper: write(upper) })
}

function driftLine(drift: Drift, after: Result, locale: Locale): string {
  const words = wordsIn(locale)
  const numbers = numbersOf(locale)
  const attribute = attributeName(after, drift.attribute, locale)
  const { totalVariation, stabilityIndex, reason, state } = drift
  if (totalVariation === null || stabilityIndex === null) {
    const why = reason === null ? '' : formatMessage(reason, locale)
    return words('DIFF_DRIFT_UNTESTED', { attribute, reason: why })
  }
  const line = words('DIFF_DRIFT', {
    attribute,
    percent: numbers.percent(totalVariation.value),
    lower: numbers.percent(totalVariation.lower),
    upper: numbers.percent(totalVariation.upper),
    chance: numbers.percent(totalVariation.expectedUnderEquality),
    index: numbers.decimal(stabilityIndex.value, 3),
    limit: numbers.decimal(stabilityIndex.limitUnderEquality, 3),
    state,
  })
  return reason === null ? line : `${line} (${formatMessage(reason, locale)})`
}
