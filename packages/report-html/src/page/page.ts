import type { Locale } from '@exaequo/contract'
import { Html } from '../html.ts'
import { STYLE } from '../style/style.ts'
import { partial } from '../template.ts'
import { EXPLORER, EXPLORER_SCRIPT } from './explorer.ts'

const write = partial('page')

/**
 * A page that asks nothing of any host: its one style sheet is named by its hash. No script runs, but the one that brings
 * sliders to life where the page has some, named by its hash as well.
 */
export function page(title: string, body: Html, locale: Locale, sha256Base64: (text: string) => string): string {
  const script = body.toHTML().includes(EXPLORER) ? EXPLORER_SCRIPT : null
  const scripts = script === null ? '' : ` script-src 'sha256-${sha256Base64(script)}';`
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}';${scripts} img-src data:; base-uri 'none'; form-action 'none'`
  const code = script === null ? null : new Html(script)
  return write({ locale, policy: new Html(policy), title, style: new Html(STYLE), body, script: code }).toHTML()
}
