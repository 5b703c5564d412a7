import { describe, expect, test } from 'vitest'
import { parseSpec } from './parse-spec.ts'

const parse = (data: string) =>
  parseSpec(
    `exaequo: 1
id: a
date: 2026-01-01
data: ${data}
roles: { decision: { column: d, positive: { equals: yes }, favourable: true } }
attributes: [ { id: g, column: g } ]
`,
    'a.audit.yaml',
  )
const problems = (data: string) =>
  parse(data).errors.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`)

describe('a table of a database as source', () => {
  test('has a schema and no service unless told', () => {
    const { spec } = parse('{ source: { engine: postgres, table: decisions } }')
    expect(spec?.data.source).toEqual({
      engine: 'postgres',
      service: null,
      catalog: null,
      schema: 'public',
      table: 'decisions',
    })
  })

  test.each([
    ['{ source: { engine: postgres } }', ['4:17 SPEC_MISSING_KEY']],
    ['{ source: { engine: oracle, table: t } }', ['4:27 SPEC_ENUM']],
    ['{ source: { engine: postgres, table: t, password: hunter2 } }', ['4:47 SPEC_UNKNOWN_KEY']],
    ['{ source: { engine: postgres, query: "SELECT 1", table: t } }', ['4:37 SPEC_UNKNOWN_KEY']],
    ['{ source: { engine: postgres, table: [a] } }', ['4:44 SPEC_TYPE']],
    ['{ source: 3 }', ['4:17 SPEC_TYPE']],
    ['{ source: "postgresql://me:hunter2@host/db" }', ['4:17 SOURCE_IS_ADDRESS']],
    ['{ source: { engine: postgres, table: t, service: "host=h password=hunter2" } }', ['4:56 SOURCE_IS_ADDRESS']],
    ['{ source: { engine: postgres, table: t }, csv: { decimal: "," } }', ['4:54 SOURCE_OPTION_UNUSED']],
  ])('%s is refused, and no password repeated', (data, expected) => {
    expect(problems(data)).toEqual(expected)
    expect(
      JSON.stringify(parse(data).errors.map(({ params, message, hint }) => [params, message, hint])),
    ).not.toContain('hunter2')
  })
})
