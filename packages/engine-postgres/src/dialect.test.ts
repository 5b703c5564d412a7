import { planToSql, profileToSql } from '@exaequo/sql'
import { describe, expect, test } from 'vitest'
import { postgresDialect } from './dialect.ts'

const dialect = postgresDialect([])
const relation = {
  name: 'my "table"',
  path: ['public'],
  columns: [
    { name: 'g', type: 'text' },
    { name: 'x"y', type: 'number' },
    { name: 'born', type: 'date' },
  ],
  decimal: '.',
  missing: [],
} as const

describe('how PostgreSQL spells things', () => {
  test('a plan is one GROUP BY over a table named in full', () => {
    const plan = {
      dimensions: [
        { name: 'g', from: { kind: 'value', column: 'g' } as const },
        { name: 'x', from: { kind: 'threshold', column: 'x"y', test: 'atLeast', value: 0.5 } as const },
        { name: 'b', from: { kind: 'bin', column: 'x"y', exponent: 3 } as const },
      ],
      count: null,
      weight: null,
      terms: null,
    }
    expect(planToSql(relation, plan, dialect)).toBe(
      'SELECT (CAST("g" AS TEXT) COLLATE "C") AS d0, CAST(CAST("x""y" AS DOUBLE PRECISION) >= CAST(\'0.5\' AS DOUBLE PRECISION) AS INTEGER) AS d1, FLOOR(CAST("x""y" AS DOUBLE PRECISION) * 8) AS d2, COUNT(*) AS m0 FROM "public"."my ""table""" GROUP BY 1, 2, 3',
    )
  })

  test('a look at some rows reads the columns asked about alone', () => {
    const sql = profileToSql(relation, { numbers: [], dates: [], levels: ['g'], sample: 10 }, dialect)
    expect(sql).toContain('FROM (SELECT "g" FROM "public"."my ""table""" LIMIT 10) AS "sample"')
  })

  test('literals cannot end, nor hold what no text can', () => {
    expect(dialect.literal("a'b\\")).toBe("'a''b\\'")
    expect(dialect.literal(2 ** 60)).toBe("CAST('1152921504606847000' AS DOUBLE PRECISION)")
    expect(() => dialect.literal('\0')).toThrow(expect.objectContaining({ code: 'TEXT_IMPOSSIBLE' }))
    expect(() => dialect.literal(Number.NaN)).toThrow(TypeError)
  })
})
