// A JSON Schema compiled to code, so that no `new Function` runs in a browser. Used by every package that has a schema.
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

export function compileSchema(schema, from) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: true,
    allowUnionTypes: true,
    verbose: true,
    code: { source: true, esm: true },
  })
  let code = standalone.default(ajv, ajv.compile(schema))
  // ajv asks for its one helper through require: as an ES module it is an import.
  code = code.replace(/const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g, 'const $1 = ucs2length;')
  // Its type is said here: what TypeScript would derive from the code does not hold in its own declaration.
  code = code.replace(
    /export const validate = (\w+);export default \1;/,
    'export const validate: ((data: unknown) => boolean) & { errors?: object[] | null } = $1;export default validate;',
  )
  const helper = code.includes('ucs2length') ? 'const ucs2length = (text) => [...text].length;\n' : ''
  return `// Generated from ${from} by gen.mjs: do not edit.\n// @ts-nocheck\n${helper}${code.replace('"use strict";', '')}\n`
}
