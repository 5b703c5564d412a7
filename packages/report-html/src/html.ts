import runtime from 'handlebars/runtime.js'

/** Markup that is safe to print. Templates print it as it is, because of `toHTML`; everything else they escape. */
export class Html {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toHTML(): string {
    return this.#markup
  }

  toString(): string {
    return this.#markup
  }
}

export function escapeHtml(text: string): string {
  return runtime.escapeExpression(text)
}

/** Text from data or a spec: escaped, and kept from turning the direction of the words around it. */
export function isolate(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`
}

export function join(parts: readonly Html[], separator = ''): Html {
  return new Html(parts.map(String).join(separator))
}

/** A link where the address is one that a reader may follow; its text alone where it is anything else. */
export function link(text: string, address: string | undefined): Html {
  if (address === undefined || !/^https?:\/\//.test(address)) return new Html(escapeHtml(text))
  return new Html(`<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(text)}</a>`)
}
