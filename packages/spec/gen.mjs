// Writes src/generated/validate.ts: the schema compiled to code, so that no `new Function` runs in a browser.
import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

const schema = JSON.parse(readFileSync(new URL('./schema/audit.schema.json', import.meta.url), 'utf8'))
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
const helper = code.includes('ucs2length') ? 'const ucs2length = (text) => [...text].length;\n' : ''
const out = `// Generated from schema/audit.schema.json by gen.mjs: do not edit.\n// @ts-nocheck\n${helper}${code.replace('"use strict";', '')}\n`
const target = new URL('./src/generated/validate.ts', import.meta.url)
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== out) {
    console.error('packages/spec/src/generated/validate.ts is stale: run `pnpm gen`')
    process.exit(1)
  }
} else writeFileSync(target, out)
