/** How the fields of a text table are told apart and its numbers written, from its first lines. */
export interface Layout {
  readonly delimiter: string
  readonly decimal: '.' | ','
}

const CANDIDATES = [';', '\t', '|', ','] as const

/** The candidate that cuts every line into the same number of fields, the most of them; a comma where none does. */
export function detectLayout(sample: string, quote: string, given: Partial<Layout>): Layout {
  const lines = linesOf(sample, quote)
  const delimiter = given.delimiter ?? best(lines, quote)
  return { delimiter, decimal: given.decimal ?? decimalOf(lines, delimiter, quote) }
}

function best(lines: readonly string[], quote: string): string {
  let chosen = ','
  let most = 1
  for (const candidate of CANDIDATES) {
    const widths = new Set(lines.map((line) => fieldsOf(line, candidate, quote).length))
    const [width] = widths
    if (widths.size === 1 && width !== undefined && width > most) {
      most = width
      chosen = candidate
    }
  }
  return chosen
}

/** A comma, where numbers are written so and none with a point; never where the comma separates fields. */
function decimalOf(lines: readonly string[], delimiter: string, quote: string): '.' | ',' {
  if (delimiter === ',') return '.'
  const fields = lines.slice(1).flatMap((line) => fieldsOf(line, delimiter, quote))
  const commas = fields.filter((field) => /^\s*-?\d+,\d+\s*$/.test(field)).length
  const points = fields.filter((field) => /^\s*-?\d+\.\d+\s*$/.test(field)).length
  return commas > points ? ',' : '.'
}

/** The first lines, the last one left out since the sample may cut it; a quoted line break does not end one. */
export function linesOf(sample: string, quote: string): string[] {
  const lines: string[] = []
  let start = 0
  let inside = false
  for (let i = 0; i < sample.length && lines.length < 200; i++) {
    if (sample[i] === quote) inside = !inside
    if (sample[i] === '\n' && !inside) {
      lines.push(sample.slice(start, i).replace(/\r$/, ''))
      start = i + 1
    }
  }
  if (lines.length < 200 && start < sample.length && sample.length < 60_000) lines.push(sample.slice(start))
  return lines.filter((line) => line !== '')
}

export function fieldsOf(line: string, delimiter: string, quote: string): string[] {
  const fields: string[] = []
  let field = ''
  let inside = false
  for (let i = 0; i < line.length; i++) {
    const character = line[i] as string
    if (character === quote) {
      if (inside && line[i + 1] === quote) field += line[++i]
      else inside = !inside
    } else if (character === delimiter && !inside) {
      fields.push(field)
      field = ''
    } else field += character
  }
  return [...fields, field]
}
