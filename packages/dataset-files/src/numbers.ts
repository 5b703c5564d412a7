import { type Message, message } from '@exaequo/contract'

/** A number in either way of writing; spaces between groups of digits were taken out. */
export const NUMBER = /^[-+]?\d+([.,]\d+)*$/
const DECIMAL = /^[-+]?\d+[.,]\d+$/
/** 1,234 may be a decimal number or more than a thousand; 0,234 and 1234,567 are decimal. */
const MAY_BE_THOUSANDS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/

/**
 * How decimals are written: with the sign that most numbers have which can only be read one way. Where there are none, a
 * comma if numbers have one and it does not separate fields, and the doubt is told.
 */
export function decimalOf(
  fields: Iterable<string>,
  delimiter: string,
): { decimal: '.' | ','; warnings: readonly Message[] } {
  const certain = { '.': 0, ',': 0 }
  let doubtful: string | null = null
  for (const field of fields) {
    const text = field.replaceAll(/[\s\u00a0\u202f]/g, '')
    if (!DECIMAL.test(text)) continue
    const sign = text.includes(',') ? ',' : '.'
    if (!MAY_BE_THOUSANDS.test(text)) certain[sign]++
    else if (sign === ',') doubtful ??= text
  }
  if (certain[','] > 0 && certain['.'] > 0) {
    const decimal = certain[','] > certain['.'] ? ',' : '.'
    return { decimal, warnings: [message('DATA_DECIMAL_MIXED', { commas: certain[','], points: certain['.'] })] }
  }
  if (certain[','] > 0) return { decimal: ',', warnings: [] }
  if (certain['.'] > 0 || doubtful === null || delimiter === ',') return { decimal: '.', warnings: [] }
  return { decimal: ',', warnings: [message('DATA_DECIMAL_AMBIGUOUS', { example: doubtful })] }
}
