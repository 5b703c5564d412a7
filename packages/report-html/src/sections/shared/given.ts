import type { Text } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'

type Input = Pick<ReportInput, 'writer' | 'locale'>

/** A text of the specification in the report's language; `null` where nobody wrote one. */
export function givenText({ writer, locale }: Input, text: Text | null): Html | null {
  return text === null || text[locale].trim() === '' ? null : writer.given(text[locale])
}

/** A day, or `null`. */
export function givenDay({ writer }: Input, day: string | null): string | null {
  return day === null ? null : writer.numbers.date(day)
}
