import type { Locale } from '@exaequo/contract'
import { Html } from '../html.ts'
import { typography } from '../message/icu.ts'
import { STYLE } from '../style/style.ts'
import { partial } from '../template.ts'
import { compactTables } from './compact-tables.ts'
import { ENHANCE_SCRIPT, ENHANCED } from './enhance.ts'

const write = partial('page')

/** A page that asks nothing of any host: its style sheet and its one script, where it has a table, are named by their hashes. */
export function page(title: string, body: Html, locale: Locale, sha256Base64: (text: string) => string): string {
  const markup = body.toHTML()
  const script = markup.includes('<table') ? ENHANCE_SCRIPT : null
  const scripts = script === null ? '' : ` script-src 'sha256-${sha256Base64(script)}';`
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}';${scripts} img-src data:; base-uri 'none'; form-action 'none'`
  return write({
    locale,
    policy: new Html(policy),
    title,
    style: new Html(STYLE),
    body: new Html(compactTables(markup)),
    script:
      script === null
        ? null
        : {
            code: new Html(script),
            words: Object.entries(ENHANCED).map(([name, text]) => ({
              name: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
              text: typography(text[locale], locale),
            })),
          },
  }).toHTML()
}
