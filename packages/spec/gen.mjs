// Writes src/generated/validate.ts from the schema.
import { readFileSync } from 'node:fs'
import { compileSchema, writeOrCheck } from './compile-schema.mjs'

const schema = JSON.parse(readFileSync(new URL('./schema/audit.schema.json', import.meta.url), 'utf8'))
writeOrCheck(
  new URL('./src/generated/validate.ts', import.meta.url),
  compileSchema(schema, 'schema/audit.schema.json'),
  'packages/spec/src/generated/validate.ts',
)
