import { AuditError, AuditErrors, type Locale, message } from '@exaequo/contract'
import { formatMessage } from '@exaequo/report-html/message'
import type { SectionFailure } from './watch.ts'

/** An error as one line: place, sentence, hint, code. */
export function errorLine(error: AuditError, locale: Locale): string {
  const { place, code, params, hint } = error
  const where =
    place === undefined
      ? ''
      : `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')} `
  const advice = hint === undefined ? '' : ` ${formatMessage(hint, locale)}`
  // A value of the data may hold a line break: an error stays one line.
  return `${where}${formatMessage(message(code, params), locale)}${advice} [${code}]`.replaceAll(/[\r\n]+/g, ' ')
}

/** Whatever was thrown, as audit errors; what is none keeps its own words. */
export function errorLines(error: unknown, locale: Locale): string[] {
  if (error instanceof AuditErrors) return error.errors.map((one) => errorLine(one, locale))
  if (error instanceof AuditError) return [errorLine(error, locale)]
  return [`${(error as Error).stack ?? String(error)} [UNEXPECTED]`]
}

export function printErrors(error: unknown, locale: Locale): void {
  for (const line of errorLines(error, locale)) console.error(line)
}

/** A section that failed is told by Node's own warning: the report has all the others. */
export function warnOfSection({ audit, locale, section, error }: SectionFailure): void {
  // Node leaves the details of an Error out: its text is what can be told with them.
  process.emitWarning(error instanceof AuditError ? errorLine(error, 'en') : String(error.stack ?? error), {
    code: 'SECTION_FAILED',
    detail: `${audit}, report.${locale}.html: section ${section}`,
  })
}
