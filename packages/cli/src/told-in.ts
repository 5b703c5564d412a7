import { AuditError, AuditErrors, type Locale } from '@exaequo/contract'
import { errorLine } from './print-error.ts'

/** What programs catch: always a list, and the sentences as messages. Whatever is no audit error stays as it is. */
export function toldIn(locale: Locale, error: unknown): unknown {
  if (!(error instanceof AuditError) && !(error instanceof AuditErrors)) return error
  const list = error instanceof AuditErrors ? error : new AuditErrors([error])
  for (const one of list.errors) say(one, errorLine(one, locale))
  say(list, list.errors.map(({ message }) => message).join('\n'))
  return list
}

/** The stack repeats the message that an error was made with. */
function say(error: Error, text: string): void {
  const { message, stack = '' } = error
  const before = `${error.name}: ${message}`
  error.message = text
  if (stack.includes(before)) error.stack = stack.replace(before, () => `${error.name}: ${text}`)
}
