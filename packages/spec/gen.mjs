// Writes all that follows from schema/audit.schema.json: the validator, the type of the document, the defaults and the
// table of keys in README.md. `--check` writes nothing and refuses what is stale.
import { readFileSync } from 'node:fs'
import { between, keep } from '../testkit/gen/keep.mjs'
import { compileSchema } from './compile-schema.mjs'
import { defaults } from './gen/defaults.mjs'
import { keysOf, tableOf } from './gen/keys.mjs'
import { types } from './gen/types.mjs'

const file = (path) => new URL(path, import.meta.url)
const schema = JSON.parse(readFileSync(file('schema/audit.schema.json'), 'utf8'))
const { definitions } = schema
const keys = keysOf(schema, definitions)
const ofDefinitions = Object.entries(definitions).flatMap(([name, own]) =>
  keysOf(own, definitions).map((key) => ({ ...key, path: `${name}.${key.path}` })),
)
const definition = (own) =>
  own.enum ? `One of ${own.enum.map((one) => `\`${one}\``).join(', ')}.` : tableOf(keysOf(own, definitions))
const tables = [
  tableOf(keys),
  ...Object.entries(definitions).map(([name, own]) => `### ${name}\n\n${own.description}\n\n${definition(own)}`),
]
const readme = file('README.md')

await keep([
  [file('src/generated/validate.ts'), compileSchema(schema, 'schema/audit.schema.json')],
  [file('src/generated/audit-document.ts'), await types(schema)],
  [file('src/generated/defaults.ts'), defaults([...keys, ...ofDefinitions])],
  [readme, between(readFileSync(readme, 'utf8'), 'keys', tables.join('\n\n'))],
])
