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
    return pieces(text[locale], withRolesNamed(message.params, locale), locale)
      .map((piece) => piece.text)
      .join('')
  } catch {
    return visible(message)
  }
}

/** Roles have names of their own in each language, where other values of messages are what the data or the spec say. */
function withRolesNamed(params: Message['params'], locale: Locale): Message['params'] {
  const { needs } = params
  if (!Array.isArray(needs)) return params
  return { ...params, needs: needs.map((role) => formatMessage({ code: 'METRIC_NEEDS', params: { role } }, locale)) }
}

function visible({ code, params }: Message): string {
  return Object.keys(params).length === 0 ? `[${code}]` : `[${code} ${JSON.stringify(params)}]`
}
