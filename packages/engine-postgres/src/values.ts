import type { Value } from '@exaequo/contract'

/** The server's numbers of the types that are no text here. */
const BOOLEAN = 16
const INTEGERS = new Set([20, 21, 23])
const SINGLE = 700
const DOUBLE = 701
const NUMERIC = 1700

/** Fifteen digits are safe in a double, sixteen may not be. */
const SAFE_DIGITS = 15

/** From the server's text of a value to the value: what JavaScript has, as it is; decimals and dates as their text. */
export const valueTypes = {
  getTypeParser(oid: number): (text: string) => Value {
    if (INTEGERS.has(oid)) return (text) => (text.length <= SAFE_DIGITS ? Number(text) : BigInt(text))
    if (oid === DOUBLE) return Number
    if (oid === SINGLE) return (text) => Math.fround(Number(text))
    if (oid === BOOLEAN) return (text) => text === 't'
    // 1.5 and 1.50 are one group, and which of them stands for it depends on the order of rows.
    if (oid === NUMERIC) return (text) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
    return (text) => text
  },
}
