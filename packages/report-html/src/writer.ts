import { type Group, type Locale, MESSAGES, type Message, type Result, type Text } from '@exaequo/contract'
import { escapeHtml, Html, isolate } from './html.ts'
import { formatMessage } from './message/format-message.ts'
import { pieces, typography, type Values } from './message/icu.ts'
import { measureName } from './message/measures.ts'
import { attributeName, groupName } from './message/names.ts'
import { type Numbers, numbersOf } from './message/numbers.ts'
import { QUANTITIES } from './message/quantities.ts'
import type { Sentence } from './message/verdict-sentence.ts'
import { decisionOf } from './model/decision.ts'
import { groupKey } from './model/keys.ts'

/** Writes in one language about one result. Words of ours are escaped too; values from data or specs are isolated as well. */
export interface Writer {
  readonly locale: Locale
  readonly numbers: Numbers
  /** A sentence of a chapter, filled. */
  say(text: Text, values?: Values): Html
  /** The same as plain text, for what is not markup: alternatives of charts, titles. */
  plain(text: Text, values?: Values): string
  /** A sentence of the shared catalogue, filled. */
  sentence(sentence: Sentence): Html
  message(message: Message): Html
  /** Text from data or a spec. */
  given(text: string): Html
  /** A group's name, set apart from the sentence around it. */
  group(group: Group | 'rest' | null): Html
  /** A group's name by itself, as in a table. */
  name(group: Group): Html
  groupText(group: Group | 'rest' | null): string
  attribute(id: string): Html
  attributeText(id: string): string
  /** The names of several attributes crossed. */
  attributesText(ids: readonly string[]): string
  /** A rate by its title ("Decision “rated at risk”") and by the field's term. */
  rateTitle(quantity: string): Html
  rateTitleText(quantity: string): string
  rateTerm(quantity: string): string
  readonly decision: string
  readonly label: string
}

export function makeWriter(result: Result, locale: Locale, titleOf: (quantity: string) => Text | undefined): Writer {
  const decision = decisionOf(result.audit).label[locale]
  const label = result.audit.label?.label[locale] ?? ''
  const say = (text: Text, values: Values = {}) => new Html(markup(text[locale], values, locale))
  const plain = (text: Text, values: Values = {}) =>
    pieces(text[locale], values, locale)
      .map((piece) => piece.text)
      .join('')
  const given = (text: string) => new Html(isolate(text))
  const groups = new Map<string, Html>()
  const group = (one: Group | 'rest' | null): Html => {
    if (one === 'rest' || one === null) return new Html(escapeHtml(groupName(result, one, locale)))
    const key = groupKey(one)
    const known = groups.get(key) ?? new Html(`<b class="g">${isolate(groupName(result, one, locale))}</b>`)
    groups.set(key, known)
    return known
  }
  const rateText = (quantity: string): Text =>
    QUANTITIES[quantity]?.title ?? literal(measureName(quantity) ?? titleOf(quantity) ?? { en: quantity, fr: quantity })
  return {
    locale,
    numbers: numbersOf(locale),
    say,
    plain,
    sentence: ({ code, values }) => say(MESSAGES[code], values),
    message: (message) => new Html(escapeHtml(formatMessage(message, locale))),
    given,
    group,
    name: (one) => given(groupName(result, one, locale)),
    groupText: (one) => groupName(result, one, locale),
    attribute: (id) => given(attributeName(result, id, locale)),
    attributeText: (id) => attributeName(result, id, locale),
    attributesText: (ids) => ids.map((id) => attributeName(result, id, locale)).join(' × '),
    rateTitle: (quantity) => say(rateText(quantity), { decision, label }),
    rateTitleText: (quantity) => plain(rateText(quantity), { decision, label }),
    rateTerm: (quantity) => {
      const term = QUANTITIES[quantity]?.term ?? measureName(quantity) ?? titleOf(quantity)
      return term === undefined ? quantity : typography(term[locale], locale)
    },
    decision,
    label,
  }
}

function markup(template: string, values: Values, locale: Locale): string {
  return pieces(template, values, locale)
    .map(({ kind, text }) => (kind === 'ready' ? text : kind === 'value' ? isolate(text) : escapeHtml(text)))
    .join('')
}

/** A text that is no ICU sentence, made one that says exactly it. */
function literal(text: Text): Text {
  const quote = (words: string) => words.replace(/'/g, "''").replace(/[{}]/g, (brace) => `'${brace}'`)
  return { en: quote(text.en), fr: quote(text.fr) }
}

/** Markup as the value of a sentence. */
export function ready(html: Html): { ready: string } {
  return { ready: html.toHTML() }
}
