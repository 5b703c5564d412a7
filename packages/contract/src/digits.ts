/**
 * A number with 14 significant digits, the only rounding in what is written: the same text as `String` of the number
 * rounded so, in less time. `-0` is `0`.
 */
export function fourteenDigits(value: number): string {
  const text = value.toPrecision(14)
  if (text.includes('e') || !text.includes('.')) return String(Number(text) + 0)
  // No two numbers share 15 digits, so the shortest writing of this one is its 14 without the zeros at the end.
  let end = text.length
  while (text[end - 1] === '0') end--
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end)
}
