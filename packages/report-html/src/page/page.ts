import type { Locale } from '@exaequo/contract'
import { Html } from '../html.ts'
import { STYLE } from '../style/style.ts'
import { partial } from '../template.ts'

const write = partial('page')

/** A page that asks nothing of any host: its one style sheet is named by its hash, and no script runs. */
export function page(title: string, body: Html, locale: Locale, sha256Base64: (text: string) => string): string {
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; img-src data:; base-uri 'none'; form-action 'none'`
  return write({ locale, policy: new Html(policy), title, style: new Html(STYLE), body }).toHTML()
}
