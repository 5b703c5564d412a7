import type { Locale, Parameter } from '@exaequo/contract'
import { IntlMessageFormat } from 'intl-messageformat'
import { DASH, numbersOf } from './numbers.ts'

/** A value that is already safe to print where the sentence goes, such as a group's name in its own markup. */
export interface Ready {
  readonly ready: string
}

export type Value = Parameter | Ready | undefined
export type Values = Readonly<Record<string, Value>>

/** One piece of a written sentence: words of ours, a value still to be made safe, or one that is. */
export interface Piece {
  readonly kind: 'words' | 'value' | 'ready'
  readonly text: string
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** ICU's own numbers for the kinds of elements. */
const KIND = { literal: 0, argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6 } as const

interface Compiled {
  readonly format: IntlMessageFormat
  /** Names that ICU itself must see as they are: it counts or chooses by them. */
  readonly chosen: ReadonlySet<string>
}

const cache = new Map<string, Compiled>()

/**
 * Fills an ICU sentence. Numbers are written as the language writes them, lists joined, missing values a dash; what
 * comes from data or specs stays apart from the words, so that each medium can make it safe in its own way.
 * @throws Error where the sentence wants a value that is not there.
 */
export function pieces(template: string, values: Values, locale: Locale): Piece[] {
  const { format, chosen } = compiled(template, locale)
  const given: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    given[name] = chosen.has(name) && typeof value !== 'object' ? raw(value) : wrap(value, locale)
  }
  return format
    .formatToParts<Piece>(given as Record<string, never>)
    .map((part): Piece => (typeof part.value === 'object' ? part.value : { kind: 'words', text: String(part.value) }))
}

function raw(value: Exclude<Value, object>): unknown {
  return typeof value === 'boolean' ? String(value) : value
}

/** A number that is written already: nothing in it can turn the direction of the words around it. */
const NUMERIC = /^[\d\u202f.,%+\u2212\u2013]+$/

/** ICU hands objects back untouched. */
function wrap(value: Value, locale: Locale): Piece {
  if (value === null || value === undefined) return { kind: 'words', text: DASH }
  if (typeof value === 'number') return { kind: 'words', text: numbersOf(locale).plain(value) }
  if (typeof value === 'boolean') return { kind: 'words', text: String(value) }
  if (typeof value === 'string') return { kind: NUMERIC.test(value) ? 'words' : 'value', text: value }
  if ('ready' in value) return { kind: 'ready', text: value.ready }
  return { kind: 'value', text: numbersOf(locale).list(value) }
}

function compiled(template: string, locale: Locale): Compiled {
  const key = `${locale}\n${template}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const format = parse(typography(template, locale), locale)
  const chosen = new Set<string>()
  for (const element of everyElement(format.getAst())) {
    if (element.type >= KIND.number && 'value' in element) chosen.add(String(element.value))
  }
  const made = { format, chosen }
  cache.set(key, made)
  return made
}

function parse(template: string, locale: Locale): IntlMessageFormat {
  return new IntlMessageFormat(template, locale, undefined, { ignoreTag: true })
}

/** French no-break spaces, so that authors may type plain ones. Applied to our words only, never to a value. */
export function typography(text: string, locale: Locale): string {
  if (locale !== 'fr') return text
  return text
    .replace(/ ([;!?»%])/g, '\u202f$1')
    .replace(/« /g, '«\u202f')
    .replace(/ :(?!:)/g, '\u00a0:')
}

/** Names of the values that a sentence wants, sorted. */
export function wanted(template: string): string[] {
  const names = new Set<string>()
  for (const element of everyElement(parse(template, 'en').getAst())) {
    if (element.type !== KIND.literal && 'value' in element) names.add(String(element.value))
  }
  return [...names].sort()
}

function* everyElement(elements: readonly Element[]): Generator<Element> {
  for (const element of elements) {
    yield element
    if (!('options' in element) || element.options === null) continue
    for (const option of Object.values(element.options)) yield* everyElement(option.value)
  }
}
