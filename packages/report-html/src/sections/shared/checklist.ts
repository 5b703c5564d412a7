import type { AssessedItem, Text } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { ours } from './assessed.ts'
import { ASSESSED } from './assessed-strings.ts'
import { stateHtml } from './state.ts'
import { type Table, tableOf } from './table.ts'

/** Questions of a checklist with what was answered: open, or declared covered. */
export function checklistTable(
  input: Pick<ReportInput, 'writer' | 'locale' | 't'>,
  items: readonly AssessedItem[],
  caption: Text,
  stateHead: Text,
): Table {
  const { writer, locale, t } = input
  return tableOf({
    caption: t(caption),
    columns: [ASSESSED.question, ASSESSED.answer, stateHead].map(t),
    words: [2, 3],
    rows: items.map(({ question, given, open, state }) => ({
      head: ours(input, question),
      cells: [
        given === null ? '' : writer.given(given[locale]),
        stateHtml({ symbol: open ? '?' : '–', words: ours(input, state) }),
      ],
    })),
  })
}
