const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Cut to what fits (the table beside a chart has it whole), and kept from turning the direction of its surroundings. */
export function cutText(text: string, characters: number): string {
  if (text.length <= characters) return `\u2068${text}\u2069`
  const signs: string[] = []
  for (const { segment } of segmenter.segment(text.slice(0, characters * 16))) {
    signs.push(segment)
    if (signs.length > characters) return `\u2068${signs.slice(0, characters - 1).join('')}…\u2069`
  }
  return `\u2068${signs.join('')}\u2069`
}

/** In at most so many lines, broken between words; what does not fit is cut. */
export function linesOf(text: string, characters: number, most: number): string[] {
  const lines: string[] = []
  let rest = text
  while (lines.length < most - 1 && rest.length > characters) {
    const at = rest.lastIndexOf(' ', characters)
    if (at < 1) break
    lines.push(cutText(rest.slice(0, at), characters))
    rest = rest.slice(at + 1)
  }
  return [...lines, cutText(rest, characters)]
}
