import { type Locale, type Message, type MessageCode, message } from '@exaequo/contract'
import { formatMessage } from '@exaequo/report-html/message'

export type Words = (code: MessageCode, params?: Message['params']) => string

/** The sentences of the catalogue in one language. */
export function wordsIn(locale: Locale): Words {
  return (code, params = {}) => formatMessage(message(code, params), locale)
}
