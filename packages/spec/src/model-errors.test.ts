import { describe, expect, test } from 'vitest'
import { parseSpec } from './parse-spec.ts'

const parse = (model: string, source = 'rows.csv') =>
  parseSpec(
    `exaequo: 1
id: a
date: 2026-01-01
data:
  source: ${source}
  model: ${model}
roles: { decision: { column: score, positive: { atLeast: 0.5 }, favourable: true } }
attributes: [ { id: g, column: g } ]
`,
    'a.audit.yaml',
  )
const problems = (model: string, source?: string) =>
  parse(model, source).errors.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`)

describe('a model that scores rows', () => {
  test('has defaults that guess nothing', () => {
    const { spec, errors } = parse(`
    path: model/model.json
    features:
      - { column: age, scale: { mean: 41.2, deviation: 12.5 }, missing: 40 }
      - { column: income, scale: { minimum: 100, maximum: 300 } }
      - { column: sexe, oneHot: [F, M], undeclared: missing, missing: unscored }
      - { column: dep, ordinal: [01, 2A] }
      - { column: n }`)
    expect(errors).toEqual([])
    expect(spec?.data.model).toEqual({
      path: 'model/model.json',
      endpoint: null,
      output: { tensor: null, class: null },
      ...{ activation: 'none', column: 'score', batch: 1024, backend: null },
      features: [
        {
          column: 'age',
          encoding: { kind: 'number', less: 41.2, by: 12.5 },
          missing: { value: 40 },
          undeclared: 'refuse',
        },
        { column: 'income', encoding: { kind: 'number', less: 100, by: 200 }, missing: 'refuse', undeclared: 'refuse' },
        {
          column: 'sexe',
          encoding: { kind: 'oneHot', levels: ['F', 'M'] },
          missing: 'unscored',
          undeclared: 'missing',
        },
        { column: 'dep', encoding: { kind: 'ordinal', levels: ['01', '2A'] }, missing: 'refuse', undeclared: 'refuse' },
        { column: 'n', encoding: { kind: 'number', less: 0, by: 1 }, missing: 'refuse', undeclared: 'refuse' },
      ],
    })
  })

  test.each([
    ['3', { tensor: null, class: 3 }],
    ['probability', { tensor: 'probability', class: null }],
    ['{ tensor: probability, class: 1 }', { tensor: 'probability', class: 1 }],
  ])('output %s', (output, expected) => {
    expect(parse(`{ path: m.json, output: ${output}, features: [{ column: a }] }`).spec?.data.model?.output).toEqual(
      expected,
    )
  })

  test.each([
    ['{ features: [{ column: a }] }', ['6:10 SPEC_MISSING_KEY']],
    ['{ path: m.json }', ['6:10 SPEC_MISSING_KEY']],
    ['{ path: m.json, features: [] }', ['6:36 SPEC_TOO_FEW']],
    ['{ path: m.json, features: [{ colunm: a }] }', ['6:37 SPEC_MISSING_KEY', '6:39 SPEC_UNKNOWN_KEY']],
    ['{ path: "https://me:hunter2@host/model.json", features: [{ column: a }] }', ['6:18 SOURCE_IS_ADDRESS']],
    ['{ path: m.json, features: [{ column: a, scale: { mean: 1 } }] }', ['6:57 SPEC_TOO_FEW']],
    ['{ path: m.json, features: [{ column: a, scale: { mean: 1, maximum: 3 } }] }', ['6:57 FEATURE_SCALE']],
    ['{ path: m.json, features: [{ column: a, scale: { minimum: 3, maximum: 3 } }] }', ['6:57 FEATURE_SCALE']],
    ['{ path: m.json, features: [{ column: a, scale: { mean: 1, deviation: 0 } }] }', ['6:79 SPEC_BOUND']],
    ['{ path: m.json, features: [{ column: a, oneHot: [x], ordinal: [x, y] }] }', ['6:37 FEATURE_ENCODINGS']],
    ['{ path: m.json, features: [{ column: a, oneHot: [x, x] }] }', ['6:58 SPEC_DUPLICATE_ID']],
    ['{ path: m.json, features: [{ column: a, oneHot: [x, y], missing: z }] }', ['6:75 SPEC_ENUM']],
    ['{ path: m.json, features: [{ column: a, missing: none }] }', ['6:59 SPEC_ENUM']],
    ['{ path: m.json, activation: sigmoïd, features: [{ column: a }] }', ['6:38 SPEC_ENUM']],
    ['{ path: m.json, features: [{ column: score }] }', ['6:47 SPEC_SAME_COLUMN']],
  ])('%s is refused', (model, expected) => {
    expect(problems(model)).toEqual(expected)
  })

  test('of rows that stay on a server is refused', () => {
    expect(problems('{ path: m.json, features: [{ column: a }] }', '{ engine: postgres, table: t }')).toEqual([
      '6:10 MODEL_NEEDS_FILES',
    ])
  })
})
