/** The defaults that the schema states, by the path of their key: what is documented is what is used. */
export function defaults(keys) {
  const stated = Object.fromEntries(
    keys.filter(({ fallback }) => fallback !== undefined).map(({ path, fallback }) => [path, fallback]),
  )
  const banner = '// Generated from schema/audit.schema.json by gen.mjs: do not edit.'
  return `${banner}\nexport const DEFAULTS = ${JSON.stringify(stated, null, 2)} as const\n`
}
