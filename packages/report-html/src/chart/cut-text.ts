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
