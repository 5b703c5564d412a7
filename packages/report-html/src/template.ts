import runtime from 'handlebars/runtime.js'
import { partials, templates } from './generated/templates.ts'
import { Html } from './html.ts'

const shared = Object.fromEntries(Object.entries(partials).map(([name, code]) => [name, runtime.template(code)]))

/** A section's template: plain data to HTML. Everything it prints is escaped but what is `Html` already. */
export function template(name: keyof typeof templates): (model: object) => string {
  const write = runtime.template(templates[name])
  return (model) => write(model, { partials: shared })
}

/** A piece that several sections share, by itself. */
export function partial(name: keyof typeof partials): (model: object) => Html {
  const write = runtime.template(partials[name])
  return (model) => new Html(write(model, { partials: shared }))
}
