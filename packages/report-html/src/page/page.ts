import type { Locale } from '@exaequo/contract'
import { escapeHtml, type Html } from '../html.ts'
import { STYLE } from '../style/style.ts'

/** A page that asks nothing of any host: its one style sheet is named by its hash, and no script runs. */
export function page(
  title: string,
  body: Html | string,
  locale: Locale,
  sha256Base64: (text: string) => string,
): string {
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; img-src data:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`
}

export interface Column {
  readonly title: string
  readonly text?: boolean
}

/** A data table with its caption and scopes; the first cell of a row names it. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly (Html | string)[])[],
): string {
  const cell = (value: Html | string) => (typeof value === 'string' ? escapeHtml(value) : value.toHTML())
  const head = columns
    .map(({ title, text }) => `<th scope="col"${text ? ' class="text"' : ''}>${escapeHtml(title)}</th>`)
    .join('')
  const body = rows
    .map((row) => {
      const [first = '', ...rest] = row
      const cells = rest
        .map((value, i) => `<td${columns[i + 1]?.text ? ' class="text"' : ''}>${cell(value)}</td>`)
        .join('')
      return `<tr><th scope="row">${cell(first)}</th>${cells}</tr>`
    })
    .join('\n')
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`
}
