// Writes src/generated and schema/ from the YAML files of this folder: what is data stays data.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compileSchema } from '../spec/compile-schema.mjs'
import { keep } from '../testkit/gen/keep.mjs'

const at = (path) => new URL(path, import.meta.url)
const read = (path) => parse(readFileSync(at(path), 'utf8'))
const write = (path, text) => keep([[at(`./${path}`), text]])
const constant = (from, type, name, value) =>
  `// Generated from ${from} by gen.mjs: do not edit.\nimport type { ${type} } from '../types.ts'\n\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 1)}\n`

const packs = new Map()
function group({ pack, group: name }) {
  if (!packs.has(pack)) packs.set(pack, read(`../standards/packs/${pack}.yaml`))
  const seen = new Map(
    packs
      .get(pack)
      .entries.filter((entry) => entry.group === name)
      .map((entry) => [entry.id, entry]),
  )
  if (seen.size === 0) throw new Error(`${pack}: no group ${name}`)
  return [...seen.values()]
}

/** Questions made of a group of rules, one each; options made of a group of rules. */
function expand({ from, optionsFrom, ...question }) {
  const label = (text, entry, locale) =>
    text.replace(
      '{label}',
      entry[locale].replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase()),
    )
  const base = { options: null, raises: 'none', ...question }
  if (optionsFrom !== undefined) {
    base.options = Object.fromEntries(group(optionsFrom).map(({ id, fr, en }) => [id, { fr, en }]))
  }
  if (from === undefined) return [base]
  return group(from).map((entry) => ({
    id: entry.id,
    ...base,
    decides: [entry.id],
    fr: label(base.fr, entry, 'fr'),
    en: label(base.en, entry, 'en'),
  }))
}

const { sections, questions: given } = read('./questions.yaml')
const questions = given.flatMap(expand)
const twice = questions.map(({ id }) => id).filter((id, i, all) => all.indexOf(id) < i)
if (twice.length > 0) throw new Error(`questions.yaml: twice ${twice}`)
const register = read('./register.yaml')
const aia = read('./aia.yaml')

const text = { $ref: '#/definitions/text' }
function schemaOf({ type, options }) {
  const ids = Object.keys(options ?? {})
  switch (type) {
    case 'ternary':
      return { enum: ['yes', 'no', 'unknown'] }
    case 'choice':
      return { enum: [...ids, 'unknown'] }
    case 'choices':
      return { type: 'array', minItems: 1, items: { enum: [...ids, 'none', 'unknown'] } }
    case 'date':
      return { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2}|unknown)$' }
    case 'number':
      return { type: ['integer', 'string'], minimum: 0, pattern: '^unknown$' }
    default:
      return text
  }
}
const strict = (properties, required = []) => ({ type: 'object', additionalProperties: false, properties, required })
const level = { enum: [1, 2, 3, 4, 'unknown'] }
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'exaequo answers on risk and law',
  description:
    'Answers to the questionnaire, the risk register, and the Canadian assessment. "unknown" is always an answer.',
  ...strict(
    {
      exaequo: { const: 1, description: 'Version of this format.' },
      audit: { type: 'string', description: 'Id of the audit.', pattern: '^[a-z0-9][a-z0-9-]{0,62}$' },
      answers: strict(
        Object.fromEntries(
          questions.map((question) => [
            question.id,
            { description: question.en, ...(question.type === 'text' ? { allOf: [text] } : schemaOf(question)) },
          ]),
        ),
      ),
      notes: strict(Object.fromEntries(questions.map(({ id }) => [id, { $ref: '#/definitions/note' }]))),
      risks: strict(
        Object.fromEntries(
          register.risks.map(({ id, en }) => [id, { description: en, allOf: [{ $ref: '#/definitions/risk' }] }]),
        ),
      ),
      aia: strict(
        {
          phase: { enum: ['design', 'implementation'] },
          answers: strict(
            Object.fromEntries(
              Object.entries(aia.questions).map(([id, { multiple, items }]) => [
                id,
                multiple ? { type: 'array', items: { enum: items } } : { enum: items },
              ]),
            ),
          ),
        },
        ['phase', 'answers'],
      ),
    },
    ['exaequo', 'audit', 'answers'],
  ),
  definitions: {
    text: {
      type: ['string', 'object'],
      minLength: 1,
      additionalProperties: false,
      required: ['fr', 'en'],
      properties: { fr: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
    },
    note: strict({ note: text, source: { type: 'string', minLength: 1 } }),
    residual: strict({ severity: level, likelihood: level }, ['severity', 'likelihood']),
    measure: strict(
      {
        label: text,
        state: { enum: ['planned', 'in-place'] },
        owner: { type: 'string', minLength: 1 },
        due: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      },
      ['label', 'state'],
    ),
    risk: strict(
      {
        severity: level,
        likelihood: level,
        residual: { $ref: '#/definitions/residual' },
        measures: { type: 'array', items: { $ref: '#/definitions/measure' } },
        owner: { type: 'string', minLength: 1 },
        due: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
        evidence: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          description: 'Ids of estimates of the result.',
        },
      },
      ['severity', 'likelihood'],
    ),
  },
}
write('schema/generated/risk.schema.json', `${JSON.stringify(schema, null, 2)}\n`)
write('src/generated/validate-answers.ts', compileSchema(schema, 'schema/generated/risk.schema.json'))
write(
  'src/generated/questions.ts',
  constant('questions.yaml', 'Questionnaire', 'QUESTIONNAIRE', { sections, questions }),
)
write('src/generated/register.ts', constant('register.yaml', 'RiskCatalogue', 'RISK_CATALOGUE', register))
write('src/generated/aia.ts', constant('aia.yaml', 'AiaQuestionnaire', 'AIA', aia))
for (const name of readdirSync(at('./schema/'))
  .filter((file) => file.startsWith('export-'))
  .sort()) {
  const own = JSON.parse(readFileSync(at(`./schema/${name}`), 'utf8'))
  write(`src/generated/${name.replace('.schema.json', '.ts')}`, compileSchema(own, `schema/${name}`))
}
