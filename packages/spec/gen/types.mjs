import { compile } from 'json-schema-to-typescript'

/** The document as it is typed by hand, every key optional that may be absent. */
export function types(schema) {
  return compile({ ...withoutRemarks(schema), title: 'AuditDocument' }, 'AuditDocument', {
    bannerComment: '// Generated from schema/audit.schema.json by gen.mjs: do not edit.',
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 120 },
  })
}

/** A remark beside a `$ref` would make a second type of the same definition. */
function withoutRemarks(node) {
  if (Array.isArray(node)) return node.map(withoutRemarks)
  if (typeof node !== 'object' || node === null) return node
  if (typeof node.$ref === 'string') return { $ref: node.$ref }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutRemarks(value)]))
}
