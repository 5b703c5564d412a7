import { type Locale, MESSAGES, type Message, type Text } from '@exaequo/contract'
import { pieces } from './icu.ts'

/**
 * The sentence of a message, as plain text. A code that this version does not know, or one whose values do not fit,
 * stays visible as `[CODE {"its":"values"}]`: never an empty place.
 */
export function formatMessage(message: Message, locale: Locale): string {
  const text: Text | undefined = Object.hasOwn(MESSAGES, message.code) ? MESSAGES[message.code] : undefined
  if (text === undefined) return visible(message)
  try {
    return pieces(text[locale], message.params, locale)
      .map((piece) => piece.text)
      .join('')
  } catch {
    return visible(message)
  }
}

function visible({ code, params }: Message): string {
  return Object.keys(params).length === 0 ? `[${code}]` : `[${code} ${JSON.stringify(params)}]`
}
