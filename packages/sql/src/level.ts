import type { Relation, Value } from '@exaequo/contract'

const NUMBER = /^[-+]?(\d+([.,]\d*)?|[.,]\d+)$/
const LEADING_ZERO = /^[-+]?0\d/

/**
 * The canonical text of every distinct value of one column: trimmed; blank and declared tokens are missing; booleans
 * `true` and `false`; numbers in canonical decimal form. A text column is read as numbers only if all its values are
 * numbers and none has a leading zero, so that `1.0` is `1` and department `01` stays `01`.
 */
export function canonicalLevels(
  values: readonly Value[],
  relation: Pick<Relation, 'missing' | 'decimal'>,
): (string | null)[] {
  const texts = values.map((value) => plainText(value, relation.missing))
  const typed = values.filter((value, i) => typeof value === 'string' && texts[i] !== null)
  const written = texts.filter((text): text is string => text !== null)
  const numeric = typed.length > 0 && written.every((text) => NUMBER.test(text) && !LEADING_ZERO.test(text))
  return texts.map((text) => (text === null || !numeric ? text : canonicalNumber(text, relation.decimal)))
}

function plainText(value: Value, missing: readonly string[]): string | null {
  if (value === null) return null
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value)
  const text = String(value).trim()
  return text === '' || missing.includes(text) ? null : text
}

/** Beyond these digits a double would make one level of two: what is longer is made canonical as text. */
const DIGITS_OF_A_DOUBLE = 15

function canonicalNumber(text: string, decimal: '.' | ','): string {
  const written = decimal === ',' ? text.replace(',', '.') : text
  const number = Number(written)
  if (!Number.isFinite(number)) return text
  const [, sign = '', whole = '', fraction = ''] = /^([-+]?)(\d*)\.?(\d*)$/.exec(written) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '').replace(/0+$/, '')
  if (digits.length <= DIGITS_OF_A_DOUBLE) return String(number === 0 ? 0 : number)
  const end = fraction.replace(/0+$/, '')
  return `${sign === '-' ? '-' : ''}${whole || '0'}${end === '' ? '' : `.${end}`}`
}
