import { table } from '../../testkit/gen/markdown.mjs'

/**
 * Every key of a schema, in its order: path such as `attributes[].cut`, type, whether it is required, default, meaning.
 * A `$ref` is not followed: a definition has a table of its own. A key without a description is an error: readers and
 * editors would see a bare name.
 * @returns {{ path: string, type: string, required: boolean, fallback: unknown, meaning: string }[]}
 */
export function keysOf(schema, definitions) {
  const keys = []
  const descend = (node, path) => {
    for (const [name, child] of Object.entries(node.properties ?? {})) {
      const at = path === '' ? name : `${path}.${name}`
      const meaning = child.description ?? definitions[nameOf(child.$ref)]?.description
      if (!meaning) throw new Error(`${at} has no description`)
      const required = (node.required ?? []).includes(name)
      keys.push({ path: at, type: typeOf(child), required, fallback: child.default, meaning })
      descend(child, at)
    }
    if (node.items) descend(node.items, `${path}[]`)
    if (typeof node.additionalProperties === 'object') descend(node.additionalProperties, `${path}.<name>`)
    for (const form of node.anyOf ?? []) descend(form, path)
  }
  descend(schema, '')
  return keys
}

const WORDS = { string: 'string', integer: 'integer', number: 'number', boolean: 'boolean', object: 'map' }

/** A type as a person would say it: `list of string`, `fr or en`, `map to text`. */
function typeOf(node) {
  if (node.$ref) return `[${nameOf(node.$ref)}](#${nameOf(node.$ref)})`
  if (node.const !== undefined) return `\`${node.const}\``
  if (node.enum) return node.enum.map((one) => `\`${one}\``).join(' or ')
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(' or ')
  if (node.type.includes?.('object') && node.type !== 'object') return node.type.map((type) => WORDS[type]).join(' or ')
  if (Array.isArray(node.type)) return ['value', ...node.type.filter((type) => type === 'null')].join(' or ')
  if (node.type === 'array') return `list of ${node.items.anyOf ? `(${typeOf(node.items)})` : typeOf(node.items)}`
  if (typeof node.additionalProperties === 'object') return `map to ${typeOf(node.additionalProperties)}`
  return WORDS[node.type]
}

function nameOf(reference) {
  return reference?.split('/').pop()
}

/** The keys as a table in Markdown. */
export function tableOf(keys) {
  return table(
    ['key', 'type', 'default', 'meaning'],
    keys.map(({ path, type, required, fallback, meaning }) => [
      `\`${path}\``,
      type,
      required ? 'required' : fallback === undefined ? '' : `\`${JSON.stringify(fallback)}\``,
      meaning,
    ]),
  )
}
